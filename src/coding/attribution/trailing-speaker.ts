import type { SentenceActors, SentenceTree } from '../predicates/index.ts'
import { fits, type Voice, voiceAt } from './voice.ts'

interface TrailingSpeaker {
  readonly voice: Voice
  readonly first: number
  readonly end: number
  /** Where what was said goes on behind the speaker. */
  readonly rest?: number
}

/** How far before its verb a trailing speaker may begin. */
const LONGEST_SPEAKER = 16

/**
 * '..., two envoys and an aide said on Monday', '"We left," Minister Ana Rojas told Radio Sur': the words
 * right before a speech verb, up to a comma or a closing quotation mark, and all that stands before these.
 * Read off the order of words: parsers lose such speakers in long sentences.
 */
export function trailingSpeaker(view: SentenceActors, verb: number): TrailingSpeaker | undefined {
  const { tree } = view
  if (!INVERTED.has(tree.lemma(verb)) || /^VBG?$/.test(tree.xpos(verb))) return undefined
  if (tree.children(verb).some((child) => tree.relation(child) === 'aux:pass')) return undefined
  if (!/^(NOUN|PROPN|PRON)$/.test(tree.tag(verb - 1))) return undefined
  if (
    /^(that|,|:|it|they|he|she|there|so|"|“)$/.test(tree.word(verb + 1)) &&
    tree.word(verb + 1) !== ','
  )
    return undefined
  // 'The road, the port and the bank add costs': what is added is a thing.
  const thing = tree.children(verb).some((child) => child > verb && tree.relation(child) === 'obj')
  if (thing && !/^(tell|ask|warn)$/.test(tree.lemma(verb))) return undefined
  const comma = commaAfter(tree, verb)
  // 'The measures, an envoy told the radio, are ...' goes on; a clause without comma is what is said.
  const goesOnAt = comma !== undefined && tree.tag(comma + 1) === 'AUX' ? comma : undefined
  const content = tree
    .children(verb)
    .some((child) => child > verb && /^(ccomp|xcomp)$/.test(tree.relation(child)))
  if (content && goesOnAt === undefined) return undefined
  let at = verb - 1
  const least = Math.max(tree.sentence.firstToken + 2, verb - LONGEST_SPEAKER)
  while (at >= least && !isBorder(tree, at)) {
    if (tree.tag(at) === 'VERB' || tree.tag(at) === 'SCONJ') return undefined
    at--
  }
  if (at < least) return undefined
  const [opened, end] = [at + 1, at]
  const first = afterDateline(tree)
  let verbal = false
  for (let token = first; token < end; token++)
    if (/^(VERB|AUX)$/.test(tree.tag(token))) verbal = true
  if (!verbal && comma === undefined) return undefined
  const voice = voiceWithin(view, opened, verb)
  if (voice === undefined) return undefined
  const rest = comma !== undefined && tree.sentence.endToken - comma > 3 ? comma + 1 : undefined
  const goesOn = rest !== undefined && (!verbal || isAside(tree, rest))
  return { voice, first, end: withoutMarks(tree, first, end), ...(goesOn ? { rest } : {}) }
}

/** How far behind its verb the name of an inverted speaker may begin. */
const LATEST_NAME = 9

/** '"We wait," said one of them, [Ana Rojas]': the name behind whoever is only described. */
export function nameAfter({ tree, mentions }: SentenceActors, verb: number): Voice | undefined {
  if (!INVERTED.has(tree.lemma(verb)) || !/^["”,]$/.test(tree.word(verb - 1))) return undefined
  if (!/^(one|two|a|an|another|the)$/.test(tree.word(verb + 1))) return undefined
  for (let token = verb + 2; token < verb + LATEST_NAME; token++) {
    if (/^(VERB|AUX)$/.test(tree.tag(token)) || isQuote(tree.word(token))) return undefined
    if (tree.word(token) !== ',') continue
    const named = mentions.find(
      ({ firstToken, actor, form }) =>
        firstToken === token + 1 && actor.kind === 'person' && form === 'name',
    )
    if (named !== undefined) return { kind: 'actor', mention: named }
    return tree.tag(token + 1) === 'PROPN' ? { kind: 'noun', token: token + 1 } : undefined
  }
  return undefined
}

/** The comma that closes 'X told the radio,', when it stands near. */
function commaAfter(tree: SentenceTree, verb: number): number | undefined {
  for (let token = verb + 1; token < verb + 7; token++) {
    if (tree.word(token) === ',') return token
    if (tree.tag(token) === 'VERB') return undefined
  }
  return undefined
}

/** What follows the speaker is said too, unless it tells how he spoke or when. */
function isAside(tree: SentenceTree, token: number): boolean {
  if (/^(VBG|VBN)$/.test(tree.xpos(token))) return false
  return !/^(without|days|hours|weeks|months|after|before|as|while|when|though|although|but|in|on|at)$/.test(
    tree.word(token),
  )
}

function isBorder(tree: SentenceTree, token: number): boolean {
  const word = tree.word(token)
  return word === ',' || isQuote(word) || word === '—' || word === '–'
}

function withoutMarks(tree: SentenceTree, first: number, end: number): number {
  let last = end
  while (last > first && tree.tag(last - 1) === 'PUNCT') last--
  return last
}

/** 'LIMA, June 2 (Andes News) – ': the words of a report begin behind its dateline. */
function afterDateline(tree: SentenceTree): number {
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken + 1; token < Math.min(endToken, firstToken + 16); token++)
    if (/^[–—-]+$/.test(tree.word(token)) && tree.word(token - 1) === ')') return token + 1
  return firstToken
}

/** The speaker among the words `[first, end)`: a person found there, else the first actor, else their noun. */
function voiceWithin(view: SentenceActors, first: number, end: number): Voice | undefined {
  const { tree, mentions } = view
  const there = mentions.filter(
    (mention) =>
      mention.firstToken >= first &&
      mention.endToken <= end &&
      !mention.nested &&
      mention.form !== 'demonym' &&
      fits(tree.word(mention.firstToken), mention),
  )
  const person = there.find(({ actor }) => actor.kind === 'person')
  const found = person ?? there.find((one) => one.form !== 'place') ?? there[0]
  if (found !== undefined) return { kind: 'actor', mention: found }
  if (/^(he|she|they)$/.test(tree.word(end - 1))) return { kind: 'pronoun' }
  let head = end - 1
  for (let depth = 0; depth < 8; depth++) {
    const above = tree.head(head)
    if (above < first || above >= end) break
    head = above
  }
  return tree.tag(head) === 'PRON' ? undefined : voiceAt(view, head)
}

export function isQuote(word: string): boolean {
  return word === '"' || word === '“' || word === '”' || word === "''" || word === '``'
}

export const INVERTED = new Set(
  'say add note explain write tell warn argue conclude stress claim announce insist ask'.split(' '),
)
