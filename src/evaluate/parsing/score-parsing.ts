import { alignWords, type PlacedFile, type PlacedWord, placeWords } from './align-words.ts'
import type { ConlluSentence } from './conllu.ts'

/** F1 scores in percent, by the rules of the CoNLL 2018 shared task; punctuation counts. */
export interface ParsingScores {
  readonly sentences: number
  /** Surface tokens with exactly the gold's characters. */
  readonly tokens: number
  /** Syntactic words that could be aligned. */
  readonly words: number
  readonly upos: number
  readonly xpos: number
  readonly lemmas: number
  /** Right head. */
  readonly uas: number
  /** Right head and relation, subtypes cut off. */
  readonly las: number
  /** Right head and relation with its subtype ('nsubj:pass'). */
  readonly lasSub: number
  readonly counts: { readonly gold: number; readonly system: number; readonly aligned: number }
}

/**
 * Scores a parse against a gold tree bank. The two may split sentences and tokens differently; they
 * must be of the same text. With the gold's own tokens F1 is accuracy.
 *
 * Source: Zeman et al. 2018, CoNLL 2018 Shared Task, evaluation of section 5.
 *
 * @throws InputError `E-EVALUATE-003` when the texts differ in more than white space.
 */
export function scoreParsing(
  gold: readonly ConlluSentence[],
  system: readonly ConlluSentence[],
): ParsingScores {
  const wanted = placeWords(gold)
  const found = placeWords(system)
  const pairs = alignWords(wanted, found)
  const goldOf = new Map(pairs.map(([g, s]) => [s, g]))
  const counts = {
    gold: wanted.words.length,
    system: found.words.length,
    aligned: pairs.length,
  }
  const share = (right: (gold: PlacedWord, system: PlacedWord) => boolean) =>
    f1(
      pairs.filter(([g, s]) => right(wanted.words[g] as PlacedWord, found.words[s] as PlacedWord))
        .length,
      counts.gold,
      counts.system,
    )
  const sameHead = (one: PlacedWord, other: PlacedWord) =>
    other.head === undefined
      ? one.head === undefined
      : one.head !== undefined && goldOf.get(other.head) === one.head
  return {
    sentences: sameSpans(wanted.sentences, found.sentences),
    tokens: sameSpans(wanted.tokens, found.tokens),
    words: f1(counts.aligned, counts.gold, counts.system),
    upos: share((one, other) => one.word.upos === other.word.upos),
    xpos: share((one, other) => one.word.xpos === other.word.xpos),
    lemmas: share((one, other) => one.word.lemma === '_' || one.word.lemma === other.word.lemma),
    uas: share(sameHead),
    las: share(
      (one, other) =>
        sameHead(one, other) && universal(one.word.relation) === universal(other.word.relation),
    ),
    lasSub: share(
      (one, other) => sameHead(one, other) && one.word.relation === other.word.relation,
    ),
    counts,
  }
}

function sameSpans(gold: PlacedFile['tokens'], system: PlacedFile['tokens']): number {
  const wanted = new Set(gold)
  return f1(system.filter((span) => wanted.has(span)).length, gold.length, system.length)
}

function universal(relation: string): string {
  return relation.split(':')[0] ?? relation
}

function f1(right: number, gold: number, system: number): number {
  return gold + system === 0 ? 0 : (200 * right) / (gold + system)
}
