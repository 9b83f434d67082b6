import type { Report } from '../coding/index.ts'
import type { DocumentId, ReportId, Span } from '../text/index.ts'
import { overlaps } from '../text/index.ts'
import type { Anchor, Judgement } from './rows.ts'

/** Two reports somebody said tell of the same thing, or of different things. */
export interface JudgedPair {
  readonly verdict: 'same' | 'different'
  readonly a: ReportId
  readonly b: ReportId
}

/** Reports as judgements leave them. */
export interface JudgedReports {
  /** All reports handed in, in the order given, amended where somebody amended them. */
  readonly reports: readonly Report[]
  readonly rejected: ReadonlySet<ReportId>
  /** Ids of the reports whose fields a judgement replaced. */
  readonly amended: ReadonlySet<ReportId>
  /** In the order judged; a later verdict on the same pair stands, an earlier one is gone. */
  readonly pairs: readonly JudgedPair[]
}

/** The judgements that hold, in the order given: neither withdrawn nor themselves a withdrawal. */
export function activeJudgements(judgements: readonly Judgement[]): readonly Judgement[] {
  const withdrawn = new Set<string>()
  // From last to first, so that a withdrawal that was itself withdrawn has no effect.
  for (const judgement of [...judgements].reverse()) {
    if (judgement.verdict !== 'withdraw' || judgement.withdraws === undefined) continue
    if (!withdrawn.has(judgement.id)) withdrawn.add(judgement.withdraws)
  }
  return judgements.filter((one) => one.verdict !== 'withdraw' && !withdrawn.has(one.id))
}

/**
 * Applies judgements, in the order given, to reports. The last of accept and reject stands; amendments
 * add up; 'unsure' about a pair takes back what was said of it before.
 */
export function judgeReports(
  reports: readonly Report[],
  judgements: readonly Judgement[],
): JudgedReports {
  const active = activeJudgements(judgements)
  if (active.length === 0) return { reports, rejected: new Set(), amended: new Set(), pairs: [] }
  const find = anchorFinder(reports)
  const changed = new Map<ReportId, Report>(reports.map((report) => [report.id, report]))
  const rejected = new Set<ReportId>()
  const amended = new Set<ReportId>()
  const pairs = new Map<string, JudgedPair>()
  for (const judgement of active) {
    const meant = find(judgement.anchor)
    for (const { id } of meant) {
      if (judgement.verdict === 'reject') rejected.add(id)
      if (judgement.verdict === 'accept') rejected.delete(id)
      const report = changed.get(id)
      if (judgement.verdict === 'amend' && report !== undefined) {
        changed.set(id, amend(report, judgement.amendment ?? {}))
        amended.add(id)
      }
      if (judgement.other === undefined) continue
      for (const other of find(judgement.other)) {
        if (other.id === id) continue
        const key = id < other.id ? `${id} ${other.id}` : `${other.id} ${id}`
        pairs.delete(key)
        if (judgement.verdict === 'same' || judgement.verdict === 'different')
          pairs.set(key, { verdict: judgement.verdict, a: id, b: other.id })
      }
    }
  }
  return {
    reports: reports.map((report) => changed.get(report.id) ?? report),
    rejected,
    amended,
    pairs: [...pairs.values()],
  }
}

/** Every judgement about one report, withdrawn ones and their withdrawals included, in the order given. */
export function judgementsAbout(
  report: Report,
  neighbours: readonly Report[],
  judgements: readonly Judgement[],
): readonly Judgement[] {
  const find = anchorFinder(neighbours)
  const isMeant = (anchor: Anchor | undefined): boolean =>
    anchor !== undefined && find(anchor).some((one) => one.id === report.id)
  const about = new Set<string>()
  return judgements.filter((judgement) => {
    const counts =
      judgement.verdict === 'withdraw'
        ? about.has(judgement.withdraws ?? '')
        : isMeant(judgement.anchor) || isMeant(judgement.other)
    if (counts) about.add(judgement.id)
    return counts
  })
}

/** Finds the reports an anchor means among `reports` (see `Anchor`). */
function anchorFinder(reports: readonly Report[]): (anchor: Anchor) => readonly Report[] {
  const byDocument = new Map<DocumentId, Report[]>()
  for (const report of reports) {
    const list = byDocument.get(report.trigger.doc)
    if (list === undefined) byDocument.set(report.trigger.doc, [report])
    else list.push(report)
  }
  return (anchor) => {
    const near = (byDocument.get(anchor.span.doc) ?? []).filter((one) => one.kind === anchor.kind)
    const named = near.filter((one) => one.id === anchor.report)
    if (named.length > 0) return named
    const exact = near.filter((one) => isSameRange(one.trigger, anchor.span))
    if (exact.length > 0) return exact
    let best: Report | undefined
    for (const one of near) {
      if (!overlaps(one.trigger, anchor.span)) continue
      if (best === undefined || isNearer(one, best, anchor.span)) best = one
    }
    return best === undefined ? [] : [best]
  }
}

function isSameRange(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function isNearer(one: Report, best: Report, span: Span): boolean {
  const gain = shared(one.trigger, span) - shared(best.trigger, span)
  if (gain !== 0) return gain > 0
  if (one.trigger.start !== best.trigger.start) return one.trigger.start < best.trigger.start
  if (one.trigger.end !== best.trigger.end) return one.trigger.end < best.trigger.end
  return one.id < best.id
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

function amend(report: Report, amendment: Readonly<Record<string, unknown>>): Report {
  // checkJudgement has let pass only fields of this kind, of the right shape.
  return { ...report, ...amendment } as Report
}
