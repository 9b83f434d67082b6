import { type Analysis, NO_TREE } from '../../language/index.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'

/** What a mention is to the word it hangs on; joined words have the role of the first. */
export type GrammaticalRole =
  | 'subject'
  | 'owner of the subject'
  | 'object'
  | 'oblique'
  | 'possessor'
  | 'modifier'
  | 'other'

/** The phrase of a mention. */
export type PhraseOf = Pick<FoundMention, 'sentence' | 'phraseStart' | 'phraseEnd'>

/** How far a list or apposition is followed. */
const DEEPEST = 6

/**
 * The role of a mention by the dependency tree: that of the head of its phrase.
 *
 * @returns undefined when the sentence has no tree
 */
export function roleOf(analysis: Analysis, mention: PhraseOf): GrammaticalRole | undefined {
  const { tokens } = analysis
  const top = headOf(analysis, mention)
  if (top === undefined) return undefined
  let at: number = top
  for (let depth = 0; depth < DEEPEST; depth++) {
    const relation: string = tokens.relation[at] ?? ''
    const head: number = tokens.head[at] ?? -1
    if (relation === 'nmod:poss' && named(tokens.relation[head] ?? '') === 'subject')
      return 'owner of the subject'
    if (!/^(?:conj|flat)/.test(relation) || head < 0) return named(relation)
    at = head
  }
  return 'other'
}

function named(relation: string): GrammaticalRole {
  if (/^(?:nsubj|csubj)/.test(relation)) return 'subject'
  if (/^i?obj$/.test(relation)) return 'object'
  if (relation === 'nmod:poss') return 'possessor'
  if (/^(?:obl|nmod)/.test(relation)) return 'oblique'
  if (/^(?:amod|compound|nmod:desc|det)/.test(relation)) return 'modifier'
  return 'other'
}

/** True for a mention that hangs on another by 'and': 'Peru and [Chile]'. */
export function isJoined(analysis: Analysis, mention: PhraseOf): boolean {
  const head = headOf(analysis, mention)
  return head !== undefined && analysis.tokens.relation[head] === 'conj'
}

/** The token of a mention's phrase that hangs on a word outside it; undefined without a tree. */
export function headOf(analysis: Analysis, mention: PhraseOf): number | undefined {
  const { tokens } = analysis
  const [first, end] = tokensOf(analysis, mention.sentence, mention.phraseStart, mention.phraseEnd)
  if (first >= end || tokens.head[first] === NO_TREE) return undefined
  for (let token = first; token < end; token++) {
    const head = tokens.head[token] ?? -1
    if (head < first || head >= end) return token
  }
  return first
}
