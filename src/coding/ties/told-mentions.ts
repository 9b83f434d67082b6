import type { Analysis } from '../../language/index.ts'
import type { Mention } from '../mention.ts'
import type { Layers } from '../step.ts'

/**
 * The mentions without those that are only a part of a longer name: 'Lao' of the town 'Lao Bao', 'the
 * West' of 'the West African bloc'. The same list when there are none.
 */
export function toldMentions({ text }: Analysis, layers: Layers): readonly Mention[] {
  const { mentions, places } = layers
  const isPart = (mention: Mention): boolean =>
    (mention.actor.kind === 'bloc' &&
      /^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2)) &&
      /\bWest$/.test(text.slice(mention.start, mention.end))) ||
    places.some(
      ({ place, start, end }) =>
        start <= mention.start &&
        mention.end <= end &&
        end - start > mention.end - mention.start &&
        place.country !== mention.actor.country,
    )
  return mentions.some(isPart) ? mentions.filter((mention) => !isPart(mention)) : mentions
}
