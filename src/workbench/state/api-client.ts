import type {
  WireActorRow,
  WireClaim,
  WireCorridor,
  WireDocument,
  WireDocumentRow,
  WireError,
  WireEvent,
  WireList,
  WireNetwork,
  WireOutlet,
  WireStatus,
  WireTie,
} from '../../api/wire.ts'
import type { Fact } from './fact.ts'
import type { Filters } from './route.ts'

/** What went wrong, in the server's words: code, message, what to do. */
export class ApiError extends Error {
  readonly code: string
  readonly fix: string | undefined

  constructor(code: string, message: string, fix: string | undefined) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.fix = fix
  }
}

async function get<T>(
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): Promise<T> {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, value)
  const suffix = query.size === 0 ? '' : `?${query}`
  let response: Response
  try {
    response = await fetch(`api/v1/${path}${suffix}`, { headers: { accept: 'application/json' } })
  } catch {
    throw new ApiError(
      'E-WORKBENCH-001',
      'The program behind this page does not answer.',
      'Start it again with `npm start`, then reload.',
    )
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  const problem = (body as Partial<WireError> | undefined)?.error
  throw new ApiError(
    problem?.code ?? 'E-WORKBENCH-002',
    problem?.message ?? `The program answered ${response.status}.`,
    problem?.fix,
  )
}

const PAGE = '200'
const encoded = encodeURIComponent

export const api = {
  status: (): Promise<WireStatus> => get('status'),
  events: (filters: Filters): Promise<WireList<WireEvent>> =>
    get('events', { ...filters, limit: PAGE }),
  ties: (filters: Filters): Promise<WireList<WireTie>> => get('ties', { ...filters, limit: PAGE }),
  claims: (filters: Filters): Promise<WireList<WireClaim>> =>
    get('claims', { ...filters, limit: PAGE }),
  corridors: (filters: Filters): Promise<WireList<WireCorridor>> =>
    get('corridors', { ...filters, limit: PAGE }),
  documents: (filters: Filters): Promise<WireList<WireDocumentRow>> =>
    get('documents', { asKnownOn: filters.asKnownOn }),
  actors: (): Promise<WireList<WireActorRow>> => get('actors', { limit: '500' }),
  outlets: (): Promise<WireList<WireOutlet>> => get('outlets'),
  network: (filters: Filters): Promise<WireNetwork> => get('network', { ...filters }),
  document: (id: string): Promise<WireDocument> => get(`documents/${encoded(id)}`),
  fact: (id: string): Promise<Fact> => get(`show/${encoded(id)}`),
}
