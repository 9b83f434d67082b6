import type { WordVectors } from '../../language/index.ts'
import type { TriggerEntry } from '../events/lexicon/entry.ts'
import { nounEntries, verbEntries } from '../events/lexicon/trigger-lexicon.ts'
import { hashText } from './hashing.ts'
import type { WordClasses } from './word-classes.ts'

/** Words kept at most; when there are more the table starts anew. */
const MOST_WORDS = 32_768

const REVERSERS =
  'lift end halt stop cease ease drop suspend cancel release withdraw free remove relax abandon quit ' +
  'rescind revoke repeal reverse scrap scale pull call abolish terminate waive loosen soften unfreeze ' +
  'reopen restore resume normalise normalize dismantle disband disarm surrender relinquish renounce ' +
  'forgo shelve postpone delay defer break sever cut curb reduce freeze lay give hand return'
const LIGHT_VERBS =
  'hold make take give carry conduct launch stage have pay put issue send deliver offer provide ' +
  'express voice reach sign start begin open continue resume do get mount open undertake extend'

const REVERSER_SET: ReadonlySet<string> = new Set(REVERSERS.split(' '))
const LIGHT_SET: ReadonlySet<string> = new Set(LIGHT_VERBS.split(' '))

/** Marks of a word that features ask for. */
export const REVERSER = 1
/** See `REVERSER`: a verb that says little by itself ('hold talks'). */
export const LIGHT = 2
/** See `REVERSER`: the trigger lexicon or WordNet knows the word as one that tells an event. */
export const TELLING = 4

/** What is known of the lemmas met so far, by number: looked up once a word and not once a token. */
export class TypingWords {
  /** Spelling of each word. */
  readonly words: string[] = []
  readonly hash = new Int32Array(MOST_WORDS)
  /** Hash of the first five letters, which 'condemn' and 'condemnation' share. */
  readonly stem = new Int32Array(MOST_WORDS)
  readonly vector = new Int32Array(MOST_WORDS)
  readonly verbClass = new Int32Array(MOST_WORDS)
  readonly nounClass = new Int32Array(MOST_WORDS)
  readonly flags = new Uint8Array(MOST_WORDS)
  /** What the trigger lexicon has for each word as a verb, and as a noun. */
  readonly verbEntries: (readonly TriggerEntry[])[] = []
  readonly nounEntries: (readonly TriggerEntry[])[] = []
  readonly classes: WordClasses
  readonly vectors: WordVectors
  readonly #numbers = new Map<string, number>()

  constructor(classes: WordClasses, vectors: WordVectors) {
    this.classes = classes
    this.vectors = vectors
  }

  /** Forgets all words when there is no room for `count` more. */
  makeRoom(count: number): void {
    if (this.words.length + count < MOST_WORDS) return
    this.words.length = 0
    this.#numbers.clear()
  }

  /** The number of a lemma. Room must have been made. */
  find(lemma: string): number {
    const known = this.#numbers.get(lemma)
    if (known !== undefined) return known
    const number = this.words.length
    this.words.push(lemma)
    this.#numbers.set(lemma, number)
    this.hash[number] = hashText(lemma)
    this.stem[number] = hashText(lemma.slice(0, 5))
    this.vector[number] = this.vectors.row(lemma)
    this.verbClass[number] = this.classes.find(lemma, 'v')
    this.nounClass[number] = this.classes.find(lemma, 'n')
    const [asVerb, asNoun] = [verbEntries(lemma), nounEntries(lemma)]
    this.verbEntries[number] = asVerb
    this.nounEntries[number] = asNoun
    const listed = asVerb.length > 0 || asNoun.length > 0
    this.flags[number] =
      (REVERSER_SET.has(lemma) ? REVERSER : 0) |
      (LIGHT_SET.has(lemma) ? LIGHT : 0) |
      (listed ? TELLING : 0)
    return number
  }
}
