import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { noShared, shared } from './outside.mjs'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
const run = (...args) => chancery(args, { cwd })
const object = (...args) => {
  const { status, stdout, stderr } = run(...args, '--json')
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}
after(() => folder.remove())

const SENTENCE = 'The port of Tarsa was attacked by rebels.'
const ROWS = [
  ['The', 'the', 'DET', 'DT', 2, 'det'],
  ['port', 'port', 'NOUN', 'NN', 6, 'nsubj:pass'],
  ['of', 'of', 'ADP', 'IN', 4, 'case'],
  ['Tarsa', 'Tarsa', 'PROPN', 'NNP', 2, 'nmod'],
  ['was', 'be', 'AUX', 'VBD', 6, 'aux:pass'],
  ['attacked', 'attack', 'VERB', 'VBN', 0, 'root'],
  ['by', 'by', 'ADP', 'IN', 8, 'case'],
  ['rebels', 'rebel', 'NOUN', 'NNS', 6, 'obl:agent'],
  ['.', '.', 'PUNCT', '.', 6, 'punct'],
]
const CONLLU = `${ROWS.map(([form, lemma, upos, xpos, head, relation], i) =>
  [i + 1, form, lemma, upos, xpos, '_', head, relation, '_', i === 7 ? 'SpaceAfter=No' : '_'].join(
    '\t',
  ),
).join('\n')}\n\n`

describe('parse', () => {
  test('draws one word a line with tag and relation, in 80 columns', () => {
    const { status, stdout, stderr } = run('parse', SENTENCE)
    assert.equal(status, 0, stderr)
    const lines = stdout.trimEnd().split('\n')
    assert.equal(lines[0], SENTENCE)
    assert.match(stdout, /^attacked +VERB .* root$/m)
    assert.match(stdout, /^port +NOUN +<.* nsubj:pass$/m)
    assert.match(stdout, /^rebels +NOUN +<.* obl:agent$/m)
    for (const line of lines) assert.ok(line.length <= 80, line)
  })

  test('--json gives offsets that are true, and says nothing else', () => {
    const text = 'Mira Okoye’s visit to Osaka ended 🕊. “It isn’t over,” she said.'
    const { sentences } = object('parse', text)
    assert.equal(sentences.length, 2)
    for (const { words, start, end } of sentences) {
      assert.equal(words.filter(({ head }) => head === 0).length, 1)
      for (const word of words) {
        assert.equal(text.slice(word.start, word.end), word.form)
        assert.ok(start <= word.start && word.end <= end)
      }
    }
    const names = sentences.flatMap((sentence) => sentence.names)
    for (const name of names) assert.equal(text.slice(name.start, name.end), name.text)
    assert.ok(names.some(({ text: name, type }) => name === 'Mira Okoye' && type === 'PER'))
  })

  test('--conllu is read back by evaluate parsing with full marks, raw and from its tokens', () => {
    const text = "They can't sign it. The ministers' talks (in Osaka) cannot fail, she didn't say."
    const { status, stdout } = run('parse', '--conllu', text)
    assert.equal(status, 0)
    assert.match(stdout, /^2-3\tcan't\t/m)
    writeFileSync(join(cwd, 'own.conllu'), stdout)
    for (const raw of [[], ['--raw']]) {
      const scores = object('evaluate', 'parsing', 'own.conllu', ...raw)
      for (const measure of ['sentences', 'tokens', 'words', 'upos', 'xpos', 'uas', 'lasSub'])
        assert.equal(scores[measure], 100, `${measure} ${raw}`)
    }
  })

  test('the same bytes twice, and from standard input', () => {
    const args = ['parse', '--json', SENTENCE]
    assert.equal(run(...args).stdout, run(...args).stdout)
    const piped = chancery(['parse', '--json', '-'], { cwd, input: SENTENCE })
    assert.equal(piped.stdout, run(...args).stdout)
  })
})

describe('evaluate parsing and names', () => {
  test('.gz and plain files give the same scores; several files are pooled', () => {
    writeFileSync(join(cwd, 'a.conllu'), CONLLU)
    writeFileSync(join(cwd, 'b.conllu.gz'), gzipSync(CONLLU))
    const { files, ...plain } = object('evaluate', 'parsing', 'a.conllu')
    assert.equal(files.length, 1)
    assert.equal(plain.upos, 100)
    assert.equal(plain.uas, 100)
    const packed = object('evaluate', 'parsing', 'b.conllu.gz')
    assert.deepEqual(packed.counts, plain.counts)
    const both = object('evaluate', 'parsing', 'a.conllu', 'b.conllu.gz')
    assert.equal(both.counts.gold, 18)
    assert.match(run('evaluate', 'parsing', 'a.conllu', '--raw').stdout, /Sent\. +Tokens/)
  })

  test('names: exact spans by type; a type the gold lacks is not counted', () => {
    writeFileSync(
      join(cwd, 'names.bio'),
      'President\tO\nMira\tB-PER\nOkoye\tI-PER\nvisited\tO\nOsaka\tO\n.\tO\n\n',
    )
    const scores = object('evaluate', 'names', 'names.bio')
    assert.deepEqual(Object.keys(scores.byType), ['PER'])
    assert.equal(scores.f1, 1)
    assert.equal(scores.predicted, 1)
  })

  test('--predictions: trees that score full marks against themselves, names as a third column', () => {
    writeFileSync(join(cwd, 'a.conllu'), CONLLU)
    run('evaluate', 'parsing', 'a.conllu', '--predictions', 'found.conllu')
    const again = object('evaluate', 'parsing', 'found.conllu')
    assert.equal(again.lasSub, 100)
    writeFileSync(join(cwd, 'b.bio'), 'Lena\tB-PER\nOrtiz\tI-PER\nleft\tO\nGhent\tB-LOC\n.\tO\n\n')
    run('evaluate', 'names', 'b.bio', '--predictions', 'found.bio')
    const rows = readFileSync(join(cwd, 'found.bio'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'))
    assert.deepEqual(
      rows.map(([token, gold]) => `${token} ${gold}`),
      ['Lena B-PER', 'Ortiz I-PER', 'left O', 'Ghent B-LOC', '. O'],
    )
    assert.equal(rows[0][2], 'B-PER')
    assert.equal(rows[2][2], 'O')
  })

  test('what is no gold file is named with line and remedy', () => {
    writeFileSync(join(cwd, 'bad.conllu'), '1\tonly\tthree\n')
    const bad = run('evaluate', 'parsing', 'bad.conllu')
    assert.notEqual(bad.status, 0)
    assert.match(bad.stderr, /E-EVALUATE-006[\s\S]*bad\.conllu:1/)
    assert.match(run('evaluate', 'names', 'nowhere.bio').stderr, /E-EVALUATE-004/)
  })

  test('floors on the development sets', {
    skip: noShared ? 'skipped: no ../shared' : false,
  }, () => {
    const bank = `${shared}bench/treebank/`
    const ewt = object('evaluate', 'parsing', `${bank}ewt-dev.conllu.gz`)
    const gum = object('evaluate', 'parsing', `${bank}gum-dev.conllu.gz`)
    assert.ok(ewt.upos >= 95.6 && gum.upos >= 96.8, `UPOS ${ewt.upos} ${gum.upos}`)
    assert.ok(ewt.las >= 83 && gum.las >= 82, `LAS ${ewt.las} ${gum.las}`)
    const raw = object('evaluate', 'parsing', `${bank}gum-dev.conllu.gz`, '--raw')
    assert.ok(raw.sentences >= 92 && raw.tokens >= 99, `raw ${raw.sentences} ${raw.tokens}`)
  })
})
