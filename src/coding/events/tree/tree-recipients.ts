import type { Mention } from '../../mention.ts'
import type { Predicate } from '../../predicates/index.ts'
import { without } from '../candidate.ts'
import type { TriggerEntry } from '../lexicon/entry.ts'
import type { EntryMatch } from './match-entry.ts'
import type { TreeView } from './tree-view.ts'

/** 'with the help of Ghana' names no recipient. */
const CIRCUMSTANCES = new Set(
  'attendance participation presence help support aim view goal backing mediation intention exception assistance approval'.split(
    ' ',
  ),
)

/** The actors of the arguments with a role, known ones before unknown. */
export function withRole(
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

/** Those an event is done to, where its entry says they stand, else where the object tells of them. */
export function recipientsOf(
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

/** Soldiers sent and prisoners freed are what an act is about, not with whom it is agreed. */
export function isParty(mention: Mention): boolean {
  return mention.actor.kind !== 'collective' || mention.actor.country !== undefined
}
