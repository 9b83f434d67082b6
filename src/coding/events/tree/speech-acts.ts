import type { Mention } from '../../mention.ts'
import type { Predicate } from '../../predicates/index.ts'
import type { EventCandidate } from '../candidate.ts'
import { partyOf, without } from '../candidate.ts'
import { type TriggerEntry, verb } from '../lexicon/entry.ts'
import { blamingForce, isDire, isWrong, warningForce } from '../lexicon/speech-act-words.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { matchingEntries } from './match-entry.ts'
import { phraseAt } from './phrase-at.ts'
import type { TreeView } from './tree-view.ts'

const BLAME = verb('ACCUSE', 'speech', { mode: 'allege', weight: 0.6 })
const THREAT = verb('THREATEN', 'speech', { weight: 0.6, alternative: 'ACCUSE' })
/** Types that are held against whoever does them. */
const HOSTILE = new Set<string>(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])

/**
 * What is done by saying something: whoever says that another has done wrong accuses him ('insisted that
 * Peru had rammed its boat', '"Peru is robbing us," she said'); whoever warns of harm threatens ('warned
 * that an attack would not end well for Peru').
 *
 * @param known head tokens that tell an event already
 */
export function speechActs(
  view: TreeView,
  phrases: readonly Phrase[],
  known: ReadonlySet<number>,
): readonly SpeechEvent[] {
  const found: SpeechEvent[] = []
  for (const predicate of view.predicates) {
    if (predicate.part !== 'verb' || predicate.negated || known.has(predicate.token)) continue
    if (predicate.modal !== undefined) continue
    const act = actOf(view, predicate)
    const phrase = phraseAt(phrases, predicate.token)
    if (act === undefined || phrase === undefined) continue
    const { content, ...told } = act
    const candidate = {
      ...told,
      firstToken: predicate.token,
      endToken: predicate.token + 1,
      phrase,
      verb: phrase,
      symmetric: false,
      definite: false,
      agentless: false,
    }
    found.push({ candidate, content })
  }
  return found
}

/** A speech act and the head of the clause that tells what is said. */
export interface SpeechEvent {
  readonly candidate: EventCandidate
  readonly content: number
}

interface SpeechAct {
  readonly content: number
  readonly entry: TriggerEntry
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
}

function actOf(view: TreeView, predicate: Predicate): SpeechAct | undefined {
  const blames = blamingForce(predicate.lemma)
  const warns = warningForce(predicate.lemma)
  if (blames === undefined && warns === undefined) return undefined
  const clause = predicate.clauses.find(
    ({ relation }) => relation === 'ccomp' || relation === 'parataxis',
  )
  if (clause === undefined) return undefined
  const subject = predicate.arguments.find(({ role }) => role === 'subject')
  const actors = subject === undefined ? [] : view.party(subject.token, 'subject')
  if (actors.length === 0) return undefined
  const modal = view.at(clause.token)?.modal ?? auxiliary(view, clause.token)
  if (warns !== undefined && modal !== undefined) {
    const own = isOwnHarm(view, clause.token, modal, actors)
    if (!own && !isThreat(view, clause.token, warns === 'alleging')) return undefined
    const recipients = threatened(view, clause.token, actors)
    if (!own && warns === 'saying' && recipients.length === 0 && !isOwnThreat(view, clause.token))
      return undefined
    return { content: clause.token, entry: THREAT, actors, recipients }
  }
  if (blames === undefined || modal !== undefined) return undefined
  const named = without(blamed(view, clause.token, blames === 'alleging'), actors)
  // '"They have robbed us," she said of Peru': whom she spoke of.
  const of = predicate.arguments.find(
    ({ role, preposition }) => role === 'oblique' && preposition === 'of',
  )
  const spokenOf =
    of !== undefined && isWrong(view.tree.lemma(clause.token))
      ? without(view.actors(of.token), actors)
      : []
  const recipients = spokenOf.length > 0 ? spokenOf : named
  return recipients.length === 0
    ? undefined
    : { content: clause.token, entry: BLAME, actors, recipients }
}

function auxiliary(view: TreeView, token: number): string | undefined {
  const { tree } = view
  const helper = tree
    .children(token)
    .find((child) =>
      /^(will|would|could|may|might|shall|must|should|'ll|'d)$/.test(tree.word(child)),
    )
  return helper === undefined ? undefined : tree.word(helper)
}

/** Who is said to have done wrong in the clause headed by `token`. */
function blamed(view: TreeView, token: number, alleging: boolean): readonly Mention[] {
  const { tree } = view
  const cleft = tree.child(token, 'acl:relcl')
  const it = tree.child(token, 'nsubj')
  if (cleft !== undefined && it !== undefined && tree.word(it) === 'it')
    return alleging || isWrong(tree.lemma(cleft)) ? view.actors(token) : []
  const inner = view.at(token)
  if (inner === undefined || inner.part !== 'verb' || inner.negated) return []
  const wrong = isWrong(inner.lemma) || (alleging && isHostile(view, inner))
  if (!wrong) return []
  const doer = inner.arguments.find(({ role }) => role === 'subject')
  return doer === undefined ? [] : view.actors(doer.token)
}

function isHostile(view: TreeView, predicate: Predicate): boolean {
  return matchingEntries(view, predicate).some(({ entry }) => HOSTILE.has(entry.type))
}

/** True when what is foretold does harm: a deed of force, a dire noun, no good end, or a condition. */
function isThreat(view: TreeView, token: number, warned: boolean): boolean {
  const { tree } = view
  const { first, end } = tree.extent(token)
  for (let at = first; at < end; at++) {
    const lemma = tree.lemma(at)
    if (tree.tag(at) === 'NOUN' && isDire(lemma)) return true
    if (warned && /^(if|unless|any)$/.test(tree.word(at))) return true
  }
  const inner = view.at(token)
  if (inner === undefined) return false
  // 'would not end well', 'will not go unanswered'
  return warned && (inner.negated || isHostile(view, inner))
}

const STRIKING =
  /^(respond|retaliate|avenge|strike|attack|invade|destroy|crush|annihilate|bomb|hit)$/

/** 'said it would strike back': whoever speaks is to do the harm. */
function isOwnHarm(
  view: TreeView,
  token: number,
  modal: string,
  actors: readonly Mention[],
): boolean {
  const inner = view.at(token)
  if (inner === undefined || inner.negated || !/^(will|would|'ll|'d)$/.test(modal)) return false
  if (!STRIKING.test(inner.lemma)) return false
  if (inner.lemma === 'respond' && !/\b(force|fire|war|arms|strength)\b/.test(wordsIn(view, token)))
    return false
  const doer = inner.arguments.find(({ role }) => role === 'subject')
  const own = new Set(actors.map(partyOf))
  return doer !== undefined && view.actors(doer.token).some((mention) => own.has(partyOf(mention)))
}

function wordsIn({ tree }: TreeView, token: number): string {
  const { first, end } = tree.extent(token)
  let words = ''
  for (let at = first; at < end; at++) words += `${tree.word(at)} `
  return words
}

function isOwnThreat(view: TreeView, token: number): boolean {
  const { first, end } = view.tree.extent(token)
  for (let at = first; at < end; at++) if (isDire(view.tree.lemma(at))) return true
  return false
}

/** Whom a warning is for: behind 'for', whoever the condition is put to, or whom the harm is done to. */
function threatened(view: TreeView, token: number, actors: readonly Mention[]): readonly Mention[] {
  const { tree } = view
  const inner = view.at(token)
  for (const { role, preposition, token: at } of inner?.arguments ?? []) {
    if (role !== 'oblique' || !/^(for|against|on)$/.test(preposition ?? '')) continue
    const found = without(view.actors(at), actors)
    if (found.length > 0) return found
  }
  for (const clause of inner?.clauses ?? []) {
    if (!/^(if|unless|until)$/.test(clause.mark ?? '')) continue
    const condition = view.at(clause.token)?.arguments.find(({ role }) => role === 'subject')
    const found = condition === undefined ? [] : without(view.actors(condition.token), actors)
    if (found.length > 0) return found
  }
  const own = new Set(actors.map(partyOf))
  const doer = inner?.arguments.find(({ role }) => role === 'subject')
  const acts = doer === undefined ? [] : view.actors(doer.token)
  if (acts.some((mention) => own.has(partyOf(mention)))) {
    const object = inner?.arguments.find(({ role }) => role === 'object')
    return object === undefined ? [] : without(view.actors(object.token), actors)
  }
  // 'any attack by [Chad]': an act of the other side is what the warning is about.
  const noun = doer === undefined ? undefined : view.at(doer.token)
  const by = noun?.arguments.find(({ role }) => role === 'subject' || role === 'possessor')
  if (by !== undefined && noun?.part === 'noun') return without(view.actors(by.token), actors)
  return tree.tag(doer?.token ?? token) === 'NOUN' && acts.length === 0 ? [] : without(acts, actors)
}
