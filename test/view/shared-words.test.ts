import { expect, test } from 'vitest'
import { shareWord } from '../../src/view/shared-words.ts'

test.each([
  ['visit to Baku', 'Visited', true],
  ['signed agreements', 'the agreement', true],
  ['agreed', 'agreement', true],
  ['meeting', 'meet', true],
  ['met', 'met', true],
  ['met', 'meeting', false],
  ['international', 'interview', false],
  ['underlined', 'highlighted', false],
  ['the', 'the', false],
  ['said that', 'held that', false],
  ['', 'visit', false],
])('%s / %s: %s', (a, b, expected) => {
  expect(shareWord(a, b)).toBe(expected)
  expect(shareWord(b, a)).toBe(expected)
})
