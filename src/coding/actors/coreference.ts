import { setMentions } from './actor-sets.ts'
import { countryReferences } from './country-nouns.ts'
import type { FoundMention } from './found-mention.ts'
import type { Passage } from './passage.ts'
import { personPronouns } from './person-pronouns.ts'
import { thingPronouns } from './thing-pronouns.ts'

/**
 * Words that only point back: pronouns, 'the two countries', 'both sides', 'the country'. 'The two'
 * gives one mention for each of the pair, over the same words.
 *
 * @param found the mentions within reach, in text order
 */
export function coreferenceMentions(
  passage: Passage,
  found: readonly FoundMention[],
): FoundMention[] {
  return [
    ...setMentions(passage, found),
    ...personPronouns(passage, found),
    ...thingPronouns(passage, found),
    ...countryReferences(passage, found),
  ]
}
