import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { RELATION_NOUNS } from '../relation-nouns.ts'
import { toldSign } from '../relation-sign.ts'
import { othersOf, ownersOf, subjectAbove, tie } from './noun-parties.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, type TreeTie } from './tree-tie.ts'

/** Relations that say nothing of two actors when they stand in a field ('talks on a border'). */
const FIELDS: readonly (readonly [RegExp, TieKind])[] = [
  [/^(defen[cs]e|military|security|naval|army)$/, 'military_cooperation'],
  [/^(trade|trading|commercial|economic)$/, 'trade'],
  [/^(energy|gas|oil|power|pipeline|electricity)$/, 'energy_link'],
  [/^(intelligence|spy)$/, 'intelligence_cooperation'],
  [/^(cultural|ethnic|historical|linguistic|religious|family|kinship|tribal)$/, 'ethnic_kinship'],
  [/^(rail|railway|road|transport|air|ferry)$/, 'transport_link'],
]

/** 'close relations between X and Y', 'X's feud with Y'. */
export function relationTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const noun = RELATION_NOUNS.get(tree.word(token)) ?? RELATION_NOUNS.get(tree.lemma(token))
  if (noun === undefined) return []
  const modality = standingOf(tree, token)
  if (modality === undefined) return []
  const modifiers = tree
    .children(token)
    .filter((child) => child < token && /^(amod|compound|advmod)/.test(tree.relation(child)))
    .flatMap((child) => wordsOf(view, child))
  const field = FIELDS.find(([pattern]) => modifiers.some((word) => pattern.test(word)))
  const purpose = view
    .behind(token, 'of')
    .some((child) =>
      /^(friendship|association|alliance|non-aggression|assistance|defence|defense|brotherhood)$/.test(
        tree.lemma(child),
      ),
    )
  if (noun.needsField === true && field === undefined && !purpose) return []
  const { before, after } = around(view, token)
  // Who wants to mend a rift has one.
  const held = noun.sign < 0 && modality === 'planned' ? 'asserted' : modality
  const told = toldSign(modifiers.join(' '), before, after)
  if (noun.needsCue && told === undefined && field === undefined) return []
  const sign = noun.sign < 0 ? -1 : (told ?? 1)
  const kind =
    noun.kind === 'political_ties' && field !== undefined && sign > 0
      ? field[1]
      : noun.kind === 'alliance' && field?.[1] === 'trade'
        ? 'trade'
        : noun.kind === 'alliance' && sign < 0
          ? 'political_ties'
          : noun.kind
  const between = othersOf(view, token, ['between', 'among', 'amongst', 'involving', 'of'])
  if (between !== undefined && between.found.length > 1)
    return [
      tie(view, kind, sign, false, between.found, [], token, between.at, {
        modality,
        measured: kind === 'trade',
      }),
    ]
  const owners = ownersOf(view, token, ['of'])
  // 'Under the pact Peru and Chile help each other.'
  if (noun.kind === 'alliance' && owners.length === 0 && tree.preposition(token) === 'under') {
    const bound = subjectAbove(view, token)
    if (bound.length > 1)
      return [tie(view, kind, sign, false, bound, [], token, token, { modality })]
  }
  const others = othersOf(view, token, ['with', 'to', 'towards', 'toward', 'against', 'and'])
  if (others !== undefined && apart(owners, others.found))
    return [
      tie(view, kind, sign, false, owners, others.found, token, others.at, {
        modality,
        measured: kind === 'trade',
      }),
    ]
  // 'Fiji and Australia renewed their defence partnership.'
  const possessor = tree.child(token, 'nmod:poss')
  if (others === undefined && possessor !== undefined && tree.word(possessor) === 'their')
    if (owners.length > 1)
      return [tie(view, kind, sign, false, owners, [], token, token, { modality: held })]
  // 'Peru restored relations in 2022': with the other one the text is about.
  if (others === undefined && owners.length === 1 && isMended(view, token)) {
    const [one] = owners
    const other = [...view.pairBefore, ...view.topic].filter(
      ({ actor }) => actor.country !== undefined && actor.country !== one?.actor.country,
    )
    if (other[0] !== undefined)
      return [tie(view, kind, sign, false, owners, [other[0]], token, token, { modality })]
  }
  // 'Indian-Chinese rivalry', 'Kenya-Uganda ties'.
  const pair = modifierActors({ tree, mentions: view.mentions }, token)
  if (pair.length > 1)
    return [tie(view, kind, sign, false, pair, [], token, token, { modality: held })]
  const implied =
    sign < 0 && kind === 'rivalry' && others === undefined ? impliedPair(view, token) : []
  if (implied.length > 1)
    return [tie(view, kind, sign, false, implied, [], token, token, { modality: held })]
  return []
}

/** 'restored relations', 'severed ties', also where nobody says with whom. */
export function isMended({ tree }: TieView, token: number): boolean {
  const head = tree.head(token)
  return (
    tree.relation(token) === 'obj' &&
    head >= 0 &&
    /^(restore|resume|mend|repair|normalise|normalize|renew|sever|re-establish|reestablish)$/.test(
      tree.lemma(head),
    )
  )
}

/**
 * Whose a quarrel is that names nobody: 'in a quarrel over tariffs, [Chad] closed the road to
 * [Cameroon]', else the two of the sentence before: 'The feud has cost both'.
 */
export function impliedPair(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  let head = tree.head(token)
  for (let depth = 0; depth < 2 && head >= 0 && tree.tag(head) !== 'VERB'; depth++)
    head = tree.head(head)
  const some = tree.children(token).some((child) => /^(an?|their)$/.test(tree.word(child)))
  if (
    some &&
    /^(in|amid|over|because of|after)$/.test(tree.preposition(token) ?? '') &&
    head >= 0
  ) {
    const subject = tree.tag(head) === 'VERB' ? view.subject(head) : undefined
    const one = subject === undefined ? [] : view.actors(subject)
    const { first, end } = tree.extent(head)
    const states = new Map<string, Mention>()
    for (const mention of [...view.mentions, ...view.places])
      if (
        mention.firstToken >= first &&
        mention.endToken <= end &&
        mention.actor.country !== undefined &&
        (mention.actor.kind === 'state' || one.includes(mention))
      )
        states.set(mention.actor.country, states.get(mention.actor.country) ?? mention)
    if (one.length === 1 && states.size === 2) return [...states.values()]
  }
  const definite = tree.children(token).some((child) => /^(the|this|that)$/.test(tree.word(child)))
  const named = view.mentions.some(({ actor }) => actor.kind === 'state')
  return definite && !named && tree.relation(token).startsWith('nsubj') ? view.pairBefore : []
}

export function wordsOf({ tree }: TieView, token: number): readonly string[] {
  return [tree.word(token), ...tree.children(token).map((child) => tree.word(child))]
}

/** The words that govern a relation and those that are said of it, for its sign. */
export function around(
  { tree }: TieView,
  token: number,
): { readonly before: string; readonly after: string } {
  const head = tree.head(token)
  if (head < 0) return { before: '', after: '' }
  const relation = tree.relation(token)
  if (relation.startsWith('nsubj')) {
    const words: string[] = []
    for (const child of tree.children(head))
      if (/^(aux|cop|advmod|xcomp)/.test(tree.relation(child))) words.push(tree.word(child))
    return { before: '', after: ` ${[...words, tree.word(head)].join(' ')}` }
  }
  return { before: ` ${tree.word(head)} `, after: '' }
}
