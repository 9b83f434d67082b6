import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const json = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
after(() => folder.remove())

describe('routes', () => {
  const file = join(cwd, 'own segments.csv')
  writeFileSync(file, 'from,to,cost\nA,B,1\nB,D,1\nA,C,2\nC,D,2\nB,C,0.5\n')

  test('a plain table: k routes, flow, loss', () => {
    const plan = json('routes', '--segments', file, '--k', '5', 'A', 'D')
    assert.deepEqual(
      plan.routes.map(({ cost, nodes }) => [cost, nodes.join('')]),
      [
        [2, 'ABD'],
        [3.5, 'ABCD'],
        [4, 'ACD'],
      ],
    )
    assert.equal(plan.flow.separateRoutes, 2)
    assert.equal(plan.interdiction.single[0].increase, 2)
  })

  test("the program's own corridors, under conditions", () => {
    const best = (...args) => json('routes', 'Mumbai', 'Moscow', ...args).routes[0]
    const open = best()
    assert.ok(open.legs.every(({ segment }) => /^[ABC]$/.test(segment.grade)))
    assert.ok(open.legs.every(({ segment }) => ['operating', 'limited'].includes(segment.status)))
    assert.ok(best('--close-segment', 'S019').cost > open.cost)
    assert.equal(best('--close', 'Iran'), undefined)
    assert.equal(best('--close', 'IRN'), undefined)
    assert.ok(best('--weights', 'border=0,tranship=0').cost < open.cost)
    const gas = (...args) => json('routes', 'AST', 'ASI', '--modes', 'gas', ...args).routes.length
    assert.equal(gas(), 0)
    assert.equal(gas('--on', '2023-06'), 1)
    assert.equal(gas('--with-closed'), 1)
    assert.equal(gas('--open-segment', 'S091'), 1)
  })

  test('dated changes of status are undone for days before them; disputes stand beside', () => {
    const gas = (day) => json('routes', 'IGD', 'SAD', '--modes', 'gas', '--on', day).routes.length
    assert.deepEqual([gas('2025-03-04'), gas('2025-03-05')], [0, 1])
    const rail = (day) => json('routes', 'GYU', 'KAR', '--modes', 'rail', '--on', day).routes.length
    assert.deepEqual([rail('1992'), rail('1994')], [1, 0])
    const { stdout } = run('routes', 'AGB', 'KAL', '--with-planned', '--why')
    assert.match(stdout.replace(/\s+/g, ' '), /disputed: 0.22 km \(the bridge; [^)]*grade A\)/)
  })

  test('table, why, picture and GeoJSON', () => {
    const plain = run('routes', 'Baku', 'Tbilisi', '--svg', 'a.svg', '--geojson', 'a.json', '--why')
    assert.equal(plain.status, 0, plain.stderr)
    for (const words of ['By way of', 'Formula: cost =', 'not calibrated', 'grade C'])
      assert.match(plain.stdout, new RegExp(words))
    for (const line of plain.stdout.split('\n')) assert.ok(line.length <= 80, line)
    const svg = readFileSync(join(cwd, 'a.svg'), 'utf8')
    assert.match(svg, /^<svg [\s\S]*Tbilisi[\s\S]*<\/svg>\n$/)
    const shapes = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))
    assert.equal(shapes.features[0].properties.kind, 'route')
  })

  test('what does not exist is named, with the nearest that does', () => {
    for (const [args, code] of [
      [['Bakku', 'Tbilisi'], /E-DESK-061[\s\S]*Baku/],
      [['Baku', 'Tbilisi', '--modes', 'camel'], /E-DESK-062/],
      [['Baku', 'Tbilisi', '--close-segment', 'S999'], /E-DESK-062/],
      [['Baku', 'Tbilisi', '--k', 'many'], /E-DESK-062/],
      [['A', 'B', '--segments', 'missing.csv'], /E-DESK-060/],
    ]) {
      const { status, stderr } = run('routes', ...args)
      assert.notEqual(status, 0)
      assert.match(stderr, code)
    }
  })

  test('a bad row is passed over with a notice and exit code 1', () => {
    writeFileSync(file, 'from,to,cost\nA,B,1\nB,,1\n')
    const { status, stdout, stderr } = run('routes', 'A', 'B', '--segments', file)
    assert.equal(status, 1)
    assert.match(stderr, /E-SYSTEM-103 .*row 3/)
    assert.match(stdout, /A - B/)
  })
})
