import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { chancery, root, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const ok = (...args) => {
  const { status, stdout, stderr } = run(...args)
  assert.equal(status, 0, stderr)
  return stdout
}
const lines = (...args) =>
  ok(...args, '--json')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
after(() => folder.remove())

const TABLE = `name,aliases,kind,country,sector,office,from,to,parent
Amina Otieno,Otieno,,KEN,,foreign minister,2022-10-27,2023-06,
Tano Collective,TC,armed group,Chad,REB,,,,
Tano Wing,,armed group,,,,,,Tano Collective
Kenya,Jamhuri,,,,,,,
`
writeFileSync(join(cwd, 'mine.csv'), TABLE)
const code = (text, ...args) => JSON.parse(ok('code', text, '--json', '--trace', ...args))
const mention = ({ steps, text }, words) =>
  steps[0].notes.find(({ start, end }) => text.slice(start, end) === words)

describe("a user's own table of actors", () => {
  test('adds actors with dated offices, parents, and names for actors known before', () => {
    const text = 'Otieno visited Kampala. Jamhuri condemned the Tano Wing.'
    const coded = code(text, '--actors', 'mine.csv', '--published', '2023-03-08')
    assert.match(mention(coded, 'Otieno').decided, /Amina Otieno \(KEN GOV\), person/)
    assert.match(mention(coded, 'Otieno').because.join('\n'), /from 2022-10-27 to 2023-06-30/)
    assert.match(mention(coded, 'Jamhuri').decided, /^Kenya \(KEN\)|^Kenya \(KEN GOV\)/)
    assert.match(mention(coded, 'Tano Wing').decided, /\(TCD REB\), armed group/)
    const later = code(text, '--actors', 'mine.csv', '--published', '2024-03-08')
    assert.equal(mention(later, 'Otieno')?.decided.includes('GOV'), undefined)
    assert.equal(mention(code(text), 'Jamhuri'), undefined)
  })

  test('errors name file, row and column', () => {
    writeFileSync(join(cwd, 'bad.csv'), 'name,kind,country\nFoo,persn,KEN\n')
    const { status, stderr } = run('code', 'Foo spoke.', '--actors', 'bad.csv')
    assert.equal(status, 1)
    assert.match(stderr, /E-CODING-104/)
    assert.match(stderr, /bad\.csv, row 2, column kind/)
    const missing = run('code', 'Foo spoke.', '--actors', 'none.csv')
    assert.match(missing.stderr, /E-DESK-060/)
  })

  test('what is unknown, by frequency, becomes a table that is used beside the ledger', () => {
    const texts = join(cwd, 'texts')
    mkdirSync(texts)
    for (const name of [1, 2])
      writeFileSync(
        join(texts, `${name}.txt`),
        `Kenyan trade minister Zawadi Kiprono visited Kampala on ${name} March 2023.\n\nKiprono met Ugandan officials. Analyst Odd Larsen praised the visit.\n`,
      )
    ok('read', 'texts')
    const unknown = lines('actors', '--unknown')
    assert.equal(unknown[0].name, 'Zawadi Kiprono')
    assert.equal(unknown[0].country, 'KEN')
    assert.equal(unknown[0].kindGuess, 'person')
    const { example } = unknown[0]
    const at = [example.mention.start - example.start, example.mention.end - example.start]
    assert.equal(example.text.slice(...at), 'Zawadi Kiprono')
    for (let row = 1; row < unknown.length; row++)
      assert.ok(unknown[row - 1].mentions >= unknown[row].mentions)
    ok('actors', '--unknown', '--csv', '--out', 'chancery.actors.csv')
    const again = JSON.parse(ok('read', '--again', '--json', '--workers', '2'))
    assert.equal(again.changed, 2)
    assert.ok(!lines('actors').some(({ id }) => id.startsWith('x:KEN:zawadi')))
    assert.ok(lines('actors').some(({ id }) => id === 'own:zawadi-kiprono'))
    assert.ok(!ok('actors', '--unknown').includes('Kiprono'))
    assert.match(ok('verify'), /./)
  })

  test('evaluate reading takes it, and the same table in threads gives the same readings', () => {
    const gold = join(root, 'test/gold/a01-horn.json')
    const corpus = join(root, 'test/gold/corpus')
    ok('evaluate', 'reading', gold, '--corpus', corpus, '--actors', 'mine.csv', '--json')
    const ids = ['1', '3'].map((workers) => {
      const ledger = `threads${workers}.duckdb`
      ok('read', 'texts', '--ledger', ledger, '--actors', 'mine.csv', '--workers', workers)
      return ok('export', 'jsonl', '--ledger', ledger)
    })
    assert.equal(ids[0], ids[1])
  })
})
