import type { Actor } from '../mention.ts'
import { antecedentState, isController, isSubject } from './antecedent.ts'
import type { FoundMention } from './found-mention.ts'
import { actsAsOwner } from './owner.ts'
import type { Passage } from './passage.ts'
import { personMeant } from './person-pronouns.ts'
import { focusState } from './salience.ts'
import type { Item } from './sentence-items.ts'

/**
 * Whose 'its soldiers' or 'their leader' are: the last subject of the sentence that can own any, else
 * the first of the sentence before (its topic), else the state spoken of.
 *
 * @param found the mentions within reach, in text order
 */
export function possessorOf(
  passage: Passage,
  found: readonly FoundMention[],
  pronoun: Item,
): Actor | undefined {
  const { analysis, dictionary, sentence, items } = passage
  if (pronoun.lower === 'whose') {
    const at = items.indexOf(pronoun)
    const owner = items[at - 1]?.text === ',' ? items[at - 2] : items[at - 1]
    return owner?.mention?.actor
  }
  const subjects = (back: number): readonly FoundMention[] =>
    found.filter(
      (each) =>
        each.sentence === sentence - back &&
        each.end <= pronoun.start &&
        each.form !== 'demonym' &&
        each.form !== 'place' &&
        (isSubject(analysis, each) || (back === 0 && isController(analysis, each))),
    )
  if (pronoun.lower === 'his' || pronoun.lower === 'her') {
    const person =
      subjects(0).findLast(({ actor }) => actor.kind === 'person') ??
      subjects(1).find(({ actor }) => actor.kind === 'person')
    return person?.actor ?? personMeant(passage, found, pronoun)
  }
  const many = pronoun.lower === 'their'
  const owns = ({ actor }: FoundMention): boolean =>
    actsAsOwner(actor) ||
    actor.kind === 'state' ||
    actor.kind === 'body' ||
    (actor.kind === 'collective' && (many || actor.country !== undefined))
  const owner = subjects(0).findLast(owns) ?? subjects(1).find(owns)
  if (owner !== undefined) return owner.actor
  return (
    antecedentState(analysis, dictionary, found, sentence, pronoun.start) ??
    focusState(passage, found, pronoun.start)
  )
}
