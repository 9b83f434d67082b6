import type { Predicate } from '../../predicates/index.ts'
import { argumentOf } from '../../predicates/index.ts'
import type { TriggerEntry } from '../lexicon/entry.ts'
import { nounEntries, verbEntries } from '../lexicon/trigger-lexicon.ts'
import type { TreeView } from './tree-view.ts'

/** An entry of the lexicon that fits a predicate. */
export interface EntryMatch {
  readonly entry: TriggerEntry
  /** The noun that fills the object the entry asks for. */
  readonly noun?: number
  /** The infinitive or gerund under it, if any. */
  readonly infinitive?: number
  /** Where a noun's trigger begins: its head, or the modifier the entry asks for. */
  readonly first: number
}

const COUNTING =
  /^(series|number|round|group|raft|set|dozen|hundred|thousand|couple|wave|lot|flurry|spate|kind|type|pair|score|range|string|total|batch|consignment|tonne|ton|kilo|barrel|litre|liter|gallon|sack|bag|lorry|truck|truckload|planeload|container|crate|some|most|many|several|all)$/

/** Entries that fit a predicate by its words and what hangs on it, the most demanding first. */
export function matchingEntries(view: TreeView, predicate: Predicate): readonly EntryMatch[] {
  const { lemma, part } = predicate
  const entries = part === 'verb' ? verbEntries(lemma) : nounEntries(lemma)
  const found: EntryMatch[] = []
  for (const entry of entries) {
    const match =
      part === 'verb' ? fitVerb(view, predicate, entry) : fitNoun(view, predicate, entry)
    if (match !== undefined) found.push(match)
  }
  return found
}

function fitVerb(
  view: TreeView,
  predicate: Predicate,
  entry: TriggerEntry,
): EntryMatch | undefined {
  const { particle, takes } = entry
  if (entry.negated && !predicate.negated) return undefined
  if (particle !== undefined && !hasParticle(view, predicate, particle)) return undefined
  // A verb with a particle of its own is another verb ('call [off]').
  if (particle === undefined && predicate.particle !== undefined && takes === undefined)
    if (!/^(out|up|down|in|over|back|together|away)$/.test(predicate.particle)) return undefined
  const noun = takes === undefined ? undefined : objectNoun(view, predicate, entry, takes)
  if (takes !== undefined && noun === undefined) return undefined
  // 'flew food to Libya' is no visit.
  if (takes === undefined && entry.modes.includes('visit') && !entry.recipients.includes('object'))
    if (predicate.arguments.some(({ role }) => role === 'object')) return undefined
  const infinitive = infinitiveOf(view, predicate)
  if (entry.takesInfinitive && infinitive === undefined) return undefined
  if (entry.infinitive !== undefined) {
    if (infinitive === undefined) return undefined
    if (!entry.infinitive.includes(view.tree.lemma(infinitive))) return undefined
  }
  return {
    entry,
    first: predicate.token,
    ...(noun === undefined ? {} : { noun }),
    ...(infinitive === undefined ? {} : { infinitive }),
  }
}

function hasParticle(view: TreeView, predicate: Predicate, particle: string): boolean {
  if (predicate.particle === particle) return true
  if (view.tree.word(predicate.token + 1) === particle) return true
  return argumentOf(predicate, 'oblique', particle) !== undefined
}

/** The clause under a verb or noun that opens with 'to'. */
export function infinitiveOf(view: TreeView, predicate: Predicate): number | undefined {
  const { tree } = view
  return tree
    .children(predicate.token)
    .find(
      (child) =>
        /^(xcomp|advcl|acl|ccomp)/.test(tree.relation(child)) &&
        child > predicate.token &&
        tree
          .children(child)
          .some((word) => tree.relation(word) === 'mark' && tree.word(word) === 'to'),
    )
}

function objectNoun(
  view: TreeView,
  predicate: Predicate,
  entry: TriggerEntry,
  takes: readonly string[],
): number | undefined {
  for (const argument of predicate.arguments) {
    const behind = argument.role === 'oblique' && argument.preposition === entry.particle
    if (argument.role !== 'object' && argument.role !== 'indirect object' && !behind) continue
    for (const token of withJoined(view, argument.token)) {
      const counted = throughCounting(view, antecedentOf(view, predicate, token, takes))
      const noun = [counted, token].find((at) => takes.includes(view.tree.lemma(at)))
      if (noun !== undefined && isModifiedBy(view, noun, entry.modifiedBy)) return noun
    }
  }
  // 'called the vote [illegal]', 'held Peru [responsible]'
  return view.tree
    .children(predicate.token)
    .find(
      (child) =>
        child > predicate.token &&
        view.tree.relation(child) === 'xcomp' &&
        /^(ADJ|NOUN)$/.test(view.tree.tag(child)) &&
        takes.includes(view.tree.lemma(child)),
    )
}

/** 'imposed curbs, but [they] were lifted': the noun of the sentence that the entry asks for. */
function antecedentOf(
  { tree }: TreeView,
  { token: verb }: Predicate,
  token: number,
  takes: readonly string[],
): number {
  if (!/^(it|they|them|these|those)$/.test(tree.word(token))) return token
  for (let at = Math.min(token, verb) - 1; at >= tree.sentence.firstToken; at--)
    if (tree.tag(at) === 'NOUN' && takes.includes(tree.lemma(at))) return at
  return token
}

function withJoined(view: TreeView, token: number): readonly number[] {
  const { tree } = view
  return [token, ...tree.children(token).filter((child) => tree.relation(child) === 'conj')]
}

function throughCounting(view: TreeView, token: number): number {
  const { tree } = view
  if (!COUNTING.test(tree.lemma(token)) && tree.tag(token) !== 'NUM') return token
  return (
    tree
      .children(token)
      .find((child) => tree.relation(child) === 'nmod' && tree.preposition(child) === 'of') ?? token
  )
}

function isModifiedBy(
  view: TreeView,
  token: number,
  modifiers: readonly string[] | undefined,
): boolean {
  if (modifiers === undefined) return true
  // 'a protest note', 'a note of protest'
  return view.tree
    .children(token)
    .some((child) =>
      child < token
        ? modifiers.includes(view.tree.word(child))
        : view.tree.preposition(child) === 'of' && modifiers.includes(view.tree.lemma(child)),
    )
}

function fitNoun(
  view: TreeView,
  predicate: Predicate,
  entry: TriggerEntry,
): EntryMatch | undefined {
  const { tree } = view
  const { token } = predicate
  let first = token
  if (entry.takes !== undefined) {
    const modifier = tree
      .children(token)
      .find(
        (child) =>
          child < token &&
          (entry.takes?.includes(tree.lemma(child)) || entry.takes?.includes(tree.word(child))),
      )
    if (modifier === undefined) return undefined
    first = modifier
  }
  if (entry.particle !== undefined && tree.word(token + 1) !== entry.particle) return undefined
  if (entry.ofNoun !== undefined) {
    const of = argumentOf(predicate, 'oblique', 'of')
    if (of === undefined || !entry.ofNoun.includes(tree.lemma(of.token))) return undefined
    return { entry, first, noun: of.token }
  }
  const infinitive = infinitiveOf(view, predicate)
  return { entry, first, ...(infinitive === undefined ? {} : { infinitive }) }
}
