import { dayNumber } from '../../text/index.ts'
import type { DatedAct } from './dyad-series.ts'
import type { MarkedEvents } from './hawkes-process.ts'
import { seededRandom } from './seeded-random.ts'

/**
 * Acts whose day is known as events of two marks, hostile ones only (score below 0), in days from the
 * first: mark 0 what `a` does to `b`, mark 1 the reverse. Acts of one day are spread over it at
 * random from the seed, since the order within a day is not known.
 */
export function hostileEvents(
  acts: readonly DatedAct[],
  a: string,
  b: string,
  seed = 1,
): MarkedEvents {
  const random = seededRandom(seed)
  const dated = acts
    .filter(({ first, last, score }) => first === last && score < 0)
    .map((act) => ({ day: dayNumber(act.first), mark: act.from === a ? 0 : 1, from: act.from }))
    .filter(({ from }) => from === a || from === b)
  const start = Math.min(...dated.map(({ day }) => day))
  const placed = dated
    .map(({ day, mark }) => ({ time: day - start + random(), mark }))
    .sort((one, other) => one.time - other.time)
  const last = placed.at(-1)?.time ?? 0
  return {
    times: placed.map(({ time }) => time),
    markOf: placed.map(({ mark }) => mark),
    marks: 2,
    until: Math.max(1, Math.ceil(last)),
  }
}

/** An act, and what the other side did next. */
export interface ActionReaction {
  readonly action: DatedAct
  readonly reaction: DatedAct
  readonly days: number
}

/**
 * Hostile acts that the other side answered by a hostile act within so many days, each with the first
 * answer, oldest first. That one came after the other is all it says: not that it came of it.
 */
export function actionReactions(
  acts: readonly DatedAct[],
  withinDays: number,
): readonly ActionReaction[] {
  const dated = acts
    .filter(({ first, last, score }) => first === last && score < 0)
    .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.id < b.id ? -1 : 1))
  return dated.flatMap((action, index): readonly ActionReaction[] => {
    const began = dayNumber(action.first)
    const reaction = dated
      .slice(index + 1)
      .find((act) => act.from === action.to && act.to === action.from && act.first > action.first)
    if (reaction === undefined) return []
    const days = dayNumber(reaction.first) - began
    return days > withinDays ? [] : [{ action, reaction, days }]
  })
}
