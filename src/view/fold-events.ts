import type { EventReport } from '../coding/index.ts'
import type { EventId } from '../text/index.ts'
import { contentHash } from '../text/index.ts'
import type { JudgedLinks, Unit } from './cluster-reports.ts'
import { linkPairs, mayJoin, unitsOf } from './cluster-reports.ts'
import {
  areCompatible,
  crossDocumentKey,
  haveCompatibleModes,
  haveCompatiblePlaces,
  sidesKey,
} from './compatible-reports.ts'
import { eventOf, strongestOf } from './event-value.ts'
import { judgeReports } from './judge-reports.ts'
import type { DocumentOrder } from './order.ts'
import { compareEvents, compareReports, isDated } from './order.ts'
import type { Event, Judgement } from './rows.ts'

/** What folding depends on beside reports and judgements. */
export interface FoldContext {
  /** The order of documents; by id when left out. */
  readonly order?: DocumentOrder
  /** Fold what a judgement rejected as well. */
  readonly withRejected?: boolean
  /**
   * The words of a report's trigger. Given, undated reports are only joined when they share one: three
   * undated assurances by one side to another are three.
   */
  readonly triggerText?: (report: EventReport) => string
}

/** One or more units that tell of one event. */
interface Gathering {
  readonly units: Unit<EventReport>[]
  readonly reports: EventReport[]
}

/**
 * Folds event reports into events: the same reports and judgements give the same events, whatever the
 * order of the reports. Within a document reports are joined when they can tell of one thing (see
 * `areCompatible`); an undated report that would fit several stays alone. Across documents only what is
 * dated and equal in type, sides and date is joined. 'same' and 'different' judgements come first.
 *
 * @returns events in the ledger's order: by date, then document and offset.
 */
export function foldEvents(
  reports: readonly EventReport[],
  judgements: readonly Judgement[] = [],
  context: FoldContext = {},
): readonly Event[] {
  const order = context.order ?? (() => 0)
  const judged = judgeReports(reports, judgements)
  const kept = (judged.reports as readonly EventReport[])
    .filter((report) => context.withRejected === true || !judged.rejected.has(report.id))
    .sort(compareReports(order))
  const links = linkPairs(judged.pairs)
  const gatherings = joinAcross(
    gatherWithin(unitsOf(kept, links), links, context.triggerText),
    links,
  )
  return gatherings
    .map(({ reports: [first, ...rest] }) => {
      const told = [first as EventReport, ...rest] as [EventReport, ...EventReport[]]
      told.sort(compareReports(order))
      return eventOf(`E-${contentHash(told[0].id)}` as EventId, told)
    })
    .sort(compareEvents(order))
}

/**
 * Joins units within documents: first what was joined by hand, then what is dated, then each undated
 * one where exactly one fits.
 */
function gatherWithin(
  units: readonly Unit<EventReport>[],
  links: JudgedLinks,
  triggerText: FoldContext['triggerText'],
): readonly Gathering[] {
  // What fits has a report in the same document with the same sides: nothing else is looked at.
  const bySides = new Map<string, Gathering[]>()
  const all: Gathering[] = []
  const place = (unit: Unit<EventReport>): void => {
    const places = new Set(unit.map((report) => `${report.trigger.doc} ${sidesKey(report)}`))
    const near = [...places].flatMap((one) => bySides.get(one) ?? [])
    const fitting = near.filter((one) => fits(unit, one, links, triggerText))
    const undated = fitting.filter((one) => !one.reports.some((report) => isDated(report.when)))
    const home = fitting.length === 1 ? fitting[0] : undated.length === 1 ? undated[0] : undefined
    const gathering = home ?? { units: [], reports: [] }
    gathering.units.push(unit)
    gathering.reports.push(...unit)
    if (home === undefined) all.push(gathering)
    for (const one of places) {
      const list = bySides.get(one)
      if (list === undefined) bySides.set(one, [gathering])
      else if (list.at(-1) !== gathering && !list.includes(gathering)) list.push(gathering)
    }
  }
  const turn = (unit: Unit<EventReport>): number => {
    if (unit.length > 1) return 0
    return isDated(unit[0].when) ? 1 : 2
  }
  for (const now of [0, 1, 2]) for (const unit of units) if (turn(unit) === now) place(unit)
  return all
}

function fits(
  unit: Unit<EventReport>,
  gathering: Gathering,
  links: JudgedLinks,
  triggerText: FoldContext['triggerText'],
): boolean {
  const [report] = unit
  // What was joined by hand is not joined to a second hand-made group by guessing.
  if (unit.length > 1) return false
  return (
    mayJoin(unit, gathering.reports, links) &&
    gathering.units.every((other) => {
      const near = other.filter((one) => one.trigger.doc === report.trigger.doc)
      return near.length > 0 && near.some((one) => areCompatible(report, one, triggerText))
    })
  )
}

/** Joins gatherings of different documents that have the same type, sides and date. */
function joinAcross(gatherings: readonly Gathering[], links: JudgedLinks): readonly Gathering[] {
  const byKey = new Map<string, Gathering[]>()
  const rest: Gathering[] = []
  for (const gathering of gatherings) {
    const key = keyOf(gathering)
    const list = byKey.get(key ?? '')
    if (key === undefined) rest.push(gathering)
    else if (list === undefined) byKey.set(key, [gathering])
    else list.push(gathering)
  }
  for (const list of byKey.values()) rest.push(...joinEqual(list, links))
  return rest
}

function joinEqual(list: readonly Gathering[], links: JudgedLinks): readonly Gathering[] {
  const documents = list.flatMap((one) => [...new Set(one.reports.map((r) => r.trigger.doc))])
  // Two such events in one document were told apart there: nobody knows which one the others mean.
  if (new Set(documents).size < documents.length) return list
  const joined: Gathering[] = []
  for (const gathering of list) {
    const home = joined.find((one) => mayMeet(one, gathering, links))
    if (home === undefined) {
      joined.push({ units: [...gathering.units], reports: [...gathering.reports] })
    } else {
      home.units.push(...gathering.units)
      home.reports.push(...gathering.reports)
    }
  }
  return joined
}

function mayMeet(a: Gathering, b: Gathering, links: JudgedLinks): boolean {
  const left = strongestOf(a.reports as [EventReport, ...EventReport[]])
  const right = strongestOf(b.reports as [EventReport, ...EventReport[]])
  return (
    mayJoin(a.reports, b.reports, links) &&
    haveCompatibleModes(left, right) &&
    haveCompatiblePlaces(left, right)
  )
}

/** The one key all reports of a gathering that have a key agree on. */
function keyOf(gathering: Gathering): string | undefined {
  const keys = new Set<string>()
  for (const report of gathering.reports) {
    const key = crossDocumentKey(report)
    if (key !== undefined) keys.add(key)
  }
  // Dated in two ways ('5 July', 'July'): compatible here, but no single key to find it elsewhere by.
  return keys.size === 1 ? [...keys][0] : undefined
}
