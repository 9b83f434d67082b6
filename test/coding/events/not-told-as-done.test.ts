import { describe, expect, test } from 'vitest'
import { shownEvents } from './reading-of.ts'

// Each of these once printed something false in a brief: what is demanded, supposed, denied or still to
// come must not be told as done, and nobody may be named who did not act. Rules must hold for any
// country and verb of the kind, not for these sentences.
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['Eritrea demanded that Ethiopia withdraw its troops.', /RETREAT .*asserted/],
  ['Protesters in Minsk demanded that Lukashenko resign.', /RETREAT .*asserted/],
  ['Iraq demanded that Iran expel Turkish diplomats.', /SANCTION .*asserted/],
  ['If Russia attacks Latvia, the alliance will answer.', /ASSAULT .*asserted/],
  ['Had Russia invaded Estonia, NATO would have responded.', /ASSAULT .*asserted/],
  ['Reports that Sudan attacked Chad are false.', /ASSAULT .*asserted/],
  ['It is not true that Sudan attacked Chad.', /ASSAULT .*asserted/],
  ['Chad demanded punishment of those behind the attack by Cameroonian courts.', /ASSAULT CMR/],
  ['Iraq denied that Iran had attacked Syria and condemned Turkey.', /ACCUSE IRN/],
  ['Any agreements that are reached between Peru and Chile will be a plus.', /AGREE .*asserted/],
  ['Vucic met Kosovo’s Prime Minister Albin Kurti, EU officials said.', /CONSULT .*EU/],
  ['Germany evacuated its staff from Kabul.', /^AID /],
]

const ALWAYS: readonly (readonly [string, RegExp])[] = [
  ['On 29 March Azerbaijan opened an embassy in Israel.', /^SUPPORT AZE>ISR asserted$/],
  ['In 2023 Egypt expelled two Sudanese diplomats.', /^SANCTION EGY>SDN asserted$/],
  ['In February Lithuania signed a defence agreement with Germany.', /^SUPPORT DEU\+LTU asserted$/],
  ['Iran, meanwhile, accused Israel of sabotage.', /^ACCUSE IRN>ISR asserted$/],
  ['Armenia, however, condemned Turkey.', /^ACCUSE ARM>TUR asserted$/],
  ['Iraq denied that Iran had attacked Syria and condemned Turkey.', /^ACCUSE IRQ>TUR asserted$/],
]

describe('what must not be printed', () => {
  test.each(NEVER)('%s', (sentence, wrong) => {
    expect(shownEvents(sentence).filter((shown) => wrong.test(shown))).toEqual([])
  })
})

describe('what must not be lost', () => {
  test.each(ALWAYS)('%s', (sentence, wanted) => {
    expect(shownEvents(sentence).some((shown) => wanted.test(shown))).toBe(true)
  })
})
