import type { ActorRef, Report } from '../coding/index.ts'
import type { DocumentId } from '../text/index.ts'
import { compareText } from './order.ts'
import { participantsOf } from './participants.ts'
import type { ActorRow } from './rows.ts'

/** How often an actor appears under one name, country and sector. */
export interface NameVote extends Pick<ActorRow, 'id' | 'name' | 'country' | 'sector'> {
  readonly count: number
}

/**
 * The name, country and sector used most often; of equally frequent ones the first in order of name,
 * country, sector.
 */
export function electName(votes: readonly NameVote[]): NameVote | undefined {
  let best: NameVote | undefined
  for (const vote of votes) if (best === undefined || compareVotes(vote, best) < 0) best = vote
  return best
}

/** Compares rows of the list of actors: most often mentioned first, then by id. */
export function compareActors(a: ActorRow, b: ActorRow): number {
  return b.mentions - a.mentions || compareText(a.id, b.id)
}

/**
 * Lists actors with what they take part in. `mentions` are those of the documents in question,
 * `reports` the ones that count; of the scope `participants` are only those who take part in one.
 */
export function listActors(
  mentions: readonly ActorRef[],
  reports: readonly Report[],
  scope: 'everybody' | 'participants',
): readonly ActorRow[] {
  const drafts = new Map<string, Draft>()
  const draftOf = (ref: ActorRef): Draft => {
    const known = drafts.get(ref.id)
    if (known !== undefined) return known
    const draft: Draft = {
      mentions: [],
      appearances: [],
      events: new Set(),
      ties: new Set(),
      claims: new Set(),
      corridors: new Set(),
      documents: new Set(),
    }
    drafts.set(ref.id, draft)
    return draft
  }
  for (const report of reports)
    for (const { ref } of participantsOf(report)) {
      if (ref === undefined) continue
      const draft = draftOf(ref)
      draft.appearances.push(ref)
      draft[`${report.kind}s`].add(report.id)
      draft.documents.add(report.trigger.doc)
    }
  for (const ref of mentions) {
    if (scope === 'participants' && !drafts.has(ref.id)) continue
    const draft = draftOf(ref)
    draft.mentions.push(ref)
    draft.documents.add(ref.mention.doc)
  }
  const rows: ActorRow[] = []
  for (const draft of drafts.values()) {
    const named = electName(count(draft.mentions.length > 0 ? draft.mentions : draft.appearances))
    if (named === undefined) continue
    rows.push({
      id: named.id,
      name: named.name,
      ...(named.country === undefined ? {} : { country: named.country }),
      ...(named.sector === undefined ? {} : { sector: named.sector }),
      mentions: draft.mentions.length,
      events: draft.events.size,
      ties: draft.ties.size,
      claims: draft.claims.size,
      documents: draft.documents.size,
    })
  }
  return rows.sort(compareActors)
}

interface Draft {
  readonly mentions: ActorRef[]
  readonly appearances: ActorRef[]
  readonly events: Set<string>
  readonly ties: Set<string>
  readonly claims: Set<string>
  readonly corridors: Set<string>
  readonly documents: Set<DocumentId>
}

function count(refs: readonly ActorRef[]): readonly NameVote[] {
  const votes = new Map<string, NameVote>()
  for (const { id, name, country, sector } of refs) {
    const key = JSON.stringify([name, country ?? null, sector ?? null])
    const vote = votes.get(key)
    votes.set(key, {
      id,
      name,
      ...(country === undefined ? {} : { country }),
      ...(sector === undefined ? {} : { sector }),
      count: (vote?.count ?? 0) + 1,
    })
  }
  return [...votes.values()]
}

function compareVotes(a: NameVote, b: NameVote): number {
  return (
    b.count - a.count ||
    compareText(a.name, b.name) ||
    compareText(a.country ?? '', b.country ?? '') ||
    compareText(a.sector ?? '', b.sector ?? '')
  )
}
