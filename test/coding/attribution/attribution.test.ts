import { describe, expect, test } from 'vitest'
import { scopesOf } from './scopes-of.ts'

describe('who says what', () => {
  test.each<[string, readonly string[]]>([
    [
      'Kenya said that Uganda had closed the border.',
      ['KEN asserts: Uganda had closed the border.'],
    ],
    ['Kenya said Uganda had closed the border.', ['KEN asserts: Uganda had closed the border.']],
    ['Uganda had closed the border, Kenya said.', ['KEN asserts: Uganda had closed the border']],
    [
      'The border, Kenya said, was closed by Uganda.',
      ['KEN asserts: The border', 'KEN asserts: was closed by Uganda.'],
    ],
    ['According to Kenya, Uganda closed the border.', ['KEN asserts: Uganda closed the border.']],
    ['Uganda closed the border, according to Kenya.', ['KEN asserts: Uganda closed the border']],
    ['Kenya denied that its troops had left.', ['KEN denies: its troops had left.']],
    ['Kenya claims that Uganda arms rebels.', ['KEN alleges: Uganda arms rebels.']],
    [
      'Despite Kenya’s claim that the road is open, trucks wait.',
      ['KEN alleges: the road is open'],
    ],
    ['Kenya condemned Uganda.', []],
    [
      '“The border stays closed until June,” Kenya said.',
      ['KEN asserts: The border stays closed until June'],
    ],
    ['Kenya praised the “new spirit” of Uganda.', []],
  ])('%s', (text, expected) => {
    expect(scopesOf(text)).toEqual(expected)
  })

  test('a quotation runs over several sentences', () => {
    const text =
      'Macron explained: “France will not leave the region soon. Nobody asked us to.” Mali was silent.'
    expect(scopesOf(text)).toEqual([
      'emmanuel-macron asserts: France will not leave the region soon. Nobody asked us to.',
    ])
  })

  test("a quotation that follows on is the same speaker's", () => {
    const text =
      '“We will wait for rain this year,” Macron said on Monday. “It is Mali that closes its wells.”'
    expect(scopesOf(text)).toContain('emmanuel-macron asserts: It is Mali that closes its wells.')
  })

  test('the last speaker goes on with a pronoun', () => {
    const text = 'Macron said that France would stay. He added: “We are patient and we will wait.”'
    const [, second] = scopesOf(text)
    expect(second).toMatch(/^emmanuel-macron asserts: We are patient/)
  })
})
