import { hashText } from './hashing.ts'
import type { TypingFile } from './typing-file.ts'

/**
 * Classes of words, compiled from WordNet: the classes (lexicographer files and hypernyms) of verbs, of
 * nouns (with those of the verbs they derive from) and of verbs with a particle.
 */
export interface WordClasses {
  /** The entry of a word, or -1; `part` is 'v' for verbs, 'n' for nouns. */
  find(word: string, part: 'v' | 'n'): number
  /** Classes of entry `e` are `ids[starts[e]] ... ids[starts[e + 1] - 1]`, the nearest first. */
  readonly starts: Uint32Array
  readonly ids: Uint16Array
}

/** What the table of classes is keyed by. */
export function classKey(word: string, part: 'v' | 'n'): number {
  return hashText(`${part}:${word}`) >>> 0
}

/** The table of classes in a file of typing weights. `classes.keys` are sorted. */
export function openWordClasses({ arrays }: TypingFile): WordClasses {
  const keys = arrays['classes.keys'] as Uint32Array
  return {
    starts: arrays['classes.starts'] as Uint32Array,
    ids: arrays['classes.ids'] as Uint16Array,
    find: (word, part) => {
      const key = classKey(word, part)
      let [low, high] = [0, keys.length - 1]
      while (low <= high) {
        const middle = (low + high) >> 1
        const found = keys[middle] as number
        if (found === key) return middle
        if (found < key) low = middle + 1
        else high = middle - 1
      }
      return -1
    },
  }
}
