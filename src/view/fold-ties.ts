import type { Quantity, TieReport } from '../coding/index.ts'
import type { ReportId, TieId } from '../text/index.ts'
import { contentHash } from '../text/index.ts'
import { linkPairs, mayJoin, unitsOf } from './cluster-reports.ts'
import type { FoldContext } from './fold-events.ts'
import { judgeReports } from './judge-reports.ts'
import { compareReports } from './order.ts'
import { rolledSide } from './participants.ts'
import type { Judgement, Tie } from './rows.ts'

/**
 * Folds tie reports into ties: one for each kind, pair of rolled-up sides (one set when undirected),
 * sign and modality, in one document or many; 'same' and 'different' judgements come first.
 *
 * @returns ties in the order of their first reports: by document, then offset.
 */
export function foldTies(
  reports: readonly TieReport[],
  judgements: readonly Judgement[] = [],
  context: FoldContext = {},
): readonly Tie[] {
  return foldTieReports(reports, judgements, context).map((folded) => folded.tie)
}

/** A tie with the reports that tell of it, in the ledger's order. */
export interface FoldedTie {
  readonly tie: Tie
  readonly reports: readonly [TieReport, ...TieReport[]]
}

/** The same as `foldTies`, with the reports themselves. */
export function foldTieReports(
  reports: readonly TieReport[],
  judgements: readonly Judgement[],
  context: FoldContext,
): readonly FoldedTie[] {
  const inOrder = compareReports(context.order ?? (() => 0))
  const judged = judgeReports(reports, judgements)
  const kept = (judged.reports as readonly TieReport[])
    .filter((report) => context.withRejected === true || !judged.rejected.has(report.id))
    .sort(inOrder)
  const links = linkPairs(judged.pairs)
  const byKey = new Map<string, TieReport[][]>()
  for (const unit of unitsOf(kept, links)) {
    const key = tieKey(unit[0])
    const groups = byKey.get(key) ?? []
    byKey.set(key, groups)
    const home = groups.find((group) => mayJoin(unit, group, links))
    if (home === undefined) groups.push([...unit])
    else home.push(...unit)
  }
  const ties: FoldedTie[] = []
  for (const [key, groups] of byKey)
    groups.forEach((group, index) => {
      group.sort(inOrder)
      const [first, ...rest] = group
      if (first === undefined) return
      // The same standing relation keeps its id as reports come; only what was split off by hand is
      // named after its first report.
      const id = `T-${index === 0 ? contentHash(key) : contentHash(key, first.id)}` as TieId
      ties.push({ tie: tieOf(id, [first, ...rest]), reports: [first, ...rest] })
    })
  return ties.sort((a, b) => inOrder(a.reports[0], b.reports[0]))
}

/** The tie that `reports`, given in the ledger's order, tell of. */
export function tieOf(id: TieId, reports: readonly [TieReport, ...TieReport[]]): Tie {
  const [first] = reports
  return {
    id,
    tie: first.tie,
    from: first.from,
    to: first.to,
    directed: first.directed,
    sign: first.sign,
    modality: first.modality,
    quantities: reports.flatMap((report): readonly Quantity[] =>
      report.quantity === undefined ? [] : [report.quantity],
    ),
    reports: reports.map((report): ReportId => report.id),
    documents: [...new Set(reports.map((report) => report.trigger.doc))],
  }
}

function tieKey(report: TieReport): string {
  return JSON.stringify([
    report.tie,
    rolledSide(report, 'actor'),
    rolledSide(report, 'recipient'),
    rolledSide(report, 'member'),
    report.sign,
    report.modality,
  ])
}
