import { describe, expect, test } from 'vitest'
import { shownEvents } from './reading-of.ts'

/** Sentences whose parties only the tree brings together. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['Zambia condemned the attack by Angolan police on miners.', ['ACCUSE ZMB>AGO asserted']],
  ['Soldiers led by Captain Luis Moreno attacked two villages in Peru.', ['ASSAULT PER>']],
  [
    'The presidents of Uganda and Rwanda met in Nairobi under Kenyan mediation.',
    ['CONSULT RWA+UGA asserted', 'CONSULT KEN>RWA+UGA asserted'],
  ],
  ['Norway met Chile in May. After a break they signed a treaty.', ['SUPPORT CHL+NOR asserted']],
  [
    'A group of armed herders killed a Ghanaian farmer.',
    ['ASSAULT x:unknown:armed-herders>x:GHA:farmer asserted'],
  ],
  ['The Tano Front releases thirty hostages.', ['RETREAT x:unknown:tano-front>']],
  [
    '3 May: Militants kidnap four Indian engineers.',
    ['ASSAULT x:unknown:militants>x:IND:engineers'],
  ],
  ['The Malian junta detained three generals.', ['COERCE MLI>x:MLI:generals asserted']],
  [
    '“We asked Brazil for a loan in May,” Paraguayan Foreign Minister Rosa Quispe said.',
    ['REQUEST PRY>BRA asserted'],
  ],
  ['Oslo asked Lima for a loan, and Peru agreed.', ['AGREE PER>NOR asserted']],
  [
    'The army of Chad retaliated with drone strikes on rebels.',
    ['ASSAULT TCD>x:unknown:rebels asserted'],
  ],
  [
    'Kenya has promised to contribute soldiers to the African Union mission.',
    ['AGREE KEN>african-union asserted'],
  ],
]

/** What a far attachment must not bring about. */
const NEVER: readonly (readonly [string, RegExp])[] = [
  ['Norway accused Chile of arming separatists.', /^AID/],
  ['Fighters captured Kidal, killing 13 soldiers.', /x:unknown:kidal/],
  ['Burundi lost a mine. A Belgian firm left. Workers there clashed with police.', /BEL/],
]

describe('events along the tree', () => {
  test.each(CASES)('%s', (text, wanted) => {
    const shown = shownEvents(text)
    for (const line of wanted) expect(shown.join('\n')).toContain(line)
  })

  test.each(NEVER)('not of: %s', (text, wrong) => {
    expect(shownEvents(text).filter((shown) => wrong.test(shown))).toEqual([])
  })
})
