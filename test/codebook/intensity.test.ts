import { describe, expect, test } from 'vitest'
import {
  BOUNDARIES,
  boundariesOf,
  EVENT_TYPES,
  type EventType,
  intensity,
  isModeOf,
  LIKELIHOOD_BANDS,
  likelihoodWord,
  MODES,
  type Mode,
  type Quad,
  quadOf,
  TIE_KIND_ENTRIES,
  TIE_KINDS,
} from '../../src/codebook/index.ts'

// Scores and quads as the reference lists them, written out once more by hand.
const BY_TYPE: readonly [EventType, Quad, number, Readonly<Record<string, number>>][] = [
  ['AGREE', 'verbal cooperation', 2.5, {}],
  [
    'CONSULT',
    'verbal cooperation',
    2.5,
    { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 },
  ],
  ['SUPPORT', 'verbal cooperation', 5, {}],
  ['CONCEDE', 'verbal cooperation', 4.5, {}],
  ['COOPERATE', 'material cooperation', 9.5, {}],
  ['AID', 'material cooperation', 10, {}],
  [
    'RETREAT',
    'material cooperation',
    6.5,
    { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  ],
  ['REQUEST', 'verbal conflict', 0, { assist: 0.5, change: -1, yield: -1, meet: 0 }],
  ['ACCUSE', 'verbal conflict', -3, { disapprove: -2, investigate: -3.5, allege: -3.5 }],
  ['REJECT', 'verbal conflict', -2, { assist: -1.5 }],
  ['THREATEN', 'verbal conflict', -3.5, { restrict: -3, territory: -4 }],
  ['PROTEST', 'material conflict', -5, { riot: -7, hunger: -4.5, boycott: -4.5, obstruct: -4.5 }],
  ['SANCTION', 'material conflict', -6, { expel: -5.5 }],
  [
    'MOBILIZE',
    'material conflict',
    -5.5,
    { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 },
  ],
  [
    'COERCE',
    'material conflict',
    -7,
    { censor: -6.5, curfew: -6.5, misinformation: -6.5, 'martial-law': -7.5 },
  ],
  [
    'ASSAULT',
    'material conflict',
    -9,
    {
      abduct: -8.5,
      torture: -8.5,
      sexual: -8.5,
      destroy: -8.5,
      beat: -7.5,
      primitive: -8,
      targeted: -9.5,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      firearms: -9,
      explosives: -9,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  ],
]

describe.each(BY_TYPE)('%s', (type, quad, score, byMode) => {
  test('quad and score', () => {
    expect(quadOf(type)).toBe(quad)
    expect(intensity(type)).toBe(score)
  })
  test('score of every mode', () => {
    for (const mode of MODES[type])
      expect([mode, intensity(type, mode)]).toEqual([mode, byMode[mode] ?? score])
    for (const mode of Object.keys(byMode)) expect(isModeOf(type, mode)).toBe(true)
  })
})

test('the table above names every type', () => {
  expect(BY_TYPE.map(([type]) => type)).toEqual([...EVENT_TYPES])
})

test('NONE has no quad and no intensity', () => {
  expect(quadOf('NONE')).toBeUndefined()
  expect(intensity('NONE')).toBe(0)
  expect(intensity('NONE', 'visit')).toBe(0)
})

test('the sign of every score agrees with its quad', () => {
  for (const type of EVENT_TYPES) {
    if (type === 'REQUEST') continue
    const cooperative = quadOf(type).endsWith('cooperation')
    for (const mode of [undefined, ...MODES[type]] as (Mode | undefined)[])
      expect(intensity(type, mode ?? []) > 0).toBe(cooperative)
  }
})

test('of several modes the strongest counts, a foreign mode does not', () => {
  expect(intensity('REQUEST', ['assist', 'change'])).toBe(-1)
  expect(intensity('CONSULT', ['third-party', 'multilateral'])).toBe(4)
  expect(intensity('CONSULT', 'troops')).toBe(2.5)
  expect(intensity('CONSULT', ['troops', 'phone'])).toBe(1.5)
})

test('boundaries name existing types and are found from both sides', () => {
  for (const { types, rule } of BOUNDARIES) {
    expect(types.length).toBeGreaterThan(1)
    for (const type of types) {
      expect(EVENT_TYPES).toContain(type)
      expect(boundariesOf(type).map((boundary) => boundary.rule)).toContain(rule)
    }
  }
})

test('directed kinds of tie say who stands where, others do not', () => {
  for (const kind of TIE_KINDS) {
    const { directed, sides } = TIE_KIND_ENTRIES[kind]
    expect(sides !== undefined).toBe(directed)
  }
})

test('likelihood bands cover 1 to 99 percent without a gap', () => {
  for (const [index, band] of LIKELIHOOD_BANDS.entries())
    expect(band.from).toBe(index === 0 ? 1 : LIKELIHOOD_BANDS[index - 1]?.to)
  expect(LIKELIHOOD_BANDS.at(-1)?.to).toBe(99)
})

test.each([
  [0, 'almost no chance'],
  [0.049, 'almost no chance'],
  [0.05, 'very unlikely'],
  [0.2, 'unlikely'],
  [0.45, 'roughly even chance'],
  [0.54, 'roughly even chance'],
  [0.56, 'likely'],
  [0.8, 'very likely'],
  [0.95, 'almost certain'],
  [1, 'almost certain'],
])('a chance of %d is %s', (chance, word) => {
  expect(likelihoodWord(chance)).toBe(word)
})
