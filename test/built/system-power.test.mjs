// Power and dependence through the built command line.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { noShared, shared } from './outside.mjs'
import { chancery, root, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const json = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
const facts = (name) => join(shared, 'facts', name)
const isNarrow = (text) => text.split('\n').every((line) => line.length <= 80)

before(() => {
  writeFileSync(
    join(cwd, 'nmc.csv'),
    'stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n' +
      'AAA,1,2001,30,6,-9,10,50,5,0.61,7\nBBB,2,2001,10,2,4,-9,50,15,0.55,7\nAAA,1,2000,1,1,1,1,1,1,1,7\n',
  )
  writeFileSync(
    join(cwd, 'atop.csv'),
    'dyad,mem1,mem2,year,defense,offense,neutral,nonagg,consul\n1,AAA,BBB,2001,1,0,0,0,0\n2,AAA,CCC,2001,0,0,0,1,0\n',
  )
  const article =
    "Norvania supplies about 40% of Malta's gas. Latvia provides 70 percent of Malta's weapons.\n"
  writeFileSync(join(cwd, 'supply.txt'), article)
})
after(() => folder.remove())

describe('power', () => {
  test('without files it says what to fetch', () => {
    const { status, stdout } = run('power')
    assert.equal(status, 0)
    assert.match(stdout, /correlatesofwar\.org/)
    assert.match(stdout, /ATOP/)
  })

  test('capabilities of the last year, with reasons and a picture', () => {
    const { status, stdout, stderr } = run('power', '--nmc', 'nmc.csv', '--why', '--svg', 'p.svg')
    assert.equal(status, 0, stderr)
    assert.match(stdout, /AAA +0\.65000/)
    assert.match(stdout, /2001; 2 states compared/)
    assert.match(stdout, /Singer, Bremer/)
    assert.ok(isNarrow(stdout))
    assert.match(readFileSync(join(cwd, 'p.svg'), 'utf8'), /^<svg [\s\S]*<\/svg>\n$/)
  })

  test('another year, alliances, and what the table does not have', () => {
    const { capabilities, alliances } = json('power', '--nmc', 'nmc.csv', '--year', '2000')
    assert.deepEqual(
      [capabilities.year, capabilities.states.length, alliances],
      [2000, 1, undefined],
    )
    const { pairs } = json('power', '--alliances', 'atop.csv', '--among', 'aaa', 'bbb').alliances
    assert.deepEqual([pairs.length, pairs[0].commitment], [1, 3])
    const wrong = run('power', '--nmc', 'nmc.csv', '--year', '1950')
    assert.equal(wrong.status, 2)
    assert.match(wrong.stderr, /E-DESK-072[\s\S]*2000 to 2001/)
    assert.match(run('power', '--nmc', 'atop.csv').stderr, /E-SYSTEM-011/)
    assert.match(run('power', '--nmc', 'nmc.csv', '--year', '2001').stdout, /states are missing/)
  })

  test('CINC equals what was published, to 2e-8', { skip: noShared }, () => {
    for (const year of ['1995', '2022']) {
      const { capabilities } = json(
        ...['power', '--nmc', facts('cinc_1990_2022.csv')],
        ...['--totals', facts('nmc_world_totals.csv'), '--year', year],
      )
      assert.ok(capabilities.states.length > 20)
      for (const { cinc, published } of capabilities.states)
        assert.ok(Math.abs(cinc - published) < 2e-8)
    }
    const { capabilities } = json(
      ...['power', '--nmc', facts('cinc_1990_2022.csv'), '--totals', facts('nmc_world_totals.csv')],
      ...['--year', '2022', '--among', 'IRN', 'AZE', 'ARM', 'GEO', 'TUR', 'RUS'],
    )
    assert.equal(capabilities.concentration.toFixed(4), '0.5194')
    assert.equal(capabilities.effectivePowers.toFixed(2), '2.55')
  })
})

describe('dependence', () => {
  test('from the shares a ledger tells, each with its report', () => {
    assert.equal(run('read', 'supply.txt').status, 0)
    const { dependences } = json('dependence')
    const arms = dependences.find(({ kind }) => kind === 'arms_supply')
    assert.deepEqual(
      [arms?.dependent, arms?.on, arms?.share, arms?.how],
      ['MLT', 'LVA', 0.7, 'buys'],
    )
    const { status, stdout } = run('dependence', '--why', '--sentences', '--svg', 'd.svg')
    assert.equal(status, 0)
    assert.match(stdout, /Could stop +Hurt/)
    assert.match(stdout, /Asymmetry/)
    assert.ok(isNarrow(stdout))
    assert.match(readFileSync(join(cwd, 'd.svg'), 'utf8'), /70% of/)
    assert.equal(run('show', arms.reports[0]).status, 0)
  })

  test('the bundled dispatches can be asked', () => {
    assert.equal(run('read', join(root, 'examples/dispatches'), '--ledger', 'd.duckdb').status, 0)
    assert.equal(run('dependence', '--ledger', 'd.duckdb').status, 0)
  })
})
