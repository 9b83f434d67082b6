import type { ClaimSort } from '../report.ts'

/** -1 unfavourable, 0 neither, 1 favourable. */
export type Side = -1 | 0 | 1

/** Polarity from which a single claim shows a stance. */
const TOLD = 1
/** Sum of polarity over a document from which its voice is known to lean. */
const LEANING = 3
/** Share of what a voice says of an actor that must point one way for a lean. */
const CONSISTENT = 0.4

/**
 * How one voice of a document leans toward actors: the sum of the polarity of all its claims about
 * them. A claim that shows no stance of its own is read with the lean of its voice.
 */
export class Leanings {
  readonly #sums = new Map<string, { readonly sum: number; readonly size: number }>()

  /** Adds the polarity of a claim of `voice` about `actor`. */
  add(voice: string, actor: string, polarity: number): void {
    const key = `${voice}\n${actor}`
    const { sum, size } = this.#sums.get(key) ?? { sum: 0, size: 0 }
    const bounded = Math.max(-3, Math.min(3, polarity))
    this.#sums.set(key, { sum: sum + bounded, size: size + Math.abs(bounded) })
  }

  /** The lean of `voice` toward `actor`. */
  of(voice: string, actor: string): Side {
    const { sum, size } = this.#sums.get(`${voice}\n${actor}`) ?? { sum: 0, size: 0 }
    if (Math.abs(sum) < LEANING || Math.abs(sum) < size * CONSISTENT) return 0
    return sum > 0 ? 1 : -1
  }
}

/** What a claim says of one actor. */
export interface ToldOf {
  readonly polarity: number
  /** True when favourable and unfavourable words stand side by side. */
  readonly mixed: boolean
}

/**
 * The stance a claim shows by itself and, where it shows none, by its voice's lean. The author's
 * prescriptions take no side.
 */
export function stanceOf(sort: ClaimSort, voice: string, told: ToldOf, lean: Side): Side {
  if (sort === 'prescription' && voice === 'author') return 0
  const { polarity, mixed } = told
  // A voice that leans clearly the other way is not turned by one word.
  if (polarity >= TOLD) return lean < 0 && polarity < 2 * TOLD ? lean : 1
  if (polarity <= -TOLD) return lean > 0 && polarity > -2 * TOLD ? lean : -1
  return mixed && lean === 0 ? 0 : lean
}
