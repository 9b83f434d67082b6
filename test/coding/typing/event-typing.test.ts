import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  adaptTyping,
  arraysOfWeights,
  eventTyping,
  examplesOf,
  exampleTyping,
  type FitOptions,
  fitTyping,
  loadEventTyping,
  openTypingFile,
  openWordClasses,
  PairReader,
  TYPING_FAMILIES,
  TYPING_LABELS,
  TYPING_OUTPUTS,
  tokensOf,
  writeTypingFile,
} from '../../../src/coding/index.ts'
import { loadModel, openWordVectors } from '../../../src/language/index.ts'

const models = new URL('../../../models/english/', import.meta.url)
const english = readFileSync(new URL('english.weights', models))
const shipped = readFileSync(new URL('typing.weights', models))
const model = loadModel(english)
const vectors = openWordVectors(english)
const classes = openWordClasses(openTypingFile(shipped))
const FIT: FitOptions = {
  cost: 4,
  leastExamples: 1,
  rarity: 1,
  vectors: 0.5,
  balance: 0,
  leastWeight: 0.001,
  steps: 20,
}

const pair = (marked: string) => {
  const [before = '', source = '', middle = '', target = '', after = ''] = marked.split(/[<>]/)
  const start = before.length
  const second = start + source.length + middle.length
  return {
    text: before + source + middle + target + after,
    source: { start, end: start + source.length },
    target: { start: second, end: second + target.length },
  }
}
const LABELLED = [
  { ...pair('<Tarsa> shelled <Osmia> at dawn.'), labels: ['ASSAULT'] as const, weight: 1 },
  {
    ...pair('Gunmen of <Tarsa> killed two men from <Osmia>.'),
    labels: ['ASSAULT'] as const,
    weight: 1,
  },
  { ...pair('<Tarsa> bombed <Osmia> again.'), labels: ['ASSAULT'] as const, weight: 1 },
  { ...pair('<Tarsa> visited <Osmia> for talks.'), labels: ['CONSULT'] as const, weight: 1 },
  { ...pair('<Tarsa> met <Osmia> in May.'), labels: ['CONSULT'] as const, weight: 1 },
  {
    ...pair('The envoy of <Tarsa> negotiated with <Osmia>.'),
    labels: ['CONSULT'] as const,
    weight: 1,
  },
]
const fitted = () =>
  fitTyping(examplesOf(LABELLED, new PairReader(TYPING_FAMILIES, classes, vectors), model), FIT)
const header = { name: 'small 1', families: TYPING_FAMILIES }

function type(typing: ReturnType<typeof loadEventTyping>, marked: string): Float64Array {
  const { text, source, target } = pair(marked)
  const analysis = model.analyse(text, [])
  const view = typing.view(analysis, 0, analysis.tokens.count)
  const range = ({ start, end }: { start: number; end: number }) => tokensOf(analysis, start, end)
  return typing.typePair(view, range(source), range(target), undefined).slice()
}
const best = (probabilities: Float64Array) =>
  TYPING_LABELS[probabilities.indexOf(Math.max(...probabilities))]

describe('the typing model', () => {
  it('gives the same bytes when fitted twice, and they come back from the file', () => {
    const bytes = [fitted(), fitted()].map((weights) =>
      writeTypingFile({
        about: { ...header, labels: TYPING_OUTPUTS },
        arrays: { ...openTypingFile(shipped).arrays, ...arraysOfWeights(weights) },
      }),
    ) as [Uint8Array, Uint8Array]
    expect(Buffer.compare(...bytes)).toBe(0)
    const [loaded, direct] = [
      loadEventTyping(bytes[0], vectors),
      eventTyping(header, fitted(), classes, vectors),
    ]
    const sentence = '<Kenya> bombed a town in <Peru>.'
    expect(type(loaded, sentence)).toEqual(type(direct, sentence))
  })

  it('says probabilities, and knows words it was not fitted to by what they mean', () => {
    const typing = eventTyping(header, fitted(), classes, vectors)
    const found = type(typing, '<Kenya> bombarded <Peru>.')
    expect(found.length).toBe(17)
    expect(found.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
    expect(best(found)).toBe('ASSAULT')
    expect(best(type(typing, '<Kenya> held discussions with <Peru>.'))).toBe('CONSULT')
  })

  it('does without actor, recipient and trigger, and takes several sentences', () => {
    const typing = loadEventTyping(shipped, vectors)
    const analysis = model.analyse('Tarsa was shelled. Osmia denied it.', [])
    const view = typing.view(analysis, 0, analysis.tokens.count)
    for (const [source, target, trigger] of [
      [undefined, undefined, undefined],
      [undefined, { first: 0, end: 1 }, undefined],
      [{ first: 4, end: 5 }, { first: 0, end: 1 }, 2],
      [{ first: 90, end: 99 }, undefined, 95],
    ] as const) {
      const found = typing.typePair(view, source, target, trigger)
      expect(found.every((p) => p >= 0 && p <= 1)).toBe(true)
      expect(found.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
    }
  })

  it.each([
    ['ASSAULT', 'Fighters of <the Tarsa Front> stormed a barracks of <the Osmian army>.'],
    ['CONSULT', '<The Osmian premier> flew to <Lusaka> for two days of talks.'],
    ['PROTEST', '<Miners> marched through the capital against <the government>.'],
    ['AGREE', '<Bolivia> has agreed to send vaccines to <Paraguay>.'],
    ['THREATEN', '<Serbia> warned that it would attack <its neighbour>.'],
    ['REJECT', '<Malaysia> refused to meet <the envoys>.'],
  ])('shipped weights: %s in %j', (label, sentence) => {
    expect(best(type(loadEventTyping(shipped, vectors), sentence))).toBe(label)
  })

  it('adapts to other labels as far as its examples say otherwise, and stays itself elsewhere', () => {
    const examples = (pairs: Parameters<typeof examplesOf>[0]) =>
      examplesOf(pairs, new PairReader(TYPING_FAMILIES, classes, vectors), model)
    const before = exampleTyping(fitted())
    const shelled = LABELLED.slice(0, 3)
    const others = examples(shelled.map((one) => ({ ...one, labels: ['COERCE'] as const })))
    const [met] = examples(LABELLED.slice(4, 5))
    for (const share of [0.5, 1]) {
      const adapted = adaptTyping(before, others, { share, fit: { ...FIT, cost: 40 } })
      for (const example of others) {
        expect(best(before(example))).toBe('ASSAULT')
        expect(best(adapted(example))).toBe('COERCE')
      }
      const found = adapted(met as (typeof others)[number])
      expect(found.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12)
    }
    const unchanged = adaptTyping(before, others, { share: 1, fit: { ...FIT, cost: 0 } })
    const [one, other] = [before, unchanged].map((typing) => typing(met as (typeof others)[number]))
    other?.forEach((p, label) => {
      expect(p).toBeCloseTo(one?.[label] as number, 9)
    })
  })

  it('refuses bytes that are none, cut off or altered', () => {
    expect(() => openTypingFile(new Uint8Array(40))).toThrow('CHANTYP1')
    expect(() => openTypingFile(shipped.subarray(0, shipped.length - 8))).toThrow('checksum')
    const altered = Uint8Array.from(shipped)
    altered[altered.length - 5] = (altered[altered.length - 5] ?? 0) ^ 1
    expect(() => openTypingFile(altered)).toThrow('checksum')
  })
})
