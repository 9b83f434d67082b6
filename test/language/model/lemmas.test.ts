import { describe, expect, test } from 'vitest'
import { withFinalE } from '../../../src/language/model/lemmas.ts'

const RANKS = ['hope', 'visit', 'use', 'blame', 'hop', 'us', 'postpone', 'visite', 'sign', 'need']
const rank = (word: string) => RANKS.indexOf(word)

describe("the final 'e' of a verb", () => {
  test.each([
    ['blamed', 'blam', 'blame'],
    ['postponing', 'postpon', 'postpone'],
    ['hoped', 'hop', 'hope'],
    ['hopped', 'hop', 'hop'],
    ['visited', 'visit', 'visit'],
    ['used', 'us', 'use'],
    ['signed', 'sign', 'sign'],
    ['needed', 'need', 'need'],
    ['blamed', 'blame', 'blame'],
    ['zorbed', 'zorb', 'zorb'],
  ])('%s, ruled %s, is %s', (word, ruled, lemma) => {
    expect(withFinalE(word, ruled, rank)).toBe(lemma)
  })
})
