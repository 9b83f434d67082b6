import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { noShared, shared } from './outside.mjs'
import { chancery, workFolder } from './run-chancery.mjs'

const folder = workFolder()
const cwd = folder.path
after(() => folder.remove())
const object = (...args) => {
  const { status, stdout, stderr } = chancery([...args, '--json'], { cwd })
  assert.equal(status, 0, stderr)
  return JSON.parse(stdout)
}

const PENTA = {
  1: 'AGREE CONSULT SUPPORT',
  2: 'YIELD COOPERATE AID',
  3: 'REQUEST ACCUSE REJECT THREATEN',
}
const pentaOf = (root) =>
  Number(Object.keys(PENTA).find((penta) => PENTA[penta].split(' ').includes(root)) ?? 4)

/** Sentences of the training data (others wrote them) as marked pairs, every fortieth. */
function pairs() {
  const data = new URL('../../data/training/', import.meta.url)
  const lines = readdirSync(data)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => readFileSync(new URL(name, data), 'utf8').split('\n'))
    .filter((line) => /^(?!NONE)[A-Z]+\t.*\tasserted\t.*\[S.*\[T/.test(line))
  return lines
    .filter((_, at) => at % 40 === 0)
    .map((line, at) => {
      const [type, , , , marked] = line.split('\t')
      const root = type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type
      const row = { id: `p${at}`, source: null, target: null, root, penta: pentaOf(root) }
      let text = ''
      for (const part of marked.split(/(\[[A-Z=]+ [^\]]*\]|[{}])/)) {
        const mark = /^\[([A-Z])(?:=[A-Z]+)? (.*)\]$/.exec(part)
        const words = mark?.[2] ?? part.replace(/^\[[A-Z]+ (.*)\]$/, '$1').replace(/[{}]/, '')
        const role = { S: 'source', T: 'target' }[mark?.[1]]
        if (role) row[role] = { text: words, start: text.length, end: text.length + words.length }
        text += words
      }
      return { ...row, text }
    })
}

describe('evaluate coding', () => {
  const rows = pairs()
  writeFileSync(join(cwd, 'pairs.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'))

  test('types sentences it was fitted to, and writes a prediction a row', () => {
    const scores = object('evaluate', 'coding', 'pairs.jsonl', '--predictions', 'out.jsonl')
    assert.equal(scores.rows, rows.length)
    assert.ok(scores.root.microF1 > 0.8, `root ${scores.root.microF1}`)
    const lines = readFileSync(join(cwd, 'out.jsonl'), 'utf8').trim().split('\n').map(JSON.parse)
    assert.deepEqual(
      lines.map(({ id }) => id),
      rows.map(({ id }) => id),
    )
    const right = lines.filter(({ root }, at) => root === rows[at].root).length
    assert.ok(Math.abs(right / rows.length - scores.root.microF1) < 1e-12)
    for (const { confidence } of lines) assert.ok(confidence > 0 && confidence <= 1)
  })

  test('prints a table with what each root is taken for', () => {
    const { status, stdout } = chancery(['evaluate', 'coding', 'pairs.jsonl'], { cwd })
    assert.equal(status, 0)
    assert.match(stdout, /^root +[\d.]+ +[\d.]+$/m)
    assert.match(stdout, /^ASSAULT +[\d.]+ +[\d.]+ +[\d.]+ +\d+/m)
  })

  test('what is no file of marked pairs is named with line and remedy', () => {
    writeFileSync(join(cwd, 'bad.jsonl'), '{"id":"a"}\n')
    const bad = chancery(['evaluate', 'coding', 'bad.jsonl'], { cwd })
    assert.notEqual(bad.status, 0)
    assert.match(bad.stderr, /E-EVALUATE-007[\s\S]*bad\.jsonl:1/)
    assert.match(chancery(['evaluate', 'coding', 'nowhere'], { cwd }).stderr, /E-EVALUATE-004/)
  })

  test('floors of the shipped weights on marked pairs', {
    skip: noShared ? 'skipped: no ../shared' : false,
  }, () => {
    const { root, penta } = object('evaluate', 'coding', `${shared}bench/coding/plv_train.jsonl`)
    assert.ok(root.macroF1 >= 0.7, `root ${root.macroF1}`)
    assert.ok(penta.macroF1 >= 0.83, `penta ${penta.macroF1}`)
  })
})
