import type { z } from 'zod'
import type { ActorRef, PlaceRef, Quantity, Report } from '../../coding/index.ts'
import {
  type ActorId,
  type DocumentId,
  InputError,
  type Iso3,
  type Period,
  type ReadingId,
  type ReportId,
  type Span,
} from '../../text/index.ts'
import { type JsonlActor, type JsonlReport, type JsonlSpan, jsonlFormat } from './jsonl-format.ts'

/**
 * Reads one line of a JSONL file. Unknown fields are dropped.
 *
 * @param where file and line, for messages
 * @throws InputError `E-EXCHANGE-002` when the line is not JSON, `E-EXCHANGE-003` when it is no report;
 * the message names the field.
 */
export function parseJsonlReport(line: string, where: string): JsonlReport {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new InputError({
      code: 'E-EXCHANGE-002',
      message: `expected one JSON object on the line: ${(cause as Error).message}`,
      where,
      fix: 'Check that the file was not cut off, and that each object stands on a line of its own.',
      cause,
    })
  }
  const parsed = jsonlFormat.safeParse(value)
  if (parsed.success) return parsed.data
  throw new InputError({
    code: 'E-EXCHANGE-003',
    message: `expected a report; ${describe(parsed.error.issues[0])}`,
    where,
    fix: 'Compare the field named here with docs/reference/jsonl.md.',
  })
}

/** The report a line stands for; what only the line carries (words, publication) is left out. */
export function reportFromJsonl(line: JsonlReport): Report {
  const doc = line.doc.id as DocumentId
  const span = ({ start, end }: JsonlSpan): Span => ({ doc, start, end })
  const actor = (ref: JsonlActor): ActorRef => ({
    id: ref.id as ActorId,
    name: ref.name,
    ...(ref.country === undefined ? {} : { country: ref.country as Iso3 }),
    ...(ref.sector === undefined ? {} : { sector: ref.sector }),
    mention: span(ref.mention),
    ...(ref.alternatives === undefined
      ? {}
      : {
          alternatives: ref.alternatives.map(({ id, name, score }) => ({
            id: id as ActorId,
            name,
            score,
          })),
        }),
  })
  const { holder, cue, stance } = line.attribution
  const [first, ...rest] = line.evidence
  const common = {
    id: line.id as ReportId,
    reading: line.reading as ReadingId,
    trigger: span(line.trigger),
    evidence: [span(first), ...rest.map(span)] as const,
    attribution: {
      holder: holder === 'author' ? ('author' as const) : actor(holder),
      ...(cue === undefined ? {} : { cue: span(cue) }),
      stance,
    },
    certainty: line.certainty,
    hedges: line.hedges.map(span),
    confidence: line.confidence,
  }
  switch (line.kind) {
    case 'event':
      return {
        ...common,
        kind: 'event',
        type: line.type,
        modes: line.modes,
        contexts: line.contexts,
        actors: line.actors.map(actor),
        recipients: line.recipients.map(actor),
        symmetric: line.symmetric,
        when: line.when as Period,
        ...(line.where === undefined
          ? {}
          : { where: { ...line.where, mention: span(line.where.mention) } as PlaceRef }),
        modality: line.modality,
        ...(line.alternative === undefined ? {} : { alternative: line.alternative }),
      }
    case 'tie':
      return {
        ...common,
        kind: 'tie',
        tie: line.tie,
        from: line.from.map(actor),
        to: line.to.map(actor),
        directed: line.directed,
        sign: line.sign,
        ...(line.quantity === undefined
          ? {}
          : { quantity: { ...line.quantity, mention: span(line.quantity.mention) } as Quantity }),
        holds: line.holds as Period,
        modality: line.modality,
      }
    case 'claim':
      return {
        ...common,
        kind: 'claim',
        claim: span(line.claim),
        sort: line.sort,
        about: line.about.map((entry) => ({ actor: actor(entry.actor), stance: entry.stance })),
      }
    case 'corridor':
      return {
        ...common,
        kind: 'corridor',
        names: line.names,
        carries: line.carries,
        endpoints: line.endpoints,
        states: line.states as Iso3[],
        status: line.status,
        supports: line.supports.map(actor),
        opposes: line.opposes.map(actor),
      }
  }
}

function describe(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'the line is something else'
  const path = issue.path.map(String).join('.')
  return `${path === '' ? 'the line' : path}: ${issue.message}`
}
