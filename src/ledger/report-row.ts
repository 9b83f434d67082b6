import type { Report } from '../coding/index.ts'
import { rollUp } from '../coding/index.ts'
import type { Day, Period } from '../text/index.ts'
import { UNKNOWN_PERIOD } from '../text/index.ts'
import type { ReportSpan } from '../view/index.ts'
import {
  isDated,
  monthOf,
  pairsOf,
  participantsOf,
  reportIntensity,
  spansOf,
  toldAs,
} from '../view/index.ts'
import { reportSeal } from './seals.ts'

/** The typed columns of a report: what SQL filters, orders and adds up by. */
export interface ReportRow {
  readonly id: string
  readonly kind: Report['kind']
  /** Event type, tie kind, sort of claim or status of a corridor. */
  readonly type: string
  readonly modality: string | null
  /** Months since year 0; null when the month is not known. */
  readonly month: number | null
  readonly intensity: number | null
  readonly dated: boolean
  readonly happenedFrom: Day | null
  readonly happenedTo: Day | null
  readonly happenedPrecision: string | null
  readonly happenedBasis: string | null
  readonly start: number
  readonly end: number
  readonly holderLower: string | null
  readonly holderRolledLower: string | null
  readonly evidenceLower: string
  readonly payload: string
  readonly seal: string
}

/** Somebody who takes part, as a row. */
export interface ParticipantRow {
  readonly side: string
  readonly id: string
  readonly rolled: string
  readonly name: string | null
  readonly country: string | null
  readonly sector: string | null
}

/** Who to whom, as a row beside the report's own columns. */
export interface DyadRow {
  readonly actor: string
  readonly recipient: string | null
}

/** A report taken apart into rows. */
export interface ReportRows {
  readonly report: ReportRow
  readonly spans: readonly (ReportSpan & { readonly quote: string })[]
  readonly participants: readonly ParticipantRow[]
  readonly dyads: readonly DyadRow[]
}

/** Takes a report apart; `text` is that of its document. */
export function reportRows(report: Report, text: string): ReportRows {
  return {
    report: reportRow(report, text),
    spans: spansOf(report).map((one) => ({
      ...one,
      quote: text.slice(one.span.start, one.span.end),
    })),
    participants: participantsOf(report).map(({ side, id, rolled, ref }) => ({
      side,
      id,
      rolled,
      name: ref?.name ?? null,
      country: ref?.country ?? null,
      sector: ref?.sector ?? null,
    })),
    dyads:
      report.kind === 'event'
        ? pairsOf(report).map(({ actor, recipient }) => ({ actor, recipient: recipient ?? null }))
        : [],
  }
}

/** The month 'YYYY-MM' as a number that counts months. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** The month of a number, 'YYYY-MM'. */
export function monthText(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0')
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`
}

/** The words of evidence by which text is searched: lower-cased in JavaScript, as queries are. */
function evidenceLower(report: Report, text: string): string {
  return report.evidence
    .map((span) => text.slice(span.start, span.end))
    .join('\n')
    .toLowerCase()
}

function reportRow(report: Report, text: string): ReportRow {
  const period = periodOf(report)
  const month = report.kind === 'event' ? monthOf(period) : undefined
  const { holder } = report.attribution
  return {
    id: report.id,
    kind: report.kind,
    type: typeOf(report),
    modality:
      report.kind === 'event' ? toldAs(report) : report.kind === 'tie' ? report.modality : null,
    month: month === undefined ? null : monthNumber(month),
    intensity: report.kind === 'event' ? reportIntensity(report) : null,
    dated: isDated(period),
    happenedFrom: period.from ?? null,
    happenedTo: period.to ?? null,
    happenedPrecision: hasPeriod(report) ? period.precision : null,
    happenedBasis: hasPeriod(report) ? period.basis : null,
    start: report.trigger.start,
    end: report.trigger.end,
    holderLower: holder === 'author' ? null : holder.id.toLowerCase(),
    holderRolledLower: holder === 'author' ? null : rollUp(holder).toLowerCase(),
    evidenceLower: evidenceLower(report, text),
    payload: JSON.stringify(report),
    seal: reportSeal(report),
  }
}

function periodOf(report: Report): Period {
  if (report.kind === 'event') return report.when
  if (report.kind === 'tie') return report.holds
  return UNKNOWN_PERIOD
}

function typeOf(report: Report): string {
  switch (report.kind) {
    case 'event':
      return report.type
    case 'tie':
      return report.tie
    case 'claim':
      return report.sort
    case 'corridor':
      return report.status
  }
}

function hasPeriod(report: Report): boolean {
  return report.kind === 'event' || report.kind === 'tie'
}
