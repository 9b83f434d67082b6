import { isLightVerb, isOccurringVerb } from './eventive-nouns.ts'
import type { Argument } from './predicate.ts'
import type { SentenceTree } from './sentence-tree.ts'
import { isPassive, verbArguments } from './verb-arguments.ts'

/** The arguments of an eventive noun: those that hang on it and those of the verb that carries it. */
export function nounArguments(
  tree: SentenceTree,
  token: number,
): { readonly list: readonly Argument[]; readonly lightVerb?: number } {
  const list: Argument[] = []
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    if (relation === 'nmod:poss') list.push({ role: 'possessor', token: child, by: 'own' })
    else if (relation === 'nmod' || relation === 'obl' || relation === 'obl:agent') {
      const preposition = tree.preposition(child)
      if (preposition === 'by') list.push({ role: 'subject', token: child, by: 'own' })
      else if (preposition !== undefined)
        list.push({ role: 'oblique', preposition, token: child, by: 'own' })
    } else if (
      (relation === 'amod' || relation === 'compound' || relation === 'nmod:desc') &&
      child < token
    )
      list.push({ role: 'modifier', token: child, by: 'own' })
    else if (relation === 'acl' || relation === 'acl:relcl')
      list.push(...carried(tree, child, token))
  }
  const carrier = carrierOf(tree, token)
  if (carrier === undefined) return { list }
  const { verb, as } = carrier
  const lent = verbArguments(tree, verb)
  for (const argument of lent) {
    if (argument.token === token || isUnder(tree, token, argument.token)) continue
    if (as === 'content' && argument.role === 'subject')
      list.push({ ...argument, by: 'light verb' })
    else if (argument.role === 'oblique') list.push({ ...argument, by: 'light verb' })
    else if (as === 'content' && argument.role === 'indirect object')
      list.push({ role: 'oblique', preposition: 'to', token: argument.token, by: 'light verb' })
  }
  return as === 'content' ? { list, lightVerb: verb } : { list }
}

/** 'an attack [carried out by Chad]', 'the drills [Kenya held]', 'talks [held in Oslo with Peru]'. */
function carried(tree: SentenceTree, clause: number, noun: number): readonly Argument[] {
  if (tree.tag(clause) !== 'VERB' || !isLightVerb(tree.lemma(clause))) return []
  const list = verbArguments(tree, clause)
  if (!list.some((argument) => argument.token === noun && argument.role === 'object')) return []
  return list
    .filter((argument) => argument.token !== noun && argument.role !== 'object')
    .map((argument) => ({ ...argument, by: 'light verb' as const }))
}

/** The verb that carries a noun: as its content ('held talks', 'talks were held') or its subject ('talks began'). */
function carrierOf(
  tree: SentenceTree,
  token: number,
): { readonly verb: number; readonly as: 'content' | 'topic' } | undefined {
  const relation = tree.relation(token)
  const head = tree.head(token)
  if (head < 0) return undefined
  if (relation === 'conj') {
    const noun = tree.tag(head) === 'NOUN' || tree.tag(head) === 'PROPN'
    return noun ? carrierOf(tree, head) : undefined
  }
  // 'a series of talks', 'a round of talks'
  if (
    relation === 'nmod' &&
    tree.preposition(token) === 'of' &&
    /^(series|round|number|string|wave|set|spate|pair|couple|lot)$/.test(tree.lemma(head))
  )
    return carrierOf(tree, head)
  if (tree.tag(head) !== 'VERB') return undefined
  const lemma = tree.lemma(head)
  if (relation === 'obj' || relation === 'nsubj:pass')
    return isLightVerb(lemma) ? { verb: head, as: 'content' } : undefined
  if (relation === 'obl') {
    const link = `${lemma} ${tree.preposition(token) ?? ''}`
    return /^(carry out|engage in|participate in|take in|kick off|embark on|agree on|agree to|call off|enter into|call for|push for|press for|plan for|prepare for|ask for|appeal for|(?:retaliate|respond|react|reply|answer|hit back) with)$/.test(
      link,
    )
      ? { verb: head, as: 'content' }
      : undefined
  }
  if (relation === 'nsubj') {
    if (isPassive(tree, head)) return { verb: head, as: 'content' }
    return isOccurringVerb(lemma) ? { verb: head, as: 'topic' } : undefined
  }
  return undefined
}

function isUnder(tree: SentenceTree, token: number, ancestor: number): boolean {
  let at = token
  for (let depth = 0; depth < 20 && at >= 0; depth++) {
    if (at === ancestor) return true
    at = tree.head(at)
  }
  return false
}
