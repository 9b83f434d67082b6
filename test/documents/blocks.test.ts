import { describe, expect, test } from 'vitest'
import { markBlocks } from '../../src/documents/index.ts'
import { FRAMED, MORE, PLAIN } from './texts.ts'

function kindsOf(text: string): readonly string[] {
  return markBlocks(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

test('a framed dispatch is marked part by part', () => {
  expect(
    markBlocks(FRAMED).map(({ kind, why, start, end }) =>
      [kind, why, FRAMED.slice(start, end).slice(0, 40)].join(' | '),
    ),
  ).toEqual([
    'title | first line, no full stop | Harbour Pact Divides the Gulf of Sarn',
    'boilerplate | byline or date line | By Lara Ortiz and Ben Tate',
    'boilerplate | byline or date line | Published: 12 May 2024',
    'heading | short line between paragraphs | A Wary Neighbour',
    'pullquote | repeats a sentence | Few in the capital expected the lease to',
    'boilerplate | comment link | Leave a Comment',
    'disclaimer | whose opinion it is | Opinions expressed here are those of the',
    'bio | note on the author | Lara Ortiz is a journalist based in Sarn',
    'boilerplate | advertisement | Advertisement',
    'boilerplate | share line | Share this article on Telegram:',
    'boilerplate | article navigation | Previous articleThe Price of Salt',
  ])
})

describe('boilerplate by its words', () => {
  const body = (line: string) => `${PLAIN}\n${line}\n${MORE}`
  test.each([
    'Advertisement',
    '- ADVERTISEMENT -',
    'Story continues below advertisement',
    'SHARE',
    'Share this article',
    'Share on Facebook',
    'Facebook Twitter WhatsApp Telegram',
    'Leave a Reply',
    '3 Comments',
    'Comments are closed.',
    'Be the first to comment',
    'Next articleThe Long Road North',
    'Previous article: The Long Road North',
    'Read more: What the pact means for Orm',
    'Read also',
    'Related articles',
    'You may also like',
    'Sign up for our weekly newsletter',
    'Subscribe now',
    'Follow us on Twitter',
    'This website uses cookies to improve your experience.',
    '© 2024 Strait Policy Forum. All rights reserved.',
    'This article was originally published by the Strait Review.',
    'Tags: ports, shipping, Orm',
    '5 min read',
    '* * *',
    'Photo: Sarn Harbour Authority',
    'Photo Credit: council.example',
  ])('%s', (line) => {
    expect(kindsOf(body(line))).toEqual([`boilerplate: ${line}`])
  })
  test.each([
    'Share prices in Orm fell on Monday after the vote.',
    'Follow the money, an official said, and the route of the arms becomes clear.',
    'Next week the council meets again.',
    'Tweets by the minister were deleted within the hour.',
    'Related to this, Orm closed two border posts.',
    'Cookies and tea were served to the delegations.',
    'The views expressed by the minister in Orm do not surprise his neighbours.',
    'By Monday the harbour was quiet again.',
    'Leave was cancelled for all border guards.',
    'Print workers in the capital joined the strike.',
  ])('not boilerplate: %s', (line) => {
    expect(kindsOf(body(line))).toEqual([])
  })
  test.each([
    ['The lease was signed on Friday.Leave a Comment', 'Leave a Comment'],
    ['The lease was signed on Friday. Advertisement', 'Advertisement'],
    ['“The lease was signed.”Share this article', 'Share this article'],
    [
      'The lease was signed on Friday. Read more: Who owns the piers',
      'Read more: Who owns the piers',
    ],
  ])('glued to a sentence: %s', (line, tail) => {
    expect(kindsOf(`${PLAIN}\n${line}`)).toEqual([`boilerplate: ${tail}`])
  })
  test('several glued one after the other', () => {
    expect(kindsOf(`${PLAIN} It passed. Advertisement`)).toEqual(['boilerplate: Advertisement'])
  })
})

describe('titles and headings', () => {
  test.each([
    [
      'short first line, blank line',
      `What Does Orm Want?\n\n${PLAIN}`,
      ['title: What Does Orm Want?'],
    ],
    ['short first line, long text', `A Strait Divided\n${PLAIN}`, ['title: A Strait Divided']],
    ['a first sentence is none', `Orm has recalled its envoy.\n\n${PLAIN}`, []],
    ['a text of one line', 'Orm recalls its envoy', []],
    ['capitals', `${PLAIN}\n\nORM WANTS A HEARING\n\n${MORE}`, ['heading: ORM WANTS A HEARING']],
    [
      'list items are none',
      `${PLAIN}\n- two piers\n- nine years\nSo it was. ${PLAIN.slice(0, 40)}.`,
      [],
    ],
    ['a quotation is none', `${PLAIN}\n“We shall see”\n${MORE}`, []],
  ])('%s', (_, text, expected) => {
    expect(kindsOf(text)).toEqual(expected)
  })
})

describe('pull quotes', () => {
  const sentence = 'Orm will not accept a second fleet in the strait under any flag'
  const long = `The envoy was blunt on Sunday. ${sentence}, he told the council. Nobody answered him, and the session moved on to the budget.`
  test('an identical part of a sentence', () => {
    expect(kindsOf(`${long}\n${sentence}\n${PLAIN}`)).toEqual([`pullquote: ${sentence}`])
  })
  test('one article more is still a repetition', () => {
    const near = sentence.replace('a second fleet', 'the second fleet')
    expect(kindsOf(`${PLAIN}\n${near}\n${long}`)).toEqual([`pullquote: ${near}`])
  })
  test('another number says another thing', () => {
    const first = 'The council of Sarn set aside 40 million crowns for the two new piers.'
    const text = `In May it was little. ${first} Nobody objected then, and the vote took minutes only.`
    expect(kindsOf(`${text}\n${first.replace('40', '90')}\n${PLAIN}`)).toEqual([])
  })
  test('a sentence that merely begins alike', () => {
    const other = 'Orm will not accept the new tariff that Veld has announced for grain and salt.'
    expect(kindsOf(`${long}\n${other}\n${PLAIN}`)).toEqual([])
  })
})

test('captions, credits and what stands beside them', () => {
  const text = `Photo Credit: harbour.example\nThe mayor of Sarn with a visitor.\n\n${PLAIN.replace('\n', '\n\n')}\n\nFILE PHOTO: Piers at dusk.\n\nIt ends here, said the mayor.`
  expect(kindsOf(text)).toEqual([
    'boilerplate: Photo Credit: harbour.example',
    'caption: The mayor of Sarn with a visitor.',
    'caption: FILE PHOTO: Piers at dusk.',
  ])
})

test('the last paragraph on a politician is no note on the author', () => {
  const text = `${PLAIN}\nIt ended there.\nDara Velin is the president of Orm and was a judge before.`
  expect(kindsOf(text)).toEqual([])
})

test('wrapped lines are no headings', () => {
  const wrapped = FRAMED.split('\n')
    .filter((line) => line.length > 120)
    .map((line) => line.replace(/(.{50,64}) /g, '$1\n'))
    .join('\n\n')
  expect(markBlocks(wrapped).filter(({ kind }) => kind === 'heading')).toEqual([])
})
