import type { SentenceTree } from '../../predicates/index.ts'

/**
 * 'A and B agreed to pay, and [power] now flows', '16 June: [Mali] and Niger sign': a finite verb whose
 * own subject the parser has joined to a noun before. It is the noun phrase right before the verb.
 */
export function nounBefore(tree: SentenceTree, verb: number): number | undefined {
  if (!/^(conj|parataxis)$/.test(tree.relation(verb)) || !/^VB[DPZ]$/.test(tree.xpos(verb)))
    return undefined
  if (tree.child(verb, 'nsubj', 'nsubj:pass', 'expl') !== undefined) return undefined
  let at = verb - 1
  while (/^(ADV|AUX)$/.test(tree.tag(at))) at--
  while (/^(flat|compound)/.test(tree.relation(at)) && tree.head(at) >= 0) at = tree.head(at)
  if (tree.tag(at) !== 'NOUN' && tree.tag(at) !== 'PROPN') return undefined
  // Up to the first of a list, as long as no verb stands between.
  for (let depth = 0; depth < 8 && tree.relation(at) === 'conj'; depth++) {
    const head = tree.head(at)
    if (head < 0 || verbBetween(tree, head, at)) break
    at = head
  }
  if (tree.preposition(at) !== undefined) return undefined
  if (tree.relation(at) === 'conj') return at
  // Behind the date of a chronology.
  const date = tree.head(at)
  return tree.relation(at) === 'appos' && date >= 0 && tree.tag(date) === 'NUM' ? at : undefined
}

export function verbBetween(tree: SentenceTree, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (/^(VERB|AUX)$/.test(tree.tag(at))) return true
  return false
}

/** 'Iran, which has no love for them, nonetheless sells': a finite verb set beside the noun that does it. */
export function strayedSubject(tree: SentenceTree, verb: number): number | undefined {
  const head = tree.head(verb)
  const beside = tree.relation(verb) === 'parataxis' && /^VB[DPZ]$/.test(tree.xpos(verb))
  // ', alarming its neighbours': read as an adjective of the noun before.
  if (
    /^(amod|acl)$/.test(tree.relation(verb)) &&
    tree.xpos(verb) === 'VBG' &&
    head >= 0 &&
    head < verb &&
    tree.child(verb, 'obj') !== undefined
  ) {
    let above = head
    while (above >= 0 && tree.tag(above) !== 'VERB') above = tree.head(above)
    for (let depth = 0; depth < 4 && above >= 0; depth++) {
      const subject = tree.child(above, 'nsubj', 'nsubj:pass')
      if (subject !== undefined) return subject
      above = tree.head(above)
    }
    return undefined
  }
  if (beside && head >= 0 && head < verb && tree.tag(head) === 'PROPN') return head
  // 'Russia was the first state to [recognise]'.
  const first = tree.relation(verb) === 'acl' && head >= 0 && tree.child(head, 'cop') !== undefined
  return first && tree.child(verb, 'mark') !== undefined ? tree.child(head, 'nsubj') : undefined
}
