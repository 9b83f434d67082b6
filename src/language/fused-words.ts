import type { TokenTable } from './analysis.ts'
import { TWO_IN_ONE } from './model/tokenise.ts'

const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i

/**
 * True when token `index` is written as one with the token before it: "n't", "'s", the 'not' of
 * 'cannot'. Treebanks count the two as two words of one token.
 */
export function isFusedWord(text: string, tokens: TokenTable, index: number): boolean {
  const start = tokens.start[index] as number
  const previous = index - 1
  if (index === 0 || tokens.end[previous] !== start) return false
  if (tokens.sentence[previous] !== tokens.sentence[index]) return false
  const word = text.slice(start, tokens.end[index])
  const before = text.slice(tokens.start[previous], start)
  if (!/[\p{L}\p{N}.]$/u.test(before)) return false
  // A bare apostrophe belongs to a possessive ("the states' talks") or closes a quotation.
  if (word === "'" || word === '’') return tokens.xpos?.[index] === 'POS'
  return CLITIC.test(word) || TWO_IN_ONE.get((before + word).toLowerCase()) === before.length
}
