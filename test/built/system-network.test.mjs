// The system a ledger tells of, through the built command line, on the bundled dispatches.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { chancery, root, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const json = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

before(() => {
  const { status, stderr } = run('read', join(root, 'examples/dispatches'))
  assert.equal(status, 0, stderr)
})
after(() => folder.remove())

describe('system', () => {
  test('every edge has reports that can be shown, and a sign that fits its score', () => {
    const { edges, actors } = json('system')
    assert.ok(edges.length > 0 && actors.length > 1)
    for (const { a, b, sign, weight, contested, readings, reports } of edges) {
      assert.ok(a < b)
      assert.ok(reports.length > 0)
      const least =
        Math.abs(readings.friendly) < Math.abs(readings.hostile)
          ? readings.friendly
          : readings.hostile
      if (!contested) assert.deepEqual([sign, weight], [Math.sign(least), Math.abs(least)])
    }
    const { status } = run('show', edges[0].reports[0])
    assert.equal(status, 0)
  })

  test('perceived ties are off unless asked for; before the first publication there is nothing', () => {
    const plain = json('system')
    const more = json('system', '--with-perceived', '--with-planned', '--with-past')
    const count = ({ leftOut }) => leftOut.find(({ why }) => why === 'modality')?.ties ?? 0
    assert.ok(count(plain) > count(more))
    assert.deepEqual(json('system', '--on', '1950').edges, [])
  })

  test('a table that fits, with citations and reasons', () => {
    const { status, stdout, stderr } = run('system', '--why', '--sentences')
    assert.equal(status, 0, stderr)
    assert.match(stdout, /^Actor +Actor +Score +Layers/)
    assert.match(stdout, /behaviour\s+outranks signatures/)
    assert.match(stdout, /sentence \d+ \[\d+-\d+\]/)
    const width = (line) => [...new Intl.Segmenter('en').segment(line)].length
    assert.ok(stdout.split('\n').every((line) => width(line) <= 80))
  })

  test('an unknown layer is explained', () => {
    const { status, stderr } = run('system', '--layer', 'milit')
    assert.equal(status, 2)
    assert.match(stderr, /E-DESK-071[\s\S]*military/)
  })

  test('blocs of the ledger, bounded and over the readings of contested edges', () => {
    const { frustration, blocs, contested, actors } = json('blocs')
    assert.ok(frustration.lower <= frustration.value && frustration.value <= frustration.upper)
    assert.equal(blocs.flat().length, actors)
    if (contested !== undefined)
      assert.ok(contested.frustration.least <= contested.frustration.most)
    assert.match(run('blocs').stdout, /frustration index/)
  })
})
