import { isEventiveNoun } from './eventive-nouns.ts'
import { nounArguments } from './noun-arguments.ts'
import type { Clause, Governor, Predicate, PredicateForm } from './predicate.ts'
import type { SentenceTree } from './sentence-tree.ts'
import { isPassive, verbArguments } from './verb-arguments.ts'

const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'without'])
const MODALS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ['wo', 'will'],
  ['shall', 'will'],
  ["'d", 'would'],
  ['ca', 'can'],
  ['ought', 'should'],
])
const MODAL_WORDS = new Set('will would could can may might must should'.split(' '))
const CLAUSES = new Set(['ccomp', 'xcomp', 'advcl', 'parataxis'])

/**
 * Every verb and every eventive noun of a sentence with its arguments, in order of their tokens.
 * Arguments that stand elsewhere are brought along: subjects shared by 'and', subjects of infinitives
 * and participles, the noun a relative clause hangs on, the parties of a light verb. Empty when the
 * sentence has no tree.
 */
export function predicatesOf(tree: SentenceTree): readonly Predicate[] {
  if (!tree.parsed) return []
  const made = known.get(tree)
  if (made !== undefined) return made
  const found = freshPredicates(tree)
  known.set(tree, found)
  return found
}

/** Several steps ask for the predicates of the same trees. */
const known = new WeakMap<SentenceTree, readonly Predicate[]>()

function freshPredicates(tree: SentenceTree): readonly Predicate[] {
  const found: Predicate[] = []
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++) {
    const tag = tree.tag(token)
    if (tag === 'VERB') found.push(verbPredicate(tree, token))
    else if (isEventiveHead(tree, token)) found.push(nounPredicate(tree, token))
  }
  return found
}

/** True for a noun that tells a happening and heads its phrase ('[talks]', not 'the [attack] plan'). */
export function isEventiveHead(tree: SentenceTree, token: number): boolean {
  if (tree.tag(token) !== 'NOUN' && tree.tag(token) !== 'PROPN') return false
  const relation = tree.relation(token)
  if (relation.startsWith('compound') || relation === 'amod' || relation === 'flat') return false
  if (tree.tag(token) === 'PROPN' && !tree.children(token).some((child) => child < token))
    return false
  return isEventiveNoun(tree.lemma(token))
}

function verbPredicate(tree: SentenceTree, token: number): Predicate {
  const particle = tree.child(token, 'compound:prt')
  const modal = modalOf(tree, token)
  return {
    token,
    part: 'verb',
    lemma: tree.lemma(token),
    form: formOf(tree, token),
    passive: isPassive(tree, token),
    negated: isNegated(tree, token),
    arguments: verbArguments(tree, token),
    clauses: clausesOf(tree, token),
    ...(particle === undefined ? {} : { particle: tree.word(particle) }),
    ...(modal === undefined ? {} : { modal }),
    ...governed(tree, token),
  }
}

function nounPredicate(tree: SentenceTree, token: number): Predicate {
  const { list, lightVerb } = nounArguments(tree, token)
  return {
    token,
    part: 'noun',
    lemma: tree.lemma(token),
    form: 'noun',
    passive: false,
    negated: isNegated(tree, token),
    arguments: list,
    clauses: [],
    ...(lightVerb === undefined ? {} : { lightVerb }),
    ...governed(tree, token),
  }
}

function governed(tree: SentenceTree, token: number): { governor?: Governor } {
  const head = tree.head(token)
  if (head < 0) return {}
  const mark = markOf(tree, token)
  return {
    governor: {
      token: head,
      relation: tree.relation(token).split(':')[0] ?? '',
      ...(mark === undefined ? {} : { mark }),
    },
  }
}

/** The word that opens the clause of a predicate ('that', 'if', 'after', 'to'); of a noun, its preposition. */
function markOf(tree: SentenceTree, token: number): string | undefined {
  let only: number | undefined
  for (const child of tree.children(token)) {
    if (tree.relation(child) !== 'mark' || child > token) continue
    // 'after having to leave', 'in order to leave': the first word tells.
    only ??= child
  }
  if (only !== undefined) return tree.word(only)
  const when = tree
    .children(token)
    .find(
      (child) => tree.relation(child) === 'advmod' && /^(when|where|while)$/.test(tree.word(child)),
    )
  return when === undefined ? tree.preposition(token) : tree.word(when)
}

function clausesOf(tree: SentenceTree, token: number): readonly Clause[] {
  const clauses: Clause[] = []
  for (const child of tree.children(token)) {
    const relation = tree.relation(child).split(':')[0] ?? ''
    if (!CLAUSES.has(relation)) continue
    const mark = markOf(tree, child)
    clauses.push({
      token: child,
      relation: relation as Clause['relation'],
      ...(mark === undefined ? {} : { mark }),
    })
  }
  return clauses
}

function modalOf(tree: SentenceTree, token: number): string | undefined {
  for (const child of tree.children(token)) {
    if (!tree.relation(child).startsWith('aux')) continue
    const word = tree.word(child)
    const modal = MODALS.get(word) ?? (MODAL_WORDS.has(word) ? word : undefined)
    if (modal !== undefined) return modal
    if (word === 'going') return 'will'
  }
  // 'will visit and sign': an auxiliary before the first of joined verbs serves all of one form.
  const head = tree.head(token)
  const joined = tree.relation(token) === 'conj' && head >= 0 && tree.tag(head) === 'VERB'
  const bare = tree.xpos(token) === 'VB' && !hasOwnSubject(tree, token)
  return joined && bare && tree.child(token, 'mark') === undefined ? modalOf(tree, head) : undefined
}

function hasOwnSubject(tree: SentenceTree, token: number): boolean {
  return tree.children(token).some((child) => tree.relation(child).startsWith('nsubj'))
}

function isNegated(tree: SentenceTree, token: number): boolean {
  return tree.children(token).some((child) => {
    const relation = tree.relation(child)
    if (!NEGATIONS.has(tree.word(child))) return false
    return relation === 'advmod' || relation === 'det' || relation === 'case' || relation === 'mark'
  })
}

function formOf(tree: SentenceTree, token: number): PredicateForm {
  const auxiliary = tree.children(token).some((child) => tree.relation(child).startsWith('aux'))
  const to = tree
    .children(token)
    .some((child) => tree.relation(child) === 'mark' && tree.word(child) === 'to')
  if (to) return 'infinitive'
  const xpos = tree.xpos(token)
  if (auxiliary) return 'finite'
  if (xpos === 'VBG' || tree.word(token).endsWith('ing')) return 'gerund'
  if (xpos === 'VBN') {
    // Headlines leave 'is' out; joined participles share it.
    const relation = tree.relation(token)
    return relation === 'acl' || relation === 'amod' || relation === 'advcl'
      ? 'participle'
      : 'finite'
  }
  const head = tree.head(token)
  if (xpos === 'VB' && tree.relation(token) === 'conj' && head >= 0) {
    const before = tree.tag(head) === 'VERB' ? formOf(tree, head) : 'finite'
    return before === 'infinitive' ? 'infinitive' : 'finite'
  }
  return 'finite'
}
