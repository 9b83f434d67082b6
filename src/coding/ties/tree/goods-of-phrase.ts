import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import { type Goods, goodsAt } from './goods.ts'
import type { TieView } from './tie-view.ts'

/** What a delivery of goods makes of those between whom they go. */
export interface KindOfGoods {
  readonly kind: TieKind
  readonly directed: boolean
  readonly sign?: 0
}

const KIND_OF_GOODS: Readonly<Record<Goods, KindOfGoods | undefined>> = {
  energy: { kind: 'energy_supply', directed: true },
  arms: { kind: 'arms_supply', directed: true },
  training: { kind: 'military_cooperation', directed: false },
  intelligence: { kind: 'intelligence_cooperation', directed: false },
  // Who drinks from another's rivers depends on him.
  water: { kind: 'dependence', directed: true, sign: 0 },
  other: { kind: 'trade', directed: false },
  money: undefined,
  troops: undefined,
}

/** The kind of tie that a delivery of what a phrase names tells. */
export function goodsOf(view: TieView, token: number): KindOfGoods | undefined {
  const goods = goodsAt(view.tree, token)
  return goods === undefined ? undefined : KIND_OF_GOODS[goods]
}

/** Whose goods they are: 'Jordan's gas', 'Russian arms', 'most of Peru's copper'. */
export function ownerOfGoods(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  const under = [token, ...view.behind(token, 'of')]
  for (const at of under) {
    const owner = tree.child(at, 'nmod:poss')
    const found =
      owner === undefined
        ? modifierActors({ tree, mentions: view.mentions }, at)
        : view.actors(owner)
    if (found.length > 0) return found
  }
  return []
}

/** A single past act is an event; a share or a habit makes it a tie. */
export function isPast(view: TieView, token: number): boolean {
  const { tree } = view
  if (tree.xpos(token) !== 'VBD') return false
  const { first, end } = tree.extent(token)
  for (let at = first; at < end; at++) {
    const word = tree.word(at)
    if (
      /^(percent|%|cent|half|third|most|mostly|always|long|usually|traditionally|chiefly|mainly|largely)$/.test(
        word,
      )
    )
      return false
  }
  return true
}
