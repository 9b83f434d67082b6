import type { Claim, CorridorReport, Report } from '../coding/index.ts'
import type { ActorId, Span } from '../text/index.ts'
import { NotFoundError } from '../text/index.ts'
import type { ReportTests } from './find-folded.ts'
import { findEvents, findTies } from './find-folded.ts'
import { foldEvents } from './fold-events.ts'
import type { FoldedTie } from './fold-ties.ts'
import { foldTieReports } from './fold-ties.ts'
import { judgementsAbout } from './judge-reports.ts'
import { isNarrow } from './known-on.ts'
import type { LedgerView, Listing } from './ledger-view.ts'
import { listActors } from './list-actors.ts'
import { documentRow, outletRows } from './list-documents.ts'
import type { Origin } from './matches-query.ts'
import { matchesOrigin, matchesQuery, matchesText } from './matches-query.ts'
import { sumPairs } from './pair-sums.ts'
import type { Page, Query, Vantage } from './query.ts'
import type { Event } from './rows.ts'
import type { Snapshot } from './snapshot.ts'
import { eventReports, tieReportsOf } from './snapshot.ts'
import { countTypes, tallyReports } from './tally-reports.ts'

const NOWHERE: Origin = { text: '', publications: [] }

/** Cuts a page out of a list. */
export function listing<T>(rows: readonly T[], page: Page | undefined): Listing<T> {
  if (page === undefined) return { rows, total: rows.length }
  return { rows: rows.slice(page.offset, page.offset + page.limit), total: rows.length }
}

/** Folded things of a snapshot, made once when first asked for. */
interface Folded {
  readonly events: readonly Event[]
  readonly ties: readonly FoldedTie[]
}

/**
 * A view over a ledger held in memory.
 *
 * @param snapshotAt gives what the ledger says now, seen from a vantage; called for every question.
 */
export function memoryView(
  snapshotAt: (vantage: Vantage) => Snapshot,
  vantage: Vantage = {},
): LedgerView {
  const originOf = (snapshot: Snapshot, report: Report): Origin =>
    snapshot.document(report.trigger.doc) ?? NOWHERE
  const foldings = new WeakMap<Snapshot, Map<boolean, Folded>>()
  const folded = (snapshot: Snapshot, withRejected: boolean): Folded => {
    const ofSnapshot = foldings.get(snapshot) ?? new Map<boolean, Folded>()
    foldings.set(snapshot, ofSnapshot)
    const known = ofSnapshot.get(withRejected)
    if (known !== undefined) return known
    const triggerText = (report: Report): string =>
      originOf(snapshot, report).text.slice(report.trigger.start, report.trigger.end)
    const context = { order: snapshot.order, withRejected, triggerText }
    const made: Folded = {
      events: foldEvents(eventReports(snapshot.told), snapshot.judgements, context),
      ties: foldTieReports(tieReportsOf(snapshot.told), snapshot.judgements, context),
    }
    ofSnapshot.set(withRejected, made)
    return made
  }
  const testsOf = (snapshot: Snapshot, query: Query): ReportTests => ({
    isToldThere: (report) => matchesOrigin(report, query, originOf(snapshot, report)),
    hasWords: (report) => matchesText(report, query, originOf(snapshot, report).text),
    order: snapshot.order,
  })
  const find = (query: Query): readonly Report[] => {
    const snapshot = snapshotAt(vantage)
    return snapshot.reports.filter(
      (report) =>
        (query.withRejected === true || !snapshot.rejected.has(report.id)) &&
        matchesQuery(report, query, originOf(snapshot, report)),
    )
  }
  const findTieGroups = (query: Query): readonly FoldedTie[] => {
    const snapshot = snapshotAt(vantage)
    const { ties } = folded(snapshot, query.withRejected === true)
    return findTies(ties, query, testsOf(snapshot, query))
  }
  const counted = (query: Query) =>
    eventReports(
      find({ ...query, kinds: ['event'], eventModality: query.eventModality ?? ['asserted'] }),
    )

  return {
    vantage,
    at: (other) => memoryView(snapshotAt, other),
    documents: async () => {
      const snapshot = snapshotAt(vantage)
      const byDocument = new Map<string, Report[]>()
      for (const report of find({})) {
        const list = byDocument.get(report.trigger.doc)
        if (list === undefined) byDocument.set(report.trigger.doc, [report])
        else list.push(report)
      }
      return snapshot.documents.map((seen) =>
        documentRow(seen, byDocument.get(seen.document.id) ?? []),
      )
    },
    document: async (id) => {
      const seen = snapshotAt(vantage).document(id)
      if (seen === undefined) throw missing('E-VIEW-001', 'document', id, 'chancery documents')
      return {
        document: seen.document,
        recorded: seen.recorded,
        publications: seen.current.map(({ value, recorded }) => ({ value, recorded })),
        sentences: seen.reading?.sentences ?? [],
        ...(seen.reading === undefined
          ? {}
          : {
              reading: seen.reading.id,
              reader: seen.reading.reader,
              calibrated: seen.reading.calibrated,
            }),
      }
    },
    outlets: async () => outletRows(snapshotAt(vantage).documents),
    actors: async (query = {}) => {
      const { documents, withRejected, ...rest } = query
      const mentions = snapshotAt(vantage)
        .documents.filter((seen) => documents?.includes(seen.document.id) ?? true)
        .flatMap((seen) => seen.reading?.mentions ?? [])
      return listActors(mentions, find(query), isNarrow(rest) ? 'participants' : 'everybody')
    },
    firstMentions: async (actors) => {
      const first = new Map<ActorId, Span>()
      for (const seen of snapshotAt(vantage).documents) {
        const mentions = [...(seen.reading?.mentions ?? [])].sort(
          (a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end,
        )
        for (const { id, mention } of mentions) if (!first.has(id)) first.set(id, mention)
      }
      return actors.flatMap((actor) => {
        const mention = first.get(actor)
        return mention === undefined ? [] : [{ actor, mention }]
      })
    },
    reports: async (query, page) => listing(find(query), page),
    report: async (id) => {
      const report = snapshotAt(vantage).reports.find((one) => one.id === id)
      if (report === undefined) throw missing('E-VIEW-002', 'report', id, 'chancery show')
      return report
    },
    events: async (query, page) => {
      const snapshot = snapshotAt(vantage)
      const { events } = folded(snapshot, query.withRejected === true)
      return listing(findEvents(events, query, testsOf(snapshot, query)), page)
    },
    event: async (id) => {
      const snapshot = snapshotAt(vantage)
      for (const withRejected of [false, true]) {
        const event = folded(snapshot, withRejected).events.find((one) => one.id === id)
        if (event !== undefined) return event
      }
      throw missing('E-VIEW-003', 'event', id, 'chancery events')
    },
    ties: async (query, page) =>
      listing(
        findTieGroups(query).map(({ tie }) => tie),
        page,
      ),
    tie: async (id) => {
      const snapshot = snapshotAt(vantage)
      for (const withRejected of [false, true]) {
        const found = folded(snapshot, withRejected).ties.find((one) => one.tie.id === id)
        if (found !== undefined) return found.tie
      }
      throw missing('E-VIEW-004', 'tie', id, 'chancery ties')
    },
    tieReports: async (query, page) =>
      listing(tieReportsOf(find({ ...query, kinds: ['tie'] })), page),
    claims: async (query, page) =>
      listing(find({ ...query, kinds: ['claim'] }) as readonly Claim[], page),
    corridors: async (query, page) =>
      listing(find({ ...query, kinds: ['corridor'] }) as readonly CorridorReport[], page),
    tallies: async (query) => tallyReports(counted(query), query),
    pairSums: async (query, fading) => sumPairs(counted(query), query, fading),
    typeCounts: async (query) => countTypes(counted(query)),
    judgements: async (id) => {
      const snapshot = snapshotAt(vantage)
      if (id === undefined) return snapshot.judgements
      const report = snapshot.told.find((one) => one.id === id)
      if (report === undefined) throw missing('E-VIEW-002', 'report', id, 'chancery show')
      return judgementsAbout(report, snapshot.told, snapshot.judgements)
    },
  }
}

/** The error for an id that stands for nothing seen from here. */
export function missing(
  code: `E-VIEW-00${1 | 2 | 3 | 4}`,
  what: string,
  id: string,
  lister: string,
): NotFoundError {
  return new NotFoundError({
    code,
    message: `there is no ${what} '${id}' in this ledger, seen from this vantage`,
    fix: `Find ids with \`${lister}\`.`,
  })
}
