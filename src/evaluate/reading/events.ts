import type { EventReport } from '../../coding/index.ts'
import { overlaps } from '../../text/index.ts'
import { sameDate } from '../gold/gold-date.ts'
import { type GoldDocument, type GoldEvent, sentenceAt } from '../gold/gold-document.ts'
import { climb, type LadderOutcome } from './ladder.ts'
import { compareSets, sameHolder } from './participants.ts'

/** The rungs of events. `actors` is the match of the annotation guide. */
export const EVENT_RUNGS = [
  'detection',
  'type',
  'partialActors',
  'actors',
  'modality',
  'attribution',
  'date',
] as const

/** Tells the derived event a report belongs to; undefined when nobody has linked reports. */
export type LinkOf = (report: EventReport) => string | undefined

/** Events of one article, matched. */
export interface EventOutcome {
  /** Gold items and reports in the order of the ladder's indices. */
  readonly gold: readonly GoldEvent[]
  readonly reports: readonly EventReport[]
  readonly ladder: LadderOutcome
}

/** Bases that claim no date. */
const DATELESS: ReadonlySet<string> = new Set(['bounded', 'relative', 'none'])

/** True when a report gives a date although the text gives none (gold basis none or relative). */
export function isInventedDate(gold: GoldEvent, report: EventReport): boolean {
  return gold.date.kind === 'undated' && !DATELESS.has(report.when.basis)
}

/** The flags of one pair, in the order of `EVENT_RUNGS`. */
export function judgeEvent(
  gold: GoldEvent,
  report: EventReport,
  document: GoldDocument,
): readonly boolean[] {
  const sentence = sentenceAt(document, report.trigger.start)
  const detected = sentence !== undefined && gold.sentences.has(sentence.id)
  const sets = participants(gold, report, document)
  return [
    detected,
    report.type === gold.type || gold.accept.includes(report.type),
    sets.partial,
    sets.equal,
    report.modality === gold.modality,
    sameHolder(gold.holder, report.attribution.holder, document),
    dateIsRight(gold, report),
  ]
}

/**
 * Matches the events PLOVER has words for. A gold `NONE` that accepts other types may be hit by them
 * but is never asked for; a `NONE` report counts only where it hits an event that accepts `NONE`.
 */
export function matchEvents(
  document: GoldDocument,
  reports: readonly EventReport[],
  linkOf: LinkOf,
): EventOutcome {
  const gold = document.events.filter((event) => event.type !== 'NONE' || event.accept.length > 0)
  const ladder = climb<GoldEvent, EventReport>({
    rungs: EVENT_RUNGS,
    gold,
    reports,
    tierOf: (event) => (event.type === 'NONE' ? 3 : event.tier),
    judge: (event, report) => {
      if (report.type === 'NONE' && (event.type === 'NONE' || !event.accept.includes('NONE')))
        return EVENT_RUNGS.map(() => false)
      return judgeEvent(event, report, document)
    },
    free: (report) => report.type === 'NONE',
    linked: (first, further) => isLinked(first, further, linkOf),
  })
  return { gold, reports, ladder }
}

/** Matches gold `NONE` events with `NONE` reports. */
export function matchNone(
  document: GoldDocument,
  reports: readonly EventReport[],
  linkOf: LinkOf,
): EventOutcome {
  const gold = document.events.filter((event) => event.type === 'NONE')
  const none = reports.filter((report) => report.type === 'NONE')
  const ladder = climb<GoldEvent, EventReport>({
    rungs: EVENT_RUNGS,
    gold,
    reports: none,
    tierOf: (event) => event.tier,
    judge: (event, report) => judgeEvent(event, report, document),
    free: () => false,
    linked: (first, further) => isLinked(first, further, linkOf),
  })
  return { gold, reports: none, ladder }
}

/** Linking excuses another telling of the event; a copy with the same trigger is no other telling. */
function isLinked(first: EventReport, further: EventReport, linkOf: LinkOf): boolean {
  if (overlaps(first.trigger, further.trigger)) return false
  const link = linkOf(first)
  return link !== undefined && link === linkOf(further)
}

function participants(
  gold: GoldEvent,
  report: EventReport,
  document: GoldDocument,
): { equal: boolean; partial: boolean } {
  if (gold.symmetric) {
    const union = compareSets(
      [...gold.actors, ...gold.recipients],
      [...report.actors, ...report.recipients],
      document,
      gold.sentences,
    )
    return { equal: union.equal, partial: union.jaccard >= 0.5 }
  }
  const actors = compareSets(gold.actors, report.actors, document, gold.sentences)
  if (gold.recipients.length === 0) return { equal: actors.equal, partial: actors.jaccard >= 0.5 }
  const recipients = compareSets(gold.recipients, report.recipients, document, gold.sentences)
  return {
    equal: actors.equal && recipients.equal,
    partial: actors.jaccard >= 0.5 && recipients.jaccard >= 0.5,
  }
}

function dateIsRight(gold: GoldEvent, report: EventReport): boolean {
  if (gold.date.kind === 'dated') return sameDate(gold.date, report.when)
  return gold.date.kind === 'unscored' || !isInventedDate(gold, report)
}
