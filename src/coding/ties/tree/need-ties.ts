import { goodsAt } from './goods.ts'
import { ownerOfGoods } from './goods-of-phrase.ts'
import { placesWithin } from './places-within.ts'
import { one, words } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

/** 'needs Bolivian gas', 'needs Turkey'. */
export function needing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const owner = goodsAt(view.tree, object) === undefined ? [] : ownerOfGoods(view, object)
  const to =
    owner.length > 0 ? owner : view.actors(object).filter(({ form }) => form !== 'description')
  return one(view, token, 'dependence', 0, true, view.actors(subject), to, object)
}

/** 'owes half of its debt to X'. */
export function owing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject] = [view.subject(token)]
  const to = tree.child(token, 'iobj') ?? view.behind(token, 'to')[0]
  const object = tree.child(token, 'obj')
  const money =
    object !== undefined &&
    /\b(debt|percent|dollar|million|billion|loan|third|half)\b/.test(words(view, object))
  if (subject === undefined || to === undefined || !money) return []
  return one(view, token, 'dependence', 0, true, view.actors(subject), view.actors(to), to, true)
}

export function routing(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const [other] = view.behind(token, 'through', 'via', 'across')
  if (subject === undefined || other === undefined) return []
  const named = view.actors(other)
  const to = named.length > 0 ? named : placesWithin(view, other)
  return one(view, token, 'transport_link', 1, true, view.actors(subject), to, other, true)
}
