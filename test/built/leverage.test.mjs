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

  test("without relations: the program's own, all alike, and they say so", () => {
    const study = json()
    assert.ok(study.relations.length >= 8)
    assert.deepEqual([...new Set(study.leverage.pairs.map(({ pair }) => pair.weight))], [1])
    const sum = study.leverage.states.reduce((total, { shapley }) => total + shapley, 0)
    assert.ok(Math.abs(sum - (study.leverage.worth - study.leverage.worthOfNone)) < 1e-9)
    assert.match(run('leverage').stdout.replace(/\s+/g, ' '), /our choice, not volumes of trade/)
  })

  test('gravity: masses over cost, on a table by hand', () => {
    writeFileSync(
      join(cwd, 'own.csv'),
      'from,to,states,mode,length_km\nA,M,MMM,rail,50\nM,Z,MMM,rail,50\nA,Q,NNN,rail,200\n',
    )
    writeFileSync(join(cwd, 'mass.csv'), 'place,mass\nA,2\nZ,3\nQ,4\n')
    const asked = ['--segments', 'own.csv', '--from', 'A', '--to', 'Z', '--from', 'A', '--to', 'Q']
    const study = json(...asked, '--masses', 'mass.csv', '--gravity', '1')
    // 2 x 3 / 100 against 2 x 4 / 200: 0.06 against 0.04, scaled to average 1.
    const weights = study.leverage.pairs.map(({ pair }) => pair.weight)
    assert.ok(Math.abs(weights[0] - 1.2) < 1e-9 && Math.abs(weights[1] - 0.8) < 1e-9)
    assert.deepEqual(study.unweighed, [])
    const { status, stderr } = run('leverage', ...asked, '--gravity', '1')
    assert.equal(status, 2)
    assert.match(stderr, /--masses/)
  })

  test('half a relation, or too many states', () => {
    assert.equal(run('leverage', '--from', 'Baku').status, 2)
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
