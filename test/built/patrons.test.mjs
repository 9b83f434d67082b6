import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
after(() => folder.remove())

test('clients are counted under their patrons only where that is asked for, by a named table', () => {
  writeFileSync(
    join(cwd, 'note.txt'),
    'Kenya is an ally of Uganda. Hezbollah is an ally of Kenya. The Houthis are a rival of Uganda.\n',
  )
  assert.equal(chancery(['read', 'note.txt'], { cwd }).status, 0)
  const actors = (...args) => {
    const { status, stdout, stderr } = chancery(['system', ...args, '--json'], { cwd })
    assert.equal(status, 0, stderr)
    return JSON.parse(stdout)
  }
  const apart = actors()
  assert.ok(apart.actors.includes('hezbollah') && !apart.actors.includes('IRN'))
  assert.equal(apart.patrons, undefined)
  const under = actors('--patrons')
  assert.ok(under.actors.includes('IRN') && !under.actors.includes('hezbollah'))
  assert.ok(under.patrons.some((one) => /^hezbollah under IRN \(B, memory/.test(one)))
  writeFileSync(join(cwd, 'mine.csv'), 'client,patron,from,source\nhezbollah,SYR,1990,a book\n')
  const mine = actors('--patrons', 'mine.csv')
  assert.ok(mine.actors.includes('SYR') && mine.actors.includes('houthis'))
  writeFileSync(join(cwd, 'bad.csv'), 'client,patron,from\nhezbollah,SYR,once\n')
  const { status, stderr } = chancery(['blocs', '--patrons', 'bad.csv'], { cwd })
  assert.equal(status, 2)
  assert.match(stderr, /E-SYSTEM-014[\s\S]*row 2/)
})
