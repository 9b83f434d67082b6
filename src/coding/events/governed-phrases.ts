import type { SentenceView } from './candidate.ts'
import { nounEntries } from './lexicon/trigger-lexicon.ts'
import type { VerbGroup } from './phrases/phrase.ts'

const GOVERNING_NOUNS = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE'])

/** What stands under a noun that is itself an event: 'an agreement [to open an embassy]'. */
export function underNouns(view: SentenceView): readonly number[] {
  const under: number[] = []
  for (const [index, phrase] of view.phrases.entries()) {
    const next = view.phrases[index + 1]
    if (phrase.kind !== 'noun phrase' || next?.kind !== 'verb group' || next.form !== 'infinitive')
      continue
    const entries = nounEntries(view.words.lemma(phrase.head))
    if (entries.some((entry) => GOVERNING_NOUNS.has(entry.type) && entry.takes === undefined))
      under.push(...governedPhrases(view, index))
  }
  return under
}

/** The phrases of the infinitive or gerund under the verb at `index`, to the end of its clause. */
export function governedPhrases(view: SentenceView, index: number): readonly number[] {
  const under: number[] = []
  let inside = false
  for (let at = index + 1; at < view.phrases.length; at++) {
    const phrase = view.phrases[at]
    if (phrase === undefined || phrase.kind === 'stop' || phrase.kind === 'clause') break
    if (phrase.kind === 'comma' || phrase.kind === 'dash' || phrase.kind === 'but') break
    if (phrase.kind === 'verb group') {
      if (phrase.form === 'finite' && !inside) break
      if (phrase.form === 'finite' && view.phrases[at - 1]?.kind !== 'and') break
      if (phrase.form === 'finite' && hasOwnTense(view, phrase)) break
      inside = true
      under.push(at)
    } else if (phrase.kind === 'noun phrase') under.push(at)
  }
  return under
}

/** 'agreed to meet and [signed]': a past form does not stand under 'to'. */
function hasOwnTense(view: SentenceView, group: VerbGroup): boolean {
  const word = view.words.word(group.head)
  return group.first !== group.head || word !== group.lemma
}
