import { quadOf } from '../codebook/index.ts'
import type { EventReport } from '../coding/index.ts'
import type { Period } from '../text/index.ts'
import { toldAs } from './matches-query.ts'
import { isDated } from './order.ts'
import { rolledSide } from './participants.ts'
import { shareWord } from './shared-words.ts'

// Only spares work: a report never changes, so neither does its key.
const sidesKeys = new WeakMap<EventReport, string>()

/** The rolled-up sides of an event report as one text: equal when both sides are equal. */
export function sidesKey(report: EventReport): string {
  const known = sidesKeys.get(report)
  if (known !== undefined) return known
  const key = makeSidesKey(report)
  sidesKeys.set(report, key)
  return key
}

function makeSidesKey(report: EventReport): string {
  const sides = report.symmetric
    ? [rolledSide(report, 'member')]
    : [rolledSide(report, 'actor'), rolledSide(report, 'recipient')]
  return JSON.stringify(sides)
}

/** True when at least two units take part, so that the sides say something about identity. */
export function hasBothSides(report: EventReport): boolean {
  if (report.symmetric) return rolledSide(report, 'member').length > 1
  return rolledSide(report, 'actor').length > 0 && rolledSide(report, 'recipient').length > 0
}

/**
 * True when two periods can be of one thing: they share a day, or one of them is unknown. What is
 * bounded to before publication is not what is bounded to after it.
 */
export function areCompatiblePeriods(a: Period, b: Period): boolean {
  if (a.basis === 'bounded' && b.basis === 'bounded')
    return (a.from === undefined) === (b.from === undefined)
  if (a.from !== undefined && b.to !== undefined && a.from > b.to) return false
  return !(b.from !== undefined && a.to !== undefined && b.from > a.to)
}

/**
 * True when two reports in one document can tell of one event: same type (or one's second-best type is
 * the other's), same sides, no two ways of doing it, no two countries, compatible periods; and, unless
 * both are dated to the week or closer, named by the same word or done in the same telling way.
 *
 * @param triggerText gives the trigger's words; without it words are not compared.
 */
export function areCompatible(
  a: EventReport,
  b: EventReport,
  triggerText?: (report: EventReport) => string,
): boolean {
  return (
    (a.type === b.type || a.alternative === b.type || b.alternative === a.type) &&
    sidesKey(a) === sidesKey(b) &&
    a.actors.length + a.recipients.length > 0 &&
    haveCompatibleModes(a, b) &&
    haveCompatiblePlaces(a, b) &&
    areCompatiblePeriods(a.when, b.when) &&
    ((isClose(a.when) && isClose(b.when)) ||
      triggerText === undefined ||
      shareTellingMode(a, b) ||
      shareWord(triggerText(a), triggerText(b)))
  )
}

function isClose(period: Period): boolean {
  return isDated(period) && (period.precision === 'day' || period.precision === 'week')
}

/**
 * True when both are of one type and mode that says what was done. Words are many: two reproaches by one
 * side against the other are seldom one, so the modes of the other verbal types do not count.
 */
function shareTellingMode(a: EventReport, b: EventReport): boolean {
  if (a.type !== b.type || a.type === 'NONE') return false
  if (quadOf(a.type).startsWith('verbal') && a.type !== 'CONSULT') return false
  return a.modes.some((mode) => b.modes.includes(mode))
}

/**
 * What makes an event the same in two documents: type, sides and the day or month, which must be
 * stated or resolved. Undefined when the report does not say enough: wrong merges are the likelier harm.
 */
export function crossDocumentKey(report: EventReport): string | undefined {
  const { when, type } = report
  if (type === 'NONE' || !hasBothSides(report)) return undefined
  if (when.basis !== 'stated' && when.basis !== 'resolved') return undefined
  if (when.precision !== 'day' && when.precision !== 'month') return undefined
  if (!isDated(when) || when.from === undefined || when.to === undefined) return undefined
  const told = toldAs(report)
  if (told === 'hypothetical' || told === 'demanded') return undefined
  return JSON.stringify([type, sidesKey(report), when.from, when.to])
}

/** True unless both name modes and share none. */
export function haveCompatibleModes(a: EventReport, b: EventReport): boolean {
  return (
    a.modes.length === 0 || b.modes.length === 0 || a.modes.some((mode) => b.modes.includes(mode))
  )
}

/** True unless both name a country and not the same. */
export function haveCompatiblePlaces(a: EventReport, b: EventReport): boolean {
  const here = a.where?.country
  const there = b.where?.country
  return here === undefined || there === undefined || here === there
}
