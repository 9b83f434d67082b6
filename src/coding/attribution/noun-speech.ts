import type { SentenceActors, SentenceTree } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'
import type { Attribution } from '../report.ts'
import { stanceOfNoun, stanceOfVerb } from './speech-words.ts'
import { INVERTED, isQuote } from './trailing-speaker.ts'
import { namedAt, type Voice, voiceAt } from './voice.ts'

/** Tokens `[firstToken, endToken)` that a voice puts forward, and the word that says so. */
export interface SpokenClause {
  readonly firstToken: number
  readonly endToken: number
  readonly voice: Voice
  readonly stance: Attribution['stance']
  readonly cueToken: number
}

/** 'Ethiopia's claim that', 'reports by the bank that', 'dismissed claims that'. */
export function byNoun(view: SentenceActors, token: number, clauses: SpokenClause[]): void {
  const { tree } = view
  const stance = stanceOfNoun(tree.lemma(token))
  if (stance === undefined) return
  const clause = clauseOfNoun(tree, token)
  if (clause === undefined) return
  const { voice, denied } = ownerOfSaying(view, token)
  if (voice === undefined) return
  const { first, end } = tree.extent(clause)
  const opened = tree.word(first) === 'that' ? first + 1 : first
  clauses.push({
    firstToken: opened,
    endToken: untilComma(tree, opened, end),
    voice,
    stance: denied ? 'denies' : stance,
    cueToken: token,
  })
}

function ownerOfSaying(
  view: SentenceActors,
  noun: number,
): { readonly voice: Voice | undefined; readonly denied: boolean } {
  const { tree } = view
  const head = tree.head(noun)
  const verb = head >= 0 && tree.tag(head) === 'VERB' ? head : undefined
  if (verb !== undefined && tree.relation(noun) === 'obj') {
    const denied = stanceOfVerb(tree.lemma(verb)) === 'denies'
    const subject =
      denied || tree.child(noun, 'nmod:poss') === undefined ? subjectOf(tree, verb) : undefined
    if (subject !== undefined && (denied || LIGHT_SAYING.has(tree.lemma(verb))))
      return { voice: voiceAt(view, subject), denied }
  }
  const owner =
    tree.child(noun, 'nmod:poss') ??
    tree
      .children(noun)
      .find(
        (child) =>
          tree.relation(child) === 'nmod' && /^(by|from|of)$/.test(tree.preposition(child) ?? ''),
      ) ??
    tree
      .children(noun)
      .find(
        (child) =>
          child < noun &&
          /^(amod|compound|nmod:desc)$/.test(tree.relation(child)) &&
          namedAt(view, child),
      )
  return { voice: owner === undefined ? undefined : voiceAt(view, owner), denied: false }
}

const LIGHT_SAYING = new Set(
  'make repeat issue voice reiterate express hold share give raise publish release spread'.split(
    ' ',
  ),
)

/** 'according to X', 'in X's view', 'for X, ...', 'as X put it'. */
export function byPhrase(view: SentenceActors, token: number, clauses: SpokenClause[]): void {
  const { tree } = view
  const preposition = tree.preposition(token)
  if (preposition === undefined) return
  const word = tree.lemma(token)
  const relation = tree.relation(token)
  if (relation !== 'obl' && relation !== 'nmod' && relation !== 'root') return
  const { first, end } = tree.extent(token)
  let holder: number | undefined
  if (preposition === 'according to') holder = token
  else if (preposition === 'for' && first === tree.sentence.firstToken && tree.word(end) === ',') {
    if (namedAt(view, token)) holder = token
  } else if (/^(in|from|to)$/.test(preposition) && OUTLOOKS.has(word)) {
    holder =
      tree.child(token, 'nmod:poss') ??
      tree
        .children(token)
        .find((child) => tree.relation(child) === 'nmod' && tree.preposition(child) === 'of')
  }
  if (holder === undefined) return
  const voice = voiceAt(view, holder)
  if (voice === undefined || voice.kind === 'pronoun') return
  const cueToken = first
  const stance = 'asserts'
  const sentence = tree.sentence
  const push = (from: number, to: number): void => {
    if (to - from > 2) clauses.push({ firstToken: from, endToken: to, voice, stance, cueToken })
  }
  if (first - sentence.firstToken < 3) {
    push(end, sentence.endToken)
    return
  }
  const head = tree.head(token)
  const around = head < 0 ? undefined : clauseAround(tree, head)
  push(Math.max(sentence.firstToken, around?.first ?? sentence.firstToken), first)
  if (tree.word(end) === ',' && around !== undefined) push(end, around.end)
}

const OUTLOOKS = new Set(
  'view opinion eye perspective standpoint reading telling account word mind'.split(' '),
)

/** The clause a token belongs to: that of the next finite verb above it. */
function clauseAround(
  tree: SentenceTree,
  token: number,
): { readonly first: number; readonly end: number } {
  let at = token
  for (let depth = 0; depth < 12; depth++) {
    const relation = tree.relation(at).split(':')[0] ?? ''
    if (/^(root|ccomp|parataxis|advcl|conj)$/.test(relation) || tree.head(at) < 0) break
    at = tree.head(at)
  }
  return tree.extent(at)
}

export function clauseOfNoun(tree: SentenceTree, noun: number): number | undefined {
  return tree.children(noun).find((child) => {
    if (child < noun || !/^(acl|ccomp|acl:relcl)$/.test(tree.relation(child))) return false
    const opener = tree
      .children(child)
      .find((under) => under < child && tree.word(under) === 'that')
    return opener !== undefined && tree.relation(opener) === 'mark'
  })
}

/** Who does it: own subject, inverted subject after a quotation, or the one shared along the tree. */
export function subjectOf(tree: SentenceTree, verb: number): number | undefined {
  // Of two subjects the nearer one: the other belongs to a clause before that has lost its verb.
  const found = verbArguments(tree, verb)
    .filter(({ role }) => role === 'subject')
    .reduce<number | undefined>(
      (best, { token }) => (best === undefined || (token > best && token < verb) ? token : best),
      undefined,
    )
  if (found !== undefined) return found
  const head = tree.head(verb)
  // 'Beijing, predictably, insisted ... and denied': set off by commas the subject may hang loosely.
  const loose =
    tree.child(verb, 'dislocated') ??
    (tree.relation(verb) === 'conj' ? tree.child(head, 'dislocated') : undefined)
  if (loose !== undefined && loose < verb) return loose
  if (
    head >= 0 &&
    /^(advcl|conj|xcomp)$/.test(tree.relation(verb)) &&
    INVERTED.has(tree.lemma(head))
  )
    return subjectOf(tree, head)
  // '..., said a senior official': a parse may take the speaker for the object.
  const after = tree.children(verb).find((child) => child > verb && tree.relation(child) === 'obj')
  const before = tree.word(verb - 1)
  return after !== undefined &&
    (before === ',' || isQuote(before)) &&
    INVERTED.has(tree.lemma(verb))
    ? after
    : undefined
}

/** A noun's clause ends at the next comma. */
function untilComma(tree: SentenceTree, first: number, end: number): number {
  for (let token = first + 2; token < end; token++) if (tree.word(token) === ',') return token
  return end
}
