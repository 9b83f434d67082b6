import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  CAMEO_ROWS,
  CONTEXTS,
  EVENT_TYPES,
  fromCameo,
  isEventCode,
  isModeOf,
  MODES,
  toCameo,
} from '../../src/codebook/index.ts'
import { noShared, shared } from '../outside.ts'

describe('the table', () => {
  test('holds each code once, in order, in the words of the vocabulary', () => {
    const codes = CAMEO_ROWS.map(([code]) => code)
    expect(codes).toEqual([...new Set(codes)].toSorted())
    for (const [code, type, mode, contexts, does] of CAMEO_ROWS) {
      expect(code).toMatch(/^\d{3,4}$/)
      expect(isEventCode(type)).toBe(true)
      if (mode !== undefined)
        expect([code, type !== 'NONE' && isModeOf(type, mode)]).toEqual([code, true])
      for (const context of contexts) expect(CONTEXTS).toContain(context)
      expect(does.length).toBeGreaterThan(3)
    }
  })

  test('has a row for each of the twenty root codes', () => {
    for (let root = 1; root <= 20; root++)
      expect(fromCameo(String(root).padStart(2, '0'))?.foundAs).toMatch(/^\d{3}$/)
  })
})

test.each([
  ['042', 'CONSULT', 'visit', '042'],
  ['04', 'CONSULT', undefined, '040'],
  ['0841', 'RETREAT', 'release', '0841'],
  ['1951', 'ASSAULT', 'heavy-weapons', '195'],
  ['0256', 'REQUEST', 'yield', '0256'],
  ['016', 'NONE', undefined, '016'],
  ['2042', 'ASSAULT', 'unconventional', '2042'],
])('%s is read as %s %s', (code, type, mode, foundAs) => {
  const meaning = fromCameo(code)
  expect(meaning).toMatchObject({ type, foundAs, code })
  expect(meaning?.mode).toBe(mode)
})

test.each(['', '0', '00', '21', '2', '42', '04200', ' 042', 'abc', '4-2'])(
  '%j is no CAMEO code',
  (code) => {
    expect(fromCameo(code)).toBeUndefined()
  },
)

describe('there and back', () => {
  // Modes CAMEO has no word for, or which the published mapping reads otherwise.
  const LOST = new Set([
    'CONSULT/multilateral',
    'RETREAT/resign',
    'REQUEST/yield',
    'ACCUSE/allege',
    'REJECT/yield',
    'THREATEN/arrest',
    'PROTEST/strike',
    'PROTEST/vandalize',
    'SANCTION/convict',
    'MOBILIZE/weapons',
    'MOBILIZE/militia',
    'COERCE/censor',
    'COERCE/withhold',
    'COERCE/misinformation',
    'COERCE/cyber',
    'ASSAULT/primitive',
    'ASSAULT/aerial',
    'ASSAULT/drone',
    'ASSAULT/crowd-control',
  ])
  test.each(EVENT_TYPES)('%s', (type) => {
    expect(fromCameo(toCameo(type))?.type).toBe(type)
    for (const mode of MODES[type]) {
      const back = fromCameo(toCameo(type, mode))
      expect(back?.type).toBe(type)
      const kept = back?.mode === mode
      expect([`${type}/${mode}`, kept]).toEqual([`${type}/${mode}`, !LOST.has(`${type}/${mode}`)])
    }
  })
  test('NONE has no code', () => {
    expect(toCameo('NONE')).toBeUndefined()
  })
})

describe.skipIf(noShared)('against the published mapping', () => {
  // The mapping's words that the manual's lists do not have, and what the table makes of them.
  const MODE_WORDS: Readonly<Record<string, string | undefined>> = {
    'THREATEN/ban': 'restrict',
    'THREATEN/political': 'restrict',
    'COERCE/ban': 'restrict',
    'RETREAT/ease': undefined,
    'ASSAULT/assassinate': 'targeted',
    'ASSAULT/massacre': undefined,
    'ASSAULT/cleansing': undefined,
    'ASSAULT/seize': 'destroy',
    'ASSAULT/pro_autocracy': undefined,
  }
  const CONTEXT_WORDS: Readonly<Record<string, string>> = {
    humanitarian: 'human_security',
    democracy: 'pro_democracy',
  }

  test('each code has the same type, mode and contexts', () => {
    const lines = readFileSync(`${shared}facts/cameo2plover.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
    expect(lines.length).toBeGreaterThan(200)
    const published = new Set<string>()
    for (const line of lines) {
      const [code = '', type = '', mode = '', contexts = ''] = line.split(',')
      published.add(code)
      const key = `${type}/${mode}`
      const strayContext = mode === 'pro_autocracy' ? [mode] : []
      expect(fromCameo(code), line).toMatchObject({ foundAs: code, type, basis: 'published' })
      expect(fromCameo(code)?.mode, line).toBe(
        key in MODE_WORDS ? MODE_WORDS[key] : mode === '' ? undefined : mode,
      )
      expect(fromCameo(code)?.contexts, line).toEqual([
        ...strayContext,
        ...contexts
          .split('|')
          .filter((word) => word !== '')
          .map((word) => CONTEXT_WORDS[word] ?? word),
      ])
    }
    for (const [code] of CAMEO_ROWS)
      expect([code, published.has(code)]).toEqual([code, fromCameo(code)?.basis === 'published'])
  })
})
