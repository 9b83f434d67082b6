import type { ActorId } from '../../text/index.ts'
import { ChanceryError } from '../../text/index.ts'

/** An actor a brief is about. */
export interface TopicActor {
  readonly name: string
  /** Ids or country codes under which the ledger knows it. */
  readonly ids: readonly [ActorId, ...ActorId[]]
}

/** What a brief is about; without actors, everything the ledger holds. */
export interface BriefTopic {
  readonly actors: readonly TopicActor[]
}

/** How names in a topic are found. */
export interface TopicNames {
  /** The ids a written name stands for; throws a ChanceryError when nobody is called so. */
  resolve(written: string): Promise<readonly ActorId[]>
  /** The name to print for an id; undefined when only the written one is known. */
  name(id: ActorId): string | undefined
}

/**
 * Reads a topic: names separated by commas, semicolons, '&' or 'and' ('Iran, Azerbaijan'). 'and' inside a
 * name stays ('Bosnia and Herzegovina'). Each actor is taken once.
 *
 * @throws ChanceryError what `resolve` throws for an unknown name.
 */
export async function parseTopic(written: string, names: TopicNames): Promise<BriefTopic> {
  const actors = new Map<string, TopicActor>()
  const parts = written
    .split(/[,;&]/)
    .map((part) => part.trim().replace(/^and\s+/i, ''))
    .filter((part) => part !== '')
  for (const part of parts) {
    for (const actor of await actorsOf(part, names)) {
      const key = actor.ids.join(' ')
      if (!actors.has(key)) actors.set(key, actor)
    }
  }
  return { actors: [...actors.values()] }
}

async function actorsOf(part: string, names: TopicNames): Promise<readonly TopicActor[]> {
  const pieces = part.split(/\s+and\s+/i)
  try {
    return await actorOf(part, names)
  } catch (error) {
    if (pieces.length < 2 || !(error instanceof ChanceryError)) throw error
  }
  const found: TopicActor[] = []
  for (const piece of pieces) found.push(...(await actorOf(piece, names)))
  return found
}

async function actorOf(written: string, names: TopicNames): Promise<readonly TopicActor[]> {
  const [first, ...others] = await names.resolve(written)
  if (first === undefined) return []
  return [{ name: names.name(first) ?? written, ids: [first, ...others] }]
}

/** 'Azerbaijan, Iran and Israel'; the first three and 'n others' when there are more than `most`. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), othersOf(names, most)] : names
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

function othersOf(names: readonly string[], most: number): string {
  return `${names.length - most + 1} others`
}
