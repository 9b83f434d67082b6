import fc from 'fast-check'
import { CONTEXTS, EVENT_TYPES, MODES, SECTORS, TIE_KINDS } from '../../src/codebook/index.ts'
import { type ActorRef, CLAIM_SORTS, type Report } from '../../src/coding/index.ts'
import type { JsonlContext } from '../../src/exchange/index.ts'
import type {
  ActorId,
  Day,
  DocumentId,
  EventId,
  Iso3,
  Period,
  ReadingId,
  ReportId,
  Span,
} from '../../src/text/index.ts'

const doc = 'd-00000000000000aa' as DocumentId
/** Optional fields are left out, never set to undefined, as everywhere in Chancery. */
const record = <T extends object>(
  fields: { [K in keyof T]: fc.Arbitrary<T[K]> },
  optional: (keyof T)[],
) =>
  fc.record(fields, {
    requiredKeys: (Object.keys(fields) as (keyof T)[]).filter((key) => !optional.includes(key)),
  }) as unknown as fc.Arbitrary<T>

const iso3 = fc.constantFrom('IRN', 'AZE', 'RUS', 'XKX').map((code) => code as Iso3)
const day = fc.constantFrom('2022-10-20', '2024-02-29', '0001-01-01').map((text) => text as Day)
const period = record<Period>(
  {
    from: day,
    to: day,
    precision: fc.constantFrom('day', 'week', 'month', 'year', 'open'),
    basis: fc.constantFrom('stated', 'resolved', 'relative', 'bounded', 'none'),
  },
  ['from', 'to'],
)

function reports(length: number): fc.Arbitrary<Report> {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ doc, start: Math.min(a, b), end: Math.max(a, b) }))
  const actor = record<ActorRef>(
    {
      id: fc.string({ minLength: 1 }).map((id) => id as ActorId),
      name: fc.string({ unit: 'binary' }),
      country: iso3,
      sector: fc.constantFrom(...SECTORS),
      mention: span,
      alternatives: fc.array(
        fc.record({
          id: fc.string({ minLength: 1 }).map((id) => id as ActorId),
          name: fc.string({ unit: 'binary' }),
          score: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 2 },
      ),
    },
    ['country', 'sector', 'alternatives'],
  )
  const actors = fc.array(actor, { maxLength: 3 })
  const sign = fc.constantFrom(-1 as const, 0 as const, 1 as const)
  const common = {
    id: fc.constantFrom('e-0123456789abcdef', 't-1').map((id) => id as ReportId),
    reading: fc.constant('r-0123456789abcdef' as ReadingId),
    trigger: span,
    evidence: fc
      .array(span, { minLength: 1, maxLength: 3 })
      .map((spans) => spans as unknown as readonly [Span, ...Span[]]),
    attribution: record(
      {
        holder: fc.oneof(fc.constant('author' as const), actor),
        cue: span,
        stance: fc.constantFrom('asserts', 'denies', 'hedges', 'alleges'),
      },
      ['cue'],
    ),
    certainty: fc.constantFrom('plain', 'hedged', 'alleged'),
    hedges: fc.array(span, { maxLength: 2 }),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
  }
  const types = fc.constantFrom(...EVENT_TYPES, 'NONE' as const)
  return fc.oneof(
    record<Record<string, unknown>>(
      {
        ...common,
        kind: fc.constant('event'),
        type: types,
        modes: fc.subarray([...new Set(Object.values(MODES).flat())], { maxLength: 2 }),
        contexts: fc.subarray([...CONTEXTS], { maxLength: 2 }),
        actors,
        recipients: actors,
        symmetric: fc.boolean(),
        when: period,
        where: record({ name: fc.string(), country: iso3, mention: span }, ['country']),
        modality: fc.constantFrom('asserted', 'planned', 'hypothetical', 'demanded', 'denied'),
        alternative: types,
      },
      ['where', 'alternative'],
    ),
    record<Record<string, unknown>>(
      {
        ...common,
        kind: fc.constant('tie'),
        tie: fc.constantFrom(...TIE_KINDS),
        from: actors,
        to: actors,
        directed: fc.boolean(),
        sign,
        quantity: fc.record({
          value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
          unit: fc.string(),
          of: fc.string(),
          approximate: fc.boolean(),
          mention: span,
        }),
        holds: period,
        modality: fc.constantFrom('asserted', 'planned', 'hypothetical', 'perceived', 'past'),
      },
      ['quantity'],
    ),
    fc.record({
      ...common,
      kind: fc.constant('claim'),
      claim: span,
      sort: fc.constantFrom(...CLAIM_SORTS),
      about: fc.array(fc.record({ actor, stance: sign }), { maxLength: 2 }),
    }),
    fc.record({
      ...common,
      kind: fc.constant('corridor'),
      names: fc.array(fc.string(), { maxLength: 2 }),
      carries: fc.string(),
      endpoints: fc.array(fc.string(), { maxLength: 2 }),
      states: fc.array(iso3, { maxLength: 4 }),
      status: fc.constantFrom('planned', 'agreed', 'building', 'active', 'closed', 'not stated'),
      supports: actors,
      opposes: actors,
    }),
  ) as unknown as fc.Arbitrary<Report>
}

/** Any report over any text (astral characters and lone halves included), with its surroundings. */
export const reportInContext: fc.Arbitrary<{
  readonly report: Report
  readonly context: JsonlContext
}> = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).chain((text) =>
  fc.record({
    report: reports(text.length),
    context: record<JsonlContext & { event: EventId }>(
      {
        document: fc.constant({ id: doc, text }),
        publications: fc.array(
          record<JsonlContext['publications'][number]>(
            { file: fc.string(), outlet: fc.string(), published: period, example: fc.boolean() },
            ['outlet'],
          ),
          { maxLength: 3 },
        ),
        sentences: fc.constantFrom(
          [],
          [{ index: 0, start: 0, end: text.length, kind: 'body' as const }],
        ),
        event: fc.constant('E-0123456789abcdef' as EventId),
      },
      ['event'],
    ),
  }),
)
