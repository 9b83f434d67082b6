import type { Mention } from '../../mention.ts'
import { type EventCandidate, without } from '../candidate.ts'
import { verb } from '../lexicon/entry.ts'
import { MEETINGS } from '../lexicon/noun-classes.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { embeddedRecipients } from './further-recipients.ts'
import { matchingEntries } from './match-entry.ts'
import { phraseAt } from './phrase-at.ts'
import type { TreeView } from './tree-view.ts'

const VISIT = verb('CONSULT', 'presence', { mode: 'visit', weight: 0.65 })
const AWAITED = verb('AGREE', 'awaited', { weight: 0.65, alternative: 'CONSULT' })
const READY = verb('AGREE', 'ready', { weight: 0.6, governs: true })
const READY_TO_HARM = verb('THREATEN', 'ready', { weight: 0.6, governs: true })
const CUSTODY = verb('COERCE', 'custody', { mode: 'arrest', weight: 0.7 })
const SIEGE = verb('COERCE', 'siege', { mode: 'restrict', weight: 0.7, alternative: 'ASSAULT' })
const HELD = /^(arrest|custody|detention|captivity|siege|prison|jail)$/
const REASONS = new Set(MEETINGS.split(' '))

/**
 * Events told by where or how somebody is: 'is in Lima for talks', 'is due in Lima', 'remains under house
 * arrest'.
 */
export function toldByBeing(
  view: TreeView,
  phrases: readonly Phrase[],
  known: ReadonlySet<number>,
): readonly EventCandidate[] {
  return [
    ...presenceVisits(view, phrases, known),
    ...heldPeople(view, phrases, known),
    ...readyPeople(view, phrases, known),
  ]
}

/** 'is ready to negotiate', 'is willing to pay': a promise; 'is ready to strike': a threat. */
function readyPeople(
  view: TreeView,
  phrases: readonly Phrase[],
  known: ReadonlySet<number>,
): readonly EventCandidate[] {
  const { tree } = view
  const found: EventCandidate[] = []
  for (let token = tree.sentence.firstToken; token < tree.sentence.endToken; token++) {
    if (!/^(ready|willing|prepared)$/.test(tree.word(token)) || known.has(token)) continue
    const copula = tree.child(token, 'cop', 'aux:pass')
    const subject = tree.child(token, 'nsubj', 'nsubj:pass')
    const infinitive = tree
      .children(token)
      .find(
        (child) =>
          child > token &&
          tree.children(child).some((word) => word < child && tree.word(word) === 'to'),
      )
    if (copula === undefined || subject === undefined || infinitive === undefined) continue
    if (tree.children(token).some((child) => /^(not|never|n't|no)$/.test(tree.word(child))))
      continue
    const actors = view.actors(subject)
    const phrase = phraseAt(phrases, token)
    const inner = view.at(infinitive)
    if (actors.length === 0 || phrase === undefined || inner === undefined) continue
    const [told] = matchingEntries(view, inner)
    const hostile = told !== undefined && /^(ASSAULT|COERCE|SANCTION)$/.test(told.entry.type)
    found.push({
      entry: hostile ? READY_TO_HARM : READY,
      firstToken: token,
      endToken: token + 1,
      phrase,
      actors,
      recipients: embeddedRecipients(view, infinitive, actors, 0),
      symmetric: false,
      definite: false,
      agentless: false,
    })
  }
  return found
}

/** 'is under house arrest', 'remains in custody', 'is under siege' */
function heldPeople(
  view: TreeView,
  phrases: readonly Phrase[],
  known: ReadonlySet<number>,
): readonly EventCandidate[] {
  const { tree } = view
  const found: EventCandidate[] = []
  for (let token = tree.sentence.firstToken; token < tree.sentence.endToken; token++) {
    if (known.has(token) || !HELD.test(tree.lemma(token))) continue
    if (!/^(under|in)$/.test(tree.preposition(token) ?? '')) continue
    const copular = tree.child(token, 'cop') !== undefined
    const head = tree.head(token)
    const lasting =
      tree.relation(token) === 'obl' &&
      /^(remain|stay|languish|be|sit|live)$/.test(tree.lemma(head))
    if (!copular && !lasting) continue
    const subject = tree.child(copular ? token : head, 'nsubj')
    const recipients = subject === undefined ? [] : view.actors(subject)
    const phrase = phraseAt(phrases, token)
    if (recipients.length === 0 || phrase === undefined) continue
    found.push({
      entry: tree.lemma(token) === 'siege' ? SIEGE : CUSTODY,
      firstToken: token,
      endToken: token + 1,
      phrase,
      actors: [],
      recipients,
      symmetric: false,
      definite: false,
      agentless: true,
    })
  }
  return found
}

function presenceVisits(
  view: TreeView,
  phrases: readonly Phrase[],
  known: ReadonlySet<number>,
): readonly EventCandidate[] {
  const { tree } = view
  const found: EventCandidate[] = []
  for (let token = tree.sentence.firstToken; token < tree.sentence.endToken; token++) {
    if (known.has(token)) continue
    // 'is due in Lima': 'due in' is read as one preposition.
    const due = /^due (in|at)$/.test(tree.preposition(token) ?? '')
    const awaited = due || /^(due|expected|awaited|scheduled)$/.test(tree.word(token))
    if (!awaited && tree.child(token, 'cop') === undefined) continue
    const subject = tree.child(token, 'nsubj', 'nsubj:pass')
    if (subject === undefined) continue
    const actors = view.actors(subject).filter(isSomebody)
    const place = due
      ? token
      : awaited
        ? placeUnder(view, token)
        : isVisited(view, token)
          ? token
          : undefined
    const phrase = phraseAt(phrases, token)
    if (place === undefined || phrase === undefined || actors.length === 0) continue
    const recipients = without(view.actors(place), actors)
    if (recipients.length === 0) continue
    const [first, end] = due ? [token - 2, token] : [token, token + 1]
    found.push({
      entry: awaited ? AWAITED : VISIT,
      firstToken: first,
      endToken: end,
      phrase,
      actors,
      recipients,
      symmetric: false,
      definite: false,
      agentless: false,
    })
  }
  return found
}

function isSomebody({ actor, form }: Mention): boolean {
  return actor.kind === 'person' || (form === 'description' && actor.kind !== 'state')
}

function placeUnder({ tree }: TreeView, token: number): number | undefined {
  return tree
    .children(token)
    .find(
      (child) => tree.relation(child) === 'obl' && /^(in|at)$/.test(tree.preposition(child) ?? ''),
    )
}

/** 'in Lima for talks', 'in Lima on a visit' */
function isVisited({ tree }: TreeView, token: number): boolean {
  if (tree.preposition(token) !== 'in') return false
  return tree
    .children(token)
    .some(
      (child) =>
        /^(for|on)$/.test(tree.preposition(child) ?? '') &&
        [child, ...tree.children(child)].some((word) => REASONS.has(tree.lemma(word))),
    )
}
