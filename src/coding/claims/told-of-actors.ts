import type { Span } from '../../text/index.ts'
import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import { actorRefOf, groupsIn } from '../patterns/index.ts'
import type { ActorRef, ClaimSort } from '../report.ts'
import { rollUp } from '../report.ts'
import type { ToldOfActor } from './claim-draft.ts'
import type { ClaimStructure } from './claim-structure.ts'
import { polarityBeside, polarityOf } from './polarity.ts'

/** How one sees an actor is said outright: it always shows a stance. */
export const SEEN = 1

/** All that is seen is seen the same way. */
export function seenAs(
  doc: Span['doc'],
  verdict: number,
  groups: readonly ActorGroup[],
): readonly ToldOfActor[] {
  return distinctRefs(doc, groups).map(({ actor }) => ({
    actor,
    polarity: Math.sign(verdict) * Math.max(SEEN, Math.abs(verdict)),
    mixed: false,
    own: true,
  }))
}

/**
 * What the piece says of each actor. The first is taken to be what it is about and gets the tone of the
 * whole; the others share praise but not blame; words right beside an actor count for it alone.
 */
export function toldOf(
  doc: Span['doc'],
  shape: SentenceShape,
  piece: string,
  sort: ClaimSort,
  groups: readonly ActorGroup[],
  { credit }: ClaimStructure,
): readonly ToldOfActor[] {
  const whole = polarityOf(piece)
  const beside = new Map(
    groups.map((group) => {
      const index = [...piece].findIndex((_, at) =>
        groupsIn(shape, piece.charAt(at)).includes(group),
      )
      return [group, index < 0 ? 0 : polarityBeside(piece, index)] as const
    }),
  )
  const refs = distinctRefs(doc, groups)
  const chief = refs[0]?.group
  let elsewhere = 0
  for (const [group, sum] of beside) if (group !== chief) elsewhere += Math.min(0, sum)
  return refs.map(({ actor, group }) => {
    const own = beside.get(group) ?? 0
    const tone = whole.sum - elsewhere
    const chiefly =
      sort === 'accusation' && !/\b(?:accus|blam)/.test(piece) ? Math.min(tone, -SEEN) : tone
    const shared = group === chief ? chiefly : Math.max(0, whole.sum) / 2
    return {
      actor,
      polarity: shared + 1.5 * own + (credit.get(actor.id) ?? 0),
      mixed: whole.mixed,
      own: group === chief || own !== 0,
    }
  })
}

function distinctRefs(
  doc: Span['doc'],
  groups: readonly ActorGroup[],
): { readonly actor: ActorRef; readonly group: ActorGroup }[] {
  const seen = new Set<string>()
  const refs: { readonly actor: ActorRef; readonly group: ActorGroup }[] = []
  for (const group of groups)
    for (const member of group.members) {
      const actor = actorRefOf(doc, member)
      if (seen.has(rollUp(actor))) continue
      seen.add(rollUp(actor))
      refs.push({ actor, group })
    }
  return refs
}
