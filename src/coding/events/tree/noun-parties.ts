import type { Mention } from '../../mention.ts'
import type { Argument, Predicate } from '../../predicates/index.ts'
import { modifierActors } from '../../predicates/index.ts'
import { unite, without } from '../candidate.ts'
import { embeddedRecipients, facing } from './further-recipients.ts'
import type { EntryMatch } from './match-entry.ts'
import { isOfPair } from './pair-words.ts'
import { behindNoun } from './tree-recipients.ts'
import type { TreeView } from './tree-view.ts'
import type { Parties } from './verb-parties.ts'

/** The parties of an eventive noun under one entry; undefined when nobody is named. */
export function nounParties(
  view: TreeView,
  predicate: Predicate,
  { entry, noun, infinitive }: EntryMatch,
): Parties | undefined {
  const by = actorsWith(view, predicate, ({ role, by: how }) => role === 'subject' && how === 'own')
  const light = actorsWith(
    view,
    predicate,
    ({ role, by: how }) => role === 'subject' && how !== 'own',
  )
  const owners = actorsWith(view, predicate, ({ role }) => role === 'possessor')
  // 'will not renew [its deal]': what somebody has already is nothing new.
  if (entry.symmetric && hasAlready(view, predicate, owners)) return undefined
  const modifiers = modifierActors(view, predicate.token)
  const between = unite(behind(view, predicate, 'between'), behind(view, predicate, 'among'))
  const content = noun === undefined ? [] : view.actors(noun)
  const of = noun === undefined ? behind(view, predicate, 'of') : []
  const from = entry.particle === 'from' ? behind(view, predicate, 'from') : []
  let recipients: readonly Mention[] = []
  for (const place of entry.recipients) {
    if (place === 'of' && entry.of === 'actor') continue
    recipients = behind(view, predicate, place)
    if (recipients.length > 0) break
  }
  if (recipients.length === 0 && entry.of === 'recipient') recipients = unite(of, content)
  if (recipients.length === 0 && infinitive !== undefined && entry.type === 'AGREE')
    recipients = embeddedRecipients(view, infinitive, owners, 0)
  let actors = unite(by, from)
  if (entry.of === 'actor') actors = unite(actors, of)
  if (actors.length === 0) actors = unite(owners, entry.symmetric ? modifiers : [])
  if (actors.length === 0) actors = modifiers
  if (actors.length === 0) actors = light
  if (actors.length === 0 && entry.of !== 'recipient') actors = content
  if (recipients.length === 0 && noun !== undefined && !entry.symmetric)
    recipients = without(behindNoun(view, noun, 'in', 'with', 'to'), actors)
  const oneSided =
    owners.length === 1 &&
    between.length === 0 &&
    (infinitive !== undefined || behind(view, predicate, 'on', 'against').length > 0)
  if (entry.symmetric && !oneSided) {
    const sides: Mention[] = [...unite(unite(unite(actors, between), recipients), light)]
    // 'left after talks with Oman': the other side is whoever did what the talks are told with.
    if (sides.length === 1) sides.push(...without(besideVerb(view, predicate), sides))
    // Those behind 'with' alone are one side; the other must be named too.
    if (
      sides.length === recipients.length &&
      unite(actors, light).length === 0 &&
      between.length === 0
    )
      return undefined
    if (sides.length > 1) actors = sides
    recipients = sides.length > 1 ? [] : recipients
  }
  recipients = without(recipients, actors)
  // 'met under Qatari mediation': those it brought together.
  if (recipients.length === 0 && entry.modes.includes('third-party'))
    recipients = without(mediated(view, predicate), actors)
  if (recipients.length === 0 && entry.type === 'MOBILIZE')
    recipients = facing(view, predicate, actors)
  const nobody = actors.length === 0 && recipients.length === 0
  if (nobody && !(entry.symmetric && isOfPair(view, predicate))) return undefined
  return {
    ...(nobody ? { pair: true } : {}),
    actors,
    recipients,
    symmetric: entry.symmetric && !oneSided && actors.length > 1,
    agentless: actors.length === 0,
  }
}

function hasAlready(
  view: TreeView,
  { governor, lightVerb }: Predicate,
  owners: readonly Mention[],
): boolean {
  if (lightVerb !== undefined || !/^(?:obj|nsubj)/.test(governor?.relation ?? '')) return false
  return owners.some(
    ({ form, firstToken }) =>
      form === 'coref' && /^(?:its|their)$/.test(view.tree.word(firstToken)),
  )
}

function besideVerb(view: TreeView, { governor }: Predicate): readonly Mention[] {
  if (
    governor?.relation !== 'obl' ||
    !/^(after|during|in|at|following|before|through|via)$/.test(governor.mark ?? '')
  )
    return []
  const subject = view.at(governor.token)?.arguments.find(({ role }) => role === 'subject')
  return subject === undefined ? [] : view.actors(subject.token)
}

function mediated(view: TreeView, { governor }: Predicate): readonly Mention[] {
  const verb = governor === undefined ? undefined : view.at(governor.token)
  const subject = verb?.arguments.find(({ role }) => role === 'subject')
  return subject === undefined ? [] : view.actors(subject.token)
}

function actorsWith(
  view: TreeView,
  predicate: Predicate,
  fits: (argument: Argument) => boolean,
): readonly Mention[] {
  for (const argument of predicate.arguments) {
    if (!fits(argument)) continue
    const found = view.actors(argument.token)
    if (found.length > 0) return found
  }
  return []
}

function behind(
  view: TreeView,
  predicate: Predicate,
  ...places: readonly string[]
): readonly Mention[] {
  return actorsWith(
    view,
    predicate,
    ({ role, preposition }) => role === 'oblique' && places.includes(preposition ?? ''),
  )
}
