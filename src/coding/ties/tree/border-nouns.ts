import { othersOf, ownersOf, subjectAbove, tie } from './noun-parties.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, isArmed, type TreeTie } from './tree-tie.ts'

export function borderTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (tree.children(token).some((child) => tree.word(child) === 'no')) return []
  const between = othersOf(view, token, ['between'])
  if (between !== undefined && between.found.length > 1)
    return [
      tie(view, 'border', 0, false, between.found, [], token, between.at, {
        measured: true,
      }),
    ]
  const others = othersOf(view, token, ['with'])
  const owners = ownersOf(view, token, ['with'])
  if (others === undefined && owners.length === 0) return drawnBorder(view, token)
  if (others === undefined || !apart(owners, others.found)) return []
  return [
    tie(view, 'border', 0, false, owners, others.found, token, others.at, {
      measured: true,
    }),
  ]
}

/** 'A and B signed a treaty that fixes the [border]': it is that of the two who draw it. */
export function drawnBorder(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (!tree.children(token).some((child) => tree.word(child) === 'the')) return []
  const two = subjectAbove(view, token)
  const states = new Set(two.map(({ actor }) => actor.country))
  return states.size === 2 && !states.has(undefined) && two.length === 2
    ? [tie(view, 'border', 0, false, two, [], token, token, { measured: true })]
    : []
}

/** 'half of its debt is held by X', 'its debt to X'. */
export function debtTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const modality = standingOf(tree, token)
  let owners = ownersOf(view, token, ['of'])
  let other = othersOf(view, token, ['to'])
  let at = tree.head(token)
  for (let depth = 0; other === undefined && depth < 3 && at >= 0; depth++) {
    const holder = /^(hold|own)$/.test(tree.lemma(at)) ? view.subject(at) : undefined
    if (holder !== undefined) other = { found: view.actors(holder), at: holder }
    at = tree.head(at)
  }
  // 'China, which lent Laos the money, holds half of its debt': not its own.
  const creditor = other?.found ?? []
  if (creditor.length > 0 && !apart(owners, creditor))
    owners = view.mentions
      .filter(
        ({ actor, endToken }) =>
          actor.kind === 'state' &&
          endToken <= token &&
          creditor.every((one) => one.actor.id !== actor.id),
      )
      .slice(-1)
  if (modality === undefined || other === undefined || !apart(owners, other.found)) return []
  return [
    tie(view, 'dependence', 0, true, owners, other.found, token, other.at, {
      modality,
      measured: true,
    }),
  ]
}

/** 'Rwandan support for the rebels', 'Tehran's backing of the militia'. */
export function supportTies(view: TieView, token: number): readonly TreeTie[] {
  const modality = standingOf(view.tree, token)
  const others = othersOf(view, token, ['for', 'to', 'of'])
  if (modality === undefined || others === undefined) return []
  const owners = ownersOf(view, token, ['of'])
  if (!apart(owners, others.found) || !others.found.every(isArmed)) return []
  return [tie(view, 'proxy_support', 1, true, owners, others.found, token, others.at, { modality })]
}
