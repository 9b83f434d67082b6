import type { Period } from '../../text/index.ts'
import { soonAfter } from '../dates/index.ts'
import type { SentenceTree } from '../predicates/index.ts'
import { isDated } from './event-when.ts'
import type { FoundEvent } from './merge-events.ts'

/** How many sentences back the event may stand that is reacted to. */
const REACH = 2
/** Participles that tell what an act led to: '..., [prompting] the envoy to leave'. */
const LEADS_TO = new Set(
  'prompt lead force cause trigger spark provoke draw compel push oblige spur'.split(' '),
)
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their'])

/**
 * When something happened that answers what was told before: the verb, or the one whose result it is, has
 * 'the invitation', 'the attack' beside it and the text has just told with a date who invited or attacked.
 *
 * @param found the events told so far, in order
 * @param index of the sentence
 */
export function reactionPeriod(
  tree: SentenceTree,
  trigger: number,
  found: readonly FoundEvent[],
  index: number,
): Period | undefined {
  if (!tree.parsed) return undefined
  const verb = causeOf(tree, trigger)
  for (const noun of definiteNouns(tree, verb)) {
    if (noun === trigger) continue
    const told = found.findLast(
      ({ sentence, draft, word }) =>
        sentence < index &&
        index - sentence <= REACH &&
        isDated(draft.when) &&
        isDerived(tree.lemma(noun), word),
    )
    if (told !== undefined) return soonAfter(told.draft.when)
  }
  return undefined
}

/** How far before what it led to such a participle stands, in words. */
const RESULT_REACH = 8

/** The verb itself, or the one of which it is told as a result. */
function causeOf(tree: SentenceTree, trigger: number): number {
  const infinitive = tree.children(trigger).some((child) => tree.word(child) === 'to')
  if (!infinitive) return trigger
  let verb = trigger - 1
  while (verb > trigger - RESULT_REACH && tree.tag(verb) !== 'VERB') verb--
  const leads = tree.xpos(verb) === 'VBG' && LEADS_TO.has(tree.lemma(verb))
  return leads && tree.relation(verb).startsWith('advcl') ? tree.head(verb) : trigger
}

function definiteNouns(tree: SentenceTree, verb: number): readonly number[] {
  const nouns: number[] = []
  const visit = (token: number): void => {
    for (const child of tree.children(token)) {
      const relation = tree.relation(child)
      if (relation === 'xcomp') visit(child)
      if (!/^(?:obj|obl|nsubj)/.test(relation)) continue
      if (tree.children(child).some((under) => DEFINITE.has(tree.word(under)))) nouns.push(child)
    }
  }
  visit(verb)
  return nouns
}

/** 'invitation' of 'invite', 'attack' of 'attack': all of the verb but its last letter. */
function isDerived(noun: string, word: string): boolean {
  return noun.startsWith(word.slice(0, Math.max(4, word.length - 1)))
}
