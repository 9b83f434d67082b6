import { mix } from './hashing.ts'

/** Families of features; each is scaled by its own weight (`TypingScales`). */
export const GROUPS = [
  'words',
  'zones',
  'bigrams',
  'path',
  'chain',
  'near',
  'classes',
  'votes',
  'arguments',
  'reversal',
  'stems',
  'focus',
] as const
/** A family of features. */
export type FeatureGroup = (typeof GROUPS)[number]
/** Weight of each family. */
export type TypingScales = Readonly<Record<FeatureGroup, number>>

/** The number of each family. */
export const GROUP = Object.fromEntries(GROUPS.map((name, number) => [name, number])) as Readonly<
  Record<FeatureGroup, number>
>

/** Room for the features of one pair; a multiple of four. */
export const MOST_FEATURES = 8192

/** Takes up the features of one pair; kept and filled anew, so that nothing is made for a pair. */
export class FeatureSink {
  count = 0
  readonly hashes = new Int32Array(MOST_FEATURES)
  readonly values = new Float64Array(MOST_FEATURES)
  readonly groups = new Uint8Array(MOST_FEATURES)
  /** Averages of word vectors, zone by zone. */
  readonly dense: Float64Array
  readonly #sums = new Float64Array(GROUPS.length)
  readonly #scales: Float64Array

  constructor(denseSize: number, scales: TypingScales) {
    this.dense = new Float64Array(denseSize)
    this.#scales = Float64Array.from(GROUPS, (name) => scales[name])
  }

  /** Forgets all features. */
  clear(): void {
    this.count = 0
    this.dense.fill(0)
  }

  /** Adds a feature; what is beyond the room for them is left out. */
  add(group: number, hash: number, value = 1): void {
    if (this.count === MOST_FEATURES) return
    this.hashes[this.count] = mix(hash, group + 1)
    this.values[this.count] = value
    this.groups[this.count++] = group
  }

  /** Scales each family to its weight: together its features have that length. */
  finish(): void {
    this.#sums.fill(0)
    for (let i = 0; i < this.count; i++) {
      const group = this.groups[i] as number
      const value = this.values[i] as number
      this.#sums[group] = (this.#sums[group] as number) + value * value
    }
    for (let g = 0; g < GROUPS.length; g++) {
      const sum = this.#sums[g] as number
      this.#sums[g] = sum > 0 ? (this.#scales[g] as number) / Math.sqrt(sum) : 0
    }
    for (let i = 0; i < this.count; i++)
      this.values[i] = (this.values[i] as number) * (this.#sums[this.groups[i] as number] as number)
  }
}
