// The ledger among processes: one owner at a time, nothing lost when the owner is killed.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { isLocked, openDuckdbLedger } from '../../dist/ledger/index.js'

const program = fileURLToPath(new URL('./ledger-process.mjs', import.meta.url))

/** Starts the program; `lines` fills as it speaks. */
function start(...words) {
  const child = spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = []
  let rest = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (text) => {
    const parts = (rest + text).split('\n')
    rest = parts.pop()
    lines.push(...parts)
  })
  return { child, lines }
}

async function until(condition) {
  for (let turn = 0; turn < 3000 && !condition(); turn++) await sleep(10)
  assert.ok(condition(), 'the other process did not get that far')
}

async function killed(child) {
  child.kill('SIGKILL')
  await once(child, 'close')
}

describe('a ledger among processes', () => {
  let folder
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'chancery ledger '))
  })
  after(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true, force: true })
  })

  it('names the process that holds it, and is free once that is killed', async () => {
    const path = join(folder, 'held.duckdb')
    const { child, lines } = start('hold', path)
    await until(() => lines.includes('open'))
    const error = await openDuckdbLedger(path).catch((thrown) => thrown)
    assert.ok(isLocked(error), String(error))
    assert.match(error.describe(), new RegExp(`process ${child.pid}`))
    assert.match(error.describe(), /held\.duckdb/)
    await killed(child)
    await (await openDuckdbLedger(path)).close()
  })

  it('loses nothing acknowledged and keeps nothing half-read when killed at any point', async (test) => {
    const path = join(folder, 'killed.duckdb')
    const acknowledged = new Set()
    // Moments between the first batch and a second later, spread without chance.
    for (const [round, wait] of [0, 7, 31, 90, 170, 260, 410, 640].entries()) {
      const { child, lines } = start('write', path, `round ${round}`)
      await until(() => lines.length >= 2)
      await sleep(wait)
      await killed(child)
      assert.equal(lines[0], 'open')
      for (const line of lines.slice(1)) for (const id of JSON.parse(line)) acknowledged.add(id)
      const ledger = await openDuckdbLedger(path)
      const documents = await ledger.view.documents()
      const { notices } = await ledger.verify()
      await ledger.close()
      assert.deepEqual(notices, [])
      const found = new Map(documents.map((row) => [row.id, row]))
      for (const id of acknowledged) assert.ok(found.has(id), `${id} was acknowledged and is gone`)
      for (const row of documents) assert.equal(row.events, 30, `${row.file} is half read`)
    }
    test.diagnostic(`${acknowledged.size} documents acknowledged in 8 rounds`)
    assert.ok(acknowledged.size > 8)
  })

  it('a file that may not be written is refused, with the way out', async (test) => {
    const path = join(folder, 'locked away.duckdb')
    await (await openDuckdbLedger(path)).close()
    chmodSync(path, 0o444)
    chmodSync(folder, 0o555)
    // Permissions do not bind root: a child that is nobody asks instead.
    const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
    const { stdout, stderr } = spawnSync(process.execPath, [program, 'hold', path], {
      encoding: 'utf8',
      ...user,
    })
    if (stdout === '' && stderr !== '') {
      test.diagnostic('nobody may not read this checkout')
      return
    }
    assert.match(stdout, /E-LEDGER-005/)
  })
})
