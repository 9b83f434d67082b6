import type { Mention } from '../mention.ts'
import type { SentenceTree } from '../predicates/index.ts'
import { rollUp } from '../report.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import type { Phrase } from './phrases/phrase.ts'
import type { Words } from './phrases/words.ts'

/** One sentence with all that the event rules look at. */
export interface SentenceView {
  readonly words: Words
  readonly phrases: readonly Phrase[]
  /** The sentence as a tree; without relations when the model gives none. */
  readonly tree?: SentenceTree
  /** Told which tokens `[first, end)` decide whether an event happened; set only for a trace. */
  readonly because?: (first: number, end: number) => void
}

/** An event the rules see in a sentence, before time, voice and firmness are known. */
export interface EventCandidate {
  readonly entry: TriggerEntry
  /** Tokens of the trigger. */
  readonly firstToken: number
  readonly endToken: number
  /** Index of the trigger's phrase. */
  readonly phrase: number
  /** Index of the verb group that carries tense and negation, when there is one. */
  readonly verb?: number
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
  readonly symmetric: boolean
  /** True for 'the visit', 'this meeting', 'his trip': something already spoken of. */
  readonly definite: boolean
  /** True when its parties are to be looked for in what the sentence or the text has told before. */
  readonly orphan?: boolean
  /** True when its parties are 'the two leaders' or 'the foreign ministers': the pair told of last. */
  readonly pair?: boolean
  /** True for agreements told as what a visit or talks brought: they are signed, not only promised. */
  readonly outcome?: boolean
  /** True for the act that somebody asks for: an event of its own under the one that asks. */
  readonly asked?: boolean
  /** True when the actor is not named and a passive hides it. */
  readonly agentless: boolean
}

/** What a mention counts as: its state when it acts for one, else itself. */
export function partyOf(mention: Mention): string {
  const { id, country } = mention.actor
  const sector = mention.sector ?? mention.actor.sector
  return rollUp({
    id,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
  })
}

/** The mentions of both lists, each party once. */
export function unite(first: readonly Mention[], second: readonly Mention[]): readonly Mention[] {
  const parties = new Set(first.map(partyOf))
  return [...first, ...second.filter((mention) => !parties.has(partyOf(mention)))]
}

/** The mentions of `list` whose parties are not among `others`. */
export function without(list: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const parties = new Set(others.map(partyOf))
  return list.filter((mention) => !parties.has(partyOf(mention)))
}
