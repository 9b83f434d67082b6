import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { noShared, shared } from './outside.mjs'
import { chancery, root, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(['escalation', ...args], { cwd })
const json = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
const file = join(cwd, 'weekly series.csv')

before(() => {
  // The second column follows the first one week later.
  const noise = (week, seed) => (Math.imul(week + seed, 2654435761) >>> 9) % 23
  const rows = Array.from({ length: 120 }, (_, week) => {
    const follows = 2 * noise(week - 1, 900) + noise(week, 5000) / 4
    return `${week},${noise(week, 900)},${follows}`
  })
  writeFileSync(file, `week,a,b\n${rows.join('\n')}\n`)
})
after(() => folder.remove())

describe('escalation', () => {
  test('a plain table: who follows whom', () => {
    const { escalation, series } = json('--series', file, '--lags', '1')
    assert.deepEqual(series.names, ['a', 'b'])
    const p = (cause) => escalation.reactions.granger.find((one) => one.cause === cause).p
    assert.ok(p(0) < 1e-9)
    assert.ok(p(1) > 0.001)
    assert.deepEqual(json('--series', file), json('--series', file))
  })

  test('the weekly series handed out', { skip: noShared }, () => {
    const path = `${shared}bench/system/israel_palestine_goldstein_weekly.csv`
    const { escalation } = json('--series', path, '--lags', '6')
    const f = escalation.reactions.granger.map((one) => one.f)
    assert.ok(Math.abs(f[0] - 17.63099646) < 1e-6 && Math.abs(f[1] - 10.91235391) < 1e-6)
  })

  test('table, why and picture', () => {
    const plain = run('--series', file, '--why', '--svg', 'e.svg')
    assert.equal(plain.status, 0, plain.stderr)
    for (const words of ['Direction', 'Stability: ', 'Formula: F = ', 'no proof of forecast'])
      assert.match(plain.stdout, new RegExp(words))
    for (const line of plain.stdout.split('\n')) assert.ok(line.length <= 80, line)
    assert.match(readFileSync(join(cwd, 'e.svg'), 'utf8'), /^<svg [\s\S]*<\/svg>\n$/)
  })

  test('from the ledger: dated events alone, and too few is an answer', () => {
    const read = chancery(['read', join(root, 'examples/dispatches'), '--quiet'], { cwd })
    assert.equal(read.status, 0, read.stderr)
    const { actors } = { actors: chancery(['actors', '--json', '--limit', '2'], { cwd }).stdout }
    const [a, b] = actors
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    const study = json(a, b)
    assert.equal(study.spiral.verdict, 'too few events to say')
    assert.ok(study.events.dated.every(({ first, last }) => first <= last))
    const plain = run(a, b, '--by', 'week')
    assert.match(plain.stdout, /too few events to say/)
  })

  test('wrong usage', () => {
    assert.equal(run().status, 2)
    assert.equal(run('Iran').status, 2)
    assert.equal(run('--series', file, '--lags', 'x').status, 2)
    assert.match(run('--series', 'missing.csv').stderr, /E-DESK-060/)
    writeFileSync(join(cwd, 'two.csv'), 'week,a\n1,2\n')
    assert.match(run('--series', 'two.csv').stderr, /E-DESK-062/)
    writeFileSync(join(cwd, 'bad.csv'), 'week,a,b\n1,2,x\n')
    const bad = run('--series', 'bad.csv')
    assert.equal(bad.status, 1)
    assert.match(bad.stderr, /E-SYSTEM-121 .*row 2/)
  })
})
