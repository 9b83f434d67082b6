import { quadOf } from '../../codebook/index.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { partyOf, unite } from './candidate.ts'
import { findSubject } from './phrases/find-subject.ts'

/**
 * What the events of one sentence say about each other, in reading order: a consequence told with the
 * act ('attacked X, killing 12') is not a second act; a joined act without recipient has that of the
 * one before ('expelled envoys and closed its embassy'); agreements a visit brought are its parties'.
 */
export function linkCandidates(
  view: SentenceView,
  candidates: readonly EventCandidate[],
): readonly EventCandidate[] {
  const ordered = [...candidates].sort((a, b) => a.firstToken - b.firstToken)
  const kept: EventCandidate[] = []
  for (const candidate of ordered) {
    if (isConsequence(view, candidate, ordered)) continue
    const protest = protestFor(view, candidate, kept)
    if (protest !== undefined) {
      const first = kept[protest] as EventCandidate
      if (first.recipients.length === 0)
        kept[protest] = { ...first, recipients: candidate.recipients }
      continue
    }
    const linked = candidate.orphan ? withParties(candidate, ordered) : candidate
    if (linked !== undefined) kept.push(withRecipients(linked, kept))
  }
  return kept.map((candidate, index) => withNextRecipients(view, candidate, kept[index + 1]))
}

/** 'lodged a protest and expelled two Malian envoys': the first act has the recipient of the next. */
function withNextRecipients(
  view: SentenceView,
  candidate: EventCandidate,
  next: EventCandidate | undefined,
): EventCandidate {
  const fits =
    next !== undefined &&
    candidate.recipients.length === 0 &&
    candidate.actors.length > 0 &&
    view.phrases[candidate.phrase - 1]?.kind !== 'relative' &&
    candidate.entry.part === 'verb' &&
    next.entry.part === 'verb' &&
    candidate.entry.recipients.length > 0 &&
    !candidate.symmetric &&
    isHostile(candidate) &&
    isHostile(next) &&
    sameActors(candidate, next)
  return fits ? { ...candidate, recipients: next.recipients } : candidate
}

function isConsequence(
  view: SentenceView,
  candidate: EventCandidate,
  all: readonly EventCandidate[],
): boolean {
  const group = view.phrases[candidate.phrase]
  if (group?.kind !== 'verb group' || candidate.entry.type !== 'ASSAULT') return false
  const subject = group.passive
    ? undefined
    : findSubject(view.phrases, view.words, candidate.phrase)
  return all.some((other) => {
    if (other === candidate || other.entry.type !== 'ASSAULT') return false
    if (other.phrase === subject) return true
    if (group.form !== 'gerund' || other.phrase > candidate.phrase) return false
    return unite(other.actors, candidate.actors).length === other.actors.length
  })
}

/** 'blocked the road to [protest] against the mine': what the protest is, told before, by its place. */
function protestFor(
  { tree }: SentenceView,
  { entry, endToken }: EventCandidate,
  before: readonly EventCandidate[],
): number | undefined {
  if (tree === undefined || entry.type !== 'PROTEST' || entry.part !== 'verb') return undefined
  if (!/^(advcl|xcomp)/.test(tree.relation(endToken - 1))) return undefined
  const head = tree.head(endToken - 1)
  const found = before.findIndex(
    (other) => other.endToken - 1 === head && other.entry.type === 'PROTEST',
  )
  return found < 0 ? undefined : found
}

/** The agreements a visit or talks of the same sentence brought are those of its parties. */
function withParties(
  candidate: EventCandidate,
  all: readonly EventCandidate[],
): EventCandidate | undefined {
  const source = all.find(
    (other) => other.entry.type === 'CONSULT' && unite(other.actors, other.recipients).length > 1,
  )
  if (source === undefined) return undefined
  const actors = unite(source.actors, source.recipients)
  return { ...candidate, actors, symmetric: true, outcome: true }
}

function sameActors(a: EventCandidate, b: EventCandidate): boolean {
  const parties = (candidate: EventCandidate): string =>
    [...new Set(candidate.actors.map(partyOf))].sort().join(' ')
  return parties(a) === parties(b)
}

/** An act without recipient, joined to one of the same kind by the same actors, shares its recipient. */
function withRecipients(
  candidate: EventCandidate,
  before: readonly EventCandidate[],
): EventCandidate {
  if (candidate.recipients.length > 0 || candidate.symmetric || candidate.actors.length === 0)
    return candidate
  const asker = candidate.entry.type === 'AGREE' ? askerOf(candidate, before) : []
  if (asker.length > 0) return { ...candidate, recipients: asker }
  if (candidate.entry.symmetric && candidate.entry.part === 'verb') {
    const pair = before.findLast((other) => isPairWith(other, candidate))
    if (pair === undefined) return candidate
    return { ...candidate, actors: unite(pair.actors, pair.recipients), symmetric: true }
  }
  if (candidate.entry.recipients.length === 0 || candidate.entry.part === 'noun') return candidate
  const model = before.findLast(
    (other) =>
      other.recipients.length > 0 &&
      sameActors(other, candidate) &&
      isHostile(other) === isHostile(candidate) &&
      unite(other.actors, candidate.actors).length === other.actors.length,
  )
  return model === undefined ? candidate : { ...candidate, recipients: model.recipients }
}

/** 'asked Peru for help, and Lima agreed': it agreed with whoever asked. */
function askerOf(
  candidate: EventCandidate,
  before: readonly EventCandidate[],
): EventCandidate['actors'] {
  const own = new Set(candidate.actors.map(partyOf))
  const request = before.findLast(
    ({ entry, recipients }) =>
      (entry.type === 'REQUEST' || entry.type === 'AGREE') &&
      recipients.some((mention) => own.has(partyOf(mention))),
  )
  return request?.actors ?? []
}

/** A friendly act of two sides, one of them the actor: 'deepened ties with X, signing an accord'. */
function isPairWith(other: EventCandidate, candidate: EventCandidate): boolean {
  const parties = unite(other.actors, other.recipients)
  return (
    !isHostile(other) &&
    other.phrase < candidate.phrase &&
    parties.length === 2 &&
    unite(parties, candidate.actors).length === 2
  )
}

function isHostile({ entry }: EventCandidate): boolean {
  return entry.type !== 'NONE' && quadOf(entry.type).endsWith('conflict')
}
