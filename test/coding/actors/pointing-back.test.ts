import { describe, expect, test } from 'vitest'
import { mentionsIn } from './mentions-in.ts'

/** A text, words in it, and the actors they stand for. */
const MEANT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'The Chinese company Huaxin signed a contract with Bolivia. The company will pay in May.',
    'The company will',
    ['x:CHN:huaxin'],
  ],
  [
    'The Front for the Liberation of the Lake attacked a base. The army bombed the insurgents.',
    'the insurgents',
    ['x:unknown:the-front-for-the-liberation-of-the-lake'],
  ],
  [
    'The rebel group Sons of Dawn took a town. The movement’s secretary general spoke.',
    'The movement’s secretary general',
    ['x:unknown:sons'],
  ],
  [
    'Kazakhstan and Uzbekistan signed a treaty. Both presidents praised it. They met again.',
    'They',
    ['KAZ', 'UZB'],
  ],
  [
    'Demonstrators burned tyres in Peru. Police dispersed them.',
    'them',
    ['x:unknown:demonstrators'],
  ],
  ['Washington urged Suriname to withdraw its forces.', 'its forces', ['x:SUR:forces']],
  // Whoever shares the pronoun's verb is someone else.
  [
    'President William Ruto telephoned Yoweri Museveni on Monday and urged him to reopen the border.',
    'him',
    ['yoweri-museveni'],
  ],
  [
    'Gabriel Boric met Gustavo Petro in Cali. To Petro he offered ships.',
    'he offered',
    ['gabriel-boric'],
  ],
  // 'It' is the last subject, not the state named last.
  [
    'In May Chile closed its ports, but Peru answered with a law that does not mention Chile. It also recalled its envoy.',
    'It also',
    ['PER'],
  ],
  [
    'The opposition accused the army of firing. It denied the charge.',
    'It denied',
    ['x:unknown:opposition'],
  ],
  ['Vanuatu joined the Pacific Islands Forum. Tonga sells its fish.', 'its fish', ['TON']],
  // What a country is.
  [
    'Lesotho borders South Africa on all sides. The landlocked kingdom imports its food.',
    'The landlocked kingdom',
    ['LSO'],
  ],
  [
    'Zambia and South Africa cut sales of power to Zimbabwe. Zambia hopes that its southern neighbour will pay.',
    'its southern neighbour',
    ['ZWE'],
  ],
  [
    'Belgrade refused to talk to Kosovo. Serbia will never accept the breakaway republic.',
    'the breakaway republic',
    ['XKX'],
  ],
  [
    'Kenyan President William Ruto told lawmakers that his country would send police.',
    'his country',
    ['KEN'],
  ],
  // Sets of any number.
  [
    'Guatemala, Honduras and El Salvador asked Mexico for help. The three countries could not cope.',
    'The three countries',
    ['GTM', 'HND', 'SLV'],
  ],
  [
    'Soldiers from the three AES states held a drill.',
    'Soldiers from the three AES states',
    ['x:BFA:soldiers', 'x:MLI:soldiers', 'x:NER:soldiers'],
  ],
  [
    'Peru and Chile are at odds. The foreign ministers of the two countries will meet.',
    'The foreign ministers of the two countries',
    ['x:CHL:ministers', 'x:PER:ministers'],
  ],
  // People called by another noun, and whose they are.
  [
    'A court in Manila jailed two Chinese fishermen. The men will appeal.',
    'The men',
    ['x:CHN:fishermen'],
  ],
  [
    'A railway operator signed a deal with a Chinese firm. The firm will pay.',
    'The firm',
    ['x:CHN:firm'],
  ],
  [
    'After the vote soldiers detained the opposition leader and her lawyer.',
    'her lawyer',
    ['x:unknown:lawyer'],
  ],
  [
    'Uganda held a vote. Kenyan President William Ruto told parliament to wait.',
    'parliament',
    ['x:KEN:parliament'],
  ],
  // Spans go on to the place people are told by; places of the verb are left out.
  ['Traders in Goma closed their shops.', 'Traders in Goma', ['x:unknown:traders']],
  ['Residents and armed Serbs blocked the road.', 'armed Serbs', ['x:unknown:armed-serbs']],
]

describe('words that point back', () => {
  test.each(MEANT)('%s [%s]', (text, words, actors) => {
    const start = text.lastIndexOf(words)
    const meant = mentionsIn(text, '2024-06-20')
      .filter((mention) => mention.start === start && !mention.nested && mention.form !== 'demonym')
      .map(({ actor }) => actor.id)
    expect([...new Set(meant)].sort()).toEqual(actors)
  })
  test('a conjunction is no part of a name', () => {
    const found = mentionsIn('Kenya waited. And the rebels attacked Goma.')
    expect(found.map(({ actor }) => actor.id)).toEqual(['KEN', 'x:unknown:rebels'])
  })
  test('the news agency of a dateline is nobody', () => {
    const found = mentionsIn('LOME, 4 March (Coast Wire) – Togo closed its border with Benin.')
    expect(found.some(({ start, end }) => start < 26 && end > 16)).toBe(false)
  })
})
