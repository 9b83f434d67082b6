import type { Analysis } from '../../language/index.ts'
import { UPOS } from '../../language/index.ts'
import { hashText } from './hashing.ts'
import { TYPING_LABELS } from './labels.ts'
import { lexiconVote } from './lexicon-vote.ts'
import { TELLING, type TypingWords } from './typing-words.ts'

/** How a word hangs on its head, as far as typing tells relations apart. */
export const RELATION = {
  other: 0,
  subject: 1,
  passiveSubject: 2,
  object: 3,
  oblique: 4,
  agent: 5,
  nominal: 6,
  possessive: 7,
  openComplement: 8,
  clausalComplement: 9,
  adverbialClause: 10,
  relativeClause: 11,
  conjunct: 12,
  auxiliary: 13,
  passiveAuxiliary: 14,
  caseMark: 15,
  marker: 16,
  modifier: 17,
  particle: 18,
  copula: 19,
  apposition: 20,
  parataxis: 21,
  compound: 22,
  root: 23,
  adverb: 24,
  function: 25,
} as const

const RELATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    nsubj: RELATION.subject,
    csubj: RELATION.subject,
    'nsubj:outer': RELATION.subject,
    'nsubj:pass': RELATION.passiveSubject,
    'csubj:pass': RELATION.passiveSubject,
    obj: RELATION.object,
    iobj: RELATION.object,
    obl: RELATION.oblique,
    'obl:tmod': RELATION.oblique,
    'obl:npmod': RELATION.oblique,
    'obl:unmarked': RELATION.oblique,
    'obl:agent': RELATION.agent,
    nmod: RELATION.nominal,
    'nmod:poss': RELATION.possessive,
    xcomp: RELATION.openComplement,
    ccomp: RELATION.clausalComplement,
    advcl: RELATION.adverbialClause,
    'advcl:relcl': RELATION.adverbialClause,
    acl: RELATION.relativeClause,
    'acl:relcl': RELATION.relativeClause,
    conj: RELATION.conjunct,
    aux: RELATION.auxiliary,
    'aux:pass': RELATION.passiveAuxiliary,
    case: RELATION.caseMark,
    mark: RELATION.marker,
    amod: RELATION.modifier,
    'compound:prt': RELATION.particle,
    cop: RELATION.copula,
    appos: RELATION.apposition,
    parataxis: RELATION.parataxis,
    compound: RELATION.compound,
    flat: RELATION.compound,
    root: RELATION.root,
    advmod: RELATION.adverb,
    det: RELATION.function,
    cc: RELATION.function,
    punct: RELATION.function,
  }),
)

const VERB = UPOS.indexOf('VERB')
const AUX = UPOS.indexOf('AUX')
const PROPN = UPOS.indexOf('PROPN')
const NUM = UPOS.indexOf('NUM')
const ADJ = UPOS.indexOf('ADJ')
const PUNCT = UPOS.indexOf('PUNCT')
const NOUN = UPOS.indexOf('NOUN')
const ADV = UPOS.indexOf('ADV')
const NAME_HASH = hashText('#name')
const PEOPLE_HASH = hashText('#people')
const NUMBER_HASH = hashText('#number')

/** What a token is to the features. */
export const TOKEN = { name: 1, mark: 2, content: 4, verb: 8, noun: 16 } as const

/**
 * A stretch of tokens (a sentence, or several) with what the typing features ask of it; filled anew for
 * each stretch by `read`, in arrays that are kept. Tokens are numbered from 0 inside it.
 */
export class SentenceView {
  readonly words: TypingWords
  count = 0
  /** Token of the document that is token 0 here. */
  first = 0
  word = new Int32Array(0)
  /** Hash of the lemma; names, peoples and numbers share one each. */
  hash = new Int32Array(0)
  head = new Int32Array(0)
  depth = new Int32Array(0)
  relation = new Uint8Array(0)
  tag = new Int32Array(0)
  kind = new Uint8Array(0)
  /** What the trigger lexicon takes the token for: a label's number, or -1. */
  vote = new Int8Array(0)
  /** Hash of the preposition or conjunction that marks the token; 0 without one. */
  caseMark = new Int32Array(0)
  readonly #tags = new Map<string, number>()

  constructor(words: TypingWords) {
    this.words = words
  }

  /** Looks at the tokens `[first, end)` of an analysis, which must be whole sentences. */
  read({ text, tokens }: Analysis, first: number, end: number): void {
    const count = end - first
    if (count > this.word.length) this.#grow(count)
    this.words.makeRoom(count)
    this.first = first
    this.count = count
    for (let i = 0; i < count; i++) {
      const t = first + i
      const upos = tokens.upos[t] as number
      const word = this.words.find(tokens.lemma[t] as string)
      const xpos = tokens.xpos?.[t] ?? ''
      let tag = this.#tags.get(xpos)
      if (tag === undefined) {
        tag = hashText(xpos)
        this.#tags.set(xpos, tag)
      }
      const initial = text.charCodeAt(tokens.start[t] as number)
      const capital = initial >= 65 && initial <= 90
      const telling = ((this.words.flags[word] as number) & TELLING) !== 0
      const head = tokens.head[t] as number
      this.word[i] = word
      this.tag[i] = tag
      this.head[i] = head < first || head >= end ? -1 : head - first
      this.depth[i] = -1
      this.caseMark[i] = 0
      this.relation[i] = RELATIONS.get(tokens.relation[t] as string) ?? RELATION.other
      let kind = 0
      let hash = this.words.hash[word] as number
      if (upos === PROPN && !telling) {
        kind = TOKEN.name
        hash = NAME_HASH
      } else if (upos === ADJ && capital && i > 0) {
        kind = TOKEN.name
        hash = PEOPLE_HASH
      } else if (upos === NUM) hash = NUMBER_HASH
      else if (upos === PUNCT) kind = TOKEN.mark
      else if (upos === VERB || upos === AUX)
        kind = TOKEN.verb | (upos === VERB ? TOKEN.content : 0)
      else if (upos === NOUN || upos === PROPN) kind = TOKEN.noun | TOKEN.content
      else if (upos === ADJ || upos === ADV) kind = TOKEN.content
      this.kind[i] = kind
      this.hash[i] = hash
      const entries =
        upos === VERB || upos === AUX
          ? this.words.verbEntries[word]
          : upos === NOUN || upos === PROPN || upos === ADJ
            ? this.words.nounEntries[word]
            : undefined
      const entry =
        entries === undefined || entries.length === 0
          ? undefined
          : lexiconVote(entries, tokens, t, first, end)
      this.vote[i] = entry === undefined ? -1 : (LABEL_NUMBER.get(entry.type) ?? -1)
    }
    for (let i = 0; i < count; i++) {
      if (this.relation[i] === RELATION.caseMark) {
        const head = this.head[i] as number
        if (head >= 0 && this.caseMark[head] === 0) this.caseMark[head] = this.hash[i] as number
      }
      this.#measure(i)
    }
  }

  /** The token of `[first, end)` that the others hang on, or -1 for an empty stretch. */
  headOf(first: number, end: number): number {
    let best = -1
    for (let i = Math.max(0, first); i < Math.min(end, this.count); i++) {
      if (((this.kind[i] as number) & TOKEN.mark) !== 0) continue
      const head = this.head[i] as number
      if (head >= first && head < end) continue
      if (best < 0 || (this.depth[i] as number) < (this.depth[best] as number)) best = i
    }
    return best
  }

  #measure(token: number): void {
    let steps = 0
    let i = token
    while (i >= 0 && (this.depth[i] as number) < 0 && steps <= this.count) {
      i = this.head[i] as number
      steps++
    }
    let depth = (i < 0 ? -1 : (this.depth[i] as number)) + steps
    for (let j = token; j >= 0 && (this.depth[j] as number) < 0; j = this.head[j] as number)
      this.depth[j] = depth--
  }

  #grow(count: number): void {
    const size = Math.max(256, count * 2)
    this.word = new Int32Array(size)
    this.hash = new Int32Array(size)
    this.head = new Int32Array(size)
    this.depth = new Int32Array(size)
    this.relation = new Uint8Array(size)
    this.tag = new Int32Array(size)
    this.kind = new Uint8Array(size)
    this.vote = new Int8Array(size)
    this.caseMark = new Int32Array(size)
  }
}

const LABEL_NUMBER: ReadonlyMap<string, number> = new Map(
  TYPING_LABELS.map((label, number) => [label, number]),
)
