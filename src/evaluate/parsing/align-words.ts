import { InputError } from '../../text/index.ts'
import type { ConlluSentence, ConlluWord } from './conllu.ts'

/** A word with its place among all characters that are not white space, over the whole file. */
export interface PlacedWord {
  readonly word: ConlluWord
  readonly start: number
  readonly end: number
  readonly fused: boolean
  /** Index of the governing word in the file, or undefined for a root. */
  readonly head: number | undefined
}

/** A file as one string of characters, with words, tokens and sentences placed in it. */
export interface PlacedFile {
  readonly characters: string
  readonly words: readonly PlacedWord[]
  /** `start-end` of each token and sentence. */
  readonly tokens: readonly string[]
  readonly sentences: readonly string[]
}

/** Places all words of a file by counting characters that are not white space. */
export function placeWords(sentences: readonly ConlluSentence[]): PlacedFile {
  const parts: string[] = []
  const words: PlacedWord[] = []
  const tokens: string[] = []
  const spans: string[] = []
  let at = 0
  for (const sentence of sentences) {
    const begins = at
    const base = words.length
    for (const token of sentence.tokens) {
      const form = token.form.replace(/\s/gu, '')
      const [start, end] = [at, at + form.length]
      parts.push(form)
      tokens.push(`${start}-${end}`)
      at = end
      for (const word of sentence.words.slice(token.firstWord, token.endWord)) {
        const head = word.head === 0 ? undefined : base + word.head - 1
        words.push({ word, start, end, fused: token.fused, head })
      }
    }
    spans.push(`${begins}-${at}`)
  }
  return { characters: parts.join(''), words, tokens, sentences: spans }
}

/**
 * Pairs the words of two files of the same text, as the CoNLL 2018 shared task does: words with the
 * same characters; inside stretches with fused tokens the longest common subsequence of forms.
 *
 * @returns pairs of indices (gold, system), in order
 * @throws InputError `E-EVALUATE-003` when the texts differ in more than white space.
 */
export function alignWords(
  gold: PlacedFile,
  system: PlacedFile,
): readonly (readonly [number, number])[] {
  checkSameCharacters(gold.characters, system.characters)
  const pairs: [number, number][] = []
  let g = 0
  let s = 0
  while (g < gold.words.length && s < system.words.length) {
    const wanted = gold.words[g] as PlacedWord
    const found = system.words[s] as PlacedWord
    if (wanted.fused || found.fused) {
      const stretch = fusedStretch(gold.words, system.words, g, s)
      pairs.push(...commonForms(gold.words, system.words, stretch))
      g = stretch.goldEnd
      s = stretch.systemEnd
    } else if (wanted.start === found.start && wanted.end === found.end) pairs.push([g++, s++])
    else if (wanted.start <= found.start) g++
    else s++
  }
  return pairs
}

interface Stretch {
  readonly goldStart: number
  readonly systemStart: number
  readonly goldEnd: number
  readonly systemEnd: number
}

/** The smallest stretch of both files that begins here and ends where no fused token is cut. */
function fusedStretch(
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  goldAt: number,
  systemAt: number,
): Stretch {
  let g = goldAt
  let s = systemAt
  const first = gold[g] as PlacedWord
  const other = system[s] as PlacedWord
  let end: number
  if (first.fused) {
    end = first.end
    if (!other.fused && other.start < first.start) s++
  } else {
    end = other.end
    if (!first.fused && first.start < other.start) g++
  }
  const [goldStart, systemStart] = [g, s]
  const beyond = (word: PlacedWord | undefined) =>
    word === undefined || (word.fused ? word.start >= end : word.end > end)
  while (!beyond(gold[g]) || !beyond(system[s])) {
    const [wanted, found] = [gold[g], system[s]]
    const takeGold = wanted !== undefined && (found === undefined || wanted.start <= found.start)
    const taken = takeGold ? wanted : found
    if (taken?.fused === true && taken.end > end) end = taken.end
    if (takeGold) g++
    else s++
  }
  return { goldStart, systemStart, goldEnd: g, systemEnd: s }
}

/** Pairs of a longest common subsequence of forms, upper and lower case alike. */
function commonForms(
  gold: readonly PlacedWord[],
  system: readonly PlacedWord[],
  { goldStart, systemStart, goldEnd, systemEnd }: Stretch,
): readonly [number, number][] {
  const [rows, columns] = [goldEnd - goldStart, systemEnd - systemStart]
  const same = (g: number, s: number) =>
    gold[goldStart + g]?.word.form.toLowerCase() ===
    system[systemStart + s]?.word.form.toLowerCase()
  const length = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0))
  const at = (g: number, s: number) => length[g]?.[s] ?? 0
  for (let g = rows - 1; g >= 0; g--)
    for (let s = columns - 1; s >= 0; s--) {
      const row = length[g] as number[]
      row[s] = Math.max(same(g, s) ? 1 + at(g + 1, s + 1) : 0, at(g + 1, s), at(g, s + 1))
    }
  const pairs: [number, number][] = []
  let g = 0
  let s = 0
  while (g < rows && s < columns) {
    if (same(g, s)) pairs.push([goldStart + g++, systemStart + s++])
    else if (at(g, s) === at(g + 1, s)) g++
    else s++
  }
  return pairs
}

function checkSameCharacters(gold: string, system: string): void {
  if (gold === system) return
  let at = 0
  while (at < gold.length && gold[at] === system[at]) at++
  throw new InputError({
    code: 'E-EVALUATE-003',
    message: `the texts differ: gold has '${gold.slice(at, at + 20)}', the parse '${system.slice(at, at + 20)}'`,
    where: `character ${at}, white space not counted`,
    fix: 'Parse the very text of the gold file; only white space may differ.',
  })
}
