import type { Analysis, LanguageModel } from '../../../language/index.ts'
import type { PairReader } from '../event-typing.ts'
import { TYPING_OUTPUTS, type TypingOutput } from '../labels.ts'
import { tokensOf } from '../token-range.ts'
import { retellings } from './retellings.ts'

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
  readonly labels: readonly TypingOutput[]
  readonly weight: number
}

/** The features of one pair, as the solver takes them. */
export interface TypingExample {
  readonly hashes: Int32Array
  readonly values: Float64Array
  readonly dense: Float64Array
  /** Places in `TYPING_OUTPUTS`, any of which is right. */
  readonly labels: readonly number[]
  readonly weight: number
  /** What another model says beforehand of each label (logarithms); 0 when left out. */
  readonly offset?: Float64Array
}

/** How many retellings of each sentence are made, and how much each counts. */
export interface RetellingShare {
  readonly most: number
  readonly weight: number
}

/** The features of labelled pairs and of their retellings. */
export function examplesOf(
  pairs: readonly LabelledPair[],
  reader: PairReader,
  model: LanguageModel,
  share: RetellingShare = { most: 0, weight: 0 },
): readonly TypingExample[] {
  return pairs.flatMap((pair, turn) => {
    const analysis = model.analyse(pair.text, [])
    const made = share.most === 0 ? [] : retellings(pair, analysis, turn, share.most)
    return [
      exampleOf(pair, analysis, reader),
      ...made.map((one) =>
        exampleOf(
          { ...one, weight: one.weight * share.weight },
          model.analyse(one.text, []),
          reader,
        ),
      ),
    ]
  })
}

function exampleOf(pair: LabelledPair, analysis: Analysis, reader: PairReader): TypingExample {
  reader.look(analysis, 0, analysis.tokens.count)
  const range = (stretch: Stretch | undefined) =>
    stretch === undefined ? undefined : tokensOf(analysis, stretch.start, stretch.end)
  reader.write(range(pair.source), range(pair.target), undefined)
  const { sink } = reader
  return {
    hashes: sink.hashes.slice(0, sink.count),
    values: sink.values.slice(0, sink.count),
    dense: sink.dense.slice(),
    labels: pair.labels.map((label) => TYPING_OUTPUTS.indexOf(label)),
    weight: pair.weight,
  }
}
