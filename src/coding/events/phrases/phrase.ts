import type { Mention } from '../../mention.ts'

/** A noun phrase without what follows its head: 'the Iranian foreign minister'. */
export interface NounPhrase {
  readonly kind: 'noun phrase'
  readonly first: number
  readonly end: number
  /** The token of its head noun. */
  readonly head: number
  /** Lower-case preposition that stands before it. */
  readonly preposition?: string
  /** True when it ends in 's or is a possessive pronoun: it belongs to the next phrase. */
  readonly possessive: boolean
  /** Mentions that share a token with it. */
  readonly mentions: readonly Mention[]
}

/** How a verb group stands in its clause. */
export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle'

/** Auxiliaries, negation and one main verb: 'had not been arrested'. */
export interface VerbGroup {
  readonly kind: 'verb group'
  readonly first: number
  readonly end: number
  /** The token of the main verb. */
  readonly head: number
  readonly lemma: string
  readonly form: VerbForm
  readonly passive: boolean
  readonly negated: boolean
  /** Lower-case modal auxiliary ('could'), 'will' for any future. */
  readonly modal?: string
}

/** What parts phrases: commas, conjunctions, clause openers. */
export interface Mark {
  readonly kind:
    | 'comma'
    | 'dash'
    | 'stop'
    | 'and'
    | 'but'
    | 'relative'
    | 'that'
    | 'clause'
    | 'preposition'
  readonly first: number
  readonly end: number
  readonly word: string
}

/** A piece of a sentence, in reading order. */
export type Phrase = NounPhrase | VerbGroup | Mark

/** Prepositions that also open clauses: the noun behind them may be a subject. */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'as',
  'though',
  'because',
])
