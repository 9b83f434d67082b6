import { z } from 'zod'
import { CONTEXTS, EVENT_TYPES, MODES, SECTORS, TIE_KINDS } from '../../codebook/index.ts'
import { CLAIM_SORTS } from '../../coding/index.ts'
import { isDay } from '../../text/index.ts'

/*
 * The shape of one line. The order of the fields here is the canonical order of the keys: the same
 * report gives the same bytes.
 */

const offset = z.int().nonnegative()
const day = z.string().refine(isDay, 'expected a calendar day as YYYY-MM-DD').meta({
  id: 'day',
  description: 'A calendar day, YYYY-MM-DD.',
  format: 'date',
})
const country = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ id: 'country', description: 'ISO 3166 alpha-3.' })
const modes = [...new Set(Object.values(MODES).flat())]

const span = z
  .object({ start: offset, end: offset, text: z.string() })
  .refine(({ start, end, text }) => end - start === text.length, {
    message: 'the text is not as long as the offsets say',
  })
  .meta({
    id: 'span',
    description: 'Half-open range in UTF-16 code units of the document, and its words.',
  })

const period = z
  .object({
    from: day.optional(),
    to: day.optional(),
    precision: z.enum(['day', 'week', 'month', 'year', 'open']),
    basis: z.enum(['stated', 'resolved', 'relative', 'bounded', 'none']),
  })
  .meta({ id: 'period', description: 'Days, both included; a missing end is unknown.' })

const actor = z
  .object({
    id: z.string().min(1),
    name: z.string(),
    country: country.optional(),
    sector: z.enum(SECTORS).optional(),
    mention: span,
    alternatives: z
      .array(z.object({ id: z.string().min(1), name: z.string(), score: z.number().min(0).max(1) }))
      .optional()
      .meta({ description: 'Who else bears the name, likeliest first, with a rank from 0 to 1.' }),
  })
  .meta({ id: 'actor', description: 'An actor, with the words that name it.' })

const publication = z.object({
  file: z.string(),
  outlet: z.string().optional(),
  published: period,
})

const common = {
  id: z.string().min(1).meta({ description: 'Id of the report.' }),
  reading: z.string().min(1).meta({ description: 'Id of the reading that made it.' }),
  doc: z
    .object({
      id: z.string().min(1),
      file: z.string(),
      outlet: z.string().optional(),
      published: period,
      example: z.literal(true).optional(),
      also: z.array(publication).optional(),
    })
    .meta({
      description:
        'Document and its first publication; `also` holds the others; `example` marks a text written for demonstration.',
    }),
  sentence: z
    .object({ index: z.int().nonnegative(), start: offset, end: offset })
    .optional()
    .meta({ description: 'Sentence of the trigger.' }),
  trigger: span,
  evidence: z.tuple([span], span).meta({ description: 'Sentences that support the report.' }),
  attribution: z.object({
    holder: z.union([z.literal('author'), actor]),
    cue: span.optional(),
    stance: z.enum(['asserts', 'denies', 'hedges', 'alleges']),
  }),
  certainty: z.enum(['plain', 'hedged', 'alleged']),
  hedges: z.array(span),
  confidence: z.number().min(0).max(1),
}

const event = z.object({
  kind: z.literal('event'),
  ...common,
  event: z.string().optional().meta({ description: 'Id of the derived event it belongs to.' }),
  type: z.enum([...EVENT_TYPES, 'NONE']),
  modes: z.array(z.enum(modes)),
  contexts: z.array(z.enum(CONTEXTS)),
  actors: z.array(actor),
  recipients: z.array(actor),
  symmetric: z.boolean(),
  when: period,
  where: z
    .object({
      name: z.string(),
      country: country.optional(),
      coordinates: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
      gazetteer: z.string().optional(),
      mention: span,
    })
    .optional(),
  modality: z.enum(['asserted', 'planned', 'hypothetical', 'demanded', 'denied']),
  alternative: z.enum([...EVENT_TYPES, 'NONE']).optional(),
})

const sign = z.union([z.literal(-1), z.literal(0), z.literal(1)])

const tie = z.object({
  kind: z.literal('tie'),
  ...common,
  tie: z.enum(TIE_KINDS),
  from: z.array(actor),
  to: z.array(actor),
  directed: z.boolean(),
  sign,
  quantity: z
    .object({
      value: z.number(),
      unit: z.string(),
      of: z.string(),
      approximate: z.boolean(),
      mention: span,
    })
    .optional(),
  holds: period,
  modality: z.enum(['asserted', 'planned', 'hypothetical', 'perceived', 'past']),
})

const claim = z.object({
  kind: z.literal('claim'),
  ...common,
  claim: span,
  sort: z.enum(CLAIM_SORTS),
  about: z.array(z.object({ actor, stance: sign })),
})

const corridor = z.object({
  kind: z.literal('corridor'),
  ...common,
  names: z.array(z.string()),
  carries: z.string(),
  endpoints: z.array(z.string()),
  states: z.array(country),
  status: z.enum(['planned', 'agreed', 'building', 'active', 'closed', 'not stated']),
  supports: z.array(actor),
  opposes: z.array(actor),
})

/** One line of `export jsonl`. */
export const jsonlFormat = z.discriminatedUnion('kind', [event, tie, claim, corridor])

/** One report that can be read without its document. */
export type JsonlReport = z.infer<typeof jsonlFormat>
/** A stretch of text with its words. */
export type JsonlSpan = z.infer<typeof span>
/** An actor with the words that name it. */
export type JsonlActor = z.infer<typeof actor>
/** Which document, and where it was published. */
export type JsonlDocument = JsonlReport['doc']

/** The JSON Schema (2020-12) of a line, for other programs. */
export function jsonlSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(jsonlFormat, { io: 'input' })
  return {
    $schema,
    title: 'Chancery report',
    description: 'One line of `chancery export jsonl`.',
    ...schema,
  }
}
