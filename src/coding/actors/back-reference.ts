import type { Actor } from '../mention.ts'
import type { FoundMention } from './found-mention.ts'
import type { Passage } from './passage.ts'
import { sectorOf } from './sector-of.ts'

/** The words at `[start, end)`, which only point back, as a mention of `actor`. */
export function backReference(
  { dictionary, day, sentence }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  actor: Actor,
): FoundMention {
  const sector = sectorOf(dictionary, actor, day)
  return {
    start,
    end,
    actor,
    form: 'coref',
    sentence,
    phraseStart: start,
    phraseEnd: end,
    ...(sector === undefined ? {} : { sector }),
  }
}
