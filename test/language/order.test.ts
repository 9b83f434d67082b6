import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english as model } from '../coding/english-model.ts'

const NAMES = [
  'Azerbaijan',
  'Zimbabwe',
  'Kyrgyzstan',
  'Djibouti',
  'Gbagbo',
  'men',
  'Mladenov',
  'Tshisekedi',
]
const FRAMES = [
  (name: string) => `${name}'s state security service met the envoy.`,
  (name: string) => `The envoy of ${name} said “${name}'s growing role” was no threat.`,
  (name: string) => `(${name}'s) pipeline–${name}'s hope.`,
  (name: string) =>
    `In ${name}, U.S.-${name} talks on ${name}’s debt failed; ${name}-led forces left.`,
]
const texts = NAMES.flatMap((name) => FRAMES.map((frame) => frame(name)))

describe('reading one text after another', () => {
  it('says the same of a text whatever was read before it', () => {
    const show = (text: string) => {
      const { tokens } = model.analyse(text, [])
      return Array.from(
        { length: tokens.count },
        (_, index) =>
          `${text.slice(tokens.start[index], tokens.end[index])}/${tokens.upos[index]}/${tokens.lemma[index]}`,
      ).join(' ')
    }
    const first = new Map(texts.map((text) => [text, show(text)]))
    fc.assert(
      fc.property(fc.shuffledSubarray(texts), (order) => {
        for (const text of order) expect(show(text)).toBe(first.get(text))
      }),
      { numRuns: 20 },
    )
  })

  it('cuts a possessive off every name, known or new', () => {
    for (const name of NAMES) {
      const text = `${name}'s borders were closed.`
      const { tokens } = model.analyse(text, [])
      expect(text.slice(tokens.start[0], tokens.end[0])).toBe(name)
      expect(text.slice(tokens.start[1], tokens.end[1])).toBe("'s")
    }
  })
})
