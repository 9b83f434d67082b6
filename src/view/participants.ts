import type { ActorRef, EventReport, Report } from '../coding/index.ts'
import { rollUp } from '../coding/index.ts'

/**
 * On which side of a report an actor stands. `member`: one of a set without sides (symmetric events,
 * undirected ties, everyone and every state a corridor report names).
 */
export type Side = 'actor' | 'recipient' | 'member'

/** Somebody who takes part in a report. */
export interface Participant {
  readonly side: Side
  readonly id: string
  /** The unit it is counted under (see `rollUp`). */
  readonly rolled: string
  /** The words that name it; a state of a corridor's route has none of its own. */
  readonly ref?: ActorRef
}

/**
 * Everybody a report involves, in the order told. For claims the holder is the actor (nobody when it
 * is the author) and those it is about are the recipients.
 */
export function participantsOf(report: Report): readonly Participant[] {
  switch (report.kind) {
    case 'event':
      return participantsOfEvent(report)
    case 'tie':
      return report.directed && report.to.length > 0
        ? [...placed('actor', report.from), ...placed('recipient', report.to)]
        : placed('member', [...report.from, ...report.to])
    case 'claim': {
      const { holder } = report.attribution
      return [
        ...placed('actor', holder === 'author' ? [] : [holder]),
        ...placed(
          'recipient',
          report.about.map((stance) => stance.actor),
        ),
      ]
    }
    case 'corridor':
      return [
        ...report.states.map((state) => ({ side: 'member' as const, id: state, rolled: state })),
        ...placed('member', [...report.supports, ...report.opposes]),
      ]
  }
}

/** Everybody an event, or a report of one, involves. */
export function participantsOfEvent(
  event: Pick<EventReport, 'actors' | 'recipients' | 'symmetric'>,
): readonly Participant[] {
  return event.symmetric
    ? placed('member', [...event.actors, ...event.recipients])
    : [...placed('actor', event.actors), ...placed('recipient', event.recipients)]
}

/** The participants of one side, rolled up, each once, in code-unit order. */
export function rolledSide(report: Report, side: Side): readonly string[] {
  const rolled = new Set<string>()
  for (const participant of participantsOf(report))
    if (participant.side === side) rolled.add(participant.rolled)
  return [...rolled].sort()
}

function placed(side: Side, refs: readonly ActorRef[]): readonly Participant[] {
  return refs.map((ref) => ({ side, id: ref.id, rolled: rollUp(ref), ref }))
}
