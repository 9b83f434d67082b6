import type { Mention } from '../../mention.ts'
import { actorsAt, type SentenceTree } from '../../predicates/index.ts'
import { verbArguments } from '../../predicates/verb-arguments.ts'

/** A sentence's tree and mentions. */
interface Sentence {
  readonly tree: SentenceTree
  readonly mentions: readonly Mention[]
}

const OWNED =
  /^(army|troop|force|soldier|navy|police|government|military|president|leader|minister|general|officer|guard|capital|parliament|air)$/

/** 'Paraguay is one of the [states] that': the one of them that is named. */
export function oneOf(view: Sentence, token: number): readonly Mention[] {
  const { tree } = view
  const head = tree.head(token)
  if (
    head < 0 ||
    tree.preposition(token) !== 'of' ||
    !/^(one|two|three|first|last|among)$/.test(tree.word(head))
  )
    return []
  const subject = tree.child(head, 'nsubj')
  return subject === undefined ? [] : actorsAt(view, subject)
}

/**
 * 'No state recognised the junta, but China arms [it]': the last actor named before an object pronoun
 * that no step resolved, neither the subject of its own verb nor one of a list.
 */
export function namedBefore({ tree, mentions }: Sentence, token: number): readonly Mention[] {
  if (!/^(it|them|him|her)$/.test(tree.word(token))) return []
  if (!/^(obj|iobj|obl|nmod)$/.test(tree.relation(token))) return []
  let verb = tree.head(token)
  while (verb >= 0 && tree.tag(verb) !== 'VERB') verb = tree.head(verb)
  const subject =
    verb < 0 ? undefined : verbArguments(tree, verb).find(({ role }) => role === 'subject')
  const own = subject === undefined ? [] : actorsAt({ tree, mentions }, subject.token)
  const singular = tree.word(token) !== 'them'
  let best: Mention | undefined
  for (const mention of mentions) {
    if (mention.endToken > token || mention.nested || mention.form === 'demonym') continue
    if (own.some(({ actor }) => actor.id === mention.actor.id)) continue
    if (singular && (mention.actor.kind === 'person') !== /^(him|her)$/.test(tree.word(token)))
      continue
    if (best === undefined || mention.start > best.start) best = mention
  }
  return best === undefined ? [] : [best]
}

/**
 * '[Uganda] ... alongside its army': who an army or a government behind 'its' belongs to, the subject of
 * the nearest clause around it that agrees in number and is not its own.
 */
export function ownersByPronoun(view: Sentence, token: number): readonly Mention[] {
  const { tree } = view
  const pronoun = tree.child(token, 'nmod:poss')
  if (pronoun === undefined || !OWNED.test(tree.lemma(token))) return []
  const word = tree.word(pronoun)
  if (word !== 'its' && word !== 'their') return []
  let at = tree.head(token)
  for (let depth = 0; depth < 8 && at >= 0; depth++) {
    const subject = verbArguments(tree, at).find(({ role }) => role === 'subject')?.token
    if (subject !== undefined && subject !== token) {
      const plural =
        /^NNP?S$/.test(tree.xpos(subject)) ||
        tree.children(subject).some((child) => tree.relation(child) === 'conj')
      const found = plural === (word === 'their') ? actorsAt(view, subject) : []
      if (found.length > 0) return found
    }
    at = tree.head(at)
  }
  return []
}

/** 'Hezbollah, a [militia] that', 'Belize, whose [territory]': who the phrase hangs on. */
export function heldByHead(view: Sentence, token: number): readonly Mention[] {
  const { tree } = view
  if (tree.relation(token) === 'appos' && tree.head(token) >= 0)
    return actorsAt(view, tree.head(token))
  const owner = tree.child(token, 'nmod:poss')
  if (owner === undefined || tree.word(owner) !== 'whose') return []
  let at = token
  for (let depth = 0; depth < 4 && at >= 0 && tree.relation(at) !== 'acl:relcl'; depth++)
    at = tree.head(at)
  return at >= 0 && tree.head(at) >= 0 ? actorsAt(view, tree.head(at)) : []
}
