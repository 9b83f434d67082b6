import type { Sector } from '../../codebook/index.ts'
import type { Day } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import type { ActorDictionary } from './dictionary.ts'

/**
 * The sector an actor appears in: by the role held on `day`; else by the last role that had ended by
 * then, since texts look back ('Soleimani was killed'); else the actor's own.
 */
export function sectorOf(
  dictionary: ActorDictionary,
  actor: Actor,
  day: Day | undefined,
): Sector | undefined {
  const role = dictionary.roleOn(actor.id, day)
  if (role !== undefined) return role.sector
  const ended = actor.roles.findLast(
    (each) => day !== undefined && each.to !== undefined && each.to < day,
  )
  return ended?.sector ?? actor.sector
}
