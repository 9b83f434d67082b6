import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { goodsAt } from './goods.ts'
import { othersOf, ownersOf, tie } from './noun-parties.ts'
import { placesWithin } from './places-within.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, type TreeTie } from './tree-tie.ts'

/** 'gas exports to Poland', 'arms sales to Chad', 'its copper exports go to'. */
export function supplyTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const modality = standingOf(tree, token)
  const importing = /^(import|purchase)$/.test(tree.lemma(token))
  const links = importing ? ['from'] : ['to']
  const others = othersOf(view, token, links)
  const fromWhom = importing ? undefined : othersOf(view, token, ['from'])
  if (modality === undefined || others === undefined) return []
  const owners = fromWhom?.found ?? ownersOf(view, token, links)
  if (!apart(owners, others.found)) return []
  const goods = goodsAt(tree, token)
  const kind = goods === 'energy' ? 'energy_supply' : goods === 'arms' ? 'arms_supply' : 'trade'
  const [from, to] = importing ? [others.found, owners] : [owners, others.found]
  return [
    tie(view, kind, 1, kind !== 'trade', from, to, token, others.at, { modality, measured: true }),
  ]
}

/** 'a Russian base in Sudan', 'French troops in Chad'. */
export function baseTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const military =
    tree.lemma(token) !== 'base' ||
    tree
      .children(token)
      .some((child) => /^(military|naval|air|drone|army|force)$/.test(tree.word(child)))
  if (!military || tree.lemma(token) !== 'base') return []
  const modality = standingOf(tree, token)
  if (modality === undefined) return []
  const owners = ownersOf(view, token, [])
  const host = tree.head(token)
  const hosting =
    host >= 0 && tree.tag(host) === 'VERB' && /^(host|house|accommodate)$/.test(tree.lemma(host))
  const subject = hosting ? view.subject(host) : undefined
  const places =
    subject !== undefined
      ? { found: view.actors(subject), at: subject }
      : (othersOf(view, token, ['in', 'on', 'at', 'near']) ?? placesOf(view, token))
  const modifiers = modifierActors({ tree, mentions: view.mentions }, token)
  const guests = hosting ? modifiers : owners
  if (places === undefined || !apart(guests, places.found)) return []
  return [
    tie(view, 'military_cooperation', 1, false, guests, places.found, token, places.at, {
      modality,
    }),
  ]
}

/** 'its base at Tartus': the state in which the place lies. */
export function placesOf(
  view: TieView,
  token: number,
): { readonly found: readonly Mention[]; readonly at: number } | undefined {
  for (const child of view.behind(token, 'in', 'on', 'at', 'near')) {
    const found = placesWithin(view, child)
    if (found.length > 0) return { found, at: child }
  }
  return undefined
}

/** 'Ghana and Togo held joint drills', 'joint patrols with Benin'. */
export function exerciseTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const joint = tree
    .children(token)
    .some((child) => /^(joint|annual|regular|combined)$/.test(tree.word(child)))
  const modality = standingOf(tree, token)
  if (modality === undefined) return []
  const owners = ownersOf(view, token, [])
  const others = othersOf(view, token, ['with', 'alongside'])
  const martial =
    joint ||
    tree
      .children(token)
      .some((child) =>
        /^(military|naval|air|live-fire|war|army|field|sea|annual)$/.test(tree.word(child)),
      )
  if (!martial) return []
  if (others !== undefined && apart(owners, others.found))
    return [
      tie(view, 'military_cooperation', 1, false, owners, others.found, token, others.at, {
        modality,
      }),
    ]
  return owners.length > 1
    ? [tie(view, 'military_cooperation', 1, false, owners, [], token, token, { modality })]
    : []
}
