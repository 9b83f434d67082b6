import type { DocumentId, Span } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import type { ActorRef } from '../report.ts'

/** Actors that a sentence names together ('Ghana, Togo and, at times, Benin'). */
export interface ActorGroup {
  /** At least one, in the order told. */
  readonly members: readonly [Mention, ...Mention[]]
  /** `[start, end)` of the document's text, from the first member to the last. */
  readonly start: number
  readonly end: number
  /** True when the words are an adjective ('Israeli', 'US' before a noun is still a name). */
  readonly adjective: boolean
}

/** The mention as reports cite it. The sector is the one of the mention, else the actor's own. */
export function actorRefOf(doc: DocumentId, mention: Mention): ActorRef {
  const { actor } = mention
  const sector = mention.sector ?? actor.sector
  return {
    id: actor.id,
    name: actor.name,
    ...(actor.country === undefined ? {} : { country: actor.country }),
    ...(sector === undefined ? {} : { sector }),
    mention: spanOfMention(doc, mention),
    ...(mention.alternatives === undefined
      ? {}
      : {
          alternatives: mention.alternatives.map(({ actor: { id, name }, score }) => ({
            id,
            name,
            score,
          })),
        }),
  }
}

function spanOfMention(doc: DocumentId, mention: Mention): Span {
  return { doc, start: mention.start, end: mention.end }
}
