import { describe, expect, test } from 'vitest'
import { shownEvents } from './reading-of.ts'

/** Who does what when the text only points back: text, then events that must be told. */
const TOLD: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a junta, its spokesman and what it is called later',
    'The junta in Niger expelled the French ambassador in August. The junta also suspended military cooperation with Paris. Its spokesman, Colonel Idrissa Maman, accused France of arming rebels. He threatened the regional bloc ECOWAS with a military response. The bloc imposed sanctions on the military government. The military leaders rejected the sanctions.',
    [
      'SANCTION NER>FRA asserted',
      'ACCUSE NER>FRA asserted',
      'THREATEN NER>ecowas asserted',
      'SANCTION ecowas>NER asserted',
      'REJECT NER>ecowas asserted',
    ],
  ],
  [
    'the neighbouring country',
    'Peru’s President Rosa Quispe met her Ecuadorian counterpart in Quito on Monday. She accused the neighbouring country of sheltering smugglers.',
    ['ACCUSE PER>ECU asserted'],
  ],
  [
    'who talks with both is none of them',
    'Madagascar and Comoros have been in dispute for a year. France offered to mediate. President Emmanuel Macron spoke by phone with both leaders.',
    ['CONSULT COM+FRA+MDG asserted'],
  ],
  [
    'a joined passive has the agent of the first',
    'Peru’s ambassador was summoned to the Foreign Ministry in Quito and handed a protest note.',
    ['ACCUSE ECU>PER asserted'],
  ],
  [
    'an apposition is no subject',
    'Residents of Tarime, a Kenyan town that is to lose its market, blocked the road for two days.',
    ['PROTEST x:unknown:residents> asserted'],
  ],
  [
    'who gets what is cut off is told of the object',
    'Nigeria cut off the electricity that it sells to Benin.',
    ['SANCTION NGA>BEN asserted'],
  ],
  [
    'what is theirs stands for them',
    'Egypt and Sudan condemned the dam. Ethiopia’s foreign ministry dismissed their complaint.',
    ['REJECT ETH>EGY+SDN asserted'],
  ],
  [
    'the kingdom of a state is the state',
    'The kingdom of Tonga and its neighbour Fiji asked New Zealand to send engineers.',
    ['REQUEST FJI+TON>NZL asserted'],
  ],
  [
    'those to be freed are not the ones asked',
    'Surinamese troops detained fourteen Guyanese miners. Guyana’s president summoned the Surinamese ambassador and demanded the immediate release of the miners.',
    ['REQUEST GUY>SUR asserted'],
  ],
  [
    'a place opens the sentence',
    'Algeria accused Mali of breaking the deal. In Niamey, the authorities told American troops to leave.',
    ['REQUEST NER>USA asserted'],
  ],
  [
    'the group accused of something',
    'The ELN kidnapped two soldiers in Arauca. Bogotá suspended the talks and accused the group of bad faith.',
    ['ACCUSE COL>eln asserted'],
  ],
]

describe('parties that the text only points back to', () => {
  test.each(TOLD)('%s', (_what, text, expected) => {
    expect(shownEvents(text)).toEqual(expect.arrayContaining([...expected]))
  })
})
