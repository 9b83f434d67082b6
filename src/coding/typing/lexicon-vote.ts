import type { TokenTable } from '../../language/index.ts'
import type { TriggerEntry } from '../events/lexicon/entry.ts'

const WINDOW = 8
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/**
 * The entry of those the trigger lexicon has for token `at` that fits best, looking only at the words
 * around it within the tokens `[first, end)`: particles, objects and infinitives that an entry asks for
 * must be near.
 */
export function lexiconVote(
  entries: readonly TriggerEntry[],
  tokens: TokenTable,
  at: number,
  first: number,
  end: number,
): TriggerEntry | undefined {
  for (const entry of entries) if (fits(entry, tokens, at, first, end)) return entry
  return undefined
}

function fits(
  entry: TriggerEntry,
  tokens: TokenTable,
  at: number,
  first: number,
  end: number,
): boolean {
  const { particle, takes, ofNoun, infinitive } = entry
  // Who the parties are is not looked at here.
  if (entry.negated || entry.actorClass !== undefined || entry.recipientClass !== undefined)
    return false
  if (particle !== undefined && !has(tokens, [particle], at + 1, Math.min(end, at + 5)))
    return false
  if (takes !== undefined) {
    if (entry.part === 'noun') {
      if (!has(tokens, takes, Math.max(first, at - 3), at)) return false
    } else if (
      !has(tokens, takes, at + 1, Math.min(end, at + WINDOW)) &&
      !has(tokens, takes, Math.max(first, at - WINDOW), at)
    )
      return false
  }
  if (ofNoun !== undefined && !has(tokens, ofNoun, at + 2, Math.min(end, at + 6))) return false
  if (entry.takesInfinitive && !has(tokens, ['to'], at + 1, Math.min(end, at + WINDOW)))
    return false
  return infinitive === undefined || has(tokens, infinitive, at + 1, Math.min(end, at + WINDOW))
}

function has(tokens: TokenTable, words: readonly string[], from: number, end: number): boolean {
  if (words.length === 1) {
    const [only] = words
    for (let i = from; i < end; i++) if (tokens.lemma[i] === only) return true
    return false
  }
  let set = sets.get(words)
  if (set === undefined) {
    set = new Set(words)
    sets.set(words, set)
  }
  for (let i = from; i < end; i++) if (set.has(tokens.lemma[i] as string)) return true
  return false
}
