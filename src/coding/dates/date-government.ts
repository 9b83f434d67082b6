import type { SentenceTree } from '../predicates/index.ts'

/** How a date stands to an event of its sentence, by the tree. */
export type DateGovernment =
  /** It hangs on the event's own predicate or noun. */
  | 'own'
  /** It hangs on a verb the event's predicate is joined to and shares it ('met in May and agreed'). */
  | 'shared'
  /** It hangs on something else. */
  | 'other'

/** Tokens `[first, end)` of a date, and the event's trigger word. */
export interface DateAndEvent {
  readonly date: { readonly first: number; readonly end: number }
  readonly trigger: number
}

/** How many words after a date a verb joined to its verb may still stand to share it. */
const SHARED_REACH = 8
const WILL = new Set(['will', "'ll", 'shall', 'wo'])
const AHEAD = new Set(
  'plan expect schedule promise pledge vow intend due set slate prepare hope aim want agree'.split(
    ' ',
  ),
)
const CLAUSES = /^(?:xcomp|ccomp|advcl|acl|parataxis)/
/** Verbs that share their date with what they govern: who began or tried to do it did it then. */
const ASPECT = new Set(
  'begin start continue resume keep stop cease finish try attempt manage fail refuse decline help'.split(
    ' ',
  ),
)

/**
 * What the date belongs to: the noun it is bound to with 'of' or the verb above it. A phrase that a
 * parser hangs on the noun beside it ('flew to Oslo [in May]') is followed up to the verb.
 */
export function governmentOf(
  tree: SentenceTree,
  { date, trigger }: DateAndEvent,
): DateGovernment | undefined {
  if (!tree.parsed) return undefined
  const top = topOf(tree, date)
  const predicate = verbAbove(tree, trigger)
  if (predicate === undefined) return undefined
  if (isWithin(tree, predicate, top) || isAfterWhen(tree, predicate, date)) return 'own'
  // 'the crisis [of 2019]', 'the [2019] crisis', '[last year]'s crisis'.
  const preposition = tree.preposition(top)
  const fore = preposition === undefined && top < tree.head(top)
  const bound = fore || preposition === 'of' || tree.relation(top) === 'nmod:poss'
  const noun = tree.head(top)
  if (bound && !isVerb(tree, noun)) return noun === trigger ? 'own' : 'other'
  for (let token = noun; token >= 0 && !isVerb(tree, token); token = tree.head(token))
    if (token === trigger) return 'own'
  const governor = verbOver(tree, date)
  if (governor === undefined) return undefined
  if (governor === predicate) return 'own'
  if (isJoined(tree, predicate, governor) && date.first < predicate)
    return predicate - Math.max(date.end, governor) <= SHARED_REACH &&
      isSameTime(tree, predicate, governor)
      ? 'shared'
      : 'other'
  if (isJoined(tree, governor, predicate))
    return isSameTime(tree, governor, predicate) ? 'shared' : 'other'
  if (tree.head(predicate) === governor && isParticiple(tree, predicate)) return 'shared'
  if (tree.head(predicate) === governor && ASPECT.has(tree.lemma(governor))) return 'own'
  return 'other'
}

/**
 * True when what the date belongs to is still to come ('will open in May', 'is due to sail on Monday');
 * undefined without a tree or verb.
 */
export function isAhead(tree: SentenceTree, date: DateAndEvent['date']): boolean | undefined {
  let verb = tree.parsed ? verbOver(tree, date) : undefined
  if (verb === undefined) return undefined
  for (let step = 0; step < 4 && verb >= 0; step++) {
    const around = tree.children(verb).map((child) => tree.word(child))
    // 'agreed on Monday to sail' is past, 'agreed to sail on Monday' and 'is expected on Monday' are not.
    const asks = step > 0 || around.some((word) => /^(?:is|are|was|were)$/.test(word))
    if (asks && AHEAD.has(tree.lemma(verb))) return true
    if (around.some((word) => WILL.has(word))) return true
    const infinitive: boolean = isInfinitive(tree, verb)
    // 'is [to] visit' hangs on nothing: its 'be' is its own.
    if (infinitive && around.some((word) => /^(?:is|are)$/.test(word))) return true
    if (!infinitive && !/^(?:xcomp|conj)/.test(tree.relation(verb))) return false
    verb = tree.head(verb)
  }
  return false
}

/**
 * The verb a date belongs to, by way of the nouns beside which a parser may have hung it. With words of
 * its clause right before it ('held talks [on 3 May] to discuss') it never belongs to a verb behind it.
 */
function verbOver(tree: SentenceTree, date: DateAndEvent['date']): number | undefined {
  const top = topOf(tree, date)
  let governor = tree.head(top)
  while (governor >= 0 && !isVerb(tree, governor)) governor = tree.head(governor)
  const before = tree.extent(top).first - 1
  if (/^(?:NOUN|PROPN|VERB|PRON|NUM)$/.test(tree.tag(before))) {
    let verb = before
    while (verb >= tree.sentence.firstToken && tree.tag(verb) !== 'VERB') verb--
    // An arc that would cross the verb right before it is a slip of the parser.
    const crosses = governor > top || (governor < verb && !isUnder(tree, verb, governor))
    if (crosses && verb >= tree.sentence.firstToken) return verb
  }
  return governor < 0 ? undefined : governor
}

function isUnder(tree: SentenceTree, token: number, ancestor: number): boolean {
  let above = token
  while (above >= 0 && above !== ancestor) above = tree.head(above)
  return above === ancestor
}

function topOf(tree: SentenceTree, date: DateAndEvent['date']): number {
  for (let token = date.first; token < date.end; token++) {
    const head = tree.head(token)
    const relation = tree.relation(token)
    if ((head < date.first || head >= date.end) && relation !== 'case' && relation !== 'punct')
      return token
  }
  return date.end - 1
}

function isVerb(tree: SentenceTree, token: number): boolean {
  return (
    tree.tag(token) === 'VERB' ||
    tree.child(token, 'nsubj', 'nsubj:pass', 'cop', 'aux') !== undefined
  )
}

function verbAbove(tree: SentenceTree, trigger: number): number | undefined {
  let token = trigger
  while (token >= 0 && !isVerb(tree, token)) token = tree.head(token)
  return token < 0 ? undefined : token
}

function isInfinitive(tree: SentenceTree, verb: number): boolean {
  return tree.children(verb).some((child) => child < verb && tree.word(child) === 'to')
}

/** '..., [arresting] nineteen of them': a participle without a subject happens with its verb. */
function isParticiple(tree: SentenceTree, verb: number): boolean {
  return tree.xpos(verb) === 'VBG' && tree.child(verb, 'nsubj', 'aux', 'mark') === undefined
}

/** A verb that brings its own subject or its own tense ('and [has] promised') has a time of its own. */
function isSameTime(tree: SentenceTree, later: number, first: number): boolean {
  if (tree.child(later, 'nsubj', 'nsubj:pass') !== undefined) return false
  const perfect = tree.children(later).some((child) => tree.lemma(child) === 'have')
  return !perfect && tree.xpos(later) === tree.xpos(first)
}

/** True when the verb stands in a clause that hangs on the date ('on 3 May, when they signed'). */
function isWithin(tree: SentenceTree, verb: number, date: number): boolean {
  let token = verb
  while (token >= 0 && CLAUSES.test(tree.relation(token))) {
    token = tree.head(token)
    if (token === date) return true
  }
  return false
}

/** True when the verb's clause opens with a 'when' right behind the date, whatever it hangs on. */
function isAfterWhen(tree: SentenceTree, verb: number, { end }: DateAndEvent['date']): boolean {
  const when = tree.word(end) === ',' ? end + 1 : end
  if (tree.word(when) !== 'when') return false
  let token = verb
  while (token >= 0 && tree.head(when) !== token) {
    if (!/^(?:xcomp|ccomp|conj)/.test(tree.relation(token))) return false
    token = tree.head(token)
  }
  return token >= 0
}

/** True when `verb` is one more of a list that `first` opens. */
function isJoined(tree: SentenceTree, verb: number, first: number): boolean {
  let token = verb
  while (token >= 0 && /^(?:conj|parataxis)/.test(tree.relation(token))) {
    token = tree.head(token)
    if (token === first) return true
  }
  return false
}
