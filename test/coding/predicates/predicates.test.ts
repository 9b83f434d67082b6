import { describe, expect, test } from 'vitest'
import { shownPredicates } from './shown-predicates.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Kenya vowed to attack the rebels.',
    ['vow(subject Kenya)', 'attack(object rebels, subject Kenya)'],
  ],
  [
    'Bolivia was forced by Chile to withdraw its troops from the border.',
    [
      'force(object Bolivia, subject Chile)',
      'withdraw(object troops, from border, subject Bolivia)',
    ],
  ],
  [
    'Ghana and Togo held joint drills with French troops off Benin.',
    [
      'hold(subject Ghana, object drills, off Benin)',
      'drill(modifier joint, with troops, subject Ghana, off Benin)',
    ],
  ],
  [
    'The drills that Kenya held near Somalia angered Djibouti.',
    [
      'drill(subject Kenya, near Somalia)',
      'hold(subject Kenya, near Somalia, object drills)',
      'anger(subject drills, object Djibouti)',
    ],
  ],
  [
    'An attack launched by Chad on villagers killed nine people.',
    [
      'attack(subject Chad, on villagers)',
      'launch(subject Chad, on villagers, object attack)',
      'kill(subject attack, object people)',
    ],
  ],
  [
    'Rebels who attacked two villages were arrested by Malian soldiers.',
    ['attack(object villages, subject Rebels)', 'arrest(object Rebels, subject soldiers)'],
  ],
  [
    'Nairobi called on Khartoum to release the hostages.',
    ['call(subject Nairobi, on Khartoum)', 'release(object hostages, subject Khartoum)'],
  ],
  [
    'Oslo accused Lima of arming separatists.',
    ['accuse(subject Oslo, object Lima)', 'arm(object separatists, subject Lima)'],
  ],
  [
    'After signing a pact with Fiji, Samoa lifted its ban.',
    [
      'sign(object pact, subject Samoa)',
      'pact(with Fiji, subject Samoa)',
      'lift(subject Samoa, object ban)',
      'ban(possessor its, subject Samoa)',
    ],
  ],
  [
    'Zambia arrested and deported two journalists.',
    ['arrest(subject Zambia, object journalists)', 'deport(object journalists, subject Zambia)'],
  ],
  [
    'Norway, which had recalled its ambassador, agreed to send a delegation to Lima.',
    [
      'recall(object ambassador, subject Norway)',
      'agree(subject Norway)',
      'send(object delegation, to Lima, subject Norway)',
    ],
  ],
  [
    'The treaty was signed in Oslo by the foreign ministers of Chad and Niger.',
    ['treaty(in Oslo, subject ministers)', 'sign(object treaty, in Oslo, subject ministers)'],
  ],
  [
    'Police fired tear gas at protesters, killing two.',
    ['fire(subject Police, object gas, at protesters)', 'kill(object two, subject Police)'],
  ],
  ['Ghana will not release the prisoners.', ['will not release(subject Ghana, object prisoners)']],
]

describe('predicates with their arguments along the tree', () => {
  test.each(CASES)('%s', (text, wanted) => {
    expect(shownPredicates(text)).toEqual(wanted)
  })

  test('a sentence without words has none', () => {
    expect(shownPredicates('')).toEqual([])
  })
})
