import { describe, expect, test } from 'vitest'
import {
  CODEBOOK_ERRORS,
  CONTEXTS,
  codebookExplanations,
  EVENT_TYPES,
  type Explanation,
  explain,
  explainer,
  GLOSSARY,
  isUnknownTerm,
  MODES,
  QUADS,
  SECTORS,
  TIE_KINDS,
} from '../../src/codebook/index.ts'
import { CLAIM_SORTS } from '../../src/coding/index.ts'
import { TEXT_ERRORS } from '../../src/text/index.ts'

function found(term: string): Explanation {
  const answer = explain(term)
  if (isUnknownTerm(answer)) expect.fail(`${term} unknown; nearest ${answer.nearest.join(', ')}`)
  return answer
}

describe('every word of the vocabulary is explained', () => {
  const words = [
    ...EVENT_TYPES,
    'NONE',
    ...EVENT_TYPES.flatMap((type) => MODES[type].map((mode) => `${type}/${mode}`)),
    ...CONTEXTS,
    ...QUADS,
    ...TIE_KINDS,
    ...SECTORS,
    ...CLAIM_SORTS,
    ...['asserted', 'planned', 'hypothetical', 'demanded', 'denied', 'perceived', 'past'],
    ...['plain', 'hedged', 'alleged', 'asserts', 'denies', 'hedges', 'alleges'],
    ...['stated', 'resolved', 'relative', 'bounded', 'none', 'not stated', 'building'],
    ...['remote', 'likely', 'almost certain', 'according to', 'chokepoint'],
    ...Object.keys(GLOSSARY),
  ]
  test.each(words)('%s', (word) => {
    const { definition, source, term } = found(word)
    expect(term.toLowerCase()).toBe(word.toLowerCase())
    expect(definition.length).toBeGreaterThan(8)
    expect(source.length).toBeGreaterThan(8)
  })

  test('every related word can be looked up', () => {
    const dead = codebookExplanations().flatMap(({ term, related }) =>
      related.filter((word) => isUnknownTerm(explain(word))).map((word) => `${term} -> ${word}`),
    )
    expect(dead).toEqual([])
  })

  test('no reference that was only recalled is printed', () => {
    const entries = Object.values(GLOSSARY)
    const recalledOnly = entries.filter(({ origin }) => origin.checked === undefined)
    expect(recalledOnly.length).toBeGreaterThan(20)
    const printed = new Set(codebookExplanations().map(({ source }) => source))
    for (const { origin } of entries)
      if (origin.recalled !== undefined) expect(printed.has(origin.recalled)).toBe(false)
  })
})

describe('lookup', () => {
  test.each([
    ['SANCTION', 'SANCTION', 'event type'],
    ['sanction', 'SANCTION', 'event type'],
    ['sanction/withdraw', 'SANCTION/withdraw', 'mode'],
    ['Sanction / Withdraw', 'SANCTION/withdraw', 'mode'],
    ['chokepoint', 'chokepoint', 'term'],
    ['energy_link', 'energy_link', 'tie kind'],
    ['Energy Link', 'energy_link', 'tie kind'],
    ['According To', 'according to', 'term'],
    ['0841', '0841', 'CAMEO code'],
    ['CAMEO 042', '042', 'CAMEO code'],
    ['04', '04', 'CAMEO code'],
    ['Material Conflict', 'material conflict', 'quad'],
    ['hawkes', 'self-exciting process', 'term'],
  ])('%s', (asked, term, kind) => {
    expect(found(asked)).toMatchObject({ term, kind })
  })

  test('a CAMEO code says what PLOVER makes of it', () => {
    const { definition, related } = found('0841')
    expect(definition).toBe(
      'CAMEO 0841: releases people. In PLOVER RETREAT/release; contexts: legal.',
    )
    expect(related).toContain('RETREAT/release')
  })

  test('a word with several senses gives all of them', () => {
    const withdraw = found('withdraw')
    expect([withdraw.term, ...(withdraw.also ?? []).map(({ term }) => term)]).toEqual([
      'RETREAT/withdraw',
      'SANCTION/withdraw',
    ])
  })

  test.each([
    ['SANCTON', 'SANCTION'],
    ['sanct', 'SANCTION'],
    ['chokepiont', 'chokepoint'],
    ['energy_links', 'energy_link'],
    ['reciprocal', 'reciprocity'],
    ['likley', 'likely'],
    ['E-TEXT-001', undefined],
    ['', undefined],
    ['9999', undefined],
    ['\u{1F600}', undefined],
  ])('unknown %j gives three different near terms', (asked, expected) => {
    const answer = explain(asked)
    if (!isUnknownTerm(answer)) expect.fail(`${asked} was found`)
    expect(answer.unknown).toBe(asked)
    expect(new Set(answer.nearest).size).toBe(3)
    if (expected !== undefined) expect(answer.nearest).toContain(expected)
    for (const near of answer.nearest) expect(isUnknownTerm(explain(near))).toBe(false)
  })

  test('words from the prototype of objects are unknown', () => {
    for (const word of ['constructor', '__proto__', 'toString'])
      expect(isUnknownTerm(explain(word))).toBe(true)
  })
})

describe('error codes', () => {
  test('are explained once catalogues are given', () => {
    const explainAll = explainer([TEXT_ERRORS, CODEBOOK_ERRORS])
    expect(explainAll('e-text-001')).toMatchObject({ term: 'E-TEXT-001', kind: 'error code' })
    expect(explainAll('SANCTION')).toMatchObject({ kind: 'event type' })
    const answer = explainAll('E-TEXT-002')
    expect(isUnknownTerm(answer) && answer.nearest).toContain('E-TEXT-001')
  })

  test('one code in two catalogues is refused', () => {
    expect(() => explainer([TEXT_ERRORS, TEXT_ERRORS])).toThrow(
      expect.objectContaining({ code: 'E-CODEBOOK-001' }),
    )
  })
})
