// Corridors of a text the author of the matcher did not have in mind, beside the program's own.
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { noShared, shared } from './outside.mjs'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const lines = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
const plan = (...args) => {
  const { status, stdout, stderr } = run('routes', ...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
after(() => folder.remove())

describe('corridors told of', () => {
  before(() => {
    const say = (file, text) => writeFileSync(join(cwd, file), text)
    say(
      '2024-10-02 first.txt',
      'The Baku-Tbilisi-Kars railway is closed. Peru opposes the Condor Railway from Lima to Bogota.\n',
    )
    say(
      '2024-11-05 second.txt',
      'The Baku-Tbilisi-Kars railway carries grain. The Condor Railway from Lima to Bogota is under construction.\n',
    )
    const read = run('read', '2024-10-02 first.txt', '2024-11-05 second.txt')
    assert.equal(read.status, 0, read.stderr)
  })

  test('each once, accounts beside the data, what contradicts them kept', () => {
    const found = lines('corridors', '--network')
    const railway = found.find(({ corridor }) => corridor === 'BTK')
    assert.equal(railway.matchedBy, 'name')
    assert.deepEqual(railway.accounts.map(({ status, verdict }) => [status, verdict]).sort(), [
      ['active', 'agrees'],
      ['closed', 'contradicts'],
    ])
    assert.ok(railway.accounts.every(({ citation }) => citation.sentence.text.includes('Kars')))
    const condor = found.find(({ fromText }) => fromText)
    assert.equal(condor.accounts.length, 2)
    const { stdout } = run('corridors', '--network', '--sentences')
    assert.match(
      stdout.replace(/\s+/g, ' '),
      /contradicts the data.*1 account contradicts the data/,
    )
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
  })

  test('what only texts know is a proposed segment without a stated length', () => {
    const ends = ['Lima', 'Bogota']
    assert.equal(run('routes', ...ends).status, 2)
    assert.equal(plan(...ends, '--from-text').routes.length, 0)
    const { routes } = plan(...ends, '--from-text', '--with-planned')
    assert.equal(routes[0].legs[0].segment.told.length, 2)
    const { stdout } = run('routes', ...ends, '--from-text', '--with-planned', '--why')
    assert.match(stdout, />= 1\d\d\d/)
    assert.match(stdout, /Told of k-/)
    assert.match(stdout.replace(/\s+/g, ' '), /length not told; at least the great circle/)
  })

  test("a user's own segments are known by the names of their corridors", () => {
    writeFileSync(
      join(cwd, 'own.csv'),
      'id,corridor,from,to,mode,length_km,status_code\nC1,Condor Railway,Lima,Bogota,rail,2800,building\n',
    )
    const found = lines('corridors', '--network', '--segments', 'own.csv')
    const condor = found.find(({ corridor }) => corridor === 'Condor Railway')
    assert.deepEqual(
      condor.segments.map(({ id }) => id),
      ['C1'],
    )
    assert.ok(condor.accounts.some(({ verdict }) => verdict === 'agrees'))
  })

  test('the five articles: most corridors are those of the data', { skip: noShared }, () => {
    const read = run('read', `${shared}corpus`, '--ledger', 'articles.duckdb')
    assert.equal(read.status, 0, read.stderr)
    const found = lines('corridors', '--network', '--ledger', 'articles.duckdb')
    const ids = found.map(({ corridor }) => corridor)
    for (const id of ['INSTC-W', 'ZANGEZUR/TRIPP', 'ARAS', 'RUS-IRN gas via AZE'])
      assert.ok(ids.includes(id), id)
    const instc = found.find(({ corridor }) => corridor === 'INSTC-W')
    assert.ok(new Set(instc.accounts.map(({ citation }) => citation.file)).size >= 2)
  })
})
