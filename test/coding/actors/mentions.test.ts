import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rollUp } from '../../../src/coding/index.ts'
import { splitsCharacter } from '../../../src/text/index.ts'
import { mentionsIn, shownMentions } from './mentions-in.ts'

/** Every rule with a sentence of our own and what must be found in it, in order. */
const TABLE: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the alliance',
    'NATO met. The alliance warned Chad.',
    ['NATO > nato name', 'The alliance > nato description', 'Chad > TCD name'],
  ],
  [
    'the leader of a country is the one named',
    'Thai President Somchai Dee spoke. The Thai leader left.',
    [
      '(Thai > THA demonym)',
      'Somchai Dee > x:THA:somchai-dee name',
      'The Thai leader > x:THA:somchai-dee description',
      '(Thai > THA demonym)',
    ],
  ],
  [
    'its own, wherever they are',
    'Peru withdrew its diplomats from Quito.',
    ['Peru > PER name', 'its diplomats > x:PER:diplomats description', 'Quito > ECU place'],
  ],
  ['leaving for a capital', 'He left for Lima.', ['Lima > PER place']],
  [
    'a comma alone makes no list',
    'In Hanoi, Manila officials waited.',
    [
      'Hanoi > VNM place',
      'Manila officials > x:PHL:officials description',
      '(Manila > PHL metonym)',
    ],
  ],
  [
    'the two ministers',
    'Thai minister Somchai Dee met Lao minister Kham La. The two ministers agreed.',
    [
      '(Thai > THA demonym)',
      'Somchai Dee > x:THA:somchai-dee name',
      '(Lao > LAO demonym)',
      'Kham La > x:LAO:kham-la name',
      'The two ministers > x:LAO:kham-la coref',
      'The two ministers > x:THA:somchai-dee coref',
    ],
  ],
  [
    'initials and ranks',
    'Kenyan Lt. Gen. John F. Otieno resigned.',
    ['(Kenyan > KEN demonym)', 'John F. Otieno > x:KEN:john-f-otieno name'],
  ],
  [
    'name and demonym',
    'Peru and Bolivian miners.',
    ['Peru > PER name', 'Bolivian miners > x:BOL:miners description', '(Bolivian > BOL demonym)'],
  ],
  ['abbreviation keeps its case', 'The US told us nothing.', ['US > USA name']],
  ['dots in an abbreviation', 'U.S.-Peru trade grew.', ['U.S. > USA name', 'Peru > PER name']],
  ['a bird is no country', 'They ate turkey in Chile.', ['Chile > CHL place']],
  ['all capitals', 'KENYA’S NEW PORT OPENS', ['KENYA > KEN name']],
  [
    'hyphen compound',
    'The Lima-Quito-La Paz summit failed.',
    ['Lima > PER metonym', 'Quito > ECU metonym', 'La Paz > BOL metonym'],
  ],
  ['capital as place after in', 'Rain fell in Nairobi.', ['Nairobi > KEN place']],
  ['visit to a capital', 'His trip to Manila ended.', ['Manila > PHL place']],
  [
    'places in a row',
    'Talks took place in Oslo, Cairo and Rome.',
    ['Oslo > NOR place', 'Cairo > EGY place', 'Rome > ITA place'],
  ],
  ['capital acts', 'Manila rejected the offer.', ['Manila > PHL metonym']],
  ['capital owns', 'Hanoi’s patience is over.', ['Hanoi > VNM metonym']],
  [
    'between capitals',
    'Ties between Lima and Quito froze.',
    ['Lima > PER metonym', 'Quito > ECU metonym'],
  ],
  ['dateline names no actor', 'NAIROBI — Uganda sent aid.', ['Uganda > UGA name']],
  [
    'geography names no actor',
    'Ships crossed the South China Sea and the Strait of Malacca near Taiwan.',
    ['Taiwan > TWN place'],
  ],
  ['bloc without its article', 'China blamed the West.', ['China > CHN name', 'West > west name']],
  [
    'nested state in a longer name',
    'The Philippine Navy sailed.',
    ['Philippine Navy > philippine-navy name', '(Philippine > PHL demonym)'],
  ],
  [
    'self-defining before',
    'Kenyan trade minister Amina Otieno resigned.',
    ['(Kenyan > KEN demonym)', 'Amina Otieno > x:KEN:amina-otieno name'],
  ],
  [
    'self-defining possessive',
    'Peru’s Transport Minister Rosa Quispe spoke.',
    ['(Peru > PER name)', 'Rosa Quispe > x:PER:rosa-quispe name'],
  ],
  [
    'self-defining after',
    'Luis Mamani, leader of the Blue Party of Bolivia, fled. Mamani is ill.',
    [
      'Luis Mamani > x:BOL:luis-mamani name',
      '(Blue Party of Bolivia > x:BOL:blue-party name)',
      '(Bolivia > BOL name)',
      'Mamani > x:BOL:luis-mamani name',
    ],
  ],
  [
    'title before a comma',
    'The Chinese ambassador, Chen Bo, left Quito.',
    ['(Chinese > CHN demonym)', 'Chen Bo > x:CHN:chen-bo name', 'Quito > ECU place'],
  ],
  [
    'another given name is another person',
    'Karla Maduro sings. Maduro tours.',
    ['Karla Maduro > x:unknown:karla-maduro name', 'Maduro > x:unknown:karla-maduro name'],
  ],
  [
    'country said later holds before',
    'Prime Minister Ato Wolde spoke. Ethiopian Prime Minister Ato Wolde left.',
    [
      'Ato Wolde > x:ETH:ato-wolde name',
      '(Ethiopian > ETH demonym)',
      'Ato Wolde > x:ETH:ato-wolde name',
    ],
  ],
  [
    'officials in a capital',
    'Officials in Hanoi waited.',
    ['Officials in Hanoi > x:VNM:officials description', '(Hanoi > VNM place)'],
  ],
  [
    'several owners',
    'Thai and Lao diplomats met.',
    [
      'Thai and Lao diplomats > x:LAO:diplomats description',
      'Thai and Lao diplomats > x:THA:diplomats description',
      '(Thai > THA demonym)',
      '(Lao > LAO demonym)',
    ],
  ],
  [
    'embassy abroad is its sender’s',
    'Ghana closed its embassy in Lima.',
    [
      'Ghana > GHA name',
      'its embassy in Lima > x:GHA:embassy-in-per description',
      '(Lima > PER place)',
    ],
  ],
  [
    'people of a group are the group',
    'Hezbollah fighters withdrew.',
    ['Hezbollah fighters > hezbollah description', 'Hezbollah > hezbollah name'],
  ],
  [
    'backed by is not of',
    'Iran-backed militias withdrew.',
    ['Iran-backed militias > x:unknown:iran-backed-militias description', '(Iran > IRN name)'],
  ],
  ['adjective is no group', 'Chile’s military aid ended.', ['Chile > CHL name']],
  ['bloc', 'Regional powers watched.', ['Regional powers > x:bloc:regional-powers description']],
  [
    'bloc of an owner',
    'Chad fears its rivals.',
    ['Chad > TCD name', 'its rivals > x:bloc:tcd-rivals description'],
  ],
  [
    'alliance by hyphens',
    'A Hanoi-Manila axis grew.',
    [
      'Hanoi-Manila axis > x:bloc:hanoi-manila-axis name',
      '(Hanoi > VNM metonym)',
      '(Manila > PHL metonym)',
    ],
  ],
  [
    'office of two countries',
    'The Thai and Lao foreign ministers met.',
    [
      'The Thai and Lao foreign ministers > x:LAO:foreign-minister description',
      'The Thai and Lao foreign ministers > x:THA:foreign-minister description',
      '(Thai > THA demonym)',
      '(Lao > LAO demonym)',
    ],
  ],
  [
    'counterpart',
    'Thai President Somchai Dee met his Lao counterpart.',
    [
      '(Thai > THA demonym)',
      'Somchai Dee > x:THA:somchai-dee name',
      'his Lao counterpart > x:LAO:president description',
      '(his > x:THA:somchai-dee coref)',
      '(Lao > LAO demonym)',
    ],
  ],
  [
    'the two countries',
    'Ghana and Togo signed. The two countries rejoiced.',
    [
      'Ghana > GHA name',
      'Togo > TGO name',
      'The two countries > GHA coref',
      'The two countries > TGO coref',
    ],
  ],
  ['it as subject', 'Togo protested. It closed the border.', ['Togo > TGO name', 'It > TGO coref']],
  ['empty it', 'Togo protested. It is clear that talks failed.', ['Togo > TGO name']],
  [
    'he',
    'Togolese minister Kofi Adu spoke. He left.',
    ['(Togolese > TGO demonym)', 'Kofi Adu > x:TGO:kofi-adu name', 'He > x:TGO:kofi-adu coref'],
  ],
  ['both apostrophes', "Togo's and Ghana’s ports.", ['Togo > TGO name', 'Ghana > GHA name']],
]

describe('mentions, rule by rule', () => {
  test.each(TABLE)('%s', (_rule, text, expected) => {
    const shown = shownMentions(text)
    expect([...shown].sort()).toEqual([...expected].sort())
  })
})

test('the role on the day of publication decides the sector', () => {
  const on = (day: string) =>
    mentionsIn('Ali Larijani spoke.', day).find((mention) => mention.form === 'name')?.sector
  expect(on('2019-05-01')).toBe('LEG')
  expect(on('2025-09-01')).toBe('GOV')
})

test('a former office gives no sector, so that its holder does not roll up to the state', () => {
  const [, holder] = mentionsIn('Former Peruvian minister Ana Rojas spoke.')
  expect(holder?.actor.name).toBe('Ana Rojas')
  expect(holder?.sector).toBeUndefined()
})

test('rebels keep to themselves, soldiers and officials roll up', () => {
  const rolled = (text: string) => {
    const [mention] = mentionsIn(text)
    if (mention === undefined) return undefined
    const { id, country } = mention.actor
    const sector = mention.sector
    return rollUp({ id, ...(country && { country }), ...(sector && { sector }) })
  }
  expect(rolled('Somali troops left.')).toBe('SOM')
  expect(rolled('Somali officials left.')).toBe('SOM')
  expect(rolled('Al-Shabaab militants left.')).toBe('al-shabaab')
  expect(rolled('Somali rebels left.')).toBe('x:SOM:rebels')
})

test('the phrase of a titled person covers title and name', () => {
  const text = 'On Monday the Thai Defence Minister Somchai Dee resigned.'
  const [minister] = mentionsIn(text).filter((mention) => mention.actor.kind === 'person')
  expect(minister).toBeDefined()
  if (minister === undefined) return
  expect(minister.phraseFirstToken).toBeLessThan(minister.firstToken)
  expect(minister.phraseEndToken).toBe(minister.endToken)
})

const FRAGMENTS = [
  'Iran-Azerbaijan',
  'the two countries',
  'Kenyan minister Ato Wolde',
  '\u{1F54A}\uFE0F',
  '\u{1D518}\u{1D52F}',
  'U.S.',
  'Tehran\u2019s',
  'said',
  'officials in Lima',
  'his Lao counterpart',
  'its neighbor',
  'Republic of Korea',
  '\u201cWestern\u201d',
  'T\u00fcrkiye',
  '.',
  ',',
  '\n',
  'of',
  'A\u0301',
  'the Hanoi-Manila axis',
]

describe('offsets', () => {
  test('every mention is a stretch of whole characters with tokens, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        for (const mention of mentionsIn(text)) {
          const { start, end, firstToken, endToken, phraseFirstToken, phraseEndToken } = mention
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(splitsCharacter(text, start) || splitsCharacter(text, end)).toBe(false)
          expect(firstToken).toBeLessThan(endToken)
          expect(phraseFirstToken).toBeLessThanOrEqual(firstToken)
          expect(phraseEndToken).toBeGreaterThanOrEqual(endToken)
        }
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  test('a mention moves with what stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (noise) => {
        const before = `${noise.replace(/[\p{L}\p{N}\r]/gu, ' ')}\n`
        const sentence = 'Peru accused Chile of spying.'
        const found = mentionsIn(before + sentence).map(({ start, end }) => [start, end])
        const at = before.length
        expect(found).toEqual([
          [at, at + 4],
          [at + 13, at + 18],
        ])
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  test('same text, same mentions', () => {
    const text = 'Ghana and Togo signed. Both sides rejoiced. It helped.'
    expect(JSON.stringify(mentionsIn(text))).toBe(JSON.stringify(mentionsIn(text)))
  })
})
