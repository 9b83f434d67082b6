import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const json = (...args) => {
  const { status, stdout, stderr } = run('leverage', ...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
after(() => folder.remove())

describe('leverage', () => {
  const shares = (study) =>
    Object.fromEntries(study.leverage.states.map(({ state, shapley }) => [state, shapley]))

  test('own tables: two ways, one twice as long', () => {
    const segments = join(cwd, 'segments.csv')
    const pairs = join(cwd, 'pairs.csv')
    writeFileSync(
      segments,
      'from,to,states,mode,length_km\nA,M,MMM,rail,50\nM,Z,MMM,rail,50\nA,Z,NNN,rail,200\n',
    )
    writeFileSync(pairs, 'from,to,weight\nA,Z,2\n')
    const found = shares(json('--segments', segments, '--pairs', pairs))
    assert.ok(Math.abs(found.MMM - 1.5) < 1e-9 && Math.abs(found.NNN - 0.5) < 1e-9)
  })

  test("the program's corridors: who gains and who loses when all that is planned opens", () => {
    const relation = ['--from', 'Baku', '--to', 'Nakhchivan']
    const today = shares(json(...relation))
    const study = json(...relation, '--with-planned')
    assert.ok(today.IRN > shares(study).IRN)
    const before = shares({ leverage: study.before })
    assert.ok(Math.abs(before.IRN - today.IRN) < 1e-9)
    assert.ok(study.sensitivity.length > 0)
    const plain = run('leverage', ...relation, '--with-planned', '--why', '--svg', 'l.svg')
    assert.equal(plain.status, 0, plain.stderr)
    for (const words of ['Shapley', 'Change', 'Range over weights', 'not calibrated'])
      assert.match(plain.stdout, new RegExp(words))
    for (const line of plain.stdout.split('\n')) assert.ok(line.length <= 80, line)
    assert.match(readFileSync(join(cwd, 'l.svg'), 'utf8'), /^<svg [\s\S]*IRN/)
  })

  test('without relations, or too many states', () => {
    assert.equal(run('leverage').status, 2)
    const many = 'IRN,AZE,ARM,GEO,TUR,RUS,KAZ,TKM,IND,CHN,AFG,GRC,ALB'
    const { status, stderr } = run(
      'leverage',
      '--from',
      'Baku',
      '--to',
      'Tbilisi',
      '--states',
      many,
    )
    assert.equal(status, 2)
    assert.match(stderr, /E-SYSTEM-111/)
  })
})
