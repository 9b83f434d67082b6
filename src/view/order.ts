import type { Report } from '../coding/index.ts'
import type { DocumentId, Period } from '../text/index.ts'
import type { Event } from './rows.ts'

/** Where each document stands in the ledger's order; smaller is earlier. */
export type DocumentOrder = (document: DocumentId) => number

/**
 * Compares two texts by code point, as databases do with UTF-8 bytes; JavaScript's own comparison
 * goes by UTF-16 code unit and differs beyond the basic plane.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const left = a.charCodeAt(index)
    const right = b.charCodeAt(index)
    if (left !== right) return byCodePoint(left) - byCodePoint(right)
  }
  return a.length - b.length
}

/** Compares reports by document, then by the place and length of their trigger, kind and id. */
export function compareReports(order: DocumentOrder): (a: Report, b: Report) => number {
  return (a, b) =>
    order(a.trigger.doc) - order(b.trigger.doc) ||
    compareText(a.trigger.doc, b.trigger.doc) ||
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id)
}

/** Compares events by date; those without a date of their own come last, by the day that bounds them, then in the order of their first report. */
export function compareEvents(order: DocumentOrder): (a: Event, b: Event) => number {
  const reports = compareReports(order)
  return (a, b) =>
    compareText(dateKey(a.when), dateKey(b.when)) || reports(a.reports[0], b.reports[0])
}

/** True when the text itself dates the thing, however coarsely: not bounded by publication, not unknown. */
export function isDated(period: Period): boolean {
  if (period.basis === 'bounded' || period.basis === 'none') return false
  return period.from !== undefined || period.to !== undefined
}

function dateKey(period: Period): string {
  // '~' sorts after every digit: what is only bounded stands after what is dated, by its bound.
  if (!isDated(period)) return `~${period.to ?? period.from ?? '~'}`
  return `${period.from ?? period.to ?? ''} ${period.to ?? '9999-12-31'}`
}

function byCodePoint(unit: number): number {
  // Halves of surrogate pairs stand for characters above U+FFFF, so they sort after U+E000..U+FFFF.
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
