import type { Certainty } from '../report.ts'
import type { SentenceView } from './candidate.ts'

const HEDGES = new Set(
  (
    'reportedly allegedly purportedly supposedly apparently seemingly potentially perhaps possibly ' +
    'probably presumably likely may might could rumored rumoured unconfirmed suspected alleged ' +
    'purported seem appear believed'
  ).split(' '),
)
const ALLEGING = new Set('allegedly alleged purportedly purported'.split(' '))

/** How firmly the clause `[from, to)` of tokens is told, and the tokens that weaken it. */
export function firmnessIn(
  view: SentenceView,
  from: number,
  to: number,
): { readonly certainty: Certainty; readonly hedges: readonly number[] } {
  const hedges: number[] = []
  let alleged = false
  for (let token = from; token < to; token++) {
    const word = view.words.word(token)
    if (!HEDGES.has(word) && !HEDGES.has(view.words.lemma(token))) continue
    if (/^(may|might|could)$/.test(word) && view.words.tag(token) !== 'AUX') continue
    hedges.push(token)
    if (ALLEGING.has(word)) alleged = true
  }
  return { certainty: alleged ? 'alleged' : hedges.length > 0 ? 'hedged' : 'plain', hedges }
}
