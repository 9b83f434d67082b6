import { EVENT_TYPE_ENTRIES } from './event-types.ts'
import { modeEntry } from './modes.ts'
import type { EventCode, EventType, Mode, Quad } from './vocabulary.ts'

/** The quad of an event type; undefined for `NONE`, which belongs to no quad. */
export function quadOf(type: EventType): Quad
export function quadOf(type: EventCode): Quad | undefined
export function quadOf(type: EventCode): Quad | undefined {
  return EVENT_TYPE_ENTRIES[type].quad
}

/**
 * How cooperative or hostile an event is, from -10 (hostile) to +10 (cooperative): PLOVER's scores,
 * in the tradition of Goldstein's scale. Of several modes the one farthest from 0 counts; a mode of
 * another type is passed over; `NONE` is 0.
 */
export function intensity(type: EventCode, modes: Mode | readonly Mode[] = []): number {
  const own = EVENT_TYPE_ENTRIES[type].score
  if (type === 'NONE') return own
  const list = typeof modes === 'string' ? [modes] : modes
  let strongest: number | undefined
  for (const mode of list) {
    const entry = modeEntry(type, mode)
    if (entry === undefined) continue
    const score = entry.score ?? own
    if (strongest === undefined || Math.abs(score) > Math.abs(strongest)) strongest = score
  }
  return strongest ?? own
}
