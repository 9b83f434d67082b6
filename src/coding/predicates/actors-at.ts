import type { Mention } from '../mention.ts'
import type { SentenceTree } from './sentence-tree.ts'

/** Heads whose demonym or owner says where they live, not for whom they act. */
const NOT_THE_STATE = new Set(
  (
    'people citizen opposition rebel protester demonstrator militant separatist insurgent dissident ' +
    'company firm business worker student journalist activist civilian refugee migrant resident ' +
    'national population public society woman child family gunman fighter terrorist extremist ' +
    'group community minority newspaper outlet website analyst expert scholar observer man crowd ' +
    'hacker investor trader fisherman farmer suspect prisoner hostage detainee victim economy market ' +
    'militia gang cartel union church lawyer doctor teacher miner villager boat vessel trawler'
  ).split(' '),
)
/** Heads that stand for the state they are 'in' or 'from'. */
const OFFICIALS = new Set(
  (
    'official authority diplomat leader lawmaker minister government army troop force police court ' +
    'prosecutor parliament commander general envoy ambassador regime leadership embassy ministry ' +
    'delegation negotiator mission side counterpart junta president'
  ).split(' '),
)
/** Nouns that only count or group what 'of' brings. */
const COUNTING = new Set(
  (
    'number group dozen hundred thousand million couple lot score member most some many several all part ' +
    'one two three four five six seven eight nine ten both each rest majority head leader chief ' +
    'government authority army force troop president minister people leadership representative'
  ).split(' '),
)
/** How deep in a phrase an actor is looked for. */
const DEEPEST = 5

/** The mentions of one sentence, to be asked who an argument is. */
export interface SentenceActors {
  readonly tree: SentenceTree
  /** Those of the sentence. */
  readonly mentions: readonly Mention[]
}

/**
 * The actors that the phrase headed by `token` stands for, those joined to it by 'and' included: the
 * mention at its head; else that of its apposition; else its owner or demonym ('Peru's navy',
 * 'Peruvian troops'); else those behind 'of', or 'in' and 'from' for officials. Empty when nobody is known.
 */
export function actorsAt(view: SentenceActors, token: number): readonly Mention[] {
  const found: Mention[] = []
  collect(view, token, 0, found)
  return found
}

function collect(view: SentenceActors, token: number, depth: number, found: Mention[]): void {
  if (depth > DEEPEST) return
  for (const mention of own(view, token, depth)) add(found, mention)
  for (const child of view.tree.children(token))
    if (view.tree.relation(child) === 'conj' && !isVerbal(view.tree, child))
      collect(view, child, depth + 1, found)
}

function isVerbal(tree: SentenceTree, token: number): boolean {
  const tag = tree.tag(token)
  return tag === 'VERB' || tag === 'AUX'
}

function own(view: SentenceActors, token: number, depth: number): readonly Mention[] {
  if (depth > DEEPEST) return []
  const { tree } = view
  const named = mentionsOver(view, token)
  if (named.length > 0) return [...named, ...furtherOwners(view, token, named, depth)]
  const lemma = tree.lemma(token)
  const apposition = tree.child(token, 'appos')
  if (apposition !== undefined) {
    const same = all(view, apposition, depth + 1)
    if (same.length > 0) return same
  }
  if (NOT_THE_STATE.has(lemma)) return []
  const owner = tree.child(token, 'nmod:poss')
  if (owner !== undefined) {
    const owners = all(view, owner, depth + 1)
    if (owners.length > 0) return owners
  }
  const modifiers = modifierActors(view, token)
  if (modifiers.length > 0) return modifiers
  for (const child of tree.children(token)) {
    if (tree.relation(child) !== 'nmod') continue
    const preposition = tree.preposition(child)
    const counted = COUNTING.has(lemma) || OFFICIALS.has(lemma) || tree.tag(token) === 'NUM'
    if ((preposition === 'of' && counted) || preposition === 'between') {
      const parts = all(view, child, depth + 1)
      if (parts.length > 0) return parts
    }
    if ((preposition === 'in' || preposition === 'from') && OFFICIALS.has(lemma)) {
      const places = all(view, child, depth + 1)
      if (places.length > 0) return places
    }
  }
  return []
}

/** 'the presidents of Uganda and [Rwanda]': a description may have been closed after the first owner. */
function furtherOwners(
  view: SentenceActors,
  token: number,
  named: readonly Mention[],
  depth: number,
): readonly Mention[] {
  const { tree } = view
  const end = Math.max(...named.map((mention) => mention.endToken))
  if (!named.every(({ form }) => form === 'description')) return []
  const found: Mention[] = []
  for (const child of tree.children(token)) {
    if (tree.relation(child) !== 'nmod' || !/^(of|from|in)$/.test(tree.preposition(child) ?? ''))
      continue
    for (const joined of tree.children(child))
      if (tree.relation(joined) === 'conj' && joined >= end && !isVerbal(tree, joined))
        collect(view, joined, depth + 1, found)
  }
  return found
}

function all(view: SentenceActors, token: number, depth: number): readonly Mention[] {
  const found: Mention[] = []
  collect(view, token, depth, found)
  return found
}

/** Mentions whose words or whose whole phrase hold the token, the innermost name first. */
function mentionsOver({ mentions, tree }: SentenceActors, token: number): readonly Mention[] {
  const over = mentions.filter(
    (mention) =>
      !mention.nested &&
      mention.form !== 'demonym' &&
      !isHalfOfCompound(tree, mention) &&
      ((mention.firstToken <= token && token < mention.endToken) ||
        (mention.phraseFirstToken <= token &&
          token < mention.phraseEndToken &&
          tree.tag(token) !== 'VERB')),
  )
  if (over.length < 2) return over
  const exact = over.filter((mention) => mention.firstToken <= token && token < mention.endToken)
  const list = exact.length > 0 ? exact : over
  // Several actors behind the same words ('both countries') all stay; else the shortest.
  const least = Math.min(...list.map((mention) => mention.end - mention.start))
  return list.filter((mention) => mention.end - mention.start === least)
}

/** Demonyms and names before a noun: '[Kenyan] troops', '[US] strike', '[Ethiopian]-[Eritrean] talks'. */
export function modifierActors(view: SentenceActors, token: number): readonly Mention[] {
  const { tree, mentions } = view
  const found: Mention[] = []
  for (const child of tree.children(token)) {
    if (child > token) continue
    const relation = tree.relation(child)
    if (!/^(amod|compound|nmod:desc|nmod|flat)$/.test(relation)) continue
    const { first, end } = tree.extent(child)
    for (const mention of mentions)
      if (
        mention.firstToken >= first &&
        mention.endToken <= Math.max(end, child + 1) &&
        mention.endToken <= token &&
        !isHalfOfCompound(tree, mention)
      )
        add(found, mention)
  }
  return found
}

const BACKED =
  /^(backed|linked|sponsored|supported|allied|aligned|imposed|controlled|occupied|held|born|based|funded|trained|armed|owned|made|friendly|led)$/

/** 'pro-[Syrian] groups', '[Turkish]-backed rebels': the name describes, it does not act. */
function isHalfOfCompound(tree: SentenceTree, mention: Mention): boolean {
  const { firstToken, endToken } = mention
  if (/^(pro|anti|ex|non)-?$/.test(tree.word(firstToken - 1))) return true
  const hyphen = /^[-‐–]$/
  return (
    (hyphen.test(tree.word(firstToken - 1)) &&
      /^(pro|anti|ex|non)$/.test(tree.word(firstToken - 2))) ||
    (hyphen.test(tree.word(endToken)) && BACKED.test(tree.word(endToken + 1)))
  )
}

function add(found: Mention[], mention: Mention): void {
  if (!found.some((known) => known.actor.id === mention.actor.id)) found.push(mention)
}
