import type { Analysis, WordVectors } from '../../language/index.ts'
import { InputError } from '../../text/index.ts'
import { FeatureSink, type TypingScales } from './feature-sink.ts'
import { LABEL_OF_OUTPUT, TYPING_CLASSES, TYPING_LABELS } from './labels.ts'
import { DENSE_ZONES, PairFeatures } from './pair-features.ts'
import { SentenceView } from './sentence-view.ts'
import { openTypingFile } from './typing-file.ts'
import {
  type TypingHeader,
  TypingModel,
  type TypingWeights,
  weightsOfFile,
} from './typing-model.ts'
import { TypingWords } from './typing-words.ts'
import { openWordClasses, type WordClasses } from './word-classes.ts'

/** Tokens `[first, end)` of the document. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The linear model of event types over the sentences of an analysis. */
export interface EventTyping {
  /** Name and version of the weights; part of a reading's identity. */
  readonly name: string
  /**
   * Looks at the tokens `[firstToken, endToken)` of an analysis with trees: one sentence, or several that
   * stand together. The view is good until the next call.
   */
  view(analysis: Analysis, firstToken: number, endToken: number): SentenceView
  /**
   * What the pair does in the sentence: probabilities in the order of `TYPING_LABELS`, which sum to 1.
   * The array is good until the next call.
   *
   * @param source tokens of who began it, if known
   * @param target tokens of the one it was done to, if known
   * @param trigger token of the document that names the event, if known
   */
  typePair(
    view: SentenceView,
    source: TokenRange | undefined,
    target: TokenRange | undefined,
    trigger: number | undefined,
  ): Float64Array
}

/**
 * Opens the typing model.
 *
 * @param typing bytes of `models/english/typing.weights`
 * @param vectors the word vectors of `models/english/english.weights`
 * @throws InputError `E-CODING-202` for bytes that are no typing weights, or damaged.
 */
export function loadEventTyping(typing: Uint8Array, vectors: WordVectors): EventTyping {
  const file = openTypingFile(typing)
  const { header, weights } = weightsOfFile(file)
  return eventTyping(header, weights, openWordClasses(file), vectors)
}

/**
 * The typing model from its parts.
 *
 * @throws InputError `E-CODING-202` when weights and vectors do not fit.
 */
export function eventTyping(
  header: TypingHeader,
  weights: TypingWeights,
  classes: WordClasses,
  vectors: WordVectors,
): EventTyping {
  const expected = DENSE_ZONES * vectors.width * TYPING_CLASSES
  if (weights.dense.length !== expected)
    throw new InputError({
      code: 'E-CODING-202',
      message: `expected typing weights for ${expected} numbers of vectors, found ${weights.dense.length}`,
      fix: 'Make the weights again with training/ (npm run train-typing).',
    })
  const reader = new PairReader(header.families, classes, vectors)
  const model = new TypingModel(weights)
  const labels = new Float64Array(TYPING_LABELS.length)
  return {
    name: header.name,
    view: (analysis, firstToken, endToken) => reader.look(analysis, firstToken, endToken),
    typePair: (_view, source, target, trigger) => {
      reader.write(source, target, trigger)
      const outputs = model.score(reader.sink)
      labels.fill(0)
      for (let output = 0; output < TYPING_CLASSES; output++) {
        const label = LABEL_OF_OUTPUT[output] as number
        labels[label] = (labels[label] as number) + (outputs[output] as number)
      }
      return labels
    },
  }
}

/** Features of pairs: what fitting and reading share. */
export class PairReader {
  readonly sink: FeatureSink
  readonly #view: SentenceView
  readonly #features: PairFeatures

  constructor(families: TypingScales, classes: WordClasses, vectors: WordVectors) {
    this.#view = new SentenceView(new TypingWords(classes, vectors))
    this.sink = new FeatureSink(DENSE_ZONES * vectors.width, families)
    this.#features = new PairFeatures(this.#view, this.sink)
  }

  /** Makes tokens `[firstToken, endToken)` the current ones. */
  look(analysis: Analysis, firstToken: number, endToken: number): SentenceView {
    this.#view.read(analysis, firstToken, endToken)
    return this.#view
  }

  /** Fills the sink with the features of a pair among the current tokens. */
  write(
    source: TokenRange | undefined,
    target: TokenRange | undefined,
    trigger: number | undefined,
  ): void {
    const { first, count } = this.#view
    const place = (token: number) => Math.min(count, Math.max(0, token - first))
    this.#features.write(
      source === undefined ? 0 : place(source.first),
      source === undefined ? 0 : place(source.end),
      target === undefined ? 0 : place(target.first),
      target === undefined ? 0 : place(target.end),
      trigger === undefined || trigger < first || trigger >= first + count ? -1 : trigger - first,
    )
  }
}
