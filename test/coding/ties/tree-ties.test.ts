import { describe, expect, test } from 'vitest'
import {
  attributionStep,
  datesStep,
  mentionsStep,
  rollUp,
  runSteps,
  tiesStep,
} from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { dictionary } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** Every tie as 'kind sign A>B' (directed) or 'kind sign A+B', with its modality when not asserted. */
function tiesIn(text: string): string[] {
  return tiesOf(text).map(shown)
}

function tiesOf(text: string) {
  return runSteps([mentionsStep, datesStep, attributionStep, tiesStep], {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis: english.analyse(text, []),
    published: UNKNOWN_PERIOD,
    dictionary,
    corridors: { entries: [] },
  }).ties
}

function shown({ tie, sign, from, to, directed, modality }: ReturnType<typeof tiesOf>[number]) {
  const [one, other] = [from.map(rollUp).sort(), to.map(rollUp).sort()]
  const parties = directed
    ? `${one.join('+')}>${other.join('+')}`
    : [...one, ...other].sort().join('+')
  return `${tie} ${sign} ${parties}${modality === 'asserted' ? '' : ` ${modality}`}`
}

describe('ties along the tree', () => {
  test.each<[string, readonly string[]]>([
    // verbs
    ['Moldova fears that Russia wants its ports.', ['threat_perception -1 MDA>RUS perceived']],
    ['Manila sees Beijing as a threat.', ['threat_perception -1 PHL>CHN perceived']],
    ['Taiwan is wary of China.', ['threat_perception -1 TWN>CHN perceived']],
    ['French troops are stationed in Chad.', ['military_cooperation 1 FRA+TCD']],
    ['A cable under the sea joins Estonia and Finland.', ['telecom_link 1 EST+FIN']],
    ['Russia guarantees Armenia’s security.', ['military_cooperation 1 ARM+RUS']],
    ['Our army says nothing because Peru needs Bolivian gas.', ['dependence 0 PER>BOL']],
    ['Serbia has never recognised Kosovo.', ['political_ties -1 SRB+XKX']],
    ['Turkey competes with Russia for influence in Libya.', ['rivalry -1 RUS+TUR']],
    // nouns with parties
    ['Kazakhstan shares a 7,600-kilometre border with Russia.', ['border 0 KAZ+RUS']],
    ['More than half of Laos’s foreign debt is held by China.', ['dependence 0 LAO>CHN']],
    [
      'Relations between Algeria and Morocco have been frozen since 2021.',
      ['political_ties -1 DZA+MAR'],
    ],
    // roles
    ['Kenya’s largest trading partner is China.', ['trade 1 CHN+KEN']],
    ['Belarus, a close ally of Russia, sent no troops.', ['alliance 1 BLR+RUS']],
    ['Pakistan, China’s closest ally in the region, objected.', ['alliance 1 CHN+PAK']],
    // not told as holding
    ['Brazil called for closer ties with Chile.', []],
    ['Washington warned Lima against cooperation with Beijing.', []],
    ['Ghana has no border with Mali.', []],
    ['Montenegro wants to join the European Union.', ['membership 1 MNE>eu planned']],
  ])('%s', (text, expected) => {
    expect(tiesIn(text)).toEqual(expected)
  })

  test('only states share the border that speakers stand behind', () => {
    expect(
      tiesIn('Chad moved troops to its border with Niger, two envoys said on Monday.'),
    ).toEqual(['border 0 NER+TCD'])
  })
})

describe('how much a tie amounts to', () => {
  test.each<[string, readonly (number | string | undefined)[]]>([
    ['Trade between Ghana and Togo grew 8 percent last year.', [8, 'percent', 'Trade']],
    ['Serbia gets four fifths of its gas from Russia.', [80, 'percent', 'its gas']],
    ['Nairobi buys a tenth of its electricity from Ethiopia.', [10, 'percent', 'its electricity']],
    ['Russia supplies about 40 percent of Moldova’s gas.', [40, 'percent', 'Moldova’s gas']],
  ])('%s', (text, expected) => {
    const [quantity] = tiesOf(text).map((tie) => tie.quantity)
    expect([quantity?.value, quantity?.unit, quantity?.of]).toEqual(expected)
  })
})
