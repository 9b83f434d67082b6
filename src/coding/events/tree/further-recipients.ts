import type { Mention } from '../../mention.ts'
import type { Predicate } from '../../predicates/index.ts'
import { without } from '../candidate.ts'
import { behindNoun, isParty } from './tree-recipients.ts'
import type { TreeView } from './tree-view.ts'

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

const EMBEDDED_PLACES = new Set(['with', 'to', 'against', 'on', 'from', 'in', 'of', 'into', 'for'])
