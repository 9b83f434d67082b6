import type { AnalysedSentence, Analysis, Upos } from '../../language/index.ts'
import { NO_TREE, ROOT, UPOS, uposOf } from '../../language/index.ts'
import { verbLemmaOf } from '../events/lexicon/verb-lemma.ts'

/** A sentence as a dependency tree; tokens are numbered over the document. */
export interface SentenceTree {
  readonly sentence: AnalysedSentence
  /** False when the model gave no tree: then no token has children. */
  readonly parsed: boolean
  /** Lower case, apostrophes made plain; empty outside the sentence. */
  word(token: number): string
  /** Lower-case dictionary form. */
  lemma(token: number): string
  tag(token: number): Upos
  /** Penn tag ('VBN'); empty when the model gives none. */
  xpos(token: number): string
  /** The governing token; negative for the root and outside the sentence. */
  head(token: number): number
  /** Universal Dependencies relation to the head, with its subtype ('nsubj:pass'). */
  relation(token: number): string
  /** The tokens that hang on `token`, left to right. */
  children(token: number): readonly number[]
  /** The first child with one of the relations. */
  child(token: number, ...relations: readonly string[]): number | undefined
  /** The tokens from the leftmost to the rightmost that hang on `token`, itself included. */
  extent(token: number): { readonly first: number; readonly end: number }
  /** The preposition or particle before a phrase: 'with', 'according to', 'because of'. */
  preposition(token: number): string | undefined
}

const NOBODY: readonly number[] = []

/** Several steps look at the same sentences; their trees are made once. */
const known = new WeakMap<AnalysedSentence, { analysis: Analysis; tree: SentenceTree }>()

/** The tree of one sentence. Linear in its tokens; made once for each analysis. */
export function treeOf(analysis: Analysis, sentence: AnalysedSentence): SentenceTree {
  const made = known.get(sentence)
  if (made?.analysis === analysis) return made.tree
  const tree = freshTree(analysis, sentence)
  known.set(sentence, { analysis, tree })
  return tree
}

function freshTree(analysis: Analysis, sentence: AnalysedSentence): SentenceTree {
  const { text, tokens } = analysis
  const { firstToken, endToken } = sentence
  const size = endToken - firstToken
  const parsed = size > 0 && tokens.head[firstToken] !== NO_TREE
  const children: number[][] = Array.from({ length: size }, () => [])
  const mended = parsed ? strayedSubject(analysis, sentence) : undefined
  if (parsed)
    for (let token = firstToken; token < endToken; token++) {
      const head = token === mended?.subject ? mended.verb : (tokens.head[token] as number)
      if (head >= firstToken && head < endToken) children[head - firstToken]?.push(token)
    }
  const inside = (token: number): boolean => token >= firstToken && token < endToken
  const words: (string | undefined)[] = new Array(size)
  const lemmas: (string | undefined)[] = new Array(size)
  const word = (token: number): string => {
    if (!inside(token)) return ''
    const made = words[token - firstToken]
    if (made !== undefined) return made
    const written = text
      .slice(tokens.start[token], tokens.end[token])
      .toLowerCase()
      .replace(/[’‘ʼ]/g, "'")
    words[token - firstToken] = written
    return written
  }
  const relation = (token: number): string =>
    token === mended?.subject ? 'nsubj' : inside(token) ? (tokens.relation[token] ?? '') : ''
  const childrenOf = (token: number): readonly number[] => children[token - firstToken] ?? NOBODY
  const firsts = new Int32Array(size).fill(-1)
  const ends = new Int32Array(size)
  const extent = (token: number): { first: number; end: number } => {
    const at = token - firstToken
    if (!inside(token)) return { first: token, end: token + 1 }
    if ((firsts[at] as number) < 0) {
      let [first, end] = [token, token + 1]
      for (const child of childrenOf(token)) {
        const under = extent(child)
        first = Math.min(first, under.first)
        end = Math.max(end, under.end)
      }
      firsts[at] = first
      ends[at] = end
    }
    return { first: firsts[at] as number, end: ends[at] as number }
  }
  // 'its army [advanced] into': what has a subject and no 'be' is a verb.
  const isVerbAfterAll = (token: number): boolean => {
    const children = childrenOf(token)
    if (children.length < 2 && !word(token).endsWith('ed')) return false
    const under = children.map(relation)
    if (!under.some((name) => name.startsWith('nsubj')) || under.includes('cop')) return false
    // 'Chad [cut] ties with Peru': no noun has an object.
    return word(token).endsWith('ed') || under.includes('obj')
  }
  return {
    sentence,
    parsed,
    word,
    lemma: (token) => {
      if (!inside(token)) return ''
      const made = lemmas[token - firstToken]
      if (made !== undefined) return made
      const given = tokens.lemma[token] ?? word(token)
      const verbal = uposOf(tokens, token) === 'VERB' || isVerbAfterAll(token)
      const lemma = verbal ? verbLemmaOf(word(token), given) : given
      lemmas[token - firstToken] = lemma
      return lemma
    },
    tag: (token) => {
      if (!inside(token)) return 'X'
      const given = uposOf(tokens, token)
      return (given === 'ADJ' || given === 'NOUN') && isVerbAfterAll(token) ? 'VERB' : given
    },
    xpos: (token) => (inside(token) ? (tokens.xpos?.[token] ?? '') : ''),
    head: (token) =>
      token === mended?.subject ? mended.verb : inside(token) ? (tokens.head[token] ?? -1) : -1,
    relation,
    children: childrenOf,
    child: (token, ...relations) =>
      childrenOf(token).find((child) => relations.includes(relation(child))),
    extent,
    preposition: (token) => {
      const cases = childrenOf(token).filter(
        (child) => child < token && relation(child) === 'case' && word(child) !== "'s",
      )
      const [first] = cases
      if (first === undefined) return undefined
      const words = [word(first)]
      for (const child of childrenOf(first))
        if (relation(child) === 'fixed') words.push(word(child))
      for (const other of cases.slice(1)) words.push(word(other))
      return words.join(' ')
    },
  }
}

const ADVERBS = /ly$|^(?:then|now|today|yesterday|later|soon|here|there|thus|also|still|never|so)$/i

/**
 * 'After signing a pact with Fiji, [Samoa] lifted its ban': a parser may take the subject for one more
 * of a list that ends the fronted clause. A finite root without subject gets the noun right before it.
 */
function strayedSubject(
  { text, tokens }: Analysis,
  { firstToken, endToken }: AnalysedSentence,
): { readonly subject: number; readonly verb: number } | undefined {
  const head = (token: number): number => tokens.head[token] ?? -1
  const relation = (token: number): string => tokens.relation[token] ?? ''
  let verb = firstToken
  while (verb < endToken && head(verb) !== ROOT) verb++
  if (!/^VB[DZP]$/.test(tokens.xpos?.[verb] ?? '')) return undefined
  for (let token = firstToken; token < endToken; token++)
    if (head(token) === verb && /^(nsubj|csubj|expl)/.test(relation(token))) return undefined
  let last = verb - 1
  while (last > firstToken && head(last) === verb && /^(aux|advmod)/.test(relation(last))) last--
  // Up to the head of the noun phrase that ends right before the verb.
  let subject = last
  while (
    /^(flat|compound|nmod:desc|goeswith)$/.test(relation(subject)) &&
    head(subject) >= firstToken
  )
    subject = head(subject)
  // A rare name that opens the sentence may have been taken for an adverb: '[Togo] shipped rice'.
  if (head(verb - 1) === verb && verb - 1 === firstToken && relation(firstToken) === 'advmod') {
    const word = text.slice(tokens.start[firstToken], tokens.end[firstToken])
    return ADVERBS.test(word) ? undefined : { subject: firstToken, verb }
  }
  if (relation(subject) !== 'conj' && relation(subject) !== 'appos') return undefined
  if (subject <= firstToken || head(subject) >= verb) return undefined
  let comma = false
  for (let token = firstToken; token < verb; token++) {
    if (head(token) !== subject) continue
    if (relation(token) === 'cc') return undefined
    if (relation(token) === 'punct' && token < subject) comma = true
  }
  // The comma may hang on the clause before.
  return comma || isComma(tokens, subject - 1) ? { subject, verb } : undefined
}

function isComma(tokens: Analysis['tokens'], token: number): boolean {
  return UPOS[tokens.upos[token] ?? 0] === 'PUNCT'
}
