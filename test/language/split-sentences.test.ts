import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'

function sentencesOf(text: string): readonly string[] {
  return splitSentences(text, []).map((range) => text.slice(range.start, range.end))
}

describe('splitSentences', () => {
  test.each<{ name: string; sentences: readonly string[] }>([
    { name: 'plain', sentences: ['Lima agreed.', 'Quito did not!', 'Why not?', 'Nobody knows.'] },
    { name: 'titles', sentences: ['Gen. Ruiz met Mr. Osei in St. Lucia.', 'Both left.'] },
    {
      name: 'initials',
      sentences: ['It was J. K. Mwangi who signed.', 'Hassan A. Noor followed.'],
    },
    {
      name: 'dotted states',
      sentences: ['The U.S. Navy sailed to the U.K. base.', 'It left the U.S.', 'The crew stayed.'],
    },
    { name: 'numbers', sentences: ['Growth fell to 3.5 percent.', 'It was 4.1 before.'] },
    {
      name: 'ellipsis',
      sentences: ['He waited ... and left.', 'Then… nothing.', 'Wait...', 'Go.'],
    },
    { name: 'quotes', sentences: ['“We will sign.”', 'Ortega smiled.', '"Stop!" he said.'] },
    { name: 'brackets', sentences: ['The league (ECO).', 'Members (nine) met.'] },
    { name: 'footnotes', sentences: ['The war ended.[12]', 'Peace came.'] },
    { name: 'lower case goes on', sentences: ['It cost approx. five dollars vs. six.'] },
    { name: 'months', sentences: ['They met on Jan. 5 in Oslo.', 'It rained.'] },
    { name: 'numbered', sentences: ['See No. 7 and No. 8.', 'Did he say no?', 'No.', 'He did.'] },
    { name: 'percent', sentences: ['Trade rose by 12%.', 'Exports fell.'] },
  ])('$name', ({ sentences }) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  test('a missing space after the full stop', () => {
    expect(sentencesOf('The talks ended.Nairobi left.')).toEqual([
      'The talks ended.',
      'Nairobi left.',
    ])
    expect(sentencesOf('See www.example.org for node.js.')).toHaveLength(1)
  })

  test('lines are borders, wrapped lines are not', () => {
    expect(sentencesOf('Rift Deepens\nTirana spoke.\n\nSkopje did not')).toEqual([
      'Rift Deepens',
      'Tirana spoke.',
      'Skopje did not',
    ])
    const wrapped =
      'The two ministers met for three hours in the old palace and\nthen left the city.'
    expect(sentencesOf(wrapped)).toEqual([wrapped])
  })

  test('a stray closing quote stays with its sentence', () => {
    expect(sentencesOf('He left. ”\nShe stayed.')).toEqual(['He left. ”', 'She stayed.'])
  })

  test('block borders split, boilerplate gives nothing, kinds are kept', () => {
    const text = 'Headline Here Body begins. Share this now'
    const ranges = splitSentences(text, [
      { kind: 'title', start: 0, end: 13 },
      { kind: 'boilerplate', start: 27, end: text.length },
    ])
    expect(ranges.map((range) => [range.kind, text.slice(range.start, range.end)])).toEqual([
      ['title', 'Headline Here'],
      ['body', 'Body begins.'],
    ])
  })

  test('a block outside the text is refused with its code', () => {
    expect(() => splitSentences('short', [{ kind: 'title', start: 0, end: 99 }])).toThrowError(
      expect.objectContaining({ code: 'E-LANGUAGE-001' }),
    )
  })
})
