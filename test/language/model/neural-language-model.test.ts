import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Analysis, loadModel, NO_TREE, ROOT } from '../../../src/language/index.ts'
import { bucketOf, FEATURES, writeFeatures } from '../../../src/language/model/features.ts'
import { applyLemmaRule } from '../../../src/language/model/lemmas.ts'
import { lemmaRule } from '../../../training/src/lemma-rules.ts'
import { smallWeights } from './small-weights.ts'

const bytes = smallWeights()
const model = loadModel(bytes)

function checkTrees({ text, tokens, sentences, names }: Analysis): void {
  for (const { firstToken, endToken, start, end } of sentences) {
    let roots = 0
    for (let token = firstToken; token < endToken; token++) {
      expect(tokens.start[token]).toBeGreaterThanOrEqual(start)
      expect(tokens.end[token]).toBeLessThanOrEqual(end)
      let at = token
      let steps = 0
      while (tokens.head[at] !== ROOT && steps++ <= endToken - firstToken) {
        at = tokens.head[at] as number
        expect(at).toBeGreaterThanOrEqual(firstToken)
        expect(at).toBeLessThan(endToken)
      }
      expect(tokens.head[at]).toBe(ROOT)
      if (tokens.head[token] === ROOT) roots++
      expect(tokens.relation[token] === 'root').toBe(tokens.head[token] === ROOT)
      expect(tokens.head[token]).not.toBe(NO_TREE)
      expect(tokens.lemma[token]).not.toBe('')
    }
    expect(roots).toBe(1)
  }
  for (const { start, end } of names) expect(text.slice(start, end).trim()).not.toBe('')
}

describe('neural language model', () => {
  test('every sentence has one tree, every word a lemma', () => {
    const text = 'The minister of Volta signed a treaty. "Never," she said.\n\nGulf talks failed.'
    const analysis = model.analyse(text, [])
    expect(analysis.sentences).toHaveLength(3)
    checkTrees(analysis)
  })

  test('the plain kernel gives the same analysis', () => {
    const plain = loadModel(bytes, { kernel: 'plain' })
    expect([model.kernel, plain.kernel]).toEqual(['wasm', 'plain'])
    const words = fc.constantFrom('Volta', 'the', 'Gulf', 'signed', 'x9', 'été', '.', 'a', '-')
    fc.assert(
      fc.property(fc.array(fc.array(words, { minLength: 1, maxLength: 30 })), (sentences) => {
        const analysis = model.analyseWords(sentences)
        expect(plain.analyseWords(sentences)).toEqual(analysis)
        checkTrees(analysis)
      }),
      { numRuns: 25 },
    )
  })

  test('the shape and the types of names are those of the file', () => {
    const names = ['PER', 'LOC', 'ORG', 'NORP', 'EVENT']
    const shape = { attention: 2, heads: 3, arcWidth: 16, labelWidth: 24, names }
    const other = smallWeights(9, { width: 24, dilations: [1, 2, 4, 8, 1], ...shape })
    const found = new Set<string>()
    const [wasm, plain] = [loadModel(other), loadModel(other, { kernel: 'plain' })]
    for (let turn = 0; turn < 24; turn++) {
      const sentence = Array.from({ length: 1 + turn }, (_, i) => `Word${(i * 7 + turn) % 31}`)
      const analysis = wasm.analyseWords([sentence, ['Gulf', 'signed', '.']])
      expect(plain.analyseWords([sentence, ['Gulf', 'signed', '.']])).toEqual(analysis)
      checkTrees(analysis)
      for (const { type } of analysis.names) found.add(type)
    }
    expect(names).toEqual(expect.arrayContaining([...found]))
    expect(found).toContain('NORP')
  })

  test('a sentence is read alike whatever stands around it', () => {
    const one = ['The', 'Gulf', 'states', 'signed', '.']
    const other = Array.from({ length: 90 }, (_, i) => `w${i}`)
    const alone = model.analyseWords([one])
    const within = model.analyseWords([other, other, other, one, other])
    const first = within.sentences[3]?.firstToken as number
    expect([...within.tokens.upos.slice(first, first + 5)]).toEqual([...alone.tokens.upos])
    expect(
      [...within.tokens.head.slice(first, first + 5)].map((h) => (h < 0 ? h : h - first)),
    ).toEqual([...alone.tokens.head])
  })

  test('a sentence longer than a pass is still one tree', () => {
    const analysis = model.analyseWords([Array.from({ length: 700 }, (_, i) => `word${i % 50}`)])
    expect(analysis.tokens.count).toBe(700)
    checkTrees(analysis)
  })

  test('more words than the table holds change nothing', () => {
    const fresh = loadModel(bytes)
    const many = Array.from({ length: 300 }, (_, s) =>
      Array.from({ length: 40 }, (_, i) => `n${s}x${i}`),
    )
    const sentence = [['The', 'Gulf', 'signed', 'n3x4', '.']]
    const before = fresh.analyseWords(sentence)
    fresh.analyseWords(many)
    expect(fresh.analyseWords(sentence)).toEqual(before)
  })

  test('no text gives no sentences', () => {
    expect(model.analyse('', []).tokens.count).toBe(0)
    expect(model.analyseWords([]).sentences).toEqual([])
  })
})

describe('weights that cannot be used', () => {
  const damagedAt = (at: number) => {
    const copy = bytes.slice()
    copy[at] = (copy[at] as number) ^ 1
    return copy
  }
  test.each([
    [
      'another file',
      new TextEncoder().encode('%PDF-1.7 and much more than that'),
      'E-LANGUAGE-002',
    ],
    ['nothing', new Uint8Array(0), 'E-LANGUAGE-002'],
    ['another version', damagedAt(8), 'E-LANGUAGE-002'],
    ['one bit of the header', damagedAt(60), 'E-LANGUAGE-003'],
    ['one bit of the weights', damagedAt(bytes.length - 100), 'E-LANGUAGE-003'],
    ['cut off', bytes.slice(0, bytes.length - 8), 'E-LANGUAGE-003'],
    ['cut off oddly', bytes.slice(0, bytes.length - 3), 'E-LANGUAGE-003'],
  ])('%s', (_, broken, code) => {
    expect(() => loadModel(broken)).toThrowError(expect.objectContaining({ code }))
  })

  test('bytes that begin at an odd place in their buffer are read', () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(loadModel(shifted.subarray(3)).analyseWords([['Gulf']])).toEqual(
      model.analyseWords([['Gulf']]),
    )
  })
})

describe('what training and reading share', () => {
  test('a hashed feature is what the weights were learned with', () => {
    const found = new Int32Array(FEATURES)
    writeFeatures('Baku-based', found, 0)
    expect(bucketOf(0, 'baku')).toBe(11493)
    expect([...found]).toEqual([
      15240, 27952, 547, 25260, 24279, 8823, 29839, 2850, 9974, 4641, 3837, 6483, 28149, 7222,
    ])
  })

  test('a lemma rule undoes what made it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (word, lemma) => {
        const rule = lemmaRule(word, lemma)
        expect(applyLemmaRule(word, rule)).toBe(lemma)
      }),
    )
  })
})
