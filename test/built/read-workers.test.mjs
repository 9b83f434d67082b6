// Reading in threads: the same ledger whatever their number, and a stop that keeps what was read.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { chancery, root, workFolder } from './run-chancery.mjs'

const STATES = ['Iran', 'Turkey', 'Georgia', 'Armenia', 'Azerbaijan', 'Russia', 'Iraq', 'Qatar']
const DEEDS = [
  ['visited', 'for talks on the gas pipeline'],
  ['accused', 'of shelling a border village'],
  ['signed an agreement with', 'on road transport'],
  ['expelled two envoys of', 'after a quarrel about water'],
  ['promised grain to', 'before the winter'],
]

/** Dispatches of our own making, no two alike; some without a date, one dated by another's reprint. */
function dispatch(number) {
  const pick = (list, step) =>
    list[(number * step + Math.floor(number / list.length)) % list.length]
  const one = pick(STATES, 3)
  const other = STATES[(STATES.indexOf(one) + 1 + (number % 6)) % STATES.length]
  const [deed, why] = pick(DEEDS, 2)
  const day = (number % 27) + 1
  return [
    `The foreign minister of ${one} ${deed} ${other} ${why}, officials said on Monday.`,
    `"We have waited ${number + 2} weeks for an answer," a spokesman in the capital of ${other} told reporters.`,
    `${other} denied that it had closed the crossing to traffic from ${one} on ${day} May 2024.`,
  ].join(' ')
}

describe('reading in threads', () => {
  let folder
  const read = (ledger, ...words) =>
    chancery(['read', 'in', '--ledger', ledger, '--json', ...words], {
      cwd: folder.path,
      env: { CHANCERY_RECORDED: '2025-01-01T00:00:00Z' },
    })
  before(() => {
    folder = workFolder()
    mkdirSync(join(folder.path, 'in'))
    for (let number = 0; number < 40; number++)
      writeFileSync(join(folder.path, 'in', `d${100 + number}.txt`), dispatch(number))
    // The text of d105 again, published later and earlier; one file that no format fits.
    for (const name of ['a-reprint', 'z-reprint'])
      writeFileSync(join(folder.path, 'in', `${name}.txt`), dispatch(5))
    writeFileSync(join(folder.path, 'in', 'broken.pdf'), '%PDF-1.7 cut off')
    writeFileSync(
      join(folder.path, 'in', 'metadata.csv'),
      'file,title,published\na-reprint.txt,Later,2024-09-09\nz-reprint.txt,Earlier,2024-05-01\n',
    )
  })
  after(() => folder.remove())

  it('gives the same bytes with 1, 2 and 4 of them', () => {
    const found = [1, 2, 4].map((count) => {
      const ledger = `${count}.duckdb`
      const summary = read(ledger, '--workers', String(count))
      assert.equal(summary.status, 1, summary.stderr)
      const list = (verb) =>
        chancery([verb, '--ledger', ledger, '--json'], { cwd: folder.path }).stdout
      const files = JSON.parse(summary.stdout).files
      assert.equal(files.length, 43)
      assert.equal(files.find(({ file }) => file === 'broken.pdf').status, 'failed')
      const lists = ['events', 'claims', 'documents'].map(list)
      assert.ok(lists[0].split('\n').length > 20, 'too few events to compare')
      return { files, lists }
    })
    assert.deepEqual(found[1], found[0])
    assert.deepEqual(found[2], found[0])
  })

  it('reads all again alike, and refuses a number that is none', () => {
    const again = (count) =>
      chancery(['read', '--again', '--ledger', '1.duckdb', '--json', '--workers', count], {
        cwd: folder.path,
      })
    const { documents, changed } = JSON.parse(again('2').stdout)
    assert.deepEqual({ documents, changed }, { documents: 40, changed: 0 })
    for (const wrong of ['0', '-1', 'two', '1.5', '1000']) {
      const { status, stderr } = again(wrong)
      assert.equal(status, 2)
      assert.match(stderr, /E-CLI-001.*workers/s)
    }
  })

  it('is stopped by Ctrl-C with all that it names as read in the ledger', async () => {
    mkdirSync(join(folder.path, 'many'))
    for (let number = 0; number < 600; number++)
      writeFileSync(
        join(folder.path, 'many', `m${1000 + number}.txt`),
        [1, 2, 3, 4].map((part) => dispatch(number * 5 + part)).join('\n\n'),
      )
    const words = ['read', 'many', '--ledger', 'stopped.duckdb', '--workers', '2']
    const child = spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...words], {
      cwd: folder.path,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text
    })
    const closed = once(child, 'close')
    const wal = join(folder.path, 'stopped.duckdb.wal')
    // Once something was written the run is under way.
    for (
      let turn = 0;
      turn < 3000 &&
      child.exitCode === null &&
      !(existsSync(wal) && readFileSync(wal).length > 50_000);
      turn++
    )
      await sleep(10)
    child.kill('SIGINT')
    const [code] = await closed
    assert.equal(code, 130, said)
    const [, done, total] = /Stopped:\s+(\d+)\s+of\s+(\d+)/.exec(said) ?? []
    assert.equal(total, '600')
    assert.ok(Number(done) > 0 && Number(done) < 600, said)
    const kept = chancery(['documents', '--ledger', 'stopped.duckdb', '--json'], {
      cwd: folder.path,
    }).stdout
    assert.equal(kept.trim().split('\n').length, Number(done))
  })
})
