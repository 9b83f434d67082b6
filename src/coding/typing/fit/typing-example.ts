import type { EventCode } from '../../../codebook/index.ts'
import type { Analysis, LanguageModel } from '../../../language/index.ts'
import type { PairReader } from '../event-typing.ts'
import { TYPING_LABELS } from '../labels.ts'
import { tokensOf } from '../token-range.ts'

/** A stretch of a text, in UTF-16 code units. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text with a marked pair, as training and scoring see it. */
export interface MarkedPair {
  readonly text: string
  readonly source?: Stretch | undefined
  readonly target?: Stretch | undefined
  readonly trigger?: Stretch | undefined
}

/** A marked pair with its label, and how much it counts. */
export interface LabelledPair extends MarkedPair {
  /** Several when the data do not tell them apart (YIELD is CONCEDE or RETREAT). */
  readonly labels: readonly EventCode[]
  readonly weight: number
}

/** The features of one pair, as the solver takes them. */
export interface TypingExample {
  readonly hashes: Int32Array
  readonly values: Float64Array
  readonly dense: Float64Array
  /** Places in `TYPING_LABELS`, any of which is right. */
  readonly labels: readonly number[]
  readonly weight: number
}

/** Makes the tokens that the pair spans the current ones of the reader; the whole text when in doubt. */
export function lookAtPair(reader: Pick<PairReader, 'look'>, analysis: Analysis): void {
  reader.look(analysis, 0, analysis.tokens.count)
}

/** The features of labelled pairs. */
export function examplesOf(
  pairs: readonly LabelledPair[],
  reader: PairReader,
  model: LanguageModel,
): readonly TypingExample[] {
  return pairs.map((pair) => {
    const analysis = model.analyse(pair.text, [])
    lookAtPair(reader, analysis)
    const range = (stretch: Stretch | undefined) =>
      stretch === undefined ? undefined : tokensOf(analysis, stretch.start, stretch.end)
    const trigger = range(pair.trigger)
    reader.write(range(pair.source), range(pair.target), trigger?.first)
    const { sink } = reader
    return {
      hashes: sink.hashes.slice(0, sink.count),
      values: sink.values.slice(0, sink.count),
      dense: sink.dense.slice(),
      labels: pair.labels.map((label) => TYPING_LABELS.indexOf(label)),
      weight: pair.weight,
    }
  })
}
