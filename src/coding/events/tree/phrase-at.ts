import type { Phrase } from '../phrases/phrase.ts'

/** Index of the phrase that holds the token. */
export function phraseAt(phrases: readonly Phrase[], token: number): number | undefined {
  const index = phrases.findIndex((phrase) => phrase.first <= token && token < phrase.end)
  return index < 0 ? undefined : index
}
