import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CorridorReport, CorridorStatus, KnownCorridor } from '../../../src/coding/index.ts'
import type { PlaceNames, ToldCorridor, TransportNetwork } from '../../../src/system/index.ts'
import { routesBetween, toldCorridors, withToldSegments } from '../../../src/system/index.ts'
import type { Day, DocumentId, Iso3, ReportId } from '../../../src/text/index.ts'
import { networkOf } from '../corridors/networks.ts'

/** Peaks and valleys: two states, a railway in three stretches, a pipeline, a road of the user's own. */
const NETWORK = networkOf(
  `id,corridor,from,to,states,mode,length_km,status_code,status_from,status_date
S1,ALPINE,LIM,QUI,PER,rail,100,operating,,2020
S2,ALPINE,QUI,TAC,PER;CHL,rail,120,building,,2024-03
S3,ALPINE,TAC,ARI,CHL,rail,50,operating,,2020
G1,SOUTH GAS,TAC,ARI,PER;CHL,gas,60,suspended,2022-05-01,2022-05-01
R1,Condor road,LIM,ARI,PER;CHL,road,300,proposed,,2021`,
  `id,name,state,lat,lon
LIM,Lima city,PER,-12,-77
QUI,Quilla (border),PER,-14,-75
TAC,Tacora,PER,-18,-70
ARI,Arica,CHL,-18.5,-70.3`,
)
const entry = (id: string, names: string[], carries: string): KnownCorridor => ({
  id,
  names,
  carries,
  from: '',
  to: '',
  grade: 'B',
})
const ENTRIES = [
  entry('ALPINE', ['Alpine Railway', 'Trans-Andean Railway'], 'goods'),
  entry('SOUTH GAS', ['Peruvian gas to Chile'], 'gas'),
  entry('ELSEWHERE', ['Nowhere line'], 'goods'),
]
const STATES: Readonly<Record<string, string>> = { peru: 'PER', peruvian: 'PER', chile: 'CHL' }
const NAMES: PlaceNames = {
  stateNamed: (words) => {
    const state = STATES[words.toLowerCase()]
    return state === undefined ? undefined : { state: state as Iso3, name: words }
  },
  placeNamed: (words) =>
    words === 'Ilo' ? { name: 'Ilo', state: 'PER' as Iso3, lat: -17.6, lon: -71.3 } : undefined,
}

function report(
  given: Partial<CorridorReport> & { readonly names: readonly string[] },
): CorridorReport {
  const doc = (given.trigger?.doc ?? 'd-1') as DocumentId
  const span = { doc, start: 0, end: 1 }
  return {
    kind: 'corridor',
    id: `k-${doc}-${given.names[0]}` as ReportId,
    carries: 'goods',
    endpoints: [],
    states: [],
    status: 'not stated',
    supports: [],
    opposes: [],
    trigger: span,
    evidence: [span],
    attribution: { holder: 'author', stance: 'asserts' },
    certainty: 'plain',
    hedges: [],
    confidence: 0.9,
    ...given,
  } as CorridorReport
}

const inDocument = (doc: string) => ({ doc: doc as DocumentId, start: 0, end: 1 })
const PUBLISHED: Readonly<Record<string, string>> = { 'd-1': '2023-05-31', 'd-0': '2021-01-31' }

function told(...reports: CorridorReport[]): readonly ToldCorridor[] {
  return toldCorridors(reports, {
    entries: ENTRIES,
    network: NETWORK,
    names: NAMES,
    publishedOn: (document) => PUBLISHED[document] as Day | undefined,
  })
}

describe('what a told corridor is', () => {
  it.each([
    [
      'its name, whatever the case and the kind of work',
      { names: ['alpine railroad'] },
      'ALPINE',
      'name',
    ],
    [
      'more words round its name',
      { names: ['the planned Trans-Andean Railway project'] },
      'ALPINE',
      'name',
    ],
    [
      'a corridor that only the user’s table names',
      { names: ['Condor highway'] },
      'Condor road',
      'name',
    ],
    [
      'two ends on it',
      { names: ['mountain line'], endpoints: ['Lima', 'the port of Arica'] },
      undefined,
      undefined,
    ],
    [
      'two ends on it alone, by cargo',
      { names: ['a pipe'], carries: 'gas', endpoints: ['Tacora', 'Arica'] },
      'SOUTH GAS',
      'ends',
    ],
    [
      'the states gas runs through',
      { names: ['export of gas'], carries: 'gas', states: ['PER', 'CHL'] as Iso3[] },
      'SOUTH GAS',
      'course',
    ],
    [
      'the states goods run through: too little',
      { names: ['a line'], states: ['PER', 'CHL'] as Iso3[] },
      undefined,
      undefined,
    ],
    ['a name the data have, but no segment', { names: ['Nowhere line'] }, undefined, undefined],
    ['a name like it, for energy', { names: ['Alpine energy railway'] }, undefined, undefined],
  ])('%s', (_, given, id, by) => {
    const [found] = told(report(given))
    expect(found?.known?.id).toBe(id)
    expect(found?.matchedBy).toBe(by)
  })

  it('a stretch of a corridor between two of its places is told apart from the whole', () => {
    const found = told(
      report({ names: ['Alpine Railway'] }),
      report({ names: ['Lima-Tacora railway', 'Alpine Railway'], trigger: inDocument('d-0') }),
    )
    expect(found.map(({ id, segments }) => [id, segments.map((one) => one.id)])).toEqual([
      ['ALPINE', ['S1', 'S2', 'S3']],
      ['ALPINE: Lima - Tacora', ['S1', 'S2']],
    ])
  })

  it('reports of several documents are accounts of one corridor, earliest first', () => {
    const known = told(
      report({ names: ['Alpine Railway'] }),
      report({ names: ['Trans-Andean Railway'], trigger: inDocument('d-0') }),
    )
    expect(known.map(({ accounts }) => accounts.map(({ published }) => published))).toEqual([
      ['2021-01-31', '2023-05-31'],
    ])
    const unknown = told(
      report({ names: ['Puma Tunnel'] }),
      report({ names: ['the Puma tunnel project', 'Cordillera bore'], trigger: inDocument('d-0') }),
      report({ names: ['Otter Canal'] }),
    )
    expect(unknown.map(({ accounts }) => accounts.length)).toEqual([2, 1])
  })
})

describe('what texts and data say', () => {
  it.each<[CorridorStatus, string]>([
    ['building', 'agrees'],
    ['active', 'contradicts'],
    ['closed', 'contradicts'],
    ['planned', 'contradicts'],
    ['agreed', 'agrees'],
    ['not stated', 'not stated'],
  ])('%s of a railway in use but for one stretch that is being built: %s', (status, verdict) => {
    const [found] = told(report({ names: ['Alpine Railway'], status }))
    expect(found?.accounts[0]?.verdict).toBe(verdict)
  })

  it('the data are looked at on the day of publication, and later ones are marked', () => {
    const gas = { names: ['Peruvian gas to Chile'], carries: 'gas', status: 'active' as const }
    const [found] = told(report(gas), report({ ...gas, trigger: inDocument('d-0') }))
    expect(found?.accounts.map(({ verdict, dataAreLater }) => [verdict, dataAreLater])).toEqual([
      ['agrees', true],
      ['contradicts', false],
    ])
  })

  it('accounts that differ keep their own status and sides; nothing is averaged', () => {
    const side = (id: string) => [{ id, name: id, mention: inDocument('d-1') }] as never
    const [found] = told(
      report({ names: ['Alpine Railway'], status: 'closed', opposes: side('gang') }),
      report({
        names: ['Alpine Railway'],
        status: 'building',
        supports: side('gang'),
        trigger: inDocument('d-0'),
      }),
    )
    expect(found?.statuses).toEqual(['building', 'closed'])
    expect(found?.accounts.map(({ verdict }) => verdict)).toEqual(['agrees', 'contradicts'])
    expect([found?.supports, found?.opposes]).toEqual([['gang'], ['gang']])
  })
})

describe('what only texts know', () => {
  const joined = (...reports: CorridorReport[]): TransportNetwork =>
    withToldSegments(NETWORK, told(...reports), NAMES)
  const added = (network: TransportNetwork) => network.segments.slice(NETWORK.segments.length)

  it('becomes a proposed segment, states in order, no length but a lower bound', () => {
    const states = ['PER', 'CHL', 'PER'] as Iso3[]
    const network = joined(
      report({ names: ['Puma highway'], endpoints: ['Lima', 'Ilo'], states, status: 'active' }),
    )
    const [segment, ...more] = added(network)
    expect(more).toEqual([])
    expect(segment).toMatchObject({
      from: 'LIM',
      to: 'told: Ilo',
      mode: 'road',
      status: 'proposed',
      states,
    })
    expect(segment?.told).toHaveLength(1)
    expect(segment?.statusText).toBe('from text, told as active')
    // Lima - Ilo by hand: 5.6 degrees of latitude, 5.7 of longitude at 15 south: about 876 km.
    expect(segment?.lengthKm).toBeGreaterThan(860)
    expect(segment?.lengthKm).toBeLessThan(890)
    const search = { from: 'LIM', to: 'told: Ilo' }
    expect(routesBetween(network, search)).toEqual([])
    expect(routesBetween(network, { ...search, conditions: { withPlanned: true } })).toHaveLength(1)
  })

  it('between states alone the places are not told, and nothing joins them to real ones', () => {
    const network = joined(report({ names: ['a line'], states: ['PER', 'CHL'] as Iso3[] }))
    expect(added(network)).toMatchObject([{ from: 'told: PER', to: 'told: CHL', lengthKm: 0 }])
  })

  it('ends that nobody can place give no segment', () => {
    expect(joined(report({ names: ['a line'], endpoints: ['the mainland', 'Lima'] }))).toBe(NETWORK)
  })

  it('never changes what the data have: without planned segments every route stays as it was', () => {
    const ends = fc.constantFrom('Lima', 'Arica', 'Tacora', 'Ilo', 'Peru', 'nowhere')
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            a: ends,
            b: ends,
            carries: fc.constantFrom('goods', 'gas', 'data and goods'),
          }),
        ),
        (given) => {
          const network = joined(
            ...given.map(({ a, b, carries }, index) =>
              report({
                names: [`Work ${index} line`],
                endpoints: [a, b],
                carries,
                status: 'active',
              }),
            ),
          )
          expect(network.segments.slice(0, NETWORK.segments.length)).toEqual(NETWORK.segments)
          expect(added(network).every(({ status, told }) => status === 'proposed' && told)).toBe(
            true,
          )
          const search = { from: 'LIM', to: 'QUI', alternatives: 5 }
          expect(routesBetween(network, search)).toEqual(routesBetween(NETWORK, search))
        },
      ),
    )
  })
})
