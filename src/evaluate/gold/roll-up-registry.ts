import { InputError } from '../../text/index.ts'
import type { GoldActor, GoldMention, GoldUnit } from './gold-document.ts'
import type { GoldFile } from './gold-format.ts'

type RawActor = GoldFile['actors'][number]

/**
 * The registry of a gold file with what each actor counts as: climbs `parent` to the top; a state
 * there gives its country, anything else stands for itself with the mentions of all below it.
 *
 * @throws InputError `E-EVALUATE-002` when parents run in a circle.
 */
export function rollUpRegistry(
  raw: readonly RawActor[],
  file: string,
): ReadonlyMap<string, GoldActor> {
  const byId = new Map(raw.map((actor) => [actor.id, actor]))
  const tops = new Map(raw.map((actor) => [actor.id, topOf(actor, byId, file)]))
  const mentionsOfTop = new Map<string, GoldMention[]>()
  for (const actor of raw) {
    const key = tops.get(actor.id)?.key ?? actor.id
    mentionsOfTop.set(key, [...(mentionsOfTop.get(key) ?? []), ...actor.mentions])
  }
  const actors = new Map<string, GoldActor>()
  for (const actor of raw) {
    const top = tops.get(actor.id) ?? { key: actor.id, state: false, hasCountry: false }
    const unit: GoldUnit = top.state
      ? { kind: 'state', key: top.key }
      : {
          kind: 'self',
          key: top.key,
          hasCountry: top.hasCountry,
          mentions: mentionsOfTop.get(top.key) ?? [],
        }
    actors.set(actor.id, { id: actor.id, name: actor.name, unit, mentions: actor.mentions })
  }
  return actors
}

interface Top {
  readonly key: string
  readonly state: boolean
  readonly hasCountry: boolean
}

function topOf(actor: RawActor, byId: ReadonlyMap<string, RawActor>, file: string): Top {
  const seen = new Set<string>()
  let at = actor
  while (at.parent !== null && at.parent !== undefined) {
    if (seen.has(at.id)) {
      throw new InputError({
        code: 'E-EVALUATE-002',
        message: `the parents of the actor '${actor.id}' run in a circle`,
        where: file,
        fix: 'Let the topmost actor have no parent.',
      })
    }
    seen.add(at.id)
    const parent = byId.get(at.parent)
    if (parent === undefined) {
      // The registry may leave out a state that only serves as a parent.
      const state = /^[A-Z]{3}$/.test(at.parent)
      return { key: at.parent, state, hasCountry: state }
    }
    at = parent
  }
  const hasCountry = at.country !== null && at.country !== undefined
  const state = at.type === 'state' && hasCountry
  return { key: state ? (at.country ?? at.id) : at.id, state, hasCountry }
}
