import type { Analysis } from '../../language/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { matchesOf, originOf, shapeIndexOf } from '../patterns/index.ts'
import type { SentenceTree } from '../predicates/index.ts'

/** A stretch `[from, to)` of a sentence's shape. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A sentence as it is cut into clauses. */
export interface ClauseInput {
  readonly shape: SentenceShape
  readonly analysis: Analysis
  readonly tree: SentenceTree
}

/** On each side of a cut there is at least this much. */
const WORTH_A_CUT = 3

/** So many words need no verb to be a clause. */
const LONG_ENOUGH = 5

const JOINT =
  /; |, (?=(?:whatever|although|though|even though|even if|whereas) )|, (?:but|yet|and|while|whereas|although) (?=(?:[\ue000-\uefff]|it|they|he|she|we|there|this|that|nobody|somebody|the \w+) (?:(?:also|still|now|then|\w+ly) )?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|does|do|did|\w+(?:s|ed))\b)/g

/**
 * The clauses of a stretch that each put something forward: cut at semicolons, at a colon between two
 * clauses, and before a joined clause with a subject of its own.
 */
export function clausesOf(input: ClauseInput, stretch: Stretch): Stretch[] {
  const { shape } = input
  const words = shape.shape.slice(stretch.from, stretch.to)
  const cuts = new Set<number>()
  for (const match of matchesOf(JOINT, words)) cuts.add(stretch.from + match.index + 1)
  for (const at of joinedClauses(input)) if (at > stretch.from && at < stretch.to) cuts.add(at)
  const clauses: Stretch[] = []
  let from = stretch.from
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    if (wordCount(shape, { from, to: cut }) < WORTH_A_CUT) continue
    if (wordCount(shape, { from: cut, to: stretch.to }) < WORTH_A_CUT) continue
    clauses.push({ from, to: cut })
    from = cut
  }
  clauses.push({ from, to: stretch.to })
  return clauses.map((clause) => withoutJoint(shape, clause))
}

/** Where in the shape clauses begin that the tree joins to others and that have a subject. */
function joinedClauses({ shape, analysis: { tokens }, tree }: ClauseInput): readonly number[] {
  const found: number[] = []
  if (!tree.parsed) return found
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++) {
    const relation = tree.relation(token)
    if (relation === 'punct' && /^[:—–]$/.test(tree.word(token))) {
      const left = hasFinite(tree, firstToken, token)
      if (left && hasFinite(tree, token + 1, endToken))
        found.push(shapeIndexOf(shape, tokens.end[token] ?? 0))
      continue
    }
    if (relation !== 'conj' && relation !== 'parataxis') continue
    if (tree.child(token, 'nsubj', 'nsubj:pass', 'expl', 'csubj') === undefined) continue
    if (!isFiniteVerb(tree, token) || !isMainClause(tree, tree.head(token))) continue
    let { first } = tree.extent(token)
    while (
      first < token &&
      /^(CCONJ|PUNCT)$/.test(tree.tag(first)) &&
      !/^["“]$/.test(tree.word(first))
    )
      first++
    found.push(shapeIndexOf(shape, tokens.start[first] ?? 0))
  }
  return found
}

/** A main clause, one joined to it, or one that is said. */
function isMainClause(tree: SentenceTree, token: number): boolean {
  let at = token
  for (let depth = 0; depth < 6; depth++) {
    const relation = tree.relation(at)
    if (relation === 'root' || relation === 'ccomp') return true
    if (relation !== 'conj' && relation !== 'parataxis') return false
    at = tree.head(at)
  }
  return false
}

function isFiniteVerb(tree: SentenceTree, token: number): boolean {
  if (/^(VBD|VBZ|VBP|MD)$/.test(tree.xpos(token))) return true
  // A past tense taken for a participle: 'Norway never [kept] it'.
  if (tree.xpos(token) === 'VBN' && tree.child(token, 'nsubj') !== undefined) return true
  return tree
    .children(token)
    .some(
      (child) =>
        /^(aux|aux:pass|cop)$/.test(tree.relation(child)) &&
        /^(VBD|VBZ|VBP|MD)$/.test(tree.xpos(child)),
    )
}

function hasFinite(tree: SentenceTree, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (isFiniteVerb(tree, token)) return true
  return false
}

/** Few words make a claim of the author's only when they are a clause. */
export function isClause(
  { analysis: { tokens }, shape, tree }: ClauseInput,
  stretch: Stretch,
): boolean {
  if (wordCount(shape, stretch) >= LONG_ENOUGH) return true
  const { start, end } = originOf(shape, stretch.from, stretch.to)
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++)
    if ((tokens.start[token] ?? 0) >= start && (tokens.end[token] ?? 0) <= end)
      if (isFiniteVerb(tree, token)) return true
  return false
}

const JOINING = /^[\s,;:—-]*(?:(?:and|but|yet|or|while|whereas|although|so) )?/

/** Without the word and the mark that join it to the clause before. */
function withoutJoint(shape: SentenceShape, { from, to }: Stretch): Stretch {
  const opening = from === 0 ? 0 : (JOINING.exec(shape.shape.slice(from, to))?.[0].length ?? 0)
  return { from: Math.min(from + opening, to - 1), to }
}

/** Words of a stretch, a group of actors counting as one. */
export function wordCount(shape: SentenceShape, { from, to }: Stretch): number {
  return shape.shape.slice(from, to).match(/[\p{L}\p{N}\ue000-\uefff]+/gu)?.length ?? 0
}
