import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConllu, scoreParsing, textOfConllu } from '../../src/evaluate/index.ts'
import { noShared, shared } from '../outside.ts'

/** Lines 'id form upos head relation', and '2-3 form' for fused tokens. */
function conllu(...sentences: readonly string[]): string {
  const block = (sentence: string) =>
    sentence
      .trim()
      .split('\n')
      .map((line) => {
        const [id = '', form = '', upos = '_', head = '_', relation = '_', misc = '_'] = line
          .trim()
          .split(' ')
        return [id, form, form.toLowerCase(), upos, upos, '_', head, relation, '_', misc].join('\t')
      })
      .join('\n')
  return `${sentences.map(block).join('\n\n')}\n\n`
}
const parse = (...sentences: readonly string[]) => parseConllu(conllu(...sentences), 'test.conllu')

const GOLD = parse(
  `1 Norway PROPN 2 nsubj:pass
   2 yields VERB 0 root _
   3 . PUNCT 2 punct`,
  `1 It PRON 4 nsubj
   2-3 didn't
   2 did AUX 4 aux
   3 n't PART 4 advmod
   4 fall VERB 0 root`,
)

describe('parseConllu', () => {
  it('reads words, fused tokens, paragraphs; leaves out empty nodes and comments', () => {
    const text =
      '# newdoc id = x\n# text = Go!\n1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n' +
      '1.1\tx\tx\tX\tX\t_\t_\t_\t0:dep\t_\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n'
    const [sentence] = parseConllu(text, 'x')
    expect(sentence?.words.map(({ form, head }) => `${form}${head}`)).toEqual(['Go0', '!1'])
    expect(sentence?.newParagraph).toBe(true)
    expect(textOfConllu(parseConllu(`${text}# newpar\n${text}${text}`, 'x'))).toBe(
      'Go!\n\nGo!\n\nGo!',
    )
    expect(GOLD[1]?.tokens.map(({ form }) => form)).toEqual(['It', "didn't", 'fall'])
    expect(textOfConllu(GOLD)).toBe("Norway yields . It didn't fall")
  })

  it.each([
    ['1\tGo\tgo\tVERB\n', 1, 'expected 10 columns, found 4'],
    [conllu('1 Go VERB 0 root\n3 on ADV 1 advmod'), 2, "expected word 2, found '3'"],
    [conllu('1 Go VERB x root'), 1, "expected a head, found 'x'"],
    [conllu('1 Go VERB 7 root'), 2, 'the head of word 1 lies outside the sentence'],
    [conllu("1-2 don't\n1 do AUX 0 root"), 3, 'a fused token lacks words'],
  ])('refuses %j at its line', (text, line, message) => {
    expect(() => parseConllu(text, 'x')).toThrow(
      expect.objectContaining({ code: 'E-EVALUATE-006', where: `x:${line}`, message }),
    )
  })

  it('answers anything with sentences or a located error', () => {
    const bytes = conllu('1 Go VERB 0 root', "1-2 don't\n1 do AUX 0 root\n2 n't PART 1 advmod")
    fc.assert(
      fc.property(fc.nat(bytes.length), fc.string({ maxLength: 3 }), (at, other) => {
        try {
          parseConllu(bytes.slice(0, at) + other + bytes.slice(at + 1), 'x')
        } catch (error) {
          expect(error).toMatchObject({ code: 'E-EVALUATE-006' })
        }
      }),
    )
  })
})

describe('scoreParsing', () => {
  it('gives a perfect parse 100 percent of everything', () => {
    const { counts, ...scores } = scoreParsing(GOLD, GOLD)
    expect(new Set(Object.values(scores))).toEqual(new Set([100]))
    expect(counts).toEqual({ gold: 7, system: 7, aligned: 7 })
  })

  it('counts heads, relations and subtypes as a hand does', () => {
    const system = parse(
      `1 Norway PROPN 2 nsubj
       2 yields NOUN 0 root
       3 . PUNCT 1 punct`,
      `1 It PRON 4 obj
       2-3 didn't
       2 did AUX 4 aux
       3 n't PART 4 advmod
       4 fall VERB 0 root`,
    )
    const scores = scoreParsing(GOLD, system)
    // Wrong head: the full stop. Wrong relation beside it: 'It'. Wrong subtype beside both: 'Norway'.
    expect(scores.uas).toBeCloseTo((100 * 6) / 7, 10)
    expect(scores.las).toBeCloseTo((100 * 5) / 7, 10)
    expect(scores.lasSub).toBeCloseTo((100 * 4) / 7, 10)
    expect(scores.upos).toBeCloseTo((100 * 6) / 7, 10)
    expect([scores.words, scores.tokens, scores.sentences]).toEqual([100, 100, 100])
  })

  it('aligns other tokens by their characters', () => {
    // One sentence instead of two; 'yields.' and 'didn't' left whole.
    const system = parse(
      `1 Norway PROPN 2 nsubj:pass
       2 yields. VERB 0 root
       3 It PRON 5 nsubj
       4 didn't AUX 5 aux
       5 fall VERB 2 parataxis`,
    )
    const scores = scoreParsing(GOLD, system)
    // Aligned words: Norway, It, fall. 'didn't' shares its characters with a fused token, but no form.
    expect(scores.counts).toEqual({ gold: 7, system: 5, aligned: 3 })
    expect(scores.words).toBeCloseTo((200 * 3) / 12, 10)
    // Tokens: Norway, It, didn't and fall of 6 and 5.
    expect(scores.tokens).toBeCloseTo((200 * 4) / 11, 10)
    expect(scores.sentences).toBe(0)
    // 'It' hangs on 'fall' in both; 'Norway' hangs on a word that is not the gold's 'yields'.
    expect(scores.uas).toBeCloseTo((200 * 1) / 12, 10)
    expect(scores.upos).toBeCloseTo((200 * 3) / 12, 10)
  })

  it('finds the words of a fused token by the longest common sequence of forms', () => {
    const gold = parse(
      `1-3 gimmethat
       1 gim VERB 0 root
       2 me PRON 1 iobj
       3 that PRON 1 obj
       4 now ADV 1 advmod`,
    )
    const system = parse(
      `1-2 gimmethat
       1 GIM VERB 0 root
       2 that PRON 1 obj
       3 now ADV 1 advmod`,
    )
    const scores = scoreParsing(gold, system)
    expect(scores.counts).toEqual({ gold: 4, system: 3, aligned: 3 })
    expect(scores.las).toBeCloseTo((200 * 3) / 7, 10)
  })

  it('keeps a word that reaches into a fused token from outside out of it', () => {
    // Characters x|ab: the gold's 'ab' stands for 'xa' and 'b', the parse cuts xa|b.
    const gold = parse('1 x X 0 root\n2-3 ab\n2 xa X 1 dep\n3 b X 1 dep')
    const system = parse('1 xa X 0 root\n2 b X 1 dep')
    expect(scoreParsing(gold, system).counts).toEqual({ gold: 3, system: 2, aligned: 1 })
  })

  it('joins fused tokens of both sides that overlap into one stretch', () => {
    // abc|d against ab|cd.
    const gold = parse('1-2 abc\n1 ab X 0 root\n2 c X 1 dep\n3 d X 1 dep')
    const system = parse('1 ab X 0 root\n2-3 cd\n2 c X 1 dep\n3 d X 1 dep')
    expect(scoreParsing(gold, system).counts).toEqual({ gold: 3, system: 3, aligned: 3 })
    expect(scoreParsing(gold, system).tokens).toBe(0)
  })

  it('refuses a parse of another text', () => {
    expect(() => scoreParsing(GOLD, parse('1 Sweden PROPN 0 root'))).toThrow(
      expect.objectContaining({ code: 'E-EVALUATE-003' }),
    )
  })

  it('gives full marks whatever the sentences, and never more, for any split of the same text', () => {
    const words = fc.array(fc.constantFrom('ab', 'c', 'abc', 'd'), { minLength: 1, maxLength: 12 })
    const chain = (forms: readonly string[]) =>
      parse(forms.map((form, index) => `${index + 1} ${form} X ${index} dep`).join('\n'))
    fc.assert(
      fc.property(words, fc.nat(), (forms, seed) => {
        const letters = forms.join('')
        // Another split of the same letters.
        const cut = 1 + (seed % letters.length)
        const other = [letters.slice(0, cut), letters.slice(cut)].filter((part) => part !== '')
        expect(scoreParsing(chain(forms), chain(forms)).las).toBe(100)
        const { words: share, uas, las, counts } = scoreParsing(chain(forms), chain(other))
        expect(share).toBeLessThanOrEqual(100)
        expect(las).toBeLessThanOrEqual(uas)
        expect(uas).toBeLessThanOrEqual(share)
        expect(counts.aligned).toBeLessThanOrEqual(Math.min(forms.length, other.length))
      }),
    )
  })
})

describe.skipIf(noShared)('the development tree bank', () => {
  it('is read whole and scores 100 against itself', () => {
    const packed = readFileSync(`${shared}bench/treebank/ewt-dev.conllu.gz`)
    const bank = parseConllu(gunzipSync(packed).toString('utf8'), 'ewt-dev.conllu')
    const count = (of: (sentence: (typeof bank)[number]) => number) =>
      bank.reduce((sum, sentence) => sum + of(sentence), 0)
    expect(bank).toHaveLength(2001)
    expect(count(({ tokens }) => tokens.length)).toBe(24787)
    expect(count(({ words }) => words.length)).toBe(25147)
    const scores = scoreParsing(bank, bank)
    expect([scores.las, scores.lasSub, scores.sentences, scores.lemmas]).toEqual([
      100, 100, 100, 100,
    ])
  })
})
