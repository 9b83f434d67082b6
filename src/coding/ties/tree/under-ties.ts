import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { ownersOf } from './noun-parties.ts'
import { one } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

/** What it means to be under it: kind, sign, whether it runs from whose it is. */
const UNDER: readonly (readonly [RegExp, TieKind, -1 | 0 | 1, boolean])[] = [
  [/^(sanction|embargo|blockade)$/, 'sanctions', -1, true],
  [/^(protection|umbrella|shield)$/, 'military_cooperation', 1, false],
  [/^(sway|thumb|influence|control|tutelage)$/, 'dependence', 0, true],
]

/** 'is under American sanctions', 'lives under French protection'. */
export function underTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const read = UNDER.find(([pattern]) => pattern.test(tree.lemma(token)))
  if (read === undefined) return []
  const [, kind, sign, directed] = read
  const owners = ownersOf(view, token, ['of'])
  const under = whoIsUnder(view, token)
  return kind === 'dependence'
    ? one(view, token, kind, sign, directed, under, owners, token)
    : one(view, token, kind, sign, directed, owners, under, token)
}

function whoIsUnder(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  const head = tree.head(token)
  // 'Lukoil, which is under sanctions'.
  if (tree.relation(token).startsWith('acl') && head >= 0) return view.actors(head)
  const own = tree.child(token, 'nsubj')
  if (own !== undefined) return view.actors(own)
  if (head < 0) return []
  if (tree.tag(head) !== 'VERB') return view.actors(head)
  const subject = view.subject(head)
  return subject === undefined ? [] : view.actors(subject)
}
