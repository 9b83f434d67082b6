import { z } from 'zod'
import { CONTEXTS, EVENT_TYPES, MODES, SECTORS, TIE_KINDS } from '../codebook/index.ts'
import type { ReportKind } from '../coding/index.ts'
import { CLAIM_SORTS } from '../coding/index.ts'
import type { DocumentId, Span } from '../text/index.ts'
import { InputError, isDay } from '../text/index.ts'
import { spanProblem } from './check-entry.ts'
import type { Anchor, Judgement } from './rows.ts'

const spanSchema = z.strictObject({ doc: z.string(), start: z.int(), end: z.int() })
const daySchema = z.string().refine(isDay, 'not a day written YYYY-MM-DD')
const periodSchema = z.strictObject({
  from: daySchema.optional(),
  to: daySchema.optional(),
  precision: z.enum(['day', 'week', 'month', 'year', 'open']),
  basis: z.enum(['stated', 'resolved', 'relative', 'bounded', 'none']),
})
const actorSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  sector: z.enum(SECTORS).optional(),
  mention: spanSchema,
})
const actorsSchema = z.array(actorSchema)
const attributionSchema = z.strictObject({
  holder: z.union([z.literal('author'), actorSchema]),
  cue: spanSchema.optional(),
  stance: z.enum(['asserts', 'denies', 'hedges', 'alleges']),
})
const common = {
  attribution: attributionSchema.optional(),
  certainty: z.enum(['plain', 'hedged', 'alleged']).optional(),
}
const allModes = Object.values(MODES).flat()

/** What may be amended in a report of each kind; its words, evidence and identity may not. */
const AMENDMENTS = {
  event: z.strictObject({
    ...common,
    type: z.enum([...EVENT_TYPES, 'NONE']).optional(),
    modes: z.array(z.enum(allModes)).optional(),
    contexts: z.array(z.enum(CONTEXTS)).optional(),
    actors: actorsSchema.optional(),
    recipients: actorsSchema.optional(),
    symmetric: z.boolean().optional(),
    when: periodSchema.optional(),
    modality: z.enum(['asserted', 'planned', 'hypothetical', 'demanded', 'denied']).optional(),
  }),
  tie: z.strictObject({
    ...common,
    tie: z.enum(TIE_KINDS).optional(),
    from: actorsSchema.optional(),
    to: actorsSchema.optional(),
    directed: z.boolean().optional(),
    sign: z.union([z.literal(-1), z.literal(0), z.literal(1)]).optional(),
    holds: periodSchema.optional(),
    modality: z.enum(['asserted', 'planned', 'hypothetical', 'perceived', 'past']).optional(),
  }),
  claim: z.strictObject({
    ...common,
    sort: z.enum(CLAIM_SORTS).optional(),
    about: z
      .array(
        z.strictObject({
          actor: actorSchema,
          stance: z.union([z.literal(-1), z.literal(0), z.literal(1)]),
        }),
      )
      .optional(),
  }),
  corridor: z.strictObject({
    ...common,
    names: z.array(z.string().min(1)).optional(),
    carries: z.string().optional(),
    endpoints: z.array(z.string()).optional(),
    states: z.array(z.string().regex(/^[A-Z]{3}$/)).optional(),
    status: z.enum(['planned', 'agreed', 'building', 'active', 'closed', 'not stated']).optional(),
    supports: actorsSchema.optional(),
    opposes: actorsSchema.optional(),
  }),
} as const satisfies Readonly<Record<ReportKind, z.ZodType>>

/** What a ledger knows that a judgement must fit. */
export interface JudgementContext {
  /** The stored text of a document; undefined when there is none. */
  readonly text: (document: DocumentId) => string | undefined
  /** True when the judgement is stored, or comes earlier in the same batch. */
  readonly isKnown: (judgement: Judgement['id']) => boolean
}

/**
 * Checks that a judgement fits what it judges.
 *
 * @throws InputError `E-VIEW-011` when it does not.
 */
export function checkJudgement(judgement: Judgement, context: JudgementContext): void {
  const problem =
    anchorProblem(judgement.anchor, context) ??
    (judgement.other === undefined ? undefined : anchorProblem(judgement.other, context)) ??
    (isInstant(judgement.made) ? undefined : `'${judgement.made}' is not a moment`) ??
    verdictProblem(judgement, context) ??
    amendmentProblem(judgement, context)
  if (problem === undefined) return
  throw new InputError({
    code: 'E-VIEW-011',
    message: `judgement ${judgement.id}: ${problem}`,
    fix: 'Judge a report the ledger lists; amend only the fields that kind of report has.',
  })
}

function isInstant(text: string): boolean {
  return isDay(text.slice(0, 10)) && /^T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text.slice(10))
}

function anchorProblem(anchor: Anchor, context: JudgementContext): string | undefined {
  const text = context.text(anchor.span.doc)
  if (text === undefined) return `there is no document ${anchor.span.doc}`
  return spanProblem(text, anchor.span.doc, anchor.span)
}

function verdictProblem(judgement: Judgement, context: JudgementContext): string | undefined {
  const { verdict, other, withdraws, anchor } = judgement
  if (verdict === 'withdraw') {
    if (withdraws === undefined) return 'it does not say what it withdraws'
    return context.isKnown(withdraws) ? undefined : `there is no judgement ${withdraws} to withdraw`
  }
  if (verdict !== 'same' && verdict !== 'different') return undefined
  if (other === undefined) return `'${verdict}' needs a second report`
  return other.kind === anchor.kind
    ? undefined
    : `a report of kind ${anchor.kind} cannot be compared with one of kind ${other.kind}`
}

function amendmentProblem(judgement: Judgement, context: JudgementContext): string | undefined {
  if (judgement.verdict !== 'amend') return undefined
  const { amendment, anchor } = judgement
  if (amendment === undefined || Object.keys(amendment).length === 0)
    return 'it does not say what to amend'
  const parsed = AMENDMENTS[anchor.kind].safeParse(amendment)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return `${issue?.path.join('.') || 'amendment'}: ${issue?.message ?? 'not understood'}`
  }
  const text = context.text(anchor.span.doc) ?? ''
  for (const span of spansWithin(amendment)) {
    const problem = spanProblem(text, anchor.span.doc, span)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** Every span in a checked amendment, however deep. */
function spansWithin(value: unknown): readonly Span[] {
  if (Array.isArray(value)) return value.flatMap(spansWithin)
  if (typeof value !== 'object' || value === null) return []
  if ('doc' in value && 'start' in value && 'end' in value) return [value as Span]
  return Object.values(value).flatMap(spansWithin)
}
