import { describe, expect, test } from 'vitest'
import { mendName } from '../../../src/language/model/name-edges.ts'

const mended = (type: string, text: string) => {
  const words = text.split(' ')
  return mendName({ first: 0, end: words.length, type }, (place) => words[place] as string).map(
    ({ first, end }) => words.slice(first, end).join(' '),
  )
}

describe('edges of names', () => {
  test.each([
    ['PER', 'President Okoye', ['Okoye']],
    ['PER', 'Gen. Mira Okoye', ['Mira Okoye']],
    ['PER', 'King', ['King']],
    ['LOC', 'Kenya - Somalia', ['Kenya', 'Somalia']],
    ['LOC', 'Kenya - Somalia - Yemen', ['Kenya', 'Somalia', 'Yemen']],
    ['LOC', 'Guinea - Bissau', ['Guinea - Bissau']],
    ['LOC', 'Port - au - Prince', ['Port - au - Prince']],
    ['ORG', 'Ministry of Defence', ['Ministry of Defence']],
  ])('%s %s', (type, text, expected) => {
    expect(mended(type, text)).toEqual(expected)
  })
})
