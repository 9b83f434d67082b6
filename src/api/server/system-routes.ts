import type { Context } from 'hono'
import { Hono } from 'hono'
import type { Desk } from '../../desk/index.ts'
import { followSystem } from '../../desk/index.ts'
import { UsageError } from '../../text/index.ts'
import { listBetween } from '../answer/between.ts'
import { mapAnswer, routesAnswer } from '../answer/corridor-map.ts'
import { dyadAnswer } from '../answer/dyad.ts'
import { systemAnswer } from '../answer/system.ts'
import type { WireThrough } from '../wire.ts'
import type { Growth } from './growth.ts'
import { KeptAnswers } from './kept-answers.ts'
import {
  DYAD_PARAMETERS,
  filtersOf,
  optionsOf,
  ROUTE_PARAMETERS,
  SYSTEM_PARAMETERS,
  THROUGH_PARAMETERS,
} from './parameters.ts'

const MOST_SECONDS = 60

/** The questions about the system of the region: the network, pairs, corridors. All of them only read. */
export function systemRoutes(desk: Desk, growth: Growth): Hono {
  const routes = new Hono()
  const answers = new KeptAnswers(growth)
  const get = (path: string, answer: (query: URLSearchParams) => Promise<unknown>) =>
    routes.get(path, async (context: Context) => {
      const { url } = context.req
      const json = await answers.answerTo(url, () => answer(new URL(url).searchParams))
      return context.body(json, 200, { 'Content-Type': 'application/json' })
    })
  get('/system', async (query) =>
    systemAnswer(
      desk,
      optionsOf(query, SYSTEM_PARAMETERS, ['seconds']),
      secondsOf(query.get('seconds')),
    ),
  )
  get('/through', async (query) => {
    const { picture, ...through } = await followSystem(desk, optionsOf(query, THROUGH_PARAMETERS))
    return through satisfies WireThrough
  })
  routes.get('/through.svg', async (context) => {
    const query = new URL(context.req.url).searchParams
    const { picture } = await followSystem(desk, optionsOf(query, THROUGH_PARAMETERS))
    // Drawn as an image: it has its style inside and may have nothing else.
    context.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    return context.body(picture(), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
  })
  get('/between', async (query) =>
    listBetween(desk, filtersOf(query, ['a', 'b']), query.get('a'), query.get('b')),
  )
  get('/dyad', async (query) => {
    const options = optionsOf(query, DYAD_PARAMETERS, ['a', 'b'])
    const [a, b] = endsOf(query, 'a', 'b')
    return dyadAnswer(desk, a, b, options)
  })
  get('/map', async (query) => mapAnswer(desk, filtersOf(query)))
  get('/routes', async (query) => {
    const options = optionsOf(query, ROUTE_PARAMETERS, ['from', 'to'])
    const [from, to] = endsOf(query, 'from', 'to')
    return routesAnswer(from, to, options)
  })
  return routes
}

function endsOf(query: URLSearchParams, one: string, other: string): readonly [string, string] {
  const ends = [query.get(one)?.trim() ?? '', query.get(other)?.trim() ?? ''] as const
  if (ends.every((end) => end !== '')) return ends
  throw new UsageError({
    code: 'E-API-004',
    message: `expected '${one}' and '${other}'`,
    fix: `Ask with ?${one}=...&${other}=...`,
  })
}

function secondsOf(text: string | null): number | undefined {
  if (text === null) return undefined
  const seconds = Number(text)
  if (text.trim() !== '' && seconds >= 0 && seconds <= MOST_SECONDS) return seconds
  throw new UsageError({
    code: 'E-API-004',
    message: `expected seconds from 0 to ${MOST_SECONDS}, found '${text}'`,
    fix: 'Leave it out for what is quickly found.',
  })
}
