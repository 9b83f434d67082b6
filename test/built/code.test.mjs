import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { chancery, root, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const object = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
after(() => folder.remove())

const TEXT =
  'Kenyan foreign minister Amina Otieno visited Kampala on Friday. ' +
  'She denied that Kenya would close the border with Somalia.'

describe('code', () => {
  test('says in plain English what a sentence reports, with spans, and makes no ledger', () => {
    const { status, stdout, stderr } = run('code', TEXT, '--published', '2023-03-08')
    assert.equal(status, 0, stderr)
    assert.match(stdout, /^ {2}event: .*Otieno.* visited Uganda/m)
    assert.match(stdout, /\[37-44 “visited”\]/)
    assert.match(stdout, /3 March 2023/)
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    assert.equal(existsSync(join(cwd, 'chancery.duckdb')), false)
  })

  test('--json keeps offsets that are true; the trace changes no report', () => {
    const plain = object('code', TEXT, '--published', '2023-03-08')
    const traced = object('code', TEXT, '--published', '2023-03-08', '--trace')
    assert.deepEqual(traced.reports, plain.reports)
    assert.equal(plain.steps, undefined)
    assert.ok(plain.reports.length > 0)
    for (const { trigger, evidence } of plain.reports)
      for (const { start, end, text } of [trigger, ...evidence])
        assert.equal(TEXT.slice(start, end), text)
    for (const { notes } of traced.steps)
      for (const { start, end } of notes) assert.ok(0 <= start && start < end && end <= TEXT.length)
  })

  test('--trace names each step, what it needs, and why it decided so', () => {
    const { steps } = object('code', TEXT, '--trace', '--published', '2023-03-08')
    const names = steps.map(({ name }) => name)
    assert.deepEqual(names.slice(0, 2), ['mentions', 'places'])
    const given = new Set()
    for (const { needs, gives } of steps) {
      for (const layer of needs) assert.ok(given.has(layer), layer)
      for (const layer of gives) given.add(layer)
    }
    const notesOf = (name) => steps.find((step) => step.name === name).notes
    const about = (name, words) =>
      notesOf(name).find(({ start, end }) => TEXT.slice(start, end) === words)
    assert.match(about('mentions', 'Kampala').decided, /Uganda.* as place/)
    assert.match(about('mentions', 'Amina Otieno').because.join('\n'), /dictionary does not have/)
    assert.match(about('mentions', 'She').because.join('\n'), /goes back to "Amina Otieno"/)
    assert.match(about('dates', 'on Friday').decided, /3 March 2023 \(relative\)/)
    const visit = notesOf('events').find((note) => note.about === 'event' && note.start === 37)
    assert.match(visit.because.join('\n'), /lexicon entry 'CONSULT verb visit', mode visit/)
    assert.match(visit.because.join('\n'), /confidence 0\.\d\d: \+0\.\d\d the words alone/)
    assert.equal(visit.scores.length, 3)
    assert.ok(visit.scores[0].value >= visit.scores[1].value)
    const predicate = notesOf('events').find((note) => note.about === 'predicate')
    assert.match(predicate.because.join('\n'), /subject: .*Otieno/)
    assert.ok(notesOf('attribution').some(({ because }) => because.join().includes('"denied"')))
  })

  test('says which word makes an event planned, possible or denied', () => {
    const words = (text) =>
      object('code', text, '--trace')
        .steps.find(({ name }) => name === 'events')
        .notes.filter(({ about }) => about === 'event')
        .flatMap(({ because }) => because)
        .join('\n')
    assert.match(words('Chad plans to sanction Sudan.'), /planned by "plans"/)
    assert.match(words('Chad did not attack Sudan.'), /denied by "did not attack"/)
    assert.match(words('If Chad attacks Sudan, the war will go on.'), /hypothetical by "If"/)
  })

  test('from standard input', () => {
    const { stdout } = chancery(['code', '-', '--json'], { cwd, input: 'Ghana attacked Togo.' })
    assert.match(JSON.parse(stdout).reports[0].words, /Ghana.*Togo/)
  })
})

describe('--without', () => {
  test('leaves a step out', () => {
    const text = 'Ghana supplies gas to Togo.'
    const kinds = (...args) => object('code', text, ...args).reports.map(({ kind }) => kind)
    assert.ok(kinds().includes('tie'))
    assert.ok(!kinds('--without', 'ties').includes('tie'))
  })

  test('refuses when another step needs it, and a step that is none', () => {
    const needed = run('code', 'Ghana attacked Togo.', '--without', 'mentions')
    assert.equal(needed.status, 2)
    assert.match(needed.stderr, /E-CODING-004/)
    assert.match(needed.stderr, /'places' needs the mentions/)
    const none = run('code', 'Ghana attacked Togo.', '--without', 'magic')
    assert.equal(none.status, 2)
    assert.match(none.stderr, /The steps are mentions, places/)
  })

  test('evaluate reading without claims finds none', () => {
    const gold = join(root, 'test/gold/a01-horn.json')
    const corpus = join(root, 'test/gold/corpus')
    const all = object('evaluate', 'reading', gold, '--corpus', corpus)
    const some = object('evaluate', 'reading', gold, '--corpus', corpus, '--without', 'claims')
    const found = ({ total }) => Object.values(total.claims)[0].precision.of
    assert.ok(found(all) > 0)
    assert.equal(found(some), 0)
    assert.deepEqual(some.total.events, all.total.events)
  })
})
