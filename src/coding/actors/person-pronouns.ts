import type { Actor } from '../mention.ts'
import { antecedentMention } from './antecedent-search.ts'
import { backReference } from './back-reference.ts'
import type { FoundMention } from './found-mention.ts'
import { genderOfPronoun, gendersIn } from './gender.ts'
import { roleOf } from './grammatical-role.ts'
import type { Passage } from './passage.ts'
import type { Item } from './sentence-items.ts'

const PERSONAL = new Set(['he', 'she', 'him', 'his', 'her'])
/** Least score of a person 'he' may mean: any person of the three sentences before. */
const LEAST = 0.7

/**
 * 'He', 'his', 'her': the person most likely meant, who may be a pronoun's of this sentence.
 *
 * @param found the mentions within reach, in text order
 */
export function personPronouns(passage: Passage, found: readonly FoundMention[]): FoundMention[] {
  const mentions: FoundMention[] = []
  for (const item of passage.items) {
    if (item.kind !== 'word' || !PERSONAL.has(item.lower)) continue
    if (item.text === item.text.toUpperCase() && item.text.length > 1) continue
    const before = mentions.length === 0 ? found : [...found, ...mentions]
    const person = personMeant(passage, before, item)
    if (person !== undefined) mentions.push(backReference(passage, item, person))
  }
  return mentions
}

/** The person a pronoun most likely means. */
export function personMeant(
  passage: Passage,
  found: readonly FoundMention[],
  { start, end, lower }: Item,
): Actor | undefined {
  const { analysis, sentence } = passage
  const gender = genderOfPronoun(lower)
  const genders = gender === undefined ? undefined : gendersIn(passage, found)
  return antecedentMention(passage, found, {
    start,
    role: roleOf(analysis, { sentence, phraseStart: start, phraseEnd: end }),
    least: LEAST,
    fits: ({ actor }) =>
      actor.kind === 'person' &&
      (gender === undefined || (genders?.get(actor.id) ?? gender) === gender),
    // Somebody without a name is spoken of less.
    worth: ({ form }) => (form === 'description' ? -0.3 : 0),
  })?.actor
}
