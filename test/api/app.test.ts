import { beforeAll, describe, expect, it } from 'vitest'
import { buildApp } from '../../src/api/server/build-app.ts'
import { CONTENT_SECURITY_POLICY } from '../../src/api/server/headers.ts'
import type {
  WireBetween,
  WireClaim,
  WireDocument,
  WireDyad,
  WireError,
  WireEvent,
  WireGrowth,
  WireList,
  WireMap,
  WireNetwork,
  WireReport,
  WireRoutes,
  WireSystem,
  WireThrough,
  WireTie,
} from '../../src/api/wire.ts'
import type { Desk } from '../../src/desk/index.ts'
import { handMadeEntries } from '../desk/fixture.ts'
import { memoryDesk, NOON } from '../desk/memory-desk.ts'

const PORT = 4321
const TOKEN = 'a'.repeat(48)
let desk: Desk
let app: ReturnType<typeof buildApp>

beforeAll(async () => {
  desk = memoryDesk()
  await desk.ledger.writer.write(handMadeEntries(), NOON)
  app = buildApp(desk, { port: () => PORT, token: TOKEN })
})

type Init = { method?: string; headers?: Record<string, string>; body?: string }

function request(path: string, { headers = {}, ...rest }: Init = {}) {
  return app.request(`http://127.0.0.1:${PORT}${path}`, {
    ...rest,
    headers: { host: `127.0.0.1:${PORT}`, ...headers },
  })
}

async function json<T>(path: string): Promise<T> {
  const response = await request(path)
  expect(response.status, path).toBe(200)
  return (await response.json()) as T
}

describe('the system, pairs, corridors', () => {
  it('gives the network of a day with blocs, each edge leading to its reports', async () => {
    const system = await json<WireSystem>('/api/v1/system')
    expect(system.edges.length).toBeGreaterThan(0)
    expect(system.blocs.frustration.lower).toBeLessThanOrEqual(system.blocs.frustration.upper)
    for (const edge of system.edges) {
      const between = await json<WireList<WireBetween>>(`/api/v1/between?a=${edge.a}&b=${edge.b}`)
      expect(between.total).toBe(between.rows.length)
      expect(between.rows.length).toBeGreaterThanOrEqual(edge.reports)
      for (const { citation } of between.rows) expect(citation.sentence.text).not.toBe('')
      const back = await json<WireList<WireBetween>>(`/api/v1/between?a=${edge.b}&b=${edge.a}`)
      expect(new Set(back.rows.map(({ id }) => id))).toEqual(
        new Set(between.rows.map(({ id }) => id)),
      )
    }
    const none = await json<WireSystem>('/api/v1/system?on=1900')
    expect(none.edges).toEqual([])
  })

  it('gives a pair with every event, dated or not', async () => {
    const dyad = await json<WireDyad>('/api/v1/dyad?a=NOR&b=SUD&by=month')
    expect(dyad.events.length).toBeGreaterThan(0)
    expect(dyad.spiral.verdict).toBe('too few events to say')
    expect(dyad.series.unit).toBe('month')
  })

  it('gives the map, and routes that closing a state never makes cheaper', async () => {
    const map = await json<WireMap>('/api/v1/map')
    expect(map.nodes.length).toBeGreaterThan(50)
    const open = await json<WireRoutes>('/api/v1/routes?from=Mumbai&to=Moscow')
    const closed = await json<WireRoutes>('/api/v1/routes?from=Mumbai&to=Moscow&close=AZE')
    expect(closed.routes[0]?.cost ?? Infinity).toBeGreaterThanOrEqual(open.routes[0]?.cost ?? 0)
    const known = new Set<string>(map.segments.map(({ id }) => id))
    for (const { legs } of open.routes)
      for (const { segment } of legs) expect(known.has(segment)).toBe(true)
  })

  it('follows the system through time, as figures and as a picture that may load nothing', async () => {
    const through = await json<WireThrough>('/api/v1/through?through=year')
    expect(through.verdict).toBe('too few dated reports to say')
    const picture = await request('/api/v1/through.svg?through=year')
    expect(picture.headers.get('content-type')).toMatch(/^image\/svg\+xml/)
    expect(picture.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(await picture.text()).toMatch(/^<svg/)
  })

  it.each([
    'system?accordingto=x',
    'system?seconds=x',
    'system?seconds=600',
    'system?layer=sport',
    'between?a=NOR',
    'dyad?a=NOR',
    'dyad?a=NOR&b=SUD&by=day',
    'routes?from=Mumbai',
    'routes?from=Mumbai&to=Atlantis',
    'through?through=week',
  ])('refuses %s', async (path) => {
    const response = await request(`/api/v1/${path}`)
    expect(response.status).toBe(400)
    expect(((await response.json()) as WireError).error.fix).toMatch(/^[A-Z].{8,}/)
  })

  it('says when the ledger has grown, and not when nothing was added', async () => {
    const own = memoryDesk()
    const page = buildApp(own, { port: () => PORT, token: TOKEN })
    const state = async () => {
      const answer = await page.request(`http://127.0.0.1:${PORT}/api/v1/growth`, {
        headers: { host: `127.0.0.1:${PORT}` },
      })
      return ((await answer.json()) as WireGrowth).state
    }
    const write = () =>
      page.request(`http://127.0.0.1:${PORT}/api/v1/ledger`, {
        method: 'POST',
        headers: { host: `127.0.0.1:${PORT}`, authorization: `Bearer ${TOKEN}` },
        body: JSON.stringify({ operation: 'write', entries: handMadeEntries(), recorded: NOON }),
      })
    const empty = await state()
    expect((await write()).status).toBe(200)
    const filled = await state()
    expect(filled).not.toBe(empty)
    expect((await write()).status).toBe(200)
    expect(await state()).toBe(filled)
  })
})

describe('lists', () => {
  it('gives events with their sentences, the trigger inside its sentence', async () => {
    const { rows, total, limit } = await json<WireList<WireEvent>>('/api/v1/events')
    expect([total, limit]).toEqual([3, 200])
    for (const event of rows) {
      expect(event.citations.length).toBeGreaterThan(0)
      for (const { sentence, trigger } of event.citations) {
        const start = trigger.start - sentence.start
        expect(sentence.text.slice(start, start + trigger.text.length)).toBe(trigger.text)
      }
    }
    const visit = rows.find(({ modes }) => modes.includes('visit'))
    expect(visit).toMatchObject({
      type: 'CONSULT',
      whenText: '5 March 2024',
      quad: 'verbal cooperation',
      where: 'Sudland',
      actors: [{ id: 'nor-minister', unit: 'NOR' }],
      citations: [
        { file: 'visit.txt', outlet: 'The Northern Post', publishedText: '7 March 2024' },
      ],
    })
  })

  it.each([
    ['type=SANCTION', 1],
    ['type=SANCTION&type=CONSULT', 3],
    ['modality=planned', 0],
    ['since=2024-03&until=2024-03', 1],
    ['document=visit.txt', 2],
    ['according-to=Sudland%20Today', 1],
    ['text=pipeline', 0],
    ['text=expelled', 1],
    ['as-known-on=2024-04', 2],
    ['as-recorded-on=2024-04-01', 0],
    ['type=', 3],
  ])('events?%s: %i', async (query, count) => {
    expect((await json<WireList<WireEvent>>(`/api/v1/events?${query}`)).total).toBe(count)
  })

  it('gives a stretch of a list', async () => {
    const all = await json<WireList<WireEvent>>('/api/v1/events?limit=0')
    const second = await json<WireList<WireEvent>>('/api/v1/events?limit=1&offset=1')
    expect(second.rows).toEqual([all.rows[1]])
    expect(second).toMatchObject({ total: 3, offset: 1, limit: 1 })
  })

  it('gives ties with their numbers, claims with their holder, corridors with their states', async () => {
    const ties = await json<WireList<WireTie>>('/api/v1/ties?kind=energy_supply')
    expect(ties.rows[0]).toMatchObject({
      quantities: [{ value: 40, unit: '%', of: 'the gas of Sudland', approximate: false }],
      citations: [{ trigger: { text: 'carries' } }],
    })
    const claims = await json<WireList<WireClaim>>('/api/v1/claims')
    expect(claims.rows[0]).toMatchObject({
      claim: { text: 'Norland will not yield' },
      citation: { holder: 'Ada Ash', holderId: 'ada-ash' },
    })
    const corridors = await json<WireList<unknown>>('/api/v1/corridors')
    expect(corridors.rows[0]).toMatchObject({ names: ['Amber Road'], status: 'planned' })
  })

  it('gives documents, outlets, actors and tallies', async () => {
    const documents =
      await json<WireList<{ file: string; publishedText: string }>>('/api/v1/documents')
    expect(documents.rows.map(({ file, publishedText }) => [file, publishedText])).toEqual([
      ['visit.txt', '7 March 2024'],
      ['folder/denial.txt', 'May 2024'],
    ])
    expect((await json<WireList<unknown>>('/api/v1/documents?since=2024-05')).total).toBe(1)
    expect((await json<WireList<unknown>>('/api/v1/outlets')).total).toBe(2)
    const tallies = await json<WireList<{ actor: string }>>('/api/v1/tallies')
    expect(tallies.rows.some(({ actor }) => actor === 'SUD')).toBe(true)
    expect(await json('/api/v1/actors')).toHaveProperty('rows')
  })
})

describe('single things', () => {
  it('gives a document whole, with a mark for each report', async () => {
    const { rows } = await json<WireList<{ id: string }>>('/api/v1/documents')
    const document = await json<WireDocument>(`/api/v1/document/${rows[0]?.id}`)
    expect(document.text.startsWith('🕊️')).toBe(true)
    expect(document.marks.map(({ kind }) => kind).sort()).toEqual([
      'claim',
      'corridor',
      'event',
      'event',
      'tie',
    ])
    for (const mark of document.marks)
      expect(document.text.slice(mark.start, mark.end)).toMatch(
        /^(met|visited|carries|said|Amber Road)$/,
      )
    expect(document.marks.find(({ kind }) => kind === 'event')?.of).toMatch(/^E-/)
  })

  it('leads from an event to its reports and back', async () => {
    const { rows } = await json<WireList<WireEvent>>('/api/v1/events')
    for (const event of rows) {
      expect(await json(`/api/v1/event/${event.id}`)).toEqual(event)
      const report = await json<WireReport>(`/api/v1/report/${event.citations[0]?.report}`)
      expect(report.of).toBe(event.id)
    }
    const ties = await json<WireList<WireTie>>('/api/v1/ties')
    expect(await json(`/api/v1/tie/${ties.rows[0]?.id}`)).toEqual(ties.rows[0])
  })

  it('draws the network between rolled-up actors, with signs', async () => {
    const network = await json<WireNetwork>('/api/v1/network')
    const edge = network.edges.find(({ a, b }) => a === 'NOR' && b === 'SUD')
    // Two meetings and gas against one expulsion.
    expect(edge).toMatchObject({ positive: 3, negative: 1, neutral: 0, reading: 'contested' })
    expect(edge?.events.length).toBe(3)
    expect(network.nodes.find(({ id }) => id === 'NOR')?.degree).toBe(4)
  })

  it('explains terms and writes a brief', async () => {
    expect(await json('/api/v1/explain/SANCTION')).toMatchObject({ kind: 'event type' })
    const brief = await request('/api/v1/brief?topic=&format=html')
    expect(brief.headers.get('content-type')).toContain('text/html')
    expect(brief.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(brief.headers.get('content-security-policy')).not.toContain('script-src')
    const markdown = await (await request('/api/v1/brief')).text()
    expect(markdown).toContain('The Northern Post')
  })

  it('says what is open', async () => {
    expect(await json('/api/v1/status')).toMatchObject({
      name: 'chancery',
      ledger: 'test.duckdb',
      demonstration: false,
      documents: 2,
      events: 3,
      ties: 1,
      claims: 1,
      corridors: 1,
    })
  })
})

describe('errors', () => {
  it.each([
    ['/api/v1/nothing', 404, 'E-API-001'],
    ['/api/v1/event/E-0000000000000000', 404, 'E-VIEW-003'],
    ['/api/v1/report/e-0000000000000000', 404, 'E-VIEW-002'],
    ['/api/v1/document/d-0', 404, 'E-VIEW-001'],
    ['/api/v1/explain/chokepiont', 404, 'E-DESK-030'],
    ['/api/v1/events?actr=IRN', 400, 'E-API-004'],
    ['/api/v1/events?actor=Nowhereland', 400, 'E-DESK-020'],
    ['/api/v1/events?type=CONSULTT', 400, 'E-DESK-021'],
    ['/api/v1/events?since=yesterday', 400, 'E-DESK-022'],
    ['/api/v1/events?limit=-1', 400, 'E-DESK-026'],
    ['/assets/missing.js', 404, 'E-API-001'],
    ['/assets/..%2f..%2fpackage.json', 404, 'E-API-001'],
    ['/%2e%2e/%2e%2e/package.json', 404, 'E-API-001'],
    ['/..%5c..%5cpackage.json', 404, 'E-API-001'],
  ])('%s: %i %s', async (path, status, code) => {
    const response = await request(path)
    expect(response.status).toBe(status)
    const body = (await response.json()) as { error: Record<string, unknown> }
    expect(body.error['code']).toBe(code)
    expect(typeof body.error['message']).toBe('string')
  })
})

describe('guards', () => {
  it('sets the same strict headers on every answer, errors included', async () => {
    for (const path of ['/', '/api/v1/status', '/api/v1/nothing', '/events']) {
      const { headers } = await request(path)
      expect(headers.get('content-security-policy'), path).toBe(CONTENT_SECURITY_POLICY)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cache-control')).toMatch(/\S/)
    }
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe')
    expect((await request('/api/v1/status')).headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['evil.example', 403],
    [`evil.example:${PORT}`, 403],
    ['127.0.0.1:1', 403],
    ['127.0.0.1', 403],
    ['', 403],
    [`127.0.0.1.evil.example:${PORT}`, 403],
    [`localhost:${PORT}`, 200],
    [`LOCALHOST:${PORT}`, 200],
    [`[::1]:${PORT}`, 200],
  ])('Host: %s gives %i', async (host, status) => {
    expect((await request('/api/v1/status', { headers: { host } })).status).toBe(status)
  })

  const post = (headers: Record<string, string>, body = '{"operation":"verify"}') =>
    request('/api/v1/ledger', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  const authorization = `Bearer ${TOKEN}`

  it('lets only holders of the token near the ledger', async () => {
    expect((await post({})).status).toBe(403)
    expect((await post({ authorization: 'Bearer wrong' })).status).toBe(403)
    expect((await post({ authorization: `Bearer ${'b'.repeat(48)}` })).status).toBe(403)
    expect((await request('/api/v1/holder')).status).toBe(400)
    const holder = await request(`/api/v1/holder?challenge=${'0'.repeat(32)}`)
    expect(await holder.text()).not.toContain(TOKEN)
    expect((await request('/api/v1/ledger/stored', { method: 'POST' })).status).toBe(403)
    const allowed = await post({ authorization })
    expect(allowed.status).toBe(200)
    expect(await allowed.json()).toMatchObject({ result: { documents: 2 } })
  })

  it('refuses changes asked for by other sites, even with the token', async () => {
    expect((await post({ authorization, origin: 'https://evil.example' })).status).toBe(403)
    expect((await post({ authorization, origin: 'null' })).status).toBe(403)
    expect((await post({ authorization, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({ authorization, 'sec-fetch-site': 'same-site' })).status).toBe(403)
    const own = { origin: `http://127.0.0.1:${PORT}`, 'sec-fetch-site': 'same-origin' }
    expect((await post({ authorization, ...own })).status).toBe(200)
  })

  const entries = () =>
    JSON.parse(JSON.stringify(handMadeEntries())) as Record<string, Record<string, unknown>>[]
  const write = (recorded: unknown, given: unknown = entries()) =>
    JSON.stringify({ operation: 'write', entries: given, recorded })
  const without = (part: string, field: string) => {
    const given = entries().slice(0, 1)
    for (const one of given) delete (one[part] ?? ({} as Record<string, unknown>))[field]
    return write(NOON, given)
  }
  const ask = (operation: string, given: unknown, vantage: unknown = {}) =>
    JSON.stringify({ operation, vantage, arguments: given })

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an operation that is no word', '{"operation":1}'],
    ['an operation that is not offered', '{"operation":"close"}'],
    ['an inherited name', '{"operation":"toString"}'],
    ['a question without a vantage', '{"operation":"events","arguments":[{}]}'],
    ['a question without arguments', '{"operation":"events","vantage":{}}'],
    ['a question without its query', ask('events', [])],
    ['a query that is no object', ask('events', [7])],
    ['a query with an unknown field', ask('events', [{ actors: ['IRN'] }])],
    ['a query with a word for a list', ask('tallies', [{ actor: 'IRN' }])],
    ['a page of half a row', ask('events', [{}, { offset: 0, limit: 0.5 }])],
    ['an id that is none', ask('document', [{}])],
    ['a vantage on no day', ask('documents', [], { asKnownOn: '2024-02-30' })],
    ['a vantage at no moment', ask('documents', [], { asRecordedOn: 'now' })],
    ['a write without entries', '{"operation":"write","recorded":"2025-01-01T00:00:00.000Z"}'],
    ['a write without a moment', write(undefined)],
    ['a write at no moment', write('yesterday')],
    ['a write on a day', write('2025-01-01')],
    ['a write on a day that is none', write('2025-02-30T00:00:00.000Z')],
    ['a write of nothing', write(NOON, [null])],
    ['a document without text', without('document', 'text')],
    ['a document without blocks', without('document', 'blocks')],
    ['a reading without reports', without('reading', 'reports')],
    [
      'a judgement of nothing',
      `{"operation":"addJudgements","judgements":[{}],"recorded":"${NOON}"}`,
    ],
    ['judgements that are none', `{"operation":"addJudgements","recorded":"${NOON}"}`],
  ])('answers %s with 400 and a code', async (_what, body) => {
    const response = await post({ authorization }, body)
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { error: { code: 'E-API-004', fix: expect.any(String) } },
    ])
  })

  it('answers well-formed requests, absent arguments as null included', async () => {
    for (const body of [
      write(NOON),
      ask('events', [{ types: ['CONSULT'] }, null]),
      ask('actors', [null]),
      ask('judgements', []),
      ask('documents', [], { asKnownOn: '2024-04-30', asRecordedOn: NOON }),
    ])
      expect((await post({ authorization }, body)).status, body).toBe(200)
  })
})

describe('paths of the page', () => {
  it.each(['/%00.js', '/%ff.js', '/%00', '/%ff', '/assets/%E0%A4%A.js'])(
    '%s is no path',
    async (path) => {
      const response = await request(path)
      expect(response.status).toBe(400)
      expect(await response.json()).toHaveProperty('error.code', 'E-API-004')
    },
  )
})
