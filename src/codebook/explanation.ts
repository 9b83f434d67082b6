/** What sort of word an explanation is of. */
export type TermKind =
  | 'event type'
  | 'mode'
  | 'context'
  | 'quad'
  | 'tie kind'
  | 'sector'
  | 'event modality'
  | 'tie modality'
  | 'certainty'
  | 'stance'
  | 'claim sort'
  | 'date basis'
  | 'corridor status'
  | 'likelihood word'
  | 'term'
  | 'CAMEO code'
  | 'error code'

/** What a word means here. */
export interface Explanation {
  /** The word as the codebook writes it ('SANCTION/withdraw', 'energy_link'). */
  readonly term: string
  readonly kind: TermKind
  readonly definition: string
  /** Where the definition comes from; never a reference that was not checked. */
  readonly source: string
  readonly related: readonly string[]
  /** Sentences of our own. */
  readonly examples?: readonly string[]
  /** Rules that tell it from its neighbours, or how it is coded. */
  readonly rules?: readonly string[]
  /** Other senses of the same word ('withdraw' of RETREAT and of SANCTION). */
  readonly also?: readonly Explanation[]
}

/** No such word; the three most like it. */
export interface UnknownTerm {
  readonly unknown: string
  readonly nearest: readonly [string, string, string]
}

/** Looks words up. */
export type Explain = (term: string) => Explanation | UnknownTerm

/** True when a lookup found nothing. */
export function isUnknownTerm(answer: Explanation | UnknownTerm): answer is UnknownTerm {
  return 'unknown' in answer
}
