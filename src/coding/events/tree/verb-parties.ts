import type { Mention } from '../../mention.ts'
import type { Predicate } from '../../predicates/index.ts'
import { unite, without } from '../candidate.ts'
import type { TriggerEntry } from '../lexicon/entry.ts'
import { FREEING } from './freeing.ts'
import { embeddedRecipients, facing } from './further-recipients.ts'
import type { EntryMatch } from './match-entry.ts'
import { isPairWord } from './pair-words.ts'
import { behindNoun, isParty, recipientsOf, withRole } from './tree-recipients.ts'
import type { TreeView } from './tree-view.ts'
import { actorsBehind } from './tree-view.ts'

/** Who takes part in an event, before it is known how it is told. */
export interface Parties {
  readonly actors: readonly Mention[]
  readonly recipients: readonly Mention[]
  readonly symmetric: boolean
  /** True when a passive hides who did it. */
  readonly agentless: boolean
  /** True when 'they' or 'both' say that it was the pair told of last. */
  readonly pair?: boolean
}

/** The parties of a verb under one entry; undefined when the entry's demands are not met. */
export function verbParties(
  view: TreeView,
  predicate: Predicate,
  match: EntryMatch,
): Parties | undefined {
  const { entry, noun } = match
  const subject = withRole(view, predicate, 'subject')
  const objects = unite(
    withRole(view, predicate, 'indirect object'),
    withRole(view, predicate, 'object'),
  )
  let actors = subject
  if (predicate.passive && actors.length === 0) actors = summoner(view, entry, predicate, objects)
  if (predicate.passive && actors.length === 0) actors = orderedBy(view, predicate)
  let recipients = recipientsOf(view, predicate, match, objects, actors)
  let promised: readonly Mention[] = []
  if (recipients.length === 0 && match.infinitive !== undefined && entry.governs) {
    promised = embeddedRecipients(view, match.infinitive, actors, 0)
    recipients = promised
  }
  if (recipients.length === 0 && entry.type === 'MOBILIZE')
    recipients = facing(view, predicate, actors)
  if (entry.symmetric) {
    const sides = unite(
      actorsBehind(view, predicate, 'between', 'among'),
      noun === undefined ? [] : behindNoun(view, noun, 'between', 'among'),
    )
    if (sides.length > 1) actors = unite(actors, sides)
  }
  if (entry.type === 'CONSULT') recipients = recipients.filter(isParty)
  if (entry.type === 'REQUEST') recipients = askedOf(view, predicate, match, recipients)
  const others = withVictims(entry, without(recipients, actors), objects, actors)
  const inferred = predicate.form === 'gerund' || predicate.form === 'infinitive'
  if (inferred && !entry.symmetric && recipients.length > 0 && others.length === 0) return undefined
  recipients = others
  if (entry.symmetric && actors.length === 0 && recipients.length === 0) {
    const subject = predicate.arguments.find(({ role }) => role === 'subject')
    if (subject !== undefined && isPairWord(view, subject.token))
      return { actors, recipients, symmetric: false, agentless: false, pair: true }
  }
  if (entry.needsRecipient && recipients.length === 0) {
    const idle = !predicate.passive && hasObject(predicate) && entry.recipients.includes('object')
    if (!entry.symmetric || actors.length < 2 || idle) return undefined
  }
  if (actors.length === 0 && recipients.length === 0) return undefined
  if (entry.swapped) {
    recipients = recipients.filter(
      (mention) => mention.actor.kind === 'person' || mention.form === 'description',
    )
    if (recipients.length === 0) return undefined
    ;[actors, recipients] = [recipients, actors]
  }
  const symmetric = entry.symmetric && promised.length === 0 && unite(actors, recipients).length > 1
  return {
    actors: symmetric ? unite(actors, recipients) : actors,
    recipients: symmetric ? [] : recipients,
    symmetric,
    agentless: predicate.passive && subject.length === 0,
  }
}

/** 'demanded the release of the [miners]': those to be freed are not the ones asked. */
function askedOf(
  view: TreeView,
  predicate: Predicate,
  { noun }: EntryMatch,
  recipients: readonly Mention[],
): readonly Mention[] {
  const objects = predicate.arguments.filter(({ role }) => role === 'object')
  const freeing = [
    ...objects.map(({ token }) => token),
    ...(noun === undefined ? [] : [noun]),
  ].find((token) => FREEING.test(view.tree.lemma(token)))
  if (freeing === undefined) return recipients
  const freed = new Set(behindNoun(view, freeing, 'of'))
  const asked = recipients.filter((mention) => !freed.has(mention))
  return asked.length > 0 ? asked : behindNoun(view, freeing, 'by', 'from')
}

/** Types whose object suffers what its own state does. */
const SUFFERED = new Set<string>(['COERCE', 'ASSAULT', 'SANCTION', 'RETREAT'])

/** Types that one part of a state may do to another: 'the president accused his own ministers'. */
const WITHIN = new Set<string>(['ACCUSE', 'REQUEST', 'THREATEN', 'REJECT'])

/** 'The Malian junta detained three generals': against their own state people stand for themselves. */
function withVictims(
  { type, recipients: places }: TriggerEntry,
  others: readonly Mention[],
  objects: readonly Mention[],
  actors: readonly Mention[],
): readonly Mention[] {
  if (others.length > 0 || !places.includes('object')) return others
  const known = new Set(actors.map((mention) => mention.actor.id))
  const own = objects.filter(
    ({ actor, form }) =>
      !known.has(actor.id) &&
      form !== 'coref' &&
      (actor.kind === 'person' || actor.kind === 'collective'),
  )
  if (SUFFERED.has(type)) return own.map((mention) => ({ ...mention, sector: 'CVL' as const }))
  return WITHIN.has(type) ? own : others
}

function hasObject(predicate: Predicate): boolean {
  return predicate.arguments.some(({ role }) => role === 'object')
}

/** 'postponed at Somalia's request', 'shut on the orders of the army': whose wish it was. */
function orderedBy(view: TreeView, predicate: Predicate): readonly Mention[] {
  for (const { role, preposition, token } of predicate.arguments) {
    if (role !== 'oblique' || !/^(at|on|under)$/.test(preposition ?? '')) continue
    if (
      !/^(request|order|behest|insistence|demand|instruction|pressure)$/.test(
        view.tree.lemma(token),
      )
    )
      continue
    const owners = view.actors(token)
    return owners.length > 0 ? owners : behindNoun(view, token, 'of', 'from', 'by')
  }
  return []
}

/** 'was summoned to the ministry in Lima': those who rule there did it, as with 'deported from'. */
function summoner(
  view: TreeView,
  entry: TriggerEntry,
  predicate: Predicate,
  patients: readonly Mention[],
): readonly Mention[] {
  const places = entry.words.includes('summon')
    ? /^(to|at|in|by)$/
    : entry.words.includes('deport') || entry.words.includes('expel')
      ? /^from$/
      : undefined
  if (places === undefined) return []
  for (const argument of predicate.arguments) {
    if (argument.role !== 'oblique' || !places.test(argument.preposition ?? '')) continue
    const found = without(view.actors(argument.token), patients)
    if (found.length > 0) return found
    const within = without(behindNoun(view, argument.token, 'in', 'of'), patients)
    if (within.length > 0) return within
  }
  return []
}
