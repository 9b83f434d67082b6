import type { Layers } from './layers.ts'
import { MOST } from './layers.ts'

/**
 * Writes rows of floats as lanes, each row scaled to its own largest entry.
 *
 * @param scales gets, for each row, the value of one unit
 */
export function quantiseRows(
  x: Float64Array,
  rows: number,
  width: number,
  lanes: Int16Array,
  scales: Float64Array,
): void {
  for (let row = 0, o = 0; row < rows; row++) {
    const end = o + width
    let most = 1e-9
    for (let i = o; i < end; i++) {
      const v = x[i] as number
      const size = v < 0 ? -v : v
      if (size > most) most = size
    }
    const unit = MOST / most
    for (; o < end; o++) lanes[o] = (((x[o] as number) * unit + (MOST + 0.5)) | 0) - MOST
    scales[row] = most / MOST
  }
}

/** Value of one unit when the outcome of a layer norm is written as lanes: nothing is ever cut off. */
export function normalUnit(gain: Float64Array, shift: Float64Array): number {
  let most = 0
  for (let j = 0; j < gain.length; j++) {
    const g = gain[j] as number
    const s = shift[j] as number
    const size = (g < 0 ? -g : g) * Math.sqrt(gain.length) + (s < 0 ? -s : s)
    if (size > most) most = size
  }
  return most / MOST
}

/**
 * Brings each row to mean 0 and variance 1, then applies gain and shift (Ba et al. 2016), and writes it
 * as lanes of `unit` each.
 */
export function normaliseRows(
  x: Float64Array,
  rows: number,
  gain: Float64Array,
  shift: Float64Array,
  unit: number,
  lanes: Int16Array,
): void {
  const width = gain.length
  const perUnit = 1 / unit
  for (let row = 0, o = 0; row < rows; row++, o += width) {
    let sum = 0
    let squares = 0
    for (let j = 0; j < width; j++) {
      const v = x[o + j] as number
      sum += v
      squares += v * v
    }
    const mean = sum / width
    const variance = squares / width - mean * mean
    const inverse = perUnit / Math.sqrt(Math.max(variance, 0) + 1e-5)
    for (let j = 0; j < width; j++) {
      const v =
        ((x[o + j] as number) - mean) * inverse * (gain[j] as number) +
        (shift[j] as number) * perUnit
      lanes[o + j] = ((v + (MOST + 1.5)) | 0) - (MOST + 1)
    }
  }
}

/**
 * Lays the rows `row - dilation`, `row` and `row + dilation` of the staging area side by side; zeros
 * beyond the ends of the sentence. Two lanes are moved at a time.
 */
export function layNeighbours(
  { stagingPairs: from, inputPairs: into }: Layers,
  width: number,
  dilation: number,
  firsts: Int32Array,
  ends: Int32Array,
  rows: number,
): void {
  const pairs = width >> 1
  for (let row = 0, o = 0; row < rows; row++) {
    const before = row - dilation
    const after = row + dilation
    if (before < (firsts[row] as number)) for (const end = o + pairs; o < end; o++) into[o] = 0
    else
      for (let i = before * pairs, end = o + pairs; o < end; o++, i++) into[o] = from[i] as number
    for (let i = row * pairs, end = o + pairs; o < end; o++, i++) into[o] = from[i] as number
    if (after >= (ends[row] as number)) for (const end = o + pairs; o < end; o++) into[o] = 0
    else for (let i = after * pairs, end = o + pairs; o < end; o++, i++) into[o] = from[i] as number
  }
}

/** x += max(0, sums * scaled + bias). */
export function addRectified(
  sums: Int32Array,
  scaled: Float64Array,
  bias: Float64Array,
  rows: number,
  x: Float64Array,
): void {
  const width = scaled.length
  for (let row = 0, o = 0; row < rows; row++)
    for (let j = 0; j < width; j++, o++) {
      const v = (sums[o] as number) * (scaled[j] as number) + (bias[j] as number)
      if (v > 0) x[o] = (x[o] as number) + v
    }
}

/** Sums of a layer with what makes numbers of them. */
export interface Sums {
  readonly sums: Int32Array
  readonly scaled: Float64Array
  readonly bias: Float64Array
  readonly rows: number
}

/** The column with the highest number of each row, among `count` columns from `from` on. */
export function bestColumns(
  { sums, scaled, bias, rows }: Sums,
  from: number,
  count: number,
  into: Int32Array,
): void {
  for (let row = 0; row < rows; row++) {
    const o = row * scaled.length
    let best = from
    let highest = -1e30
    for (let j = from; j < from + count; j++) {
      const v = (sums[o + j] as number) * (scaled[j] as number) + (bias[j] as number)
      if (v > highest) {
        highest = v
        best = j
      }
    }
    into[row] = best - from
  }
}

/** `count` columns from `from` on as numbers, none below `floor`. */
export function copyColumns(
  { sums, scaled, bias, rows }: Sums,
  from: number,
  count: number,
  floor: number,
  into: Float64Array,
): void {
  for (let row = 0, o = 0; row < rows; row++) {
    const s = row * scaled.length
    for (let j = from; j < from + count; j++, o++) {
      const v = (sums[s + j] as number) * (scaled[j] as number) + (bias[j] as number)
      into[o] = Math.max(v, floor)
    }
  }
}
