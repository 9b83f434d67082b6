// Blocs through the built command line, on tables of our own and, where they are, on the classic ones.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { noShared, shared } from './outside.mjs'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(['blocs', ...args], { cwd })
const classic = (name) => join(shared, 'bench/system', name)

before(() => {
  writeFileSync(
    join(cwd, 'leagues.csv'),
    'a,b,sign\na1,a2,1\nb1,b2,1\nc1,c2,1\na1,b1,-1\nb1,c1,-1\na1,c1,-1\n',
  )
  const windows =
    'a,b,sign,window\nx,y,1,early\ny,z,-1,early\nx,y,-1,late\ny,z,-1,late\nx,z,-1,late\n'
  writeFileSync(join(cwd, 'windows.csv.gz'), gzipSync(windows))
  writeFileSync(join(cwd, 'faulty.csv'), 'a,b,sign\nx,y,1\nx,z,perhaps\n')
})
after(() => folder.remove())

describe('blocs', () => {
  test('one object with --json', () => {
    const { status, stdout, stderr } = run('--edges', 'leagues.csv', '--json')
    assert.equal(status, 0, stderr)
    const { frustration, blocs, lineIndex } = JSON.parse(stdout)
    assert.deepEqual(frustration, {
      value: 1,
      lower: 1,
      upper: 1,
      proven: true,
      normalised: 1 - 2 / 6,
    })
    assert.equal(lineIndex.count, 3)
    assert.deepEqual(blocs, [
      ['a1', 'a2'],
      ['b1', 'b2'],
      ['c1', 'c2'],
    ])
  })

  test('a table with reasons, and a picture', () => {
    const { status, stdout, stderr } = run(
      '--edges',
      'leagues.csv',
      '--why',
      '--svg',
      'leagues.svg',
    )
    assert.equal(status, 0, stderr)
    assert.match(stdout, /frustration index +1 +proven/)
    assert.match(stdout, /Harary 1959/)
    assert.ok(stdout.split('\n').every((line) => line.length <= 80))
    assert.match(readFileSync(join(cwd, 'leagues.svg'), 'utf8'), /^<svg [\s\S]*<\/svg>\n$/)
  })

  test('one object a window, gzipped as well', () => {
    const { status, stdout, stderr } = run('--edges', 'windows.csv.gz', '--json')
    assert.equal(status, 0, stderr)
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      rows.map(({ window, frustration }) => [window, frustration.value, frustration.proven]),
      [
        ['early', 0, true],
        ['late', 1, true],
      ],
    )
    assert.equal(run('--edges', 'windows.csv.gz', '--svg', 'w.svg').status, 0)
    assert.ok(existsSync(join(cwd, 'w-1.svg')) && existsSync(join(cwd, 'w-2.svg')))
  })

  test('a bad row is named and the rest goes on; a bad file is explained', () => {
    const faulty = run('--edges', 'faulty.csv', '--json')
    assert.equal(faulty.status, 1)
    assert.match(faulty.stderr, /E-SYSTEM-002 faulty\.csv, row 3.*perhaps/)
    assert.equal(JSON.parse(faulty.stdout).ties.friendly, 1)
    const missing = run('--edges', 'nowhere.csv')
    assert.equal(missing.status, 1)
    assert.match(missing.stderr, /E-DESK-060/)
  })

  test('highland tribes', {
    skip: noShared,
  }, () => {
    const { status, stdout, stderr } = run(
      '--edges',
      classic('signed_highland_tribes.csv'),
      '--json',
    )
    assert.equal(status, 0, stderr)
    const { frustration, lineIndex, balance } = JSON.parse(stdout)
    assert.deepEqual(
      [frustration.value, frustration.proven, lineIndex.count, lineIndex.value],
      [7, true, 3, 2],
    )
    assert.ok(Math.abs(balance.walk - 0.3575761) < 1e-6)
    assert.ok(Math.abs(balance.triangles.share - 0.8676471) < 1e-6)
  })

  test('51 international systems, all proven', { skip: noShared }, () => {
    const { status, stdout, stderr } = run(
      '--edges',
      classic('signed_cow_doreian_mrvar.csv.gz'),
      '--json',
    )
    assert.equal(status, 0, stderr)
    const [, ...truth] = readFileSync(classic('cow_frustration_exact.csv'), 'utf8')
      .trim()
      .split('\n')
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.deepEqual(
      found.map(({ window, frustration }) => [window, frustration.value, frustration.proven]),
      truth.map((row) => [row.split(',')[0], Number(row.split(',')[5]), true]),
    )
  })
})
