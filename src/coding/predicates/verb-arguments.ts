import type { Argument, Inheritance } from './predicate.ts'
import type { SentenceTree } from './sentence-tree.ts'

/** How far an argument is looked for along the tree. */
const DEEPEST = 6
/** Verbs whose object does what the infinitive under them tells. */
const OBJECT_CONTROL = new Set(
  `ask urge order force compel allow permit enable help invite tell persuade press pressure push convince
  encourage direct instruct command require advise warn authorise authorize lead cause prompt call request
  beg implore appoint send let make want expect accuse suspect blame condemn criticize criticise thank
  praise prevent stop bar appeal`.split(/\s+/),
)

/** True for a verb told in the passive: 'was signed', 'a pact signed by', 'accused of'. */
export function isPassive(tree: SentenceTree, token: number): boolean {
  const xpos = tree.xpos(token)
  if (tree.child(token, 'aux:pass', 'obl:agent') !== undefined) return true
  if (isGivenSomething(tree, token)) return true
  let passiveSubject = false
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    if (relation === 'nsubj:pass') passiveSubject = true
    if (relation === 'obj') return false
    if (relation === 'nsubj' && xpos !== 'VBN') return false
  }
  // A past tense without 'was' is active, whatever its subject has been called.
  if (passiveSubject) return xpos === 'VBN' && !hasHave(tree, token)
  const relation = tree.relation(token)
  if (xpos !== 'VBN') return false
  if (tree.children(token).some((child) => tree.relation(child) === 'aux')) return false
  if (relation === 'acl' || relation === 'amod' || relation === 'advcl') return true
  const head = tree.head(token)
  return relation === 'conj' && head >= 0 && tree.tag(head) === 'VERB' && isPassive(tree, head)
}

const GIVING =
  /^(?:hand|give|offer|deny|refuse|grant|award|send|show|tell|promise|pay|serve|issue|lend|sell|teach|ask)$/

/** 'was summoned and [handed] a note': a joined passive whose object is what its subject is given. */
function isGivenSomething(tree: SentenceTree, token: number): boolean {
  const head = tree.head(token)
  return (
    tree.relation(token) === 'conj' &&
    head >= 0 &&
    tree.tag(head) === 'VERB' &&
    /^VB[DN]$/.test(tree.xpos(token)) &&
    GIVING.test(tree.lemma(token)) &&
    tree.child(token, 'obj') !== undefined &&
    tree.child(token, 'iobj', 'nsubj') === undefined &&
    !tree.children(token).some((child) => /^(to|for)$/.test(tree.preposition(child) ?? '')) &&
    isPassive(tree, head)
  )
}

function hasHave(tree: SentenceTree, token: number): boolean {
  return tree
    .children(token)
    .some((child) => tree.relation(child) === 'aux' && tree.lemma(child) === 'have')
}

/** The arguments of a verb: those that hang on it, then those it shares. */
export function verbArguments(tree: SentenceTree, token: number): readonly Argument[] {
  const passive = isPassive(tree, token)
  const found: Argument[] = ownArguments(tree, token, passive)
  const relative = relativeArgument(tree, token, found, passive)
  if (relative !== undefined) found.push(relative)
  const given = passive && isGivenSomething(tree, token)
  if (given || !found.some(({ role }) => role === (passive ? 'object' : 'subject'))) {
    const shared = sharedSubject(tree, token, 0)
    if (shared !== undefined)
      found.push({
        role: given ? 'indirect object' : passive ? 'object' : 'subject',
        token: shared.token,
        by: shared.by,
      })
  }
  if (!passive && !found.some(({ role }) => role === 'object')) {
    const object = sharedObject(tree, token)
    if (object !== undefined) found.push({ role: 'object', token: object, by: 'conjunct' })
  }
  return found
}

function ownArguments(tree: SentenceTree, token: number, passive: boolean): Argument[] {
  const found: Argument[] = []
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const relativiser = isRelativiser(tree, child)
    if (relation === 'nsubj' && !relativiser)
      found.push({ role: passive ? 'object' : 'subject', token: child, by: 'own' })
    else if (relation === 'nsubj:pass' && !relativiser)
      found.push({ role: passive ? 'object' : 'subject', token: child, by: 'own' })
    else if (relation === 'obj' && !relativiser)
      found.push({ role: 'object', token: child, by: 'own' })
    else if (relation === 'iobj') found.push({ role: 'indirect object', token: child, by: 'own' })
    else if (relation === 'obl:agent') found.push({ role: 'subject', token: child, by: 'own' })
    else if (relation === 'obl') {
      const preposition = tree.preposition(child)
      if (preposition === 'by' && passive) found.push({ role: 'subject', token: child, by: 'own' })
      else if (preposition !== undefined)
        found.push({ role: 'oblique', preposition, token: child, by: 'own' })
      else {
        const role = bareRole(tree, token, child)
        if (role !== undefined) found.push({ role, token: child, by: 'own' })
      }
    }
  }
  return found
}

/** A phrase called oblique that no preposition opens: the object or subject its verb has none of. */
function bareRole(
  tree: SentenceTree,
  verb: number,
  child: number,
): 'subject' | 'object' | undefined {
  if (tree.child(child, 'case', 'mark') !== undefined || tree.tag(child) === 'NUM') return undefined
  if (TIME.test(tree.lemma(child)) || tree.tag(child) === 'ADV') return undefined
  if (child > verb)
    return tree.child(verb, 'obj', 'ccomp', 'xcomp') === undefined ? 'object' : undefined
  return tree.child(verb, 'nsubj', 'nsubj:pass', 'expl') === undefined ? 'subject' : undefined
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|day|night|morning|evening|afternoon|time|today|yesterday|tomorrow|hour|minute|decade|weekend|spring|summer|autumn|winter|percent|dollar|time|way|kilometre|kilometer|mile)$/

function isRelativiser(tree: SentenceTree, token: number): boolean {
  return /^(who|whom|which|that)$/.test(tree.word(token)) &&
    /^(W|PRON|DT|IN)/.test(`${tree.xpos(token)}`)
    ? tree.relation(tree.head(token)).startsWith('acl') || isUnderRelative(tree, tree.head(token))
    : false
}

/** True for a verb joined to that of a relative clause. */
function isUnderRelative(tree: SentenceTree, token: number): boolean {
  let at = token
  for (let depth = 0; depth < DEEPEST && tree.relation(at) === 'conj'; depth++) at = tree.head(at)
  return tree.relation(at).startsWith('acl')
}

/** 'rebels [who] attacked', 'the drills [Kenya] held', 'a pact signed by': the noun the clause hangs on. */
function relativeArgument(
  tree: SentenceTree,
  token: number,
  own: readonly Argument[],
  passive: boolean,
): Argument | undefined {
  const relation = tree.relation(token)
  if (relation !== 'acl:relcl' && relation !== 'acl') return undefined
  const head = tree.head(token)
  if (head < 0) return undefined
  if (relation === 'acl') {
    if (tree.children(token).some((child) => tree.word(child) === 'to')) return undefined
    if (own.some(({ role }) => role === (passive ? 'object' : 'subject'))) return undefined
    if (tree.child(token, 'mark') !== undefined) return undefined
    return { role: passive ? 'object' : 'subject', token: head, by: 'relative' }
  }
  const relativiser = tree.children(token).find((child) => isRelativiser(tree, child))
  if (relativiser !== undefined) {
    const role = tree.relation(relativiser)
    if (role.startsWith('nsubj'))
      return { role: passive ? 'object' : 'subject', token: head, by: 'relative' }
    if (role === 'obj') return { role: 'object', token: head, by: 'relative' }
    const preposition = tree.preposition(relativiser)
    if (preposition !== undefined)
      return passive && preposition === 'by'
        ? { role: 'subject', token: head, by: 'relative' }
        : { role: 'oblique', preposition, token: head, by: 'relative' }
  }
  const subject = own.some(({ role }) => role === 'subject')
  const object = own.some(({ role }) => role === 'object')
  // 'when' and 'where' lend a time and a place.
  const adverb = tree
    .children(token)
    .some((child) => /^(when|where|why|whose)$/.test(tree.word(child)))
  if (!passive && subject && !object && !adverb)
    return { role: 'object', token: head, by: 'relative' }
  return undefined
}

interface Shared {
  readonly token: number
  readonly by: Inheritance
}

/** The subject on the surface, active or passive, that a verb without one shares with others. */
function sharedSubject(tree: SentenceTree, token: number, depth: number): Shared | undefined {
  if (depth > DEEPEST) return undefined
  const head = tree.head(token)
  if (head < 0) return undefined
  const relation = tree.relation(token).split(':')[0]
  switch (relation) {
    case 'conj':
      return from(tree, head, 'conjunct', depth)
    case 'xcomp':
      return controller(tree, token, head, depth)
    case 'advcl':
      return underAdverbial(tree, token, head, depth)
    case 'parataxis': {
      // 'Residents of Tarime, a town that ..., [blocked] the road': the apposition was taken for the clause.
      const noun = tree.tag(head) === 'NOUN' && tree.child(head, 'cop') === undefined
      const topic =
        noun && /^VB[DZP]$/.test(tree.xpos(token)) ? surfaceSubject(tree, head) : undefined
      if (topic !== undefined) return { token: topic, by: 'adverbial' }
      return tree.word(token).endsWith('ing') ? from(tree, head, 'adverbial', depth) : undefined
    }
    case 'acl':
      return planner(tree, head, depth)
    case 'nmod':
    case 'obl':
      // 'after signing' read as a noun.
      return tree.tag(head) === 'VERB' ? from(tree, head, 'adverbial', depth) : undefined
    default:
      return undefined
  }
}

function underAdverbial(
  tree: SentenceTree,
  token: number,
  head: number,
  depth: number,
): Shared | undefined {
  const marker = tree.child(token, 'mark')
  const mark = marker === undefined ? '' : tree.word(marker)
  if (tree.tag(head) === 'VERB' && OBJECT_CONTROL.has(tree.lemma(head))) {
    // 'accused Sudan of arming', 'barred them from leaving': the object does it.
    const object = /^(of|from|for|into)$/.test(mark) ? patientOf(tree, head) : undefined
    if (object !== undefined) return { token: object, by: 'control' }
    const addressed = mark === 'to' ? addresseeOf(tree, token, head) : undefined
    if (addressed !== undefined) return { token: addressed, by: 'control' }
  }
  return from(tree, head, 'adverbial', depth)
}

/** The object, or the subject of a passive. */
function patientOf(tree: SentenceTree, verb: number): number | undefined {
  const object = tree.child(verb, 'nsubj:pass') ?? tree.child(verb, 'obj', 'iobj')
  if (object !== undefined && !isRelativiser(tree, object)) return object
  if (isPassive(tree, verb)) return sharedSubject(tree, verb, 1)?.token ?? relativeHead(tree, verb)
  return undefined
}

function relativeHead(tree: SentenceTree, verb: number): number | undefined {
  const head = tree.head(verb)
  return tree.relation(verb).startsWith('acl') && head >= 0 ? head : undefined
}

/** The subject that stands with `verb`, else the one it shares in its turn. */
function from(
  tree: SentenceTree,
  verb: number,
  by: Inheritance,
  depth: number,
): Shared | undefined {
  const own = surfaceSubject(tree, verb)
  if (own !== undefined) return { token: own, by }
  if (tree.relation(verb) === 'acl:relcl' || tree.relation(verb) === 'acl') {
    const subject = tree.child(verb, 'nsubj', 'nsubj:pass')
    const relative = subject !== undefined && isRelativiser(tree, subject)
    const participle = tree.relation(verb) === 'acl' && tree.child(verb, 'mark') === undefined
    if (relative || participle) return { token: tree.head(verb), by }
  }
  if (tree.tag(verb) === 'NOUN') {
    // A predicate noun has a subject; an eventive one an owner.
    const owner = tree.child(verb, 'nsubj', 'nmod:poss')
    if (owner !== undefined) return { token: owner, by }
  }
  const shared = sharedSubject(tree, verb, depth + 1)
  return shared === undefined ? undefined : { token: shared.token, by }
}

function surfaceSubject(tree: SentenceTree, verb: number): number | undefined {
  const subject = tree.child(verb, 'nsubj', 'nsubj:pass')
  return subject === undefined || isRelativiser(tree, subject) ? undefined : subject
}

/** 'vowed to [attack]': the subject's; 'urged Peru to [withdraw]', 'called on Peru to': the object's. */
function controller(
  tree: SentenceTree,
  token: number,
  head: number,
  depth: number,
): Shared | undefined {
  if (tree.tag(head) === 'VERB' && OBJECT_CONTROL.has(tree.lemma(head))) {
    const object = patientOf(tree, head)
    if (object !== undefined && object < token) return { token: object, by: 'control' }
    const on = addresseeOf(tree, token, head)
    if (on !== undefined) return { token: on, by: 'control' }
  }
  return from(tree, head, 'control', depth)
}

/** 'called on [Peru] to', 'appealed to [Peru] to'. */
function addresseeOf(tree: SentenceTree, token: number, verb: number): number | undefined {
  return tree
    .children(verb)
    .find(
      (child) =>
        tree.relation(child) === 'obl' &&
        child > verb &&
        child < token &&
        /^(on|upon|to)$/.test(tree.preposition(child) ?? ''),
    )
}

/** '[Chad]'s plan to attack', '[Chad] announced plans to attack', 'an attempt by [Chad] to seize'. */
function planner(tree: SentenceTree, noun: number, depth: number): Shared | undefined {
  const owner = tree.child(noun, 'nmod:poss')
  if (owner !== undefined) return { token: owner, by: 'control' }
  for (const child of tree.children(noun)) {
    const preposition = tree.relation(child) === 'nmod' ? tree.preposition(child) : undefined
    if (preposition === 'by' || preposition === 'between') return { token: child, by: 'control' }
  }
  const head = tree.head(noun)
  if (head < 0 || tree.tag(head) !== 'VERB') return undefined
  const relation = tree.relation(noun)
  if (relation !== 'obj' && relation !== 'obl') return undefined
  return from(tree, head, 'control', depth)
}

/** 'arrested and deported [two men]': the first of joined verbs without an object has that of the next. */
function sharedObject(tree: SentenceTree, token: number): number | undefined {
  for (const child of tree.children(token)) {
    if (tree.relation(child) === 'ccomp' || tree.relation(child) === 'xcomp') return undefined
    if (tree.relation(child) !== 'conj' || tree.tag(child) !== 'VERB') continue
    if (child - token > 3 || tree.child(child, 'nsubj', 'nsubj:pass') !== undefined) continue
    const object = tree.child(child, 'obj')
    if (object !== undefined && object > child) return object
  }
  // 'arrested two men and deported [them]' needs no help; 'seized and burned' hangs the object on the first.
  const head = tree.head(token)
  if (tree.relation(token) === 'conj' && tree.tag(head) === 'VERB') {
    const object = tree.child(head, 'obj')
    if (object !== undefined && object > token) return object
  }
  return undefined
}
