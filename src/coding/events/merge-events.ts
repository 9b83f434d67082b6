import type { EventReport } from '../report.ts'
import { rollUp } from '../report.ts'
import type { Draft } from '../step.ts'

/** An event draft with what decides whether a later one tells the same happening. */
export interface FoundEvent {
  readonly draft: Draft<EventReport>
  /** True for 'the visit', 'this meeting', 'his trip'. */
  readonly definite: boolean
  readonly sentence: number
  /** Lemma of the trigger's head. */
  readonly word: string
  readonly part: 'verb' | 'noun'
}

/**
 * Joins mentions of one happening within a document: a later mention of the same type by the same
 * parties, with compatible date, modality and voice, that is definite ('the visit') or uses the same
 * word close by, adds its sentence to the evidence of the first instead of counting again.
 */
export function mergeEvents(found: readonly FoundEvent[]): readonly Draft<EventReport>[] {
  const kept: FoundEvent[] = []
  for (const event of found) {
    const index = kept.findIndex((earlier) => isSame(earlier, event))
    const earlier = kept[index]
    if (earlier === undefined) kept.push(event)
    else kept[index] = { ...earlier, draft: joined(earlier.draft, event.draft) }
  }
  return kept.map((event) => event.draft)
}

/** Nouns that can take each other's place in a second mention. */
const SAME_THING: readonly ReadonlySet<string>[] = [
  'visit trip tour travel stay',
  'meeting talk summit negotiation consultation session dialogue',
  'call conversation',
  'agreement deal accord pact treaty memorandum',
  'attack strike raid assault bombing airstrike shelling offensive bombardment',
  'exercise drill game maneuver manoeuvre',
  'arrest detention',
  'protest demonstration unrest riot',
  'war fighting clash hostilities invasion',
].map((words) => new Set(words.split(' ')))

/** Whether two triggers can name one thing: nouns of one group, or a verb and its noun. */
function canBeOne(earlier: FoundEvent, later: FoundEvent): boolean {
  if (earlier.part !== later.part) return true
  if (earlier.word === later.word) return true
  return SAME_THING.some((words) => words.has(earlier.word) && words.has(later.word))
}

function isSame(earlier: FoundEvent, later: FoundEvent): boolean {
  const [a, b] = [earlier.draft, later.draft]
  if (a.type !== b.type && a.alternative !== b.type) return false
  if (isAnaphor(earlier, later)) return true
  if (a.modality !== b.modality || voice(a) !== voice(b)) return false
  if (sidesOf(a) !== sidesOf(b)) return false
  if (!datesAgree(a, b)) return false
  const modes = a.modes.join() === b.modes.join()
  if (later.definite) return modes && canBeOne(earlier, later)
  // 'imposed measures on Belarus, freezing funds': one sentence says it once.
  if (earlier.sentence === later.sentence)
    return earlier.word === later.word || (modes && later.part === 'verb' && a.type === b.type)
  return modes && a.modes.length > 0 && earlier.word === later.word
}

/** 'The visit' or 'her trip' after 'her planned visit to Oslo': same actors, nothing new said of it. */
function isAnaphor(earlier: FoundEvent, later: FoundEvent): boolean {
  const [a, b] = [earlier.draft, later.draft]
  if (!later.definite || b.symmetric || b.actors.length === 0) return false
  if (!canBeOne(earlier, later)) return false
  if (partiesOf(a.actors) !== partiesOf(b.actors)) return false
  if (b.recipients.length > 0 && partiesOf(a.recipients) !== partiesOf(b.recipients)) return false
  return datesAgree(a, b) && (a.modes.join() === b.modes.join() || a.type !== b.type)
}

function voice(draft: Draft<EventReport>): string {
  const { holder } = draft.attribution
  return holder === 'author' ? 'author' : holder.id
}

function sidesOf(draft: Draft<EventReport>): string {
  return `${partiesOf(draft.actors)}>${partiesOf(draft.recipients)}`
}

// Every event is compared with all before it: the parties of each are put in words once.
const parties = new WeakMap<EventReport['actors'], string>()

function partiesOf(actors: EventReport['actors']): string {
  const known = parties.get(actors)
  if (known !== undefined) return known
  const words = [...new Set(actors.map(rollUp))].sort().join(' ')
  parties.set(actors, words)
  return words
}

/** Different stated days are different events; an undated mention fits any. */
function datesAgree(a: Draft<EventReport>, b: Draft<EventReport>): boolean {
  if (isOpen(a) || isOpen(b)) return true
  return (a.when.from ?? '') <= (b.when.to ?? '') && (b.when.from ?? '') <= (a.when.to ?? '')
}

function isOpen(draft: Draft<EventReport>): boolean {
  return draft.when.basis === 'bounded' || draft.when.basis === 'none'
}

function joined(first: Draft<EventReport>, later: Draft<EventReport>): Draft<EventReport> {
  const [head, ...rest] = first.evidence
  const known = new Set(first.evidence.map((span) => span.start))
  const more = later.evidence.filter((span) => !known.has(span.start))
  return {
    ...first,
    evidence: [head, ...rest, ...more],
    // The finer date of the two tells more.
    when: isOpen(first) && !isOpen(later) ? later.when : first.when,
    confidence: Math.max(first.confidence, later.confidence),
  }
}
