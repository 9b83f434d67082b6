import type { Mention } from '../mention.ts'

/**
 * Which descriptions are seen through to the names inside them. `owned`: those of a state's own bodies
 * ('[Peru]'s armed forces'); `all`: every one ('[Peru]'s rivals', 'a [Lima]-[Quito] axis').
 */
export type SeeThrough = 'owned' | 'all'

/** The mentions without the descriptions to be seen through. */
export function seenThrough(
  text: string,
  mentions: readonly Mention[],
  seeThrough: SeeThrough,
): readonly Mention[] {
  return mentions.filter((mention) => {
    if (mention.form !== 'description' && mention.actor.kind !== 'bloc') return true
    const inner = mentions.filter(
      (other) =>
        other !== mention &&
        other.start >= mention.start &&
        other.end <= mention.end &&
        other.end - other.start < mention.end - mention.start,
    )
    if (seeThrough === 'all' && mention.form === 'description' && mention.actor.kind === 'bloc')
      return false
    if (seeThrough === 'all')
      return inner.length === 0 || (mention.form === 'name' && inner.length < 2)
    if (mention.actor.kind === 'bloc') return true
    return !inner.some(
      (other) =>
        (other.form === 'name' || other.form === 'metonym') &&
        other.end < mention.end &&
        /^(?:the )?$/i.test(text.slice(mention.start, other.start)),
    )
  })
}
