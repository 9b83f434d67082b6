import type { Day, Instant, Publication } from '../text/index.ts'
import { compareText } from './order.ts'
import type { Query, Vantage } from './query.ts'
import type { Judgement, Recorded } from './rows.ts'

/** Every revision of one publication's metadata, oldest first. */
export type Revisions = readonly [Recorded<Publication>, ...Recorded<Publication>[]]

/** A publication as it stands from some vantage, and since when the world could know it. */
export interface CurrentPublication extends Recorded<Publication> {
  /** The last day of the published period; when that is unknown, the day it was first recorded. */
  readonly knownOn: Day
}

/** The day of an instant, in UTC. */
export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10) as Day
}

/**
 * The current revision of a publication, as recorded by `vantage.asRecordedOn`; undefined when it was
 * not recorded by then, or could not be known by `vantage.asKnownOn`.
 */
export function currentRevision(
  revisions: Revisions,
  vantage: Vantage,
): CurrentPublication | undefined {
  const visible = revisions.filter((one) => isRecordedBy(one.recorded, vantage))
  const [first] = visible
  const last = visible.at(-1)
  if (first === undefined || last === undefined) return undefined
  const knownOn = last.value.published.to ?? dayOf(first.recorded)
  if (vantage.asKnownOn !== undefined && knownOn > vantage.asKnownOn) return undefined
  return { ...last, knownOn }
}

/** True when something recorded then is seen from `vantage`. */
export function isRecordedBy(recorded: Instant, vantage: Vantage): boolean {
  return vantage.asRecordedOn === undefined || recorded <= vantage.asRecordedOn
}

/** True when a judgement is seen from `vantage`: recorded by then, and made on or before the known day. */
export function isJudgementSeen(judgement: Recorded<Judgement>, vantage: Vantage): boolean {
  if (!isRecordedBy(judgement.recorded, vantage)) return false
  return vantage.asKnownOn === undefined || dayOf(judgement.value.made) <= vantage.asKnownOn
}

/** Compares publications: earliest published first, undated last, then by file name and id. */
export function comparePublications(a: Publication, b: Publication): number {
  return (
    compareText(publishedKey(a), publishedKey(b)) ||
    compareText(a.file, b.file) ||
    compareText(a.id, b.id)
  )
}

/** The text by which publications are put in order of time; unknown comes last. */
export function publishedKey(publication: Publication): string {
  const { from, to } = publication.published
  return `${to ?? from ?? '9999-12-31'} ${from ?? to ?? '9999-12-31'}`
}

/** The recorded moment a write gets: `wanted`, moved on if the ledger already holds something as late. */
export function nextInstant(wanted: Instant, last: Instant | undefined): Instant {
  if (last === undefined || wanted > last) return wanted
  return new Date(Date.parse(last) + 1).toISOString() as Instant
}

/** True when a query narrows by anything but what a judgement rejected. */
export function isNarrow(query: Query): boolean {
  return Object.entries(query).some(
    ([field, value]) => field !== 'withRejected' && value !== undefined,
  )
}
