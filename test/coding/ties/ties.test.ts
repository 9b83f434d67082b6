import { describe, expect, it } from 'vitest'
import { rollUp } from '../../../src/coding/index.ts'
import { tiesStep } from '../../../src/coding/ties/index.ts'
import { markedText } from '../marked-text.ts'

const SIGNS = { '-1': '-', '0': '0', '1': '+' } as const

/** `kind sign from -- to` for undirected ties, `->` for directed ones; a set has no right side. */
function told(marked: string): string[] {
  const { input, layers } = markedText(marked)
  const { ties = [] } = tiesStep.run(input, layers)
  return ties.map((tie) => {
    const side = (refs: typeof tie.from): string => refs.map(rollUp).sort().join('+')
    const sides =
      tie.to.length === 0
        ? side(tie.from)
        : `${side(tie.from)} ${tie.directed ? '->' : '--'} ${side(tie.to)}`
    return `${tie.tie} ${SIGNS[`${tie.sign}`]} ${sides} ${tie.modality}`
  })
}

describe('relation nouns', () => {
  it.each([
    [
      '[Peru|PER]’s strained ties with [Chile|CHL] dominate the summit.',
      ['political_ties - PER -- CHL asserted'],
    ],
    [
      'Relations between [Hanoi|VNM/m] and [Beijing|CHN/m] have soured.',
      ['political_ties - CHN+VNM asserted'],
    ],
    ['Relations between [Hanoi|VNM/m] and [Beijing|CHN/m] were discussed.', []],
    ['[Paris|FRA/m]-[Berlin|DEU/m] relations are warming.', ['political_ties + DEU+FRA asserted']],
    [
      'A [Lima|PER/m]-[Quito|ECU/m]-[Bogota|COL/m] axis is forming.',
      ['alliance + COL+ECU+PER asserted'],
    ],
    [
      '[Kenya|KEN] wants to build a strategic partnership with [Japan|JPN].',
      ['alliance + KEN -- JPN planned'],
    ],
    ['[Oman|OMN] has no formal ties with [Israel|ISR].', ['political_ties - OMN -- ISR asserted']],
    [
      'The thaw could revive formerly close ties between [Chad|TCD] and [Libya|LBY].',
      ['political_ties + LBY+TCD past'],
    ],
    [
      '[Serbia|SRB] deepened its military cooperation with [Hungary|HUN] and [Slovakia|SVK].',
      ['military_cooperation + SRB -- HUN asserted', 'military_cooperation + SRB -- SVK asserted'],
    ],
    [
      '[Delhi|IND/m]’s defence deal with [Manila|PHL/m] was signed.',
      ['military_cooperation + IND -- PHL asserted'],
    ],
    ['[Delhi|IND/m]’s deal with [Manila|PHL/m] was signed.', []],
    [
      '[Mongolia|MNG] hopes for enhanced trade ties with economies like [Japan|JPN], [India|IND] and [Canada|CAN].',
      ['trade + MNG -- CAN+IND+JPN planned'],
    ],
    [
      'The long dispute between [Sudan|SDN] and [Egypt|EGY] goes on.',
      ['rivalry - EGY+SDN asserted'],
    ],
    [
      '[Malian|MLI/d] and [Nigerien|NER/d] cultural bonds are old.',
      ['ethnic_kinship + MLI+NER asserted'],
    ],
    ['[Fiji|FJI] and [Tonga|TON] enjoy close ties.', ['political_ties + FJI+TON asserted']],
    [
      '[Rabat|MAR/m] insists that its [Spanish|ESP/d] ties are sound.',
      ['political_ties + MAR -- ESP asserted'],
    ],
    ['To avoid open conflict with [Ghana|GHA], [Togo|TGO] waited.', []],
    [
      '[Greece|GRC] upgraded its relationship with [Egypt|EGY], forging military and energy ties along the way.',
      [
        'political_ties + GRC -- EGY asserted',
        'energy_link + GRC -- EGY asserted',
        'military_cooperation + GRC -- EGY asserted',
      ],
    ],
    [
      '[Tunis|TUN/m] values its partnership with [Rome|ITA/m].\nThis cooperation, spanning energy and migration, is new.',
      ['alliance + TUN -- ITA asserted', 'energy_link + TUN -- ITA asserted'],
    ],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('role nouns', () => {
  it.each([
    [
      '[Jordan|JOR] is among [Washington|USA/m]’s closest allies in the region.',
      ['alliance + USA -- JOR asserted'],
    ],
    ['[Eritrea|ERI], a rival of [Ethiopia|ETH], objected.', ['rivalry - ETH -- ERI asserted']],
    [
      'Unlike [Japan|JPN] and [Korea|KOR], [China|CHN]’s main competitors in shipbuilding, it cut prices.',
      ['rivalry - CHN -- JPN+KOR asserted'],
    ],
    [
      '[Algeria|DZA] worries about its arch rivals - [Morocco|MAR] and [France|FRA].',
      ['threat_perception - DZA -> FRA+MAR perceived', 'rivalry - DZA -- FRA+MAR asserted'],
    ],
    ['[Thailand|THA] and [Cambodia|KHM] are old rivals.', ['rivalry - KHM+THA asserted']],
    [
      'As competitors in tourism, [Malta|MLT] and [Cyprus|CYP] advertise.',
      ['rivalry - CYP+MLT asserted'],
    ],
    [
      '[Manila|PHL/m] sees [Canberra|AUS/m] as a reliable partner.',
      ['alliance + PHL -- AUS asserted'],
    ],
    [
      '[Riga|LVA/m] now sees [Minsk|BLR/m] as an unreliable partner.',
      ['political_ties - LVA -- BLR asserted'],
    ],
    [
      '[Rwanda|RWA] denies aiding its proxies, including [the Hill Front|hill-front::REB].',
      ['proxy_support + RWA -> hill-front asserted'],
    ],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('perception', () => {
  it.each([
    [
      '[Ghana|GHA] views [Togo|TGO]’s port as a threat to its trade.',
      ['threat_perception - GHA -> TGO perceived'],
    ],
    [
      '[Estonia|EST] is deeply concerned about [Russian|RUS/d] drills.',
      ['threat_perception - EST -> RUS perceived'],
    ],
    [
      'Wary of [Kenyan|KEN/d] motives, [Uganda|UGA] declined.',
      ['threat_perception - UGA -> KEN perceived'],
    ],
    [
      'The pact between [Cuba|CUB] and [Panama|PAN] is likely to worry [Mexico|MEX].',
      ['alliance + CUB+PAN asserted', 'threat_perception - MEX -> CUB+PAN perceived'],
    ],
    [
      '[Nepal|NPL] and [Bhutan|BTN] signed a pact.\n[India|IND] sees this as a danger.',
      ['threat_perception - IND -> BTN+NPL perceived'],
    ],
    [
      '[Chad|TCD]’s close ties with [Gabon|GAB] are a source of concern for [Niger|NER].',
      ['political_ties + TCD -- GAB asserted', 'threat_perception - NER -> GAB+TCD perceived'],
    ],
    [
      'Facing the growing influence of [Turkey|TUR], [Greece|GRC] rearms.',
      ['threat_perception - GRC -> TUR perceived'],
    ],
    ['[Japan|JPN] sees the weather as a threat.', []],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })

  it('is attributed to the one who fears', () => {
    const { input, layers } = markedText('[Ghana|GHA] fears [Togo|TGO]’s army.')
    const [tie] = tiesStep.run(input, layers).ties ?? []
    expect(tie?.attribution.holder).toMatchObject({ id: 'GHA' })
  })
})

describe('supply, with quantities', () => {
  it.each([
    [
      '[Qatar|QAT] supplies [Italy|ITA] with gas.',
      ['energy_supply + QAT -> ITA asserted'],
      undefined,
    ],
    [
      '[Norway|NOR] supplies about 30% of [Germany|DEU]’s gas.',
      ['energy_supply + NOR -> DEU asserted'],
      [30, 'percent', 'Germany’s gas', true],
    ],
    [
      '[Poland|POL] buys two-thirds of its tanks from [Korea|KOR].',
      ['arms_supply + KOR -> POL asserted'],
      [66.7, 'percent', 'its tanks', true],
    ],
    [
      '[Sweden|SWE] sold 12 fighter jets worth $1.5 billion to [Brazil|BRA].',
      ['arms_supply + SWE -> BRA asserted'],
      [1.5e9, 'USD', '', false],
    ],
    [
      '[Ukraine|UKR]’s grain exports to [Egypt|EGY] resumed.',
      ['trade + UKR -> EGY asserted'],
      undefined,
    ],
    [
      'Trade between [Laos|LAO] and [Vietnam|VNM] grew 8%.',
      ['trade + LAO+VNM asserted'],
      [8, 'percent', 'Trade', false],
    ],
  ])('%s', (marked, expected, quantity) => {
    expect(told(marked)).toEqual(expected)
    const { input, layers } = markedText(marked)
    const found = tiesStep.run(input, layers).ties?.[0]?.quantity
    expect(found && [found.value, found.unit, found.of, found.approximate]).toEqual(quantity)
    if (found !== undefined)
      expect(input.document.text.slice(found.mention.start, found.mention.end)).toMatch(/\d|third/)
  })
})

describe('networks and structure', () => {
  it.each([
    [
      'A railway linking [Ethiopia|ETH] to [Djibouti|DJI] opened.',
      ['transport_link + DJI+ETH asserted'],
    ],
    [
      'The [Kenya|KEN]-[Uganda|UGA]-[Rwanda|RWA] pipeline is delayed.',
      ['energy_link + KEN+RWA+UGA asserted'],
    ],
    [
      'An undersea cable between [Chile|CHL] and [Australia|AUS] is planned.',
      ['telecom_link + AUS+CHL asserted'],
    ],
    [
      'The proposed export of [Algerian|DZA/d] gas through [Tunisian|TUN/d] territory via [Italy|ITA] stalled.',
      ['energy_link + DZA+ITA+TUN planned'],
    ],
    ['[Laos|LAO]’s border with [Thailand|THA] is quiet.', ['border 0 LAO -- THA asserted']],
    ['[Zambia|ZMB] borders [Malawi|MWI].', ['border 0 ZMB -- MWI asserted']],
    [
      '[Western|west/d] sanctions hurt [Belarus|BLR].\nThey continue.',
      ['sanctions - west -> BLR asserted'],
    ],
    ['[Canada|CAN] maintains sanctions on [Nicaragua|NIC].', ['sanctions - CAN -> NIC asserted']],
    [
      '[Norway|NOR] is mediating between [Colombia|COL] and [the Rural Army|rural-army::REB].',
      ['mediation 0 NOR -> COL+rural-army asserted'],
    ],
    [
      '[Latvia|LVA] is home to a large [Russian|RUS/d] minority.',
      ['ethnic_kinship + LVA -- RUS asserted'],
    ],
    ['[Moldova|MDA] is heavily dependent on [Romania|ROU].', ['dependence 0 MDA -> ROU asserted']],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('conduct', () => {
  it.each([
    [
      '[Libya|LBY]-backed [the Sand Brigade|sand-brigade::REB] attacked.',
      ['proxy_support + LBY -> sand-brigade asserted'],
    ],
    ['[Sudan|SDN]-backed fighters in [Chad|TCD] attacked.', []],
    ['[Egypt|EGY] and [Kenya|KEN] cooperate on trade.', ['trade + EGY+KEN asserted']],
    ['[Hungary|HUN] is drawing closer to [China|CHN].', ['political_ties + HUN -- CHN asserted']],
    ['[Spain|ESP] competes with [Portugal|PRT] for visitors.', ['rivalry - ESP -- PRT asserted']],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('what a careless reader gets wrong', () => {
  it.each([
    [
      '[Oslo|NOR/m], long wary of [Moscow|RUS/m], depends on [America|USA].',
      ['threat_perception - NOR -> RUS perceived', 'dependence 0 NOR -> USA asserted'],
    ],
    ['[Chad|TCD] refused to impose sanctions on [Libya|LBY].', []],
    ['[Canada|CAN] has lifted its sanctions on [Cuba|CUB].', ['sanctions - CAN -> CUB past']],
    ['[Libya|LBY] funds [Chad|TCD].', ['political_ties + LBY -> TCD asserted']],
    [
      '[Libya|LBY] funds [the Sand Brigade|sand-brigade::REB].',
      ['proxy_support + LBY -> sand-brigade asserted'],
    ],
    [
      '[Fiji|FJI], which shares a border with [Tonga|TON], fears floods.',
      ['border 0 FJI -- TON asserted'],
    ],
    [
      'The plan could undermine [Peru|PER]’s partnership with [Chile|CHL].',
      ['alliance + PER -- CHL asserted'],
    ],
    [
      '[Peru|PER] hopes to profit from the rivalry between [Chile|CHL] and [Bolivia|BOL].',
      ['rivalry - BOL+CHL asserted'],
    ],
    [
      '[Kenya|KEN] plans to build a railway linking [Kenya|KEN] to [Uganda|UGA].',
      ['transport_link + KEN+UGA planned'],
    ],
    [
      'After talks in [Rome|ITA/p], [Libya|LBY] and [Egypt|EGY] enjoy close ties.',
      ['political_ties + EGY+LBY asserted'],
    ],
    [
      '“The growing ties of [Laos|LAO] and [China|CHN] alarm nobody,” [Hanoi|VNM/m] said.',
      ['political_ties + CHN+LAO asserted'],
    ],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('groups without a name', () => {
  it.each([
    [
      '[Laos|LAO] trades with [its old rivals|lao-rivals::BLC/x], [Burma|MMR] and [China|CHN].',
      'rivalry - LAO -- CHN+MMR asserted',
    ],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toContain(expected)
  })

  it('keeps in May from being a hedge', () => {
    expect(told('In May, [Peru|PER] and [Chile|CHL] enjoyed close ties.')).toEqual([])
    expect(told('Since May [Peru|PER]’s ties with [Chile|CHL] are close.')).toEqual([
      'political_ties + PER -- CHL asserted',
    ])
    expect(told('The heat may strain [Peru|PER]’s ties with [Chile|CHL].')).toEqual([
      'political_ties - PER -- CHL hypothetical',
    ])
  })
})

describe('drafts', () => {
  it('folds repeats of one relation and keeps every sentence as evidence', () => {
    const { input, layers } = markedText(
      '[Peru|PER]’s close ties with [Chile|CHL] are old.\nIt rained.\nThe alliance between [Chile|CHL] and [Peru|PER] holds.',
    )
    const { ties = [] } = tiesStep.run(input, layers)
    expect(ties).toHaveLength(1)
    expect(ties[0]).toMatchObject({ tie: 'alliance', sign: 1 })
    expect(ties[0]?.evidence).toHaveLength(2)
  })

  it('bounds an undated tie by the day of publication', () => {
    const { input, layers } = markedText(
      '[Laos|LAO]’s border with [Thailand|THA] is quiet.',
      '2024-03-15',
    )
    expect(tiesStep.run(input, layers).ties?.[0]?.holds).toEqual({
      to: '2024-03-15',
      precision: 'open',
      basis: 'bounded',
    })
  })
})
