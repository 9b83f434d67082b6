import type { SignedTie } from '../../../src/system/index.ts'

/** A seeded generator of numbers from 0 to below 1 (Numerical Recipes' congruence). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** `count` ties among `size` actors in two planted camps, a share of whose signs is turned round. */
export function randomTies(
  size: number,
  count: number,
  turned: number,
  next: () => number,
): readonly SignedTie[] {
  const ties = new Map<number, SignedTie>()
  while (ties.size < count) {
    const a = Math.floor(next() * size)
    const b = Math.floor(next() * size)
    if (a >= b) continue
    const isPlanned = next() >= turned
    const sign = (a < size / 2 === b < size / 2) === isPlanned ? 1 : -1
    ties.set(a * size + b, { a: `n${a}`, b: `n${b}`, sign })
  }
  return [...ties.values()]
}
