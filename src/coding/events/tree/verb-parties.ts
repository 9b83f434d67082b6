import type { Mention } from '../../mention.ts'
import type { Predicate } from '../../predicates/index.ts'
import { unite, without } from '../candidate.ts'
import type { TriggerEntry } from '../lexicon/entry.ts'
import { FREEING } from './freeing.ts'
import type { EntryMatch } from './match-entry.ts'
import { isPairWord } from './pair-words.ts'
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

/** 'with the help of Ghana' names no recipient. */
const CIRCUMSTANCES = new Set(
  'attendance participation presence help support aim view goal backing mediation intention exception assistance approval'.split(
    ' ',
  ),
)

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

function withRole(
  view: TreeView,
  predicate: Predicate,
  role: 'subject' | 'object' | 'indirect object',
): readonly Mention[] {
  for (const argument of predicate.arguments) {
    if (argument.role !== role) continue
    const found = view.actors(argument.token)
    if (found.length > 0) return found
  }
  for (const argument of predicate.arguments) {
    if (argument.role !== role || role === 'indirect object') continue
    const found = view.party(argument.token, role)
    if (found.length > 0) return found
  }
  return []
}

function hasObject(predicate: Predicate): boolean {
  return predicate.arguments.some(({ role }) => role === 'object')
}

function recipientsOf(
  view: TreeView,
  predicate: Predicate,
  { entry, noun }: EntryMatch,
  objects: readonly Mention[],
  actors: readonly Mention[],
): readonly Mention[] {
  for (const place of entry.recipients) {
    let found: readonly Mention[] = []
    if (place === 'object')
      found = noun === undefined ? doersOf(view, predicate, entry, objects) : []
    else if (place === 'that') found = clauseSubject(view, entry, predicate)
    else if (place === 'by' && predicate.passive) continue
    else {
      found = behind(view, predicate, place)
      // 'handed [Peru] a note' is 'handed a note to Peru'.
      if (found.length === 0 && place === 'to') found = withRole(view, predicate, 'indirect object')
      if (found.length === 0 && noun !== undefined) found = behindNoun(view, noun, place)
    }
    found = without(found, actors)
    if (found.length > 0) return found
  }
  if (entry.type === 'ACCUSE' && !predicate.passive) {
    const blamed = inVerdict(view, predicate, actors)
    if (blamed.length > 0) return blamed
  }
  if (entry.symmetric || entry.type === 'MOBILIZE') return []
  const found = noun === undefined ? [] : concerned(view, predicate, noun, actors)
  return found.length > 0 ? found : withinObject(view, predicate, actors)
}

/** 'cuts off the power that it sells to [Benin]', 'shut the schools that [Serbs] run': told of the object. */
function withinObject(
  view: TreeView,
  predicate: Predicate,
  actors: readonly Mention[],
): readonly Mention[] {
  for (const { role, token } of predicate.arguments) {
    if (role !== 'object' || view.actors(token).length > 0) continue
    const described = describing(view, token, 0)
    const [told] = without(
      view.mentions.filter(
        ({ nested, form, endToken }) => !nested && form !== 'place' && described.has(endToken - 1),
      ),
      actors,
    )
    if (told !== undefined) return [told]
  }
  return []
}

/** The tokens that say more of a noun: what hangs on it, clauses of its own included, joined ones not. */
function describing(
  view: TreeView,
  token: number,
  depth: number,
  found = new Set<number>(),
): ReadonlySet<number> {
  for (const child of view.tree.children(token)) {
    if (!/^(?:nmod|acl|obl|nsubj|obj|iobj|amod|compound|flat)/.test(view.tree.relation(child)))
      continue
    found.add(child)
    if (depth < 4) describing(view, child, depth + 1, found)
  }
  return found
}

/** 'called the blast a crime ordered by [Chad]': the other party named in what is said of it. */
function inVerdict(
  view: TreeView,
  predicate: Predicate,
  actors: readonly Mention[],
): readonly Mention[] {
  for (const child of view.tree.children(predicate.token)) {
    if (child < predicate.token || !/^(obj|xcomp|ccomp|obl|iobj)$/.test(view.tree.relation(child)))
      continue
    const { first, end } = view.tree.extent(child)
    const [named] = without(
      view.mentions.filter(
        (mention) =>
          !mention.nested &&
          mention.form !== 'place' &&
          mention.form !== 'coref' &&
          mention.actor.kind !== 'collective' &&
          mention.firstToken >= first &&
          mention.endToken <= end,
      ),
      actors,
    )
    if (named !== undefined) return [named]
  }
  return []
}

/** 'condemned the attack by [Chad] on villagers': who did what is praised or blamed. */
function doersOf(
  view: TreeView,
  predicate: Predicate,
  { type }: TriggerEntry,
  objects: readonly Mention[],
): readonly Mention[] {
  if (type !== 'ACCUSE' && type !== 'SUPPORT' && type !== 'REJECT') return objects
  for (const { role, token } of predicate.arguments) {
    if (role !== 'object' || view.at(token)?.part !== 'noun') continue
    const doers = doersAt(view, token)
    if (doers.length > 0) return doers
  }
  return objects
}

function doersAt(view: TreeView, noun: number): readonly Mention[] {
  const by = behindNoun(view, noun, 'by')
  if (by.length > 0) return by
  for (const argument of view.at(noun)?.arguments ?? []) {
    if (argument.role !== 'subject' || argument.by !== 'own') continue
    const found = view.actors(argument.token)
    if (found.length > 0) return found
  }
  const { first, end } = view.tree.extent(noun)
  return view.mentions.filter(
    ({ phraseFirstToken, endToken, nested }) =>
      !nested &&
      phraseFirstToken > first &&
      endToken <= end &&
      view.tree.word(phraseFirstToken - 1) === 'by',
  )
}

function behind(view: TreeView, predicate: Predicate, place: string): readonly Mention[] {
  for (const argument of predicate.arguments) {
    if (argument.role !== 'oblique' || argument.preposition !== place) continue
    if (place === 'with' && CIRCUMSTANCES.has(view.tree.lemma(argument.token))) continue
    const found = view.actors(argument.token)
    if (found.length > 0) return found
  }
  return []
}

/** What hangs on a noun behind a preposition: 'a pact [with Fiji]'. */
export function behindNoun(
  view: TreeView,
  noun: number,
  ...prepositions: readonly string[]
): readonly Mention[] {
  const { tree } = view
  for (const child of tree.children(noun)) {
    if (!tree.relation(child).startsWith('nmod')) continue
    if (!prepositions.includes(tree.preposition(child) ?? '')) continue
    const found = view.actors(child)
    if (found.length > 0) return found
  }
  return []
}

/** 'demanded that [Lima] apologise': whoever is to act. */
function clauseSubject(
  view: TreeView,
  entry: TriggerEntry,
  predicate: Predicate,
): readonly Mention[] {
  const clause = predicate.clauses.find(({ relation }) => relation === 'ccomp')
  if (clause === undefined) return []
  const inner = view.at(clause.token)
  if (inner === undefined) {
    const subject = view.tree.child(clause.token, 'nsubj')
    return subject === undefined ? [] : view.actors(subject).filter(isParty)
  }
  if (entry.type === 'REQUEST') {
    // 'insisted that Lima pay' asks, 'insisted that Lima had paid' does not.
    const helped = view.tree
      .children(clause.token)
      .some((child) => view.tree.relation(child).startsWith('aux'))
    const form = view.tree.xpos(clause.token)
    // 'that Lima pay': without an -s behind a singular the verb is bare, whatever its tag.
    const lone = inner.arguments.some(
      ({ role, token }) => role === 'subject' && /^NNP?$/.test(view.tree.xpos(token)),
    )
    const bare = (form === 'VB' || (form === 'VBP' && lone)) && !helped
    if (!bare && inner.modal !== 'must' && inner.modal !== 'should') return []
  }
  const subject = inner.arguments.find(
    ({ role }) => role === (inner.passive ? 'object' : 'subject'),
  )
  return subject === undefined ? [] : view.actors(subject.token).filter(isParty)
}

/** Those an object without a recipient of its own concerns: 'an embassy in [Fiji]', 'Fiji's [envoy]'. */
function concerned(
  view: TreeView,
  predicate: Predicate,
  noun: number,
  actors: readonly Mention[],
): readonly Mention[] {
  const own = without(view.actors(noun), actors)
  if (own.length > 0) return own
  const places = ['on', 'against', 'to', 'with', 'from', 'in', 'of', 'for', 'over']
  for (const place of places) {
    const found = without(behindNoun(view, noun, place), actors)
    if (found.length > 0) return found
  }
  for (const place of places) {
    const found = without(behind(view, predicate, place), actors)
    if (found.length > 0) return found
  }
  return []
}

/** Whose border or coast a show of force faces: the first other party named behind a preposition. */
export function facing(
  view: TreeView,
  predicate: Predicate,
  actors: readonly Mention[],
): readonly Mention[] {
  for (const argument of predicate.arguments) {
    if (
      argument.role !== 'oblique' ||
      /^(by|after|before|during)$/.test(argument.preposition ?? '')
    )
      continue
    const direct = without(view.actors(argument.token), actors)
    if (direct.length > 0) return direct
    // 'toward its border with Peru', 'in the vicinity of Peru's coast'
    const { first, end } = view.tree.extent(argument.token)
    const further = view.mentions.filter(
      (mention) => mention.firstToken >= first && mention.endToken <= end && !mention.nested,
    )
    const [nearest] = without(further, actors)
    if (nearest !== undefined) return [nearest]
  }
  return []
}

/** 'agreed to open an embassy in Bern': those the promised act concerns, its own side apart. */
export function embeddedRecipients(
  view: TreeView,
  infinitive: number,
  actors: readonly Mention[],
  depth: number,
): readonly Mention[] {
  const inner = view.at(infinitive)
  if (inner === undefined || depth > 3) return []
  for (const argument of inner.arguments) {
    if (argument.role !== 'object' && argument.role !== 'indirect object') continue
    if (argument.by !== 'own') continue
    const found = without(view.actors(argument.token).filter(isParty), actors)
    if (found.length > 0) return found
    for (const place of EMBEDDED_PLACES) {
      const further = without(behindNoun(view, argument.token, place), actors)
      if (further.length > 0) return further
    }
  }
  for (const argument of inner.arguments) {
    if (argument.role !== 'oblique' || argument.by !== 'own') continue
    if (!EMBEDDED_PLACES.has(argument.preposition ?? '')) continue
    const found = without(view.actors(argument.token), actors)
    if (found.length > 0) return found
  }
  for (const clause of inner.clauses) {
    if (clause.relation !== 'xcomp') continue
    const further = embeddedRecipients(view, clause.token, actors, depth + 1)
    if (further.length > 0) return further
  }
  return []
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

/** Soldiers sent and prisoners freed are what an act is about, not with whom it is agreed. */
export function isParty(mention: Mention): boolean {
  return mention.actor.kind !== 'collective' || mention.actor.country !== undefined
}

const EMBEDDED_PLACES = new Set(['with', 'to', 'against', 'on', 'from', 'in', 'of', 'into', 'for'])
