import type { DocumentId, ReportId } from '../text/index.ts'
import { contentHash } from '../text/index.ts'
import type { ActorRef, Claim, CorridorReport, EventReport, TieReport } from './report.ts'
import type { Draft } from './step.ts'

/** A report of any kind before it has its id. */
export type AnyDraft = Draft<EventReport> | Draft<TieReport> | Draft<Claim> | Draft<CorridorReport>

/**
 * The id of a report: a letter for its kind and a hash of document, kind, trigger, type and actors.
 * Two accounts that agree in all of these are one report.
 */
export function reportIdOf(document: DocumentId, draft: AnyDraft): ReportId {
  const { start, end } = draft.trigger
  const parts = [document, draft.kind, `${start}-${end}`, ...identityOf(draft)]
  return `${LETTERS[draft.kind]}-${contentHash(...parts)}` as ReportId
}

const LETTERS = { event: 'e', tie: 't', claim: 'c', corridor: 'k' } as const

function identityOf(draft: AnyDraft): readonly string[] {
  switch (draft.kind) {
    case 'event':
      return [draft.type, idsOf(draft.actors), idsOf(draft.recipients)]
    case 'tie':
      return [draft.tie, idsOf(draft.from), idsOf(draft.to)]
    case 'claim': {
      const { holder } = draft.attribution
      const said = holder === 'author' ? 'author' : holder.id
      return [draft.sort, said, idsOf(draft.about.map((stance) => stance.actor))]
    }
    case 'corridor':
      return [draft.carries, draft.names.join(' / ')]
  }
}

function idsOf(actors: readonly ActorRef[]): string {
  return [...new Set(actors.map((actor) => actor.id))].sort().join(' ')
}
