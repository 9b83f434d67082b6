import { describe, expect, it } from 'vitest'
import { rollUp } from '../../../src/coding/index.ts'
import { tiesStep } from '../../../src/coding/ties/index.ts'
import { markedText } from '../marked-text.ts'

const SIGNS = { '-1': '-', '0': '0', '1': '+' } as const

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

describe('ties told by verbs and predicates', () => {
  it.each([
    [
      '[Pakistan|PAK] backs [the Taliban|taliban::REB].',
      ['proxy_support + PAK -> taliban asserted'],
    ],
    [
      '[The M23|m23::REB] rebels are backed by [Rwanda|RWA].',
      ['proxy_support + RWA -> m23 asserted'],
    ],
    [
      '[Hungary|HUN] depends on [Russia|RUS] for most of its gas.',
      ['dependence 0 HUN -> RUS asserted'],
    ],
    [
      '[Bolivia|BOL] sends most of its soybean exports through [Peru|PER].',
      ['transport_link + BOL -> PER asserted'],
    ],
    [
      '[Kenya|KEN] is mediating between [Sudan|SDN] and [Chad|TCD].',
      ['mediation 0 KEN -> SDN+TCD asserted'],
    ],
    [
      '[Morocco|MAR] and [Algeria|DZA] broke off diplomatic relations in 2021.',
      ['political_ties - DZA+MAR asserted'],
    ],
    [
      '[Algeria|DZA], which backs [the Polisario Front|polisario::REB], has closed its airspace.',
      ['proxy_support + DZA -> polisario asserted'],
    ],
    [
      '[Djibouti|DJI] hosts [French|FRA/d] and [Chinese|CHN/d] bases.',
      ['military_cooperation + DJI -- CHN+FRA asserted'],
    ],
    ['[Turkey|TUR] does not recognise [Cyprus|CYP].', ['political_ties - TUR -> CYP asserted']],
    ['[Zambia|ZMB] owes [China|CHN] about $6 billion.', ['dependence 0 ZMB -> CHN asserted']],
    [
      '[China|CHN] buys 40 percent of [Chile|CHL]’s copper exports.',
      ['trade + CHL -> CHN asserted'],
    ],
    ['[Brazil|BRA] is [Argentina|ARG]’s largest trading partner.', ['trade + ARG -- BRA asserted']],
    [
      '[Uganda|UGA] and [Tanzania|TZA] share a border with [Rwanda|RWA].',
      ['border 0 TZA+UGA -- RWA asserted'],
    ],
    ['[Greece|GRC] and [Turkey|TUR] are at odds over fishing.', ['rivalry - GRC+TUR asserted']],
    [
      '[North Korea|PRK] supplies [Russia|RUS] with artillery shells.',
      ['arms_supply + PRK -> RUS asserted'],
    ],
    ['[Lithuania|LTU] distrusts [Belarus|BLR].', ['threat_perception - LTU -> BLR perceived']],
    [
      '[Qatar|QAT] has brokered a truce between [Israel|ISR] and [Lebanon|LBN].',
      ['mediation 0 QAT -> ISR+LBN asserted'],
    ],
    [
      'Relations between [India|IND] and [Canada|CAN] have hit a low.',
      ['political_ties - CAN+IND asserted'],
    ],
    [
      '[Japan|JPN] and [South Korea|KOR] hold regular joint exercises with [the United States|USA].',
      ['military_cooperation + JPN+KOR -- USA asserted'],
    ],
    ['[Norway|NOR] imposed sanctions on [Belarus|BLR].', ['sanctions - NOR -> BLR asserted']],
    [
      '[Mozambique|MOZ]’s army fights alongside [Rwanda|RWA] in the north.',
      ['military_cooperation + MOZ -- RWA asserted'],
    ],
    ['[Laos|LAO] is heavily indebted to [China|CHN].', ['dependence 0 LAO -> CHN asserted']],
    [
      '[Kazakhstan|KAZ] ships 80 percent of its oil through [Russia|RUS].',
      ['transport_link + KAZ -> RUS asserted'],
    ],
    [
      '[Thailand|THA] and [Cambodia|KHM] have long disputed their border.',
      ['rivalry - KHM+THA asserted'],
    ],
    [
      '[Nepal|NPL] could sign a trade deal with [Bangladesh|BGD].',
      ['trade + NPL -- BGD hypothetical'],
    ],
    ['[Spain|ESP] said it would not back [Morocco|MAR].', []],
    [
      '[Guyana|GUY] fears [Venezuela|VEN]’s military build-up.',
      ['threat_perception - GUY -> VEN perceived'],
    ],
    ['[India|IND] and [Pakistan|PAK] are not at war.', []],
    ['[Germany|DEU] funded a new school in [Ghana|GHA].', []],
    [
      '[France|FRA] has suspended military cooperation with [Niger|NER].',
      ['military_cooperation + FRA -- NER past'],
    ],
    [
      '[Russia|RUS] is [Armenia|ARM]’s security guarantor.',
      ['military_cooperation + RUS -> ARM asserted'],
    ],
    [
      '[Sri Lanka|LKA] imports 60 percent of its fuel from [India|IND].',
      ['energy_supply + IND -> LKA asserted'],
    ],
    [
      '[Indonesia|IDN] sells coal to [the Philippines|PHL].',
      ['energy_supply + IDN -> PHL asserted'],
    ],
    [
      '[Belarus|BLR], which hosts [Russian|RUS/d] weapons, depends on [Moscow|RUS/m] for loans.',
      ['military_cooperation + BLR -- RUS asserted', 'dependence 0 BLR -> RUS asserted'],
    ],
    [
      '[The Houthis|houthis::REB], who are armed by [Iran|IRN], fired on a tanker.',
      ['proxy_support + IRN -> houthis asserted'],
    ],
    [
      '[Ethiopia|ETH] and [Kenya|KEN] are linked by a power line.',
      ['energy_link + ETH+KEN asserted'],
    ],
    [
      '[China|CHN] holds about half of [Djibouti|DJI]’s foreign debt.',
      ['dependence 0 DJI -> CHN asserted'],
    ],
    [
      '[The United States|USA] has been arming [Taiwan|TWN] for decades.',
      ['arms_supply + USA -> TWN asserted'],
    ],
    [
      'Under [Omani|OMN/d] mediation, [Iran|IRN] and [Saudi Arabia|SAU] met.',
      ['mediation 0 OMN -> IRN+SAU asserted'],
    ],
    ['[Seoul|KOR/m] and [Tokyo|JPN/m] are drawing closer.', ['political_ties + JPN+KOR asserted']],
    [
      '[Mexico|MEX]’s biggest customer is [the United States|USA].',
      ['trade + MEX -- USA asserted'],
    ],
    ['[Malawi|MWI] imports maize from [Zambia|ZMB].', ['trade + ZMB -> MWI asserted']],
    [
      '[Israel|ISR] and [Azerbaijan|AZE] share intelligence on smugglers.',
      ['intelligence_cooperation + AZE+ISR asserted'],
    ],
    [
      '[Fiji|FJI] has signed a policing deal with [China|CHN].',
      ['military_cooperation + FJI -- CHN asserted'],
    ],
    ['[Lesotho|LSO] sells water to [South Africa|ZAF].', ['trade + LSO -> ZAF asserted']],
    [
      '[Oman|OMN], which has long served as a go-between for [Norway|NOR] and [Iran|IRN], hosted the talks.',
      ['mediation 0 OMN -> IRN+NOR asserted'],
    ],
    [
      '[Bangladesh|BGD]’s relations with [India|IND] have deteriorated since August.',
      ['political_ties - BGD -- IND asserted'],
    ],
    [
      '[Ukraine|UKR], which lost ground when [Belarus|BLR] opened its roads, depends on [Poland|POL].',
      ['dependence 0 UKR -> POL asserted'],
    ],
    ['[Chad|TCD] called on [Libya|LBY] to pull back the guards of [Sudan|SDN].', []],
    ['[Peru|PER]’s support in [Chile|CHL] is waning.', []],
    [
      '[Jordan|JOR] and [Syria|SYR] met in March, but relations have soured since.',
      ['political_ties - JOR+SYR asserted'],
    ],
    ['[The Czech army|CZE] left [Mali|MLI].', []],
  ])('%s', (marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})
