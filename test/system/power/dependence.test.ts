import { describe, expect, it } from 'vitest'
import type { TieKind } from '../../../src/codebook/index.ts'
import type { ActorRef, TieReport } from '../../../src/coding/index.ts'
import { dependenceOf } from '../../../src/system/index.ts'
import type { ActorId, DocumentId, Iso3, ReadingId, ReportId } from '../../../src/text/index.ts'

const span = { doc: 'd-1' as DocumentId, start: 0, end: 4 }
const actor = (id: string, name: string): ActorRef => ({
  id: id as ActorId,
  name,
  country: id as Iso3,
  sector: 'GOV',
  mention: span,
})
const LATVIA = actor('LVA', 'Latvia')
const MALTA = actor('MLT', 'Malta')

function supply(
  kind: TieKind,
  value: number | undefined,
  of: string,
  more: Partial<TieReport> & { readonly unit?: string } = {},
): TieReport {
  const { unit = '%', ...rest } = more
  return {
    kind: 'tie',
    id: 't-1' as ReportId,
    reading: 'r-1' as ReadingId,
    trigger: span,
    evidence: [span],
    attribution: { holder: 'author', stance: 'asserts' },
    certainty: 'plain',
    hedges: [],
    confidence: 0.7,
    tie: kind,
    from: [LATVIA],
    to: [MALTA],
    directed: true,
    sign: 1,
    ...(value === undefined
      ? {}
      : { quantity: { value, unit, of, approximate: true, mention: span } }),
    holds: { precision: 'open', basis: 'none' },
    modality: 'asserted',
    ...rest,
  }
}

describe('dependenceOf', () => {
  it.each([
    ["the buyer's total is named", "Malta's oil", 'MLT', 'LVA', 'buys', 'named'],
    ["the seller's total is named", "Latvia's exports", 'LVA', 'MLT', 'sells', 'named'],
    ['nobody is named', 'its arms', 'MLT', 'LVA', 'buys', 'assumed'],
  ])('%s', (_, of, dependent, on, how, basis) => {
    const { dependences } = dependenceOf([supply('energy_supply', 40, of)])
    expect(dependences).toMatchObject([
      { dependent, on, how, basis, share: 0.4, of, approximate: true, reports: ['t-1'] },
    ])
  })

  it('sets both directions against each other only where both are told', () => {
    const back = supply('trade', 15, "Latvia's grain", { from: [MALTA], to: [LATVIA] })
    const one = supply('energy_supply', 40, "Malta's oil")
    expect(dependenceOf([one]).asymmetries).toEqual([{ a: 'LVA', b: 'MLT', bOnA: 0.4 }])
    const [both] = dependenceOf([one, back]).asymmetries
    expect(both).toMatchObject({ aOnB: 0.15, bOnA: 0.4 })
    expect(both?.difference).toBeCloseTo(-0.25, 12)
  })

  it('takes a tie of dependence without a figure, from the dependent to the other', () => {
    const { dependences } = dependenceOf([supply('dependence', undefined, '')])
    expect(dependences).toMatchObject([{ dependent: 'LVA', on: 'MLT', how: 'told' }])
    expect(dependences[0]?.share).toBeUndefined()
  })

  it.each([
    ['a volume', supply('energy_supply', 4, "Malta's gas", { unit: 'bcm' })],
    ['growth of trade', supply('trade', 8, '', { directed: false, to: [] })],
    ['more than everything', supply('energy_supply', 140, "Malta's gas")],
  ])('%s is no share of anything', (_, report) => {
    expect(dependenceOf([report])).toEqual({ dependences: [], asymmetries: [], unread: ['t-1'] })
  })

  it('adds up reports that tell the same, and leaves out what is not asserted', () => {
    const first = supply('arms_supply', 70, "Malta's arms")
    const second = { ...first, id: 't-2' as ReportId }
    const planned = { ...first, id: 't-3' as ReportId, modality: 'planned' as const }
    expect(dependenceOf([first, second, planned]).dependences).toMatchObject([
      { reports: ['t-1', 't-2'] },
    ])
  })
})
