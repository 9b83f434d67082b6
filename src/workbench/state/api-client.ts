import type {
  WireActorRow,
  WireBetween,
  WireClaim,
  WireCorridor,
  WireDocument,
  WireDocumentRow,
  WireDyad,
  WireEvent,
  WireGrowth,
  WireList,
  WireMap,
  WireOutlet,
  WireReport,
  WireRoutes,
  WireStatus,
  WireSystem,
  WireThrough,
  WireTie,
} from '../../api/wire.ts'
import { type Fact, soleFact } from './fact.ts'
import type { Filters } from './route.ts'
import { send } from './send.ts'

async function get<T>(
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): Promise<T> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, value)
  const suffix = query.size === 0 ? '' : `?${query}`
  return send<T>(`${path}${suffix}`, { headers: { accept: 'application/json' } })
}

const PAGE = '200'
const encoded = encodeURIComponent
/** Actors for the pickers: the most mentioned ones are enough to complete a name. */
const PICKED = '500'

/** The filters as the server names them; the ties' kind is called so there. */
function parametersOf(
  filters: Filters,
  view: 'ties' | 'other' = 'other',
): Readonly<Record<string, string | undefined>> {
  const { actor, recipient, modality, since, until, text, type, accordingTo, asKnownOn } = filters
  return {
    actor,
    recipient,
    modality,
    since,
    until,
    text,
    [view === 'ties' ? 'kind' : 'type']: type,
    'according-to': accordingTo,
    'as-known-on': asKnownOn,
    limit: PAGE,
  }
}

function throughParameters(filters: Filters): Readonly<Record<string, string | undefined>> {
  return {
    through: filters.by,
    on: filters.on,
    layer: filters.layer,
    'according-to': filters.accordingTo,
    'as-known-on': filters.asKnownOn,
    ...also(filters, ['perceived', 'planned', 'past']),
  }
}

/** The switches of `also` that are on, as parameters. */
function also(
  filters: Filters,
  known: readonly string[],
): Readonly<Record<string, string | undefined>> {
  const on = (filters.also ?? '').split(',')
  return Object.fromEntries(
    known.filter((name) => on.includes(name)).map((name) => [`with-${name}`, 'yes']),
  )
}

async function factOf(id: string): Promise<Fact> {
  if (id.startsWith('E-')) return get<WireEvent>(`event/${encoded(id)}`)
  if (id.startsWith('T-')) return get<WireTie>(`tie/${encoded(id)}`)
  const found = await get<WireReport>(`report/${encoded(id)}`)
  return found.of === undefined ? soleFact(found) : factOf(found.of)
}

/** What the page asks. Every answer is typed by `api/wire.ts`. */
export const api = {
  status: (): Promise<WireStatus> => get('status'),
  events: (filters: Filters): Promise<WireList<WireEvent>> => get('events', parametersOf(filters)),
  ties: (filters: Filters): Promise<WireList<WireTie>> =>
    get('ties', parametersOf(filters, 'ties')),
  claims: (filters: Filters): Promise<WireList<WireClaim>> => get('claims', parametersOf(filters)),
  corridors: (filters: Filters): Promise<WireList<WireCorridor>> =>
    get('corridors', parametersOf(filters)),
  documents: (filters: Filters): Promise<WireList<WireDocumentRow>> =>
    get('documents', { 'as-known-on': filters.asKnownOn, limit: PAGE }),
  actors: (): Promise<WireList<WireActorRow>> => get('actors', { limit: PICKED }),
  outlets: (): Promise<WireList<WireOutlet>> => get('outlets'),
  growth: (): Promise<WireGrowth> => get('growth'),
  /** `voices` take the place of those of the filters; 'all' for everybody's account. */
  system: (filters: Filters, voices?: string): Promise<WireSystem> =>
    get('system', {
      on: filters.on,
      layer: filters.layer,
      'according-to': voices ?? filters.accordingTo,
      'as-known-on': filters.asKnownOn,
      ...also(filters, ['perceived', 'planned', 'past']),
    }),
  through: (filters: Filters): Promise<WireThrough> => get('through', throughParameters(filters)),
  /** Address of the same as a picture. */
  throughPicture: (filters: Filters): string => {
    const query = new URLSearchParams()
    for (const [name, value] of Object.entries(throughParameters(filters)))
      if (value !== undefined) query.set(name, value)
    return `api/v1/through.svg?${query}`
  },
  between: (
    a: string,
    b: string,
    filters: Filters,
    limit: number,
  ): Promise<WireList<WireBetween>> =>
    get('between', {
      a,
      b,
      'according-to': filters.accordingTo,
      'as-known-on': filters.asKnownOn,
      limit: String(limit),
    }),
  dyad: (filters: Filters): Promise<WireDyad> =>
    get('dyad', {
      a: filters.actor,
      b: filters.recipient,
      by: filters.by,
      since: filters.since,
      until: filters.until,
      'according-to': filters.accordingTo,
      'as-known-on': filters.asKnownOn,
    }),
  map: (filters: Filters): Promise<WireMap> => get('map', { 'as-known-on': filters.asKnownOn }),
  routes: (filters: Filters): Promise<WireRoutes> =>
    get('routes', {
      from: filters.from,
      to: filters.to,
      close: filters.close,
      'close-segment': filters.cut,
      modes: filters.modes,
      ...also(filters, ['planned', 'closed']),
    }),
  document: (id: string): Promise<WireDocument> => get(`document/${encoded(id)}`),
  fact: factOf,
}
