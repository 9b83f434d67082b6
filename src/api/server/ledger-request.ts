import { z } from 'zod'
import type { LedgerRequest } from '../../desk/index.ts'
import { isDay, UsageError } from '../../text/index.ts'

/*
 * What a ledger may be asked to do, checked as far as the ledger relies on it: every field it reads has
 * the type it reads it as. What the values mean (types, offsets, verdicts) is checked by the ledger.
 */

/** True for a moment as `Date.toISOString` writes it: as text, such moments are in order of time. */
function isMoment(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text) &&
    isDay(text.slice(0, 10))
  )
}

const moment = z.string().refine(isMoment, 'expected a moment like 2025-06-01T12:00:00.000Z')
const day = z.string().refine(isDay, 'expected a day like 2025-06-01')
const words = z.array(z.string())
const offset = z.int()
const span = z.looseObject({ doc: z.string(), start: offset, end: offset })
const range = { start: offset, end: offset }
const period = z.looseObject({
  from: day.optional(),
  to: day.optional(),
  precision: z.string(),
  basis: z.string(),
})
const actor = z.looseObject({
  id: z.string(),
  name: z.string(),
  country: z.string().optional(),
  sector: z.string().optional(),
  mention: span,
})
const named = z.looseObject({ name: z.string(), mention: span })
const quantity = z.looseObject({ value: z.number(), unit: z.string(), mention: span })

const reportBase = {
  id: z.string(),
  reading: z.string(),
  trigger: span,
  evidence: z.array(span),
  attribution: z.looseObject({
    holder: z.union([z.literal('author'), actor]),
    cue: span.optional(),
    stance: z.string(),
  }),
  certainty: z.string(),
  hedges: z.array(span),
  confidence: z.number(),
}
const report = z.discriminatedUnion('kind', [
  z.looseObject({
    ...reportBase,
    kind: z.literal('event'),
    type: z.string(),
    modes: words,
    contexts: words,
    actors: z.array(actor),
    recipients: z.array(actor),
    symmetric: z.boolean(),
    when: period,
    where: named.optional(),
    modality: z.string(),
  }),
  z.looseObject({
    ...reportBase,
    kind: z.literal('tie'),
    tie: z.string(),
    from: z.array(actor),
    to: z.array(actor),
    directed: z.boolean(),
    sign: z.number(),
    quantity: quantity.optional(),
    holds: period,
    modality: z.string(),
  }),
  z.looseObject({
    ...reportBase,
    kind: z.literal('claim'),
    claim: span,
    sort: z.string(),
    about: z.array(z.looseObject({ actor, stance: z.number() })),
  }),
  z.looseObject({
    ...reportBase,
    kind: z.literal('corridor'),
    names: words,
    carries: z.string(),
    endpoints: words,
    states: words,
    status: z.string(),
    supports: z.array(actor),
    opposes: z.array(actor),
  }),
])

const entry = z.looseObject({
  document: z.looseObject({
    id: z.string(),
    text: z.string(),
    extractor: z.string(),
    language: z.string(),
    blocks: z.array(z.looseObject({ kind: z.string(), ...range, why: z.string() })),
    pages: z.array(z.looseObject({ page: offset, ...range })),
  }),
  publications: z.array(
    z.looseObject({
      id: z.string(),
      document: z.string(),
      file: z.string(),
      title: z.string().optional(),
      outlet: z.string().optional(),
      author: z.string().optional(),
      published: period,
      metadataFrom: words,
      language: z.string(),
      example: z.boolean(),
    }),
  ),
  reading: z
    .looseObject({
      id: z.string(),
      document: z.string(),
      reader: z.string(),
      configuration: z.string(),
      calibrated: z.boolean(),
      sentences: z.array(z.looseObject({ index: offset, ...range, kind: z.string() })),
      reports: z.array(report),
      mentions: z.array(actor),
      notices: z.array(z.looseObject({ code: z.string(), message: z.string() })),
    })
    .optional(),
})

const anchor = z.looseObject({ kind: z.string(), span, report: z.string().optional() })
const judgement = z.looseObject({
  id: z.string(),
  verdict: z.string(),
  anchor,
  other: anchor.optional(),
  withdraws: z.string().optional(),
  amendment: z.record(z.string(), z.unknown()).optional(),
  by: z.string(),
  why: z.string().optional(),
  made: z.string(),
})

const query = z.strictObject({
  kinds: words.optional(),
  actor: words.optional(),
  recipient: words.optional(),
  between: z.strictObject({ one: words, other: words }).optional(),
  types: words.optional(),
  ties: words.optional(),
  eventModality: words.optional(),
  tieModality: words.optional(),
  since: day.optional(),
  until: day.optional(),
  accordingTo: words.optional(),
  documents: words.optional(),
  text: z.string().optional(),
  withRejected: z.boolean().optional(),
})
const page = z.strictObject({ offset: z.int().nonnegative(), limit: z.int().nonnegative() })
const vantage = z.strictObject({ asKnownOn: day.optional(), asRecordedOn: moment.optional() })

/** JSON turns an absent argument into null. */
const absent = <T extends z.ZodType>(type: T) => type.nullable().optional()
const nothing = z.tuple([])
const oneId = z.tuple([z.string()])
const listed = z.tuple([query, absent(page)])
const counted = z.tuple([query])
const fading = z.strictObject({
  day,
  halfLife: z.number().positive(),
  groups: z.array(words),
})

const question = <Name extends string, Given extends z.ZodType>(name: Name, given: Given) =>
  z.looseObject({ operation: z.literal(name), vantage, arguments: given })

const requestSchema = z.discriminatedUnion('operation', [
  question('documents', nothing),
  question('document', oneId),
  question('outlets', nothing),
  question('actors', z.tuple([absent(query)])),
  question('firstMentions', z.tuple([words])),
  question('reports', listed),
  question('report', oneId),
  question('events', listed),
  question('event', oneId),
  question('ties', listed),
  question('tie', oneId),
  question('tieReports', listed),
  question('claims', listed),
  question('corridors', listed),
  question('tallies', counted),
  question('pairSums', z.tuple([query, fading])),
  question('typeCounts', counted),
  question('judgements', z.tuple([absent(z.string())])),
  z.looseObject({ operation: z.literal('write'), entries: z.array(entry), recorded: moment }),
  z.looseObject({
    operation: z.literal('addJudgements'),
    judgements: z.array(judgement),
    recorded: moment,
  }),
  z.looseObject({ operation: z.literal('verify') }),
])

/**
 * The request in the body of POST `/ledger`, as it came: fields it has beyond the known ones stay.
 *
 * @throws UsageError `E-API-004` naming the first field that is not as expected.
 */
export function parseLedgerRequest(body: unknown): LedgerRequest {
  const result = requestSchema.safeParse(body)
  if (result.success) return body as LedgerRequest
  const [first] = result.error.issues
  const place = first === undefined ? '' : first.path.map(String).join('.')
  throw new UsageError({
    code: 'E-API-004',
    message: `expected a request to the ledger; ${place === '' ? 'its body' : place}: ${first?.message ?? 'not understood'}`,
    fix: 'This address is for the command line of the same version.',
  })
}
