import type { Predicate } from '../../predicates/index.ts'
import { type EventCandidate, unite } from '../candidate.ts'
import { nounEntries } from '../lexicon/trigger-lexicon.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phraseAt } from './phrase-at.ts'
import type { TreeView } from './tree-view.ts'

/** Meetings that a body holds by itself ('at its summit'); talks take two. */
const HELD_BY_ONE = /^(summit|conference|session|meeting|forum)$/
/** What two have done together tells that they were at the table. */
const TOGETHER = new Set(['AGREE', 'SUPPORT', 'CONSULT', 'COOPERATE'])

/** Prepositions that make a meeting the occasion of what the clause tells. */
const OCCASION = /^(after|at|in|during|following|amid|on)$/

/**
 * 'During a call with Macron, Aoun thanked France': whoever acts on that occasion is the other side.
 *
 * @param candidate a meeting of which one side is named
 */
export function withOtherSide(
  view: TreeView,
  candidate: EventCandidate,
  known: readonly EventCandidate[],
): EventCandidate {
  const { entry, actors, recipients } = candidate
  if (entry.type !== 'CONSULT' || entry.part !== 'noun' || !entry.symmetric) return candidate
  const named = unite(actors, recipients)
  if (named.length !== 1 || candidate.pair || candidate.orphan) return candidate
  const noun = candidate.endToken - 1
  if (!OCCASION.test(view.tree.preposition(noun) ?? '')) return candidate
  const act = known.find(({ endToken }) => endToken - 1 === view.tree.head(noun))
  const sides = act === undefined ? named : unite(act.actors, named)
  return sides.length === 2
    ? { ...candidate, actors: sides, recipients: [], symmetric: true, agentless: false }
    : candidate
}

/**
 * Meetings told only as the occasion of another event ('after talks in Bern, Peru and Chile signed ...',
 * 'at a summit in Lima, the union imposed ...'): those who acted together held them, a body its own.
 *
 * @param known the events of the sentence whose parties are named
 */
export function occasionEvents(
  view: TreeView,
  phrases: readonly Phrase[],
  known: readonly EventCandidate[],
): readonly EventCandidate[] {
  const heads = new Set(known.map(({ endToken }) => endToken - 1))
  const found: EventCandidate[] = []
  for (const predicate of view.predicates) {
    if (predicate.part !== 'noun' || heads.has(predicate.token)) continue
    const candidate = occasionOf(view, predicate, phrases, known)
    if (candidate !== undefined) found.push(candidate)
  }
  return found
}

function occasionOf(
  view: TreeView,
  { token, lemma, arguments: own }: Predicate,
  phrases: readonly Phrase[],
  known: readonly EventCandidate[],
): EventCandidate | undefined {
  const entry = nounEntries(lemma).find(
    ({ type, symmetric, takes, ofNoun }) =>
      type === 'CONSULT' && symmetric && takes === undefined && ofNoun === undefined,
  )
  // 'talks in Bern' says where, not who.
  const sided = own.some(
    ({ token: at, preposition = '' }) =>
      !/^(in|at|on)$/.test(preposition) && view.actors(at).length > 0,
  )
  if (entry === undefined || sided) return undefined
  const preposition = view.tree.preposition(token)
  if (!OCCASION.test(preposition ?? '')) return undefined
  const phrase = phraseAt(phrases, token)
  if (phrase === undefined) return undefined
  const act = known.find(({ endToken }) => endToken - 1 === view.tree.head(token))
  if (act === undefined || act.actors.length === 0) return undefined
  const together = TOGETHER.has(act.entry.type) || act.symmetric
  const sides = together ? unite(act.actors, act.recipients) : act.actors
  const lone = HELD_BY_ONE.test(lemma) && act.actors.some(({ actor }) => actor.kind !== 'state')
  if (sides.length < 2 && !lone) return undefined
  if (sides.length > 1 && !together) return undefined
  return {
    entry,
    firstToken: token,
    endToken: token + 1,
    phrase,
    actors: sides,
    recipients: [],
    symmetric: true,
    definite: false,
    agentless: false,
  }
}
