import type { TieReport } from '../../coding/index.ts'
import type { GoldDocument, GoldTie } from '../gold/gold-document.ts'
import { climb, type LadderOutcome } from './ladder.ts'
import { compareSets, sameHolder } from './participants.ts'
import { sharesSentence } from './shared-sentence.ts'

/** The rungs of ties. `actors` is the match of the annotation guide. */
export const TIE_RUNGS = [
  'sentence',
  'kind',
  'sign',
  'actors',
  'modality',
  'attribution',
  'quantity',
] as const

/** Ties of one article, matched. */
export interface TieOutcome {
  readonly gold: readonly GoldTie[]
  readonly reports: readonly TieReport[]
  readonly ladder: LadderOutcome
}

/** The flags of one pair, in the order of `TIE_RUNGS`. */
export function judgeTie(
  gold: GoldTie,
  report: TieReport,
  document: GoldDocument,
): readonly boolean[] {
  return [
    sharesSentence(document, gold.sentences, report),
    report.tie === gold.tie || gold.accept.includes(report.tie),
    report.sign === gold.sign,
    sidesEqual(gold, report, document),
    report.modality === gold.modality,
    holderIsRight(gold, report, document),
    quantityIsRight(gold, report),
  ]
}

/** Matches ties one to one. */
export function matchTies(document: GoldDocument, reports: readonly TieReport[]): TieOutcome {
  const ladder = climb<GoldTie, TieReport>({
    rungs: TIE_RUNGS,
    gold: document.ties,
    reports,
    tierOf: (tie) => tie.tier,
    judge: (tie, report) => judgeTie(tie, report, document),
    free: () => false,
    linked: () => false,
  })
  return { gold: document.ties, reports, ladder }
}

/**
 * Directed: side by side. Otherwise the sides may be swapped, and when either tells the participants as
 * one set (no target), only the sets as wholes are compared.
 */
function sidesEqual(gold: GoldTie, report: TieReport, document: GoldDocument): boolean {
  const equal = (wanted: GoldTie['from'], found: TieReport['from']) =>
    compareSets(wanted, found, document, gold.sentences).equal
  const oneSet = () => equal([...gold.from, ...gold.to], [...report.from, ...report.to])
  if (gold.to.length === 0) return oneSet()
  const straight = equal(gold.from, report.from) && equal(gold.to, report.to)
  if (gold.directed || straight) return straight
  if (report.to.length === 0) return oneSet()
  return equal(gold.from, report.to) && equal(gold.to, report.from)
}

/** Who says so; for a perception also the one who perceives, or the author. */
function holderIsRight(gold: GoldTie, report: TieReport, document: GoldDocument): boolean {
  const holder = report.attribution.holder
  if (sameHolder(gold.holder, holder, document)) return true
  if (gold.tie !== 'threat_perception') return false
  return holder === 'author' || gold.from.some((actor) => sameHolder(actor, holder, document))
}

function quantityIsRight(gold: GoldTie, report: TieReport): boolean {
  if (gold.quantity === undefined) return true
  return report.quantity !== undefined && report.quantity.value === gold.quantity.value
}
