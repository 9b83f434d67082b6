import { describe, expect, test } from 'vitest'
import type { EventCode, Mode } from '../../../src/codebook/index.ts'
import { EVENT_TYPES, MODES, TIE_KINDS } from '../../../src/codebook/index.ts'
import type { ActorRef, EventModality } from '../../../src/coding/index.ts'
import { nameOf } from '../../../src/desk/brief/names.ts'
import { sayEvent } from '../../../src/desk/brief/say-event.ts'
import { sayQuantity, sayTie } from '../../../src/desk/brief/say-tie.ts'
import type { ActorId, DocumentId, Iso3 } from '../../../src/text/index.ts'

const mention = { doc: 'd-0' as DocumentId, start: 0, end: 1 }
const state = (id: string, name: string): ActorRef => ({
  id: id as ActorId,
  name,
  country: id as Iso3,
  sector: 'GOV',
  mention,
})
const PERU = state('PER', 'Peru')
const CHILE = state('CHL', 'Chile')
const COUNTRIES = new Map([
  ['PER', 'Peru'],
  ['CHL', 'Chile'],
])

function said(
  type: EventCode,
  modes: readonly Mode[],
  sides: 'to' | 'alone' | 'together' | 'nobody',
  modality: EventModality = 'asserted',
  trigger = 'trigger',
): string {
  return sayEvent(
    {
      type,
      modes,
      actors: sides === 'nobody' ? [] : sides === 'together' ? [PERU, CHILE] : [PERU],
      recipients: sides === 'to' || sides === 'nobody' ? [CHILE] : [],
      symmetric: sides === 'together',
      modality,
    },
    COUNTRIES,
    trigger,
  )
}

const EVERY: readonly (readonly [EventCode, readonly Mode[]])[] = [
  ...EVENT_TYPES.map((type) => [type, []] as const),
  ['NONE', []] as const,
  ...EVENT_TYPES.flatMap((type) => MODES[type].map((mode: Mode) => [type, [mode]] as const)),
]

describe.each(EVERY)('%s %j', (type, modes) => {
  test('reads as a sentence on every side and in every modality', () => {
    for (const sides of ['to', 'alone', 'together', 'nobody'] as const)
      for (const modality of [
        'asserted',
        'planned',
        'hypothetical',
        'demanded',
        'denied',
      ] as const) {
        const text = said(type, modes, sides, modality)
        expect(text).not.toMatch(/[{}|]|undefined| {2}|\(\)/)
        expect(text).toMatch(sides === 'nobody' ? /omebody not named/ : /Peru/)
        if (sides === 'to' || sides === 'nobody') expect(text).toContain('Chile')
        if (sides === 'together') expect(text).toContain('Peru and Chile')
        expect(text.includes('“trigger”')).toBe(modes.length === 0)
      }
  })
})

test.each([
  [said('CONSULT', ['visit'], 'to'), 'Peru visited Chile'],
  [said('CONSULT', ['visit'], 'to', 'planned'), 'Planned: Peru to visit Chile'],
  [said('CONSULT', ['phone'], 'together'), 'Peru and Chile spoke by telephone or letter'],
  [
    said('COERCE', ['arrest'], 'nobody'),
    'Somebody not named arrested or detained people (recipient: Chile)',
  ],
  [
    said('ASSAULT', ['drone'], 'to', 'hypothetical'),
    'Told as possible: Peru might attack Chile with drones',
  ],
  [
    said('SANCTION', ['discontinue'], 'to', 'demanded'),
    'Demanded: that Peru end aid, trade or talks with Chile',
  ],
  [said('THREATEN', ['violence'], 'to', 'denied'), 'Denied: that Peru threatened Chile with force'],
  [said('AGREE', [], 'to', 'planned', 'visit'), 'Planned: Peru to visit Chile'],
  [said('AGREE', [], 'to', 'asserted', 'trip'), 'Peru agreed to visit Chile'],
  [said('AGREE', [], 'together', 'asserted', 'agreed'), 'Peru and Chile agreed to cooperate'],
  [
    said('SUPPORT', [], 'to', 'asserted', 'Signed'),
    'Peru signed or concluded an agreement with Chile',
  ],
  [said('SUPPORT', [], 'to', 'asserted', 'praised'), 'Peru praised Chile'],
  [
    said('SUPPORT', [], 'to', 'asserted', 'designed'),
    'Peru gave diplomatic support to, or cooperated diplomatically with, Chile (“designed”)',
  ],
  [said('CONSULT', ['visit'], 'to', 'asserted', 'met'), 'Peru visited Chile'],
  [said('REJECT', ['meet'], 'to', 'asserted', 'postponed'), 'Peru postponed a meeting with Chile'],
  [
    said('REJECT', ['meet'], 'to', 'asserted', 'rejected'),
    'Peru declined, cancelled or postponed a meeting with Chile',
  ],
  [said('NONE', [], 'alone', 'asserted', 'signed').slice(-10), '(“signed”)'],
])('%s', (text, expected) => {
  expect(text).toBe(expected)
})

test('what is done to people names them; a state is named as recipient', () => {
  const citizens: ActorRef = { id: 'col-1' as ActorId, name: '19 citizens', sector: 'COL', mention }
  const arrest = {
    type: 'COERCE',
    modes: ['arrest'],
    actors: [PERU],
    symmetric: false,
    modality: 'asserted',
  } as const
  expect(sayEvent({ ...arrest, recipients: [citizens] }, COUNTRIES)).toBe(
    'Peru arrested or detained 19 citizens',
  )
  expect(sayEvent({ ...arrest, recipients: [citizens, CHILE] }, COUNTRIES)).toBe(
    'Peru arrested or detained people (recipient: 19 citizens and Chile)',
  )
})

describe.each(TIE_KINDS)('%s', (tie) => {
  test.each([
    [[PERU], [CHILE]],
    [[PERU, CHILE], []],
    [[PERU], []],
  ])('reads as a phrase', (from, to) => {
    for (const sign of [1, 0, -1] as const) {
      const text = sayTie(
        { tie, from, to, directed: to.length > 0, sign, modality: 'asserted' },
        COUNTRIES,
      )
      expect(text).not.toMatch(/[{}]|undefined| {2}|(?:and|by|for|of|in|between|to) ?(?:,|$)/)
      expect(text).toContain('Peru')
    }
  })
})

test.each([
  [{ value: 50, unit: '%', of: 'the oil', approximate: true }, 'about 50 percent of the oil'],
  [{ value: 1234567.25, unit: 'tonnes', of: '', approximate: false }, '1,234,567.25 tonnes'],
  [{ value: 0.0123, unit: '', of: 'trade', approximate: false }, '0.0123 of trade'],
])('%j is said as %j', (quantity, expected) => {
  expect(sayQuantity({ ...quantity, mention })).toBe(expected)
})

test.each([
  ['Peru', 'PER', 'Peru'],
  ['Peruvian Foreign Ministry', 'pe-mfa', 'Peruvian Foreign Ministry'],
  ['Ana Quispe', 'ana-quispe', 'Ana Quispe (Peru)'],
  ['ambassador (PER)', 'col-2', 'ambassador (Peru)'],
  ['Third Army (north)', 'army', 'Third Army (north)'],
])('%s (%s) is named %s', (name, id, expected) => {
  expect(nameOf({ ...PERU, id: id as ActorId, name }, COUNTRIES)).toBe(expected)
})
