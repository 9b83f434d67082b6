import { STATE_SECTORS } from '../../codebook/index.ts'
import type { Actor } from '../mention.ts'
import { treeOf } from '../predicates/index.ts'
import { antecedentState, isSubject, stateOf } from './antecedent.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'
import { headOf } from './grammatical-role.ts'
import type { Passage } from './passage.ts'
import { possessorOf } from './possessor.ts'
import { focusState } from './salience.ts'
import type { Item } from './sentence-items.ts'
import { stateOfScene, stateOfTown } from './town-state.ts'
import type { UnnamedNoun } from './unnamed-nouns.ts'
import { POSSESSIVES } from './unnamed-phrase.ts'

/** 'His [country]'s ambassador', 'the [government]'s envoy': the state that is meant. */
export function countrySpokenOf(
  passage: Passage,
  found: readonly FoundMention[],
  determiner: Item | undefined,
  offset: number,
): Actor | undefined {
  if (determiner !== undefined && POSSESSIVES.has(determiner.lower)) {
    const actor = possessorOf(passage, found, determiner)
    const state = actor === undefined ? undefined : stateOf({ actor }, passage.dictionary)
    if (state !== undefined) return state
  }
  return focusState(passage, found, offset)
}

/** People of an armed group or an organisation stand for it; a person's are those of the state. */
export function ownerOf(passage: Passage, actor: Actor, noun: UnnamedNoun): Actor {
  if (actor.kind !== 'person') return actor
  return STATE_SECTORS.has(noun.sector) ? (stateOf({ actor }, passage.dictionary) ?? actor) : actor
}

/** Whose 'its soldiers' are: the last subject that can own any, else the state spoken of. */
export function antecedentOwner(
  passage: Passage,
  found: readonly FoundMention[],
  pronoun: Item,
): Actor | undefined {
  const { sentence, dictionary } = passage
  if (pronoun.lower === 'his' || pronoun.lower === 'her') {
    const person = possessorOf(passage, found, pronoun)
    if (person !== undefined && !STATE_SECTORS.has(person.sector ?? 'GOV')) return person
    const { analysis } = passage
    return antecedentState(analysis, dictionary, found, sentence, pronoun.start)
  }
  return possessorOf(passage, found, pronoun)
}

/** The state or organisation a noun without an owner belongs to; undefined when it belongs to none. */
export function contextOwner(
  passage: Passage,
  found: readonly FoundMention[],
  noun: UnnamedNoun,
  first: number,
  offset: number,
): Actor | undefined {
  const { analysis, dictionary, sentence, items } = passage
  if (noun.use === 'agent') {
    const indefinite = /^(?:a|an|another)$/.test(items[first]?.lower ?? '')
    if (
      !indefinite ||
      !/^(?:envoy|ambassador|delegation|emissary|mission|negotiator|mediator)$/.test(noun.singular)
    )
      return undefined
    const sender = found.findLast(
      (each) => each.sentence === sentence && each.end <= offset && isSubject(analysis, each),
    )?.actor
    return sender?.kind === 'person' ? stateOf({ actor: sender }, dictionary) : sender
  }
  if (noun.use === 'people') return undefined
  const there = stateOfWhere(passage, found, items[first]?.start ?? offset)
  if (there !== undefined) return there
  const told = stateOfSubject(passage, found, offset)
  if (told !== undefined) return told
  const place = found.findLast(
    (each) =>
      each.sentence === sentence &&
      each.form === 'place' &&
      stateOf(each, dictionary) !== undefined,
  )
  const local = noun.sector === 'COP' || noun.sector === 'JUD' || noun.use === 'state people'
  if (local && place !== undefined) return stateOf(place, dictionary)
  const scene = noun.sector === 'COP' || noun.sector === 'JUD' ? stateOfScene(passage) : undefined
  if (scene !== undefined) return scene
  return focusState(passage, found, offset)
}

/** 'The mayor of [Osh]', 'a court in [Goma]': of the state the town lies in. */
export function ownTown(
  passage: Passage,
  noun: UnnamedNoun,
  head: number,
  last: number,
): Actor | undefined {
  if (last === head || noun.use === 'people' || noun.use === 'craft') return undefined
  const [first, end] = [passage.items[head + 2], passage.items[last]]
  if (first === undefined || end === undefined) return undefined
  const name = passage.analysis.text.slice(first.start, end.end).replace(/^the /, '')
  return stateOfTown(passage, name)
}

/** 'Fled to Uganda, where [a court] charged him': of the state the clause is about. */
function stateOfWhere(
  { analysis, dictionary, sentence }: Passage,
  found: readonly FoundMention[],
  offset: number,
): Actor | undefined {
  const place = found.find(
    (each) =>
      each.sentence === sentence &&
      each.end <= offset &&
      /^,?\s+where\s+$/.test(analysis.text.slice(each.end, offset)),
  )
  return place === undefined ? undefined : stateOf(place, dictionary)
}

/** 'President Dee told [parliament]', 'ordered [the army]': of the state whose minister does it. */
function stateOfSubject(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
): Actor | undefined {
  const { analysis, dictionary, sentence } = passage
  const within = analysis.sentences[sentence]
  if (within === undefined) return undefined
  const tree = treeOf(analysis, within)
  const [token] = tokensOf(analysis, sentence, offset, offset + 1)
  let head = token
  while (/^(?:det|amod|compound|nummod|case)/.test(tree.relation(head)) && tree.head(head) >= 0)
    head = tree.head(head)
  if (!/^(?:i?obj)$/.test(tree.relation(head))) return undefined
  const subject = tree.child(tree.head(head), 'nsubj')
  if (subject === undefined) return undefined
  const doer = found.find(
    (each) =>
      each.sentence === sentence &&
      each.actor.kind === 'person' &&
      STATE_SECTORS.has(each.sector ?? each.actor.sector ?? 'CVL') &&
      headOf(analysis, each) === subject,
  )
  return doer === undefined ? undefined : stateOf(doer, dictionary)
}
