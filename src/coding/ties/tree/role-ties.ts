import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors, type SentenceTree } from '../../predicates/index.ts'
import { goodsAt } from './goods.ts'
import { ROLES, type RoleNoun } from './role-nouns.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, hasMembers, isArmed, type TreeTie } from './tree-tie.ts'

/** The ties of a role noun: copular, in apposition, before a name, or behind 'as'. */
export function roleTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (tree.tag(token) !== 'NOUN') return []
  const noun = ROLES.get(tree.lemma(token))
  if (noun === undefined) return []
  // 'Peru's ally does not agree' is an ally all the same.
  const acts = tree.relation(token).startsWith('nsubj') && tree.child(token, 'cop') === undefined
  const modality = standingOf(
    tree,
    token,
    acts || isJoinedToActor(tree, token) ? 'phrase' : 'clause',
  )
  if (modality === undefined) return []
  const others = otherParty(view, token, noun)
  if (others.length === 0) return []
  const bearers = bearersOf(view, token, others, noun)
  const found: TreeTie[] = []
  if (apart(bearers, others)) {
    const read = kindOf(view, token, noun, bearers, others)
    if (read === undefined) return []
    const swapped = noun.reversed === true
    const set = !read.directed
    const { first, end } = rangeOf(view, token)
    found.push({
      kind: read.kind,
      sign: read.sign,
      directed: !set,
      from: swapped ? others : bearers,
      to: swapped ? bearers : others,
      firstToken: first,
      endToken: end,
      modality: read.kind === 'threat_perception' ? 'perceived' : modality,
      measured:
        read.kind === 'trade' || read.kind === 'energy_supply' || read.kind === 'arms_supply',
    })
  } else if (
    others.length > 1 &&
    bearers.length === 0 &&
    /^(ally|rival|partner|enemy|foe|friend)$/.test(tree.lemma(token))
  ) {
    return []
  }
  return found
}

/** 'its neighbour and [patron] is not amused'. */
function isJoinedToActor(tree: SentenceTree, token: number): boolean {
  const head = tree.head(token)
  return tree.relation(token) === 'conj' && head >= 0 && tree.relation(head).startsWith('nsubj')
}

function rangeOf(
  { tree }: TieView,
  token: number,
): { readonly first: number; readonly end: number } {
  const { first, end } = tree.extent(token)
  return { first: Math.max(first, token - 6), end: Math.min(end, token + 6) }
}

/** Whose ally: 'Peru's ally', 'an ally of Peru', 'a rival to', 'the Russian ally' says nothing. */
function otherParty(view: TieView, token: number, noun: RoleNoun): readonly Mention[] {
  const { tree } = view
  const possessor = tree.child(token, 'nmod:poss')
  if (possessor !== undefined) {
    const owners = view.actors(possessor)
    if (owners.length > 0) return owners
    if (/^(its|their|his|her)$/.test(tree.word(possessor))) return ownerOfPronoun(view, token)
    return []
  }
  // 'Ethiopia's neighbour and rival': the owner of the first is that of the second.
  const above = tree.head(token)
  if (tree.relation(token) === 'conj' && above >= 0 && ROLES.has(tree.lemma(above))) {
    const shared = otherParty(view, above, noun)
    if (shared.length > 0) return shared
  }
  // 'the al-Qaeda affiliate JNIM', 'the Russian ally Belarus'.
  if (
    /^(affiliate|offshoot|branch|franchise|ally|proxy|client|protégé|protege)$/.test(
      tree.lemma(token),
    )
  ) {
    const before = modifierActors({ tree, mentions: view.mentions }, token)
    if (before.length > 0) return before
    const named = view.mentions.filter(({ endToken }) => endToken === token)
    if (named.length > 0) return named
  }
  const links =
    noun.kind === 'membership'
      ? ['of', 'in']
      : noun.kind === 'supply'
        ? ['to', 'for', 'of']
        : noun.kind === 'mediation'
          ? ['between', 'for', 'among', 'in']
          : noun.kind === 'trade'
            ? ['in', 'of', 'to']
            : ['of', 'to', 'for', 'with']
  for (const child of view.behind(token, ...links)) {
    const found = view.actors(child)
    if (found.length > 0) return found
  }
  // 'Croatia, an old enemy, does not': of whom the text is about.
  const loose =
    tree.relation(token) === 'appos' &&
    /^(nsubj|root)/.test(tree.relation(tree.head(token))) &&
    /^(alliance|rivalry|political_ties)$/.test(noun.kind) &&
    tree.children(token).some((child) => /^an?$/.test(tree.word(child)))
  return loose ? view.topic.filter(({ actor }) => actor.kind === 'state') : []
}

/** 'Kenya ... its ally': the subject of the clause, unless it bears the role itself. */
function ownerOfPronoun(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  // 'a Malian column and its escorts'.
  const first = tree.head(token)
  if (tree.relation(token) === 'conj' && first >= 0) {
    const { first: start } = tree.extent(token)
    const owners = view.actors(first).filter(({ firstToken }) => firstToken < start)
    if (owners.length > 0) return owners
  }
  let at = tree.head(token)
  for (let depth = 0; depth < 5 && at >= 0; depth++) {
    const subject = tree.tag(at) === 'VERB' ? view.subject(at) : undefined
    if (
      subject !== undefined &&
      subject !== token &&
      (subject === tree.head(at) || !isWithin(view, token, subject))
    ) {
      const found = view.actors(subject)
      if (found.length > 0) return found
    }
    at = tree.head(at)
  }
  return view.topic
}

function isWithin({ tree }: TieView, token: number, phrase: number): boolean {
  const { first, end } = tree.extent(phrase)
  return first <= token && token < end
}

/** Who is the ally: subject of the copula, the name in apposition, the name right behind, or the object of 'see as'. */
function bearersOf(
  view: TieView,
  token: number,
  others: readonly Mention[],
  noun: RoleNoun,
): readonly Mention[] {
  const { tree } = view
  const differing = (found: readonly Mention[]): readonly Mention[] =>
    found.filter(({ actor }) => others.every((other) => other.actor.id !== actor.id))
  // 'its Wagner escorts': who stands before the noun bears it.
  if (tree.child(token, 'nmod:poss') !== undefined) {
    const before = differing(modifierActors({ tree, mentions: view.mentions }, token))
    if (before.length > 0 && noun.sign > 0) return before
  }
  // 'while its two allies shelled': a description that names them.
  const described = differing(
    view.mentions.filter(
      ({ actor, form, firstToken, endToken }) =>
        /^(coref|description)$/.test(form) &&
        !actor.id.startsWith('x:') &&
        firstToken <= token &&
        token < endToken,
    ),
  )
  if (described.length > 0) return described
  // 'our buyer and our rival': what is said of the first is said of the second.
  const relationHere = tree.relation(token)
  const above = tree.head(token)
  if (relationHere === 'conj' && above >= 0 && tree.tag(above) === 'NOUN')
    return differing(bearersOf(view, above, others, noun))
  // 'Guinea, one of its members'.
  if (relationHere === 'nmod' && above >= 0 && /^(one|two|some)$/.test(tree.word(above)))
    return differing(bearersOf(view, above, others, noun))
  const subject = tree.child(token, 'nsubj')
  if (subject !== undefined) {
    const found = differing(view.actors(subject))
    if (found.length > 0) return found
    // 'Peru's ally is Chile'.
  }
  const relation = tree.relation(token)
  const head = tree.head(token)
  if (relation === 'appos' && head >= 0) {
    const found = differing(view.actors(head))
    if (found.length > 0) return found
  }
  const apposed = tree.child(token, 'appos', 'flat')
  if (apposed !== undefined) {
    const found = differing(view.actors(apposed))
    if (found.length > 0) return found
  }
  // 'its ally Chad'.
  const next = view.mentions.find(
    (mention) => mention.firstToken === token + 1 && mention.form !== 'demonym',
  )
  if (next !== undefined) return differing([next])
  if (/^(nmod:desc|compound)$/.test(relation) && head >= 0) {
    const found = differing(view.actors(head))
    if (found.length > 0) return found
  }
  if (head >= 0 && tree.tag(head) === 'VERB') {
    // 'as its supplier' may have been read as a clause.
    const mark = tree.child(token, 'mark')
    const preposition =
      tree.preposition(token) ?? (mark !== undefined && tree.word(mark) === 'as' ? 'as' : undefined)
    const lemma = tree.lemma(head)
    // 'serves as mediator', 'remains an ally', 'became a partner'
    if (
      (preposition === 'as' && /^(serve|act|emerge|work|double|function)$/.test(lemma)) ||
      (preposition === undefined &&
        /^(remain|become|stay|be|constitute|represent|pose)$/.test(lemma))
    ) {
      const of = view.subject(head)
      return of === undefined ? [] : differing(view.actors(of))
    }
    // 'has overtaken Russia as its supplier': the subject bears the role now.
    if (
      preposition === 'as' &&
      /^(overtake|replace|succeed|displace|supplant|eclipse|surpass|follow|join|oust)$/.test(lemma)
    ) {
      const of = view.subject(head)
      return of === undefined ? [] : differing(view.actors(of))
    }
    if (preposition === 'as' || relation === 'xcomp') {
      const of = view.object(head)
      return of === undefined ? [] : differing(view.actors(of))
    }
  }
  // 'Kenya's largest partner is China': the predicate names the bearer.
  if (relation === 'nsubj' && head >= 0 && tree.child(head, 'cop') !== undefined)
    return differing(view.actors(head))
  return []
}

function kindOf(
  view: TieView,
  token: number,
  noun: RoleNoun,
  bearers: readonly Mention[],
  others: readonly Mention[],
): { readonly kind: TieKind; readonly sign: -1 | 0 | 1; readonly directed: boolean } | undefined {
  const { tree } = view
  const modifiers = tree
    .children(token)
    .filter((child) => child < token)
    .flatMap((child) => [child, ...tree.children(child)])
    .map((child) => tree.word(child))
  const says = (pattern: RegExp): boolean => modifiers.some((word) => pattern.test(word))
  switch (noun.kind) {
    case 'membership':
      return others.every(hasMembers) && !bearers.some(({ actor }) => actor.kind === 'person')
        ? { kind: 'membership', sign: 1, directed: true }
        : undefined
    case 'supply': {
      const goods = goodsAt(tree, token)
      if (goods === 'energy') return { kind: 'energy_supply', sign: 1, directed: true }
      if (goods === 'arms') return { kind: 'arms_supply', sign: 1, directed: true }
      if (
        goods === undefined &&
        /^(source|provider|recipient|client|market)$/.test(tree.lemma(token)) &&
        !says(/export|import/)
      )
        return undefined
      return { kind: 'trade', sign: 1, directed: false }
    }
    case 'client': {
      const armed = bearers.every(isArmed)
      return armed
        ? { kind: 'proxy_support', sign: 1, directed: true }
        : { kind: 'political_ties', sign: 1, directed: false }
    }
    case 'backing': {
      const armed = others.every(isArmed)
      return armed
        ? { kind: 'proxy_support', sign: 1, directed: true }
        : { kind: 'political_ties', sign: 1, directed: false }
    }
    case 'political_ties':
      if (says(/^(trading|trade|commercial|economic|business)$/))
        return { kind: 'trade', sign: 1, directed: false }
      if (says(/^(defen[cs]e|military|security)$/))
        return { kind: 'military_cooperation', sign: 1, directed: false }
      if (says(/^strategic$/)) return { kind: 'alliance', sign: 1, directed: false }
      return { kind: 'political_ties', sign: 1, directed: false }
    default:
      return { kind: noun.kind, sign: noun.sign, directed: noun.directed }
  }
}
