import { Hono } from 'hono'
import type { Desk } from '../../desk/index.ts'
import { explainTerm, writeBrief } from '../../desk/index.ts'
import type { DocumentId, EventId, ReportId, TieId } from '../../text/index.ts'
import { listActors, listTallies } from '../answer/actors.ts'
import { listClaims, listCorridors } from '../answer/claims.ts'
import { findDocument, listDocuments, listOutlets } from '../answer/documents.ts'
import { findEvent, listEvents } from '../answer/events.ts'
import { networkOf } from '../answer/network.ts'
import { findReport } from '../answer/reports.ts'
import { statusOf } from '../answer/status.ts'
import { findTie, listTies } from '../answer/ties.ts'
import { API_ERRORS } from '../errors.ts'
import type { WireGrowth } from '../wire.ts'
import type { Growth } from './growth.ts'
import { filtersOf } from './parameters.ts'
import { systemRoutes } from './system-routes.ts'

/** Rows a list gives when the request does not say how many. */
const DEFAULT_LIMIT = '200'

const BRIEF_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

const LISTS = {
  documents: listDocuments,
  events: listEvents,
  ties: listTies,
  claims: listClaims,
  corridors: listCorridors,
  actors: listActors,
  outlets: listOutlets,
  tallies: listTallies,
} as const

/** The questions the page asks. All of them only read. */
export function questionRoutes(desk: Desk, growth: Growth): Hono {
  const routes = new Hono()
  for (const [name, list] of Object.entries(LISTS)) {
    routes.get(`/${name}`, async (context) => {
      const filters = filtersOf(new URL(context.req.url).searchParams)
      return context.json(await list(desk, { limit: DEFAULT_LIMIT, ...filters }))
    })
  }
  routes.get('/status', async (context) => context.json(await statusOf(desk, growth.state)))
  // Asked every few seconds: it must not look at the ledger.
  routes.get('/growth', (context) => context.json({ state: growth.state } satisfies WireGrowth))
  routes.get('/network', async (context) =>
    context.json(await networkOf(desk, filtersOf(new URL(context.req.url).searchParams))),
  )
  routes.get('/document/:id', async (context) =>
    context.json(await findDocument(desk, context.req.param('id') as DocumentId)),
  )
  routes.get('/event/:id', async (context) =>
    context.json(await findEvent(desk, context.req.param('id') as EventId)),
  )
  routes.get('/tie/:id', async (context) =>
    context.json(await findTie(desk, context.req.param('id') as TieId)),
  )
  routes.get('/report/:id', async (context) =>
    context.json(await findReport(desk, context.req.param('id') as ReportId)),
  )
  routes.get('/explain/:term', async (context) =>
    context.json(await explainTerm(context.req.param('term'), [API_ERRORS])),
  )
  routes.get('/brief', async (context) => {
    const query = new URL(context.req.url).searchParams
    const format = query.get('format') === 'html' ? 'html' : 'md'
    const filters = filtersOf(query, ['topic', 'format'])
    const { text } = await writeBrief(desk, query.get('topic') ?? '', format, filters)
    if (format === 'md')
      return context.body(text, 200, { 'Content-Type': 'text/markdown; charset=utf-8' })
    // One self-contained file with its style inside: it may have that and nothing else.
    context.header('Content-Security-Policy', BRIEF_POLICY)
    return context.html(text)
  })
  return routes.route('/', systemRoutes(desk, growth))
}
