import type { Predicate } from '../../predicates/index.ts'
import type { EventCandidate } from '../candidate.ts'
import { unite, without } from '../candidate.ts'
import type { TriggerEntry } from '../lexicon/entry.ts'
import { FORCES } from '../lexicon/noun-classes.ts'
import { fitsParties, isAcrossBorder } from '../party-class.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { EntryMatch } from './match-entry.ts'
import { matchingEntries } from './match-entry.ts'
import { nounParties } from './noun-parties.ts'
import { phraseAt } from './phrase-at.ts'
import type { TreeView } from './tree-view.ts'
import { type Parties, verbParties } from './verb-parties.ts'

/** Types whose verb or noun takes in what hangs on it as an infinitive. */
const GOVERNING_NOUNS = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'CONCEDE'])

/**
 * The events that the predicates of a sentence tell by the lexicon, with their parties along the tree.
 * What stands under a verb that governs ('agreed [to meet]') is part of its event and gives none.
 */
export function treeEvents(view: TreeView, phrases: readonly Phrase[]): readonly EventCandidate[] {
  const found: EventCandidate[] = []
  const taken = new Set<number>()
  const asked = new Map<number, EventCandidate>()
  for (const predicate of view.predicates) {
    if (taken.has(predicate.token)) continue
    const told = eventOf(view, predicate, phrases)
    if (told === undefined) continue
    const { candidate, match } = told
    const request = asked.get(predicate.token)
    found.push(request === undefined ? candidate : askedOf(candidate, request))
    if (match.noun !== undefined) taken.add(match.noun)
    const governs =
      match.entry.governs ||
      (match.entry.part === 'noun' &&
        GOVERNING_NOUNS.has(match.entry.type) &&
        match.entry.takes === undefined)
    if (!governs || match.infinitive === undefined) continue
    takeUnder(view, match.infinitive, taken)
    if (match.entry.type !== 'REQUEST' || match.entry.part !== 'verb') continue
    taken.delete(match.infinitive)
    asked.set(match.infinitive, candidate)
  }
  return found.filter((candidate) => !taken.has(candidate.endToken - 1))
}

/** 'urged Peru to leave': whoever is asked is to act, for whoever asks where nobody else is named. */
function askedOf(candidate: EventCandidate, request: EventCandidate): EventCandidate {
  const { entry } = candidate
  const wanted = request.recipients
  if (wanted.length === 0 || candidate.agentless) return { ...candidate, asked: true }
  const others = without(candidate.recipients, wanted)
  const benefits = entry.type === 'AID' || entry.type === 'MOBILIZE' || entry.type === 'COOPERATE'
  const recipients = others.length === 0 && (benefits || entry.symmetric) ? request.actors : others
  const sides = wanted.length > 1 && others.length === 0 ? wanted : unite(wanted, recipients)
  if (entry.symmetric && sides.length > 1)
    return { ...candidate, asked: true, actors: sides, recipients: [], symmetric: true }
  // Soldiers that one asks another to send are help.
  const sent = entry.type === 'MOBILIZE' && others.length === 0
  return {
    ...candidate,
    ...(sent ? { entry: { ...entry, type: 'AID', modes: [], alternative: 'MOBILIZE' } } : {}),
    asked: true,
    actors: wanted,
    recipients,
    symmetric: false,
  }
}

function eventOf(
  view: TreeView,
  predicate: Predicate,
  phrases: readonly Phrase[],
): { readonly candidate: EventCandidate; readonly match: EntryMatch } | undefined {
  for (const found of matchingEntries(view, predicate)) {
    const match = asThreat(view, predicate, found)
    const parties =
      predicate.part === 'verb'
        ? verbParties(view, predicate, match)
        : nounParties(view, predicate, match)
    if (parties === undefined || !isPlausible(match.entry, parties)) continue
    const armed = match.entry.actorClass === 'forces' && isArmed(view, predicate)
    if (!armed && !fitsParties(match.entry, parties.actors, parties.recipients)) continue
    if (isAcrossBorder(match.entry, view.tree, [...parties.actors, ...parties.recipients])) continue
    if (isAccused(view, predicate)) continue
    const phrase = phraseAt(phrases, predicate.token)
    if (phrase === undefined) continue
    const verb =
      predicate.part === 'verb'
        ? phrase
        : predicate.lightVerb === undefined
          ? undefined
          : phraseAt(phrases, predicate.lightVerb)
    return {
      match,
      candidate: {
        entry: match.entry,
        firstToken: match.first,
        endToken: predicate.token + 1,
        phrase,
        ...(verb === undefined ? {} : { verb }),
        ...parties,
        definite: predicate.part === 'noun' && isDefinite(view, predicate),
      },
    }
  }
  return undefined
}

/** Types of deeds that one who vows them threatens with. */
const HARM = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'REJECT', 'THREATEN'])

/** 'vowed to [annihilate] the South': a promise of harm to somebody is a threat. */
function asThreat(view: TreeView, { lemma }: Predicate, match: EntryMatch): EntryMatch {
  const { entry, infinitive } = match
  if (entry.type !== 'AGREE' || infinitive === undefined) return match
  if (!/^(vow|pledge|promise|swear|commit)$/.test(lemma)) return match
  const inner = view.at(infinitive)
  if (inner === undefined || inner.negated) return match
  const object = inner.arguments.find(({ role }) => role === 'object')
  if (object === undefined || view.actors(object.token).length === 0) return match
  const [told] = matchingEntries(view, inner)
  if (told === undefined || !HARM.has(told.entry.type)) return match
  return { ...match, entry: { ...entry, type: 'THREATEN', weight: 0.75, alternative: 'AGREE' } }
}

/** Courts and lawmakers do not attack: a phrase with 'by' has been hung on the wrong word. */
function isPlausible({ type }: TriggerEntry, { actors }: Parties): boolean {
  if (type !== 'ASSAULT') return true
  return !actors.some(({ sector, actor }) => /^(JUD|LEG)$/.test(sector ?? actor.sector ?? ''))
}

/** 'accused Peru of [arming] rebels': what somebody is blamed for is part of the blame. */
function isAccused(view: TreeView, { governor, form }: Predicate): boolean {
  if (governor === undefined || form !== 'gerund') return false
  if (governor.relation !== 'advcl' && governor.relation !== 'acl') return false
  return (
    /^(of|for)$/.test(governor.mark ?? '') &&
    /^(accuse|suspect|blame|condemn|criticize|criticise|charge|convict|denounce|fault)$/.test(
      view.tree.lemma(governor.token),
    )
  )
}

const ARMED = new Set(`${FORCES} peacekeeper guard ranger legionnaire instructor`.split(' '))

/** '[UN peacekeepers] left Mali': those whose name stands before are told by what they are. */
function isArmed({ tree }: TreeView, predicate: Predicate): boolean {
  const subject = predicate.arguments.find(({ role }) => role === 'subject')
  return subject !== undefined && ARMED.has(tree.lemma(subject.token))
}

function isDefinite(view: TreeView, { token }: Predicate): boolean {
  const { tree } = view
  return tree
    .children(token)
    .some(
      (child) =>
        child < token &&
        (tree.relation(child) === 'nmod:poss' ||
          /^(the|this|that|these|those|such)$/.test(tree.word(child))),
    )
}

function takeUnder(view: TreeView, token: number, taken: Set<number>): void {
  taken.add(token)
  for (const child of view.tree.children(token))
    if (!/^(acl|advcl|parataxis|ccomp)/.test(view.tree.relation(child)))
      takeUnder(view, child, taken)
}
