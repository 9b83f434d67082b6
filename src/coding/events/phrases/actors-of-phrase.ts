import type { Mention } from '../../mention.ts'
import type { NounPhrase, Phrase } from './phrase.ts'
import type { Words } from './words.ts'

/** Heads whose demonym or owner says where they live, not for whom they act. */
const NOT_THE_STATE = new Set(
  (
    'people citizen opposition rebel protester demonstrator militant separatist insurgent dissident ' +
    'company firm business worker student journalist activist civilian refugee migrant resident ' +
    'national population public society woman child family gunman fighter terrorist extremist ' +
    'group community minority newspaper outlet website analyst expert scholar observer man crowd ' +
    'hacker investor trader fisherman farmer suspect prisoner hostage detainee victim economy'
  ).split(' '),
)
/** Heads that stand for the state they are 'in' or 'from'. */
const OFFICIALS = new Set(
  (
    'official officials authority authorities diplomat leader lawmaker minister government army troop ' +
    'force police court prosecutor parliament commander general envoy ambassador regime leadership ' +
    'embassy ministry delegation negotiator mission side'
  ).split(' '),
)
/** Nouns that only count what 'of' brings. */
const COUNTING = new Set(
  (
    'series number round group raft set dozen hundred thousand couple wave lot flurry spate kind type ' +
    'pair score ten member most some many several all part package range string total batch head ' +
    'one two three four five six seven eight nine ten both each'
  ).split(' '),
)

/** True when the head of the phrase only counts or groups what 'of' brings ('a series of talks'). */
export function onlyCounts(words: Words, phrase: NounPhrase): boolean {
  return COUNTING.has(words.lemma(phrase.head)) || words.tag(phrase.head) === 'NUM'
}

/**
 * The actors a noun phrase stands for, those joined to it by commas and 'and' included: its own
 * mentions; else its owner's ('Peru's navy'); else those behind 'of', or 'in' for officials.
 */
export function actorsOf(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
): readonly Mention[] {
  const found: Mention[] = []
  for (const member of conjuncts(phrases, index))
    for (const mention of ownActors(phrases, words, member)) add(found, mention)
  return found
}

/** As `actorsOf`, of the phrase alone. */
export function ownActors(
  phrases: readonly Phrase[],
  words: Words,
  index: number,
  depth = 0,
): readonly Mention[] {
  const phrase = phrases[index]
  if (phrase?.kind !== 'noun phrase' || depth > 4) return []
  const free = phrase.mentions.filter((mention) => !isHalfOfCompound(words, mention))
  const top = free.filter((mention) => !mention.nested)
  // An owner whose name a longer title has swallowed is still the owner.
  const outer = top.length === 0 && phrase.possessive ? free : top
  const covering = outer.filter(
    (mention) =>
      (mention.firstToken <= phrase.head && phrase.head < mention.endToken) ||
      (mention.phraseFirstToken <= phrase.head && phrase.head < mention.phraseEndToken),
  )
  const best = covering.filter((mention) => mention.form !== 'demonym')
  if (best.length === 1 && words.word(phrase.first) === 'their') {
    // 'Chad and Niger ... their ministers': those of both.
    const owners = antecedentOf(phrases, words, index)
    if (owners.length > 1) return owners
  }
  if (best.length > 0) return best
  const head = words.lemma(phrase.head)
  if (NOT_THE_STATE.has(head)) return covering.length > 0 ? covering : []
  if (outer.length > 0) return outer
  if (phrase.possessive && POSSESSIVE_PRONOUNS.has(words.word(phrase.first)))
    return antecedentOf(phrases, words, index)
  const owner = phrases[index - 1]
  if (owner?.kind === 'noun phrase' && owner.possessive && owner.end === phrase.first)
    return actorsOf(phrases, words, index - 1)
  const next = phrases[index + 1]
  if (next?.kind === 'noun phrase' && next.preposition !== undefined) {
    const linked = phraseAfterOwners(phrases, index + 1)
    if (next.preposition === 'of' || (next.preposition === 'between' && linked === index + 1))
      return actorsOf(phrases, words, linked)
    if ((next.preposition === 'in' || next.preposition === 'from') && OFFICIALS.has(head))
      return ownActors(phrases, words, linked, depth + 1)
  }
  return []
}

const POSSESSIVE_PRONOUNS = new Set(['his', 'her', 'its', 'their'])

/** 'pro-[Syrian] groups', '[Turkish]-backed rebels': the name describes, it does not act. */
function isHalfOfCompound(words: Words, mention: Mention): boolean {
  const before = /^(pro|anti|ex|non)-?$/.test(words.word(mention.firstToken - 1))
  const hyphenBefore =
    /^[-‐–]$/.test(words.word(mention.firstToken - 1)) &&
    /^(pro|anti|ex|non)$/.test(words.word(mention.firstToken - 2))
  const after =
    /^[-‐–]$/.test(words.word(mention.endToken)) &&
    /^(backed|linked|sponsored|supported|allied|aligned|imposed|controlled|occupied|held|born|based|funded|trained|armed|owned|made|friendly)$/.test(
      words.word(mention.endToken + 1),
    )
  return before || hyphenBefore || after
}

/** Whom 'its' or 'his' means when nobody has said so: the nearest actor before in the sentence. */
function antecedentOf(phrases: readonly Phrase[], words: Words, index: number): readonly Mention[] {
  const personal = /^(his|her)$/.test(words.word((phrases[index] as NounPhrase).first))
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at]
    if (phrase?.kind !== 'noun phrase') continue
    const fitting = phrase.mentions.filter(
      (mention) =>
        !mention.nested &&
        mention.form !== 'demonym' &&
        (mention.actor.kind === 'person') === personal &&
        !isHalfOfCompound(words, mention),
    )
    const last = fitting.at(-1)
    if (last === undefined) continue
    const several = words.word((phrases[index] as NounPhrase).first) === 'their'
    return several ? actorsOf(phrases, words, at) : [last]
  }
  return []
}

/** From a possessive on to the phrase it belongs to. */
export function phraseAfterOwners(phrases: readonly Phrase[], index: number): number {
  let at = index
  for (;;) {
    const phrase = phrases[at]
    if (phrase?.kind !== 'noun phrase' || !phrase.possessive) return at
    if (phrases[at + 1]?.kind !== 'noun phrase') return at
    at++
  }
}

/** The indices of the phrases joined with the one at `index`, in order, itself included. */
export function conjuncts(phrases: readonly Phrase[], index: number): readonly number[] {
  const members = [index]
  for (let at = index; ; ) {
    const next = conjunctAfter(phrases, at)
    if (next === undefined) break
    members.push(next)
    at = next
  }
  for (let at = index; ; ) {
    const before = conjunctBefore(phrases, at)
    if (before === undefined) break
    members.unshift(before)
    at = before
  }
  return members
}

function conjunctAfter(phrases: readonly Phrase[], index: number): number | undefined {
  let at = index + 1
  let comma = false
  let and = false
  for (; at < phrases.length; at++) {
    const kind = phrases[at]?.kind
    if (kind === 'comma') comma = true
    else if (kind === 'and') and = true
    else break
  }
  if (!comma && !and) return undefined
  const next = phrases[at]
  if (next?.kind !== 'noun phrase' || next.mentions.length === 0) return undefined
  if (next.preposition !== undefined) return undefined
  const target = phraseAfterOwners(phrases, at)
  if (followedByFinite(phrases, target) && !belongsToSubject(phrases, index)) return undefined
  if (!and && !listGoesOn(phrases, target)) return undefined
  return target
}

/** 'A, B and C': a comma alone joins only when an 'and' still comes. */
function listGoesOn(phrases: readonly Phrase[], index: number): boolean {
  for (let at = index + 1; at < Math.min(index + 8, phrases.length); at++) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'and') return true
    if (phrase.kind === 'comma' || (phrase.kind === 'noun phrase' && phrase.mentions.length > 0))
      continue
    if (phrase.kind === 'noun phrase' && phrase.preposition === 'to') continue
    return false
  }
  return false
}

function conjunctBefore(phrases: readonly Phrase[], index: number): number | undefined {
  const own = phrases[index]
  if (own?.kind !== 'noun phrase' || own.preposition !== undefined) return undefined
  let at = ownerStart(phrases, index) - 1
  let comma = false
  let and = false
  for (; at >= 0; at--) {
    const kind = phrases[at]?.kind
    if (kind === 'comma') comma = true
    else if (kind === 'and') and = true
    else break
  }
  if (!comma && !and) return undefined
  const before = phrases[at]
  if (before?.kind !== 'noun phrase' || before.mentions.length === 0 || before.possessive)
    return undefined
  const left = phrases[ownerStart(phrases, at) - 1]
  if (comma && (left?.kind === 'verb group' || before.preposition !== undefined)) return undefined
  if (!and && !listGoesOn(phrases, index)) return undefined
  return at
}

function ownerStart(phrases: readonly Phrase[], index: number): number {
  let at = index
  while (at > 0) {
    const before = phrases[at - 1]
    if (before?.kind !== 'noun phrase' || !before.possessive) break
    at--
  }
  return at
}

function followedByFinite(phrases: readonly Phrase[], index: number): boolean {
  const next = phrases[index + 1]
  return next?.kind === 'verb group' && next.form === 'finite'
}

/** True when the list itself is the subject of the verb behind it, or a part of that subject. */
function belongsToSubject(phrases: readonly Phrase[], index: number): boolean {
  const phrase = phrases[index]
  if (phrase?.kind !== 'noun phrase') return false
  const opener = phrases[ownerStart(phrases, index)] as NounPhrase
  if (opener.preposition !== undefined) {
    if (opener.preposition === 'between') return true
    return !phrases.slice(0, index).some((before) => before.kind === 'verb group')
  }
  const left = phrases[ownerStart(phrases, index) - 1]
  return left === undefined || left.kind !== 'verb group'
}

function add(found: Mention[], mention: Mention): void {
  if (!found.some((known) => known.actor.id === mention.actor.id)) found.push(mention)
}
