import { Hono } from 'hono'
import type { Desk } from '../../desk/index.ts'
import { explainTerm } from '../../desk/index.ts'
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
import { filtersOf } from './parameters.ts'

/** Rows a list gives when the request does not say how many. */
const DEFAULT_LIMIT = '200'

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
export function questionRoutes(desk: Desk): Hono {
  const routes = new Hono()
  for (const [name, list] of Object.entries(LISTS)) {
    routes.get(`/${name}`, async (context) => {
      const filters = filtersOf(new URL(context.req.url).searchParams)
      return context.json(await list(desk, { limit: DEFAULT_LIMIT, ...filters }))
    })
  }
  routes.get('/status', async (context) => context.json(await statusOf(desk)))
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
  return routes
}
