import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { goodsAt } from './goods.ts'
import { goodsOf, isPast, ownerOfGoods } from './goods-of-phrase.ts'
import { placesWithin } from './places-within.ts'
import { one } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import { isArmed, type TreeTie } from './tree-tie.ts'

export function giving(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  if (subject === undefined) return moving(view, token)
  const from = view.actors(subject)
  const object = tree.child(token, 'obj') ?? view.object(token)
  // 'The rebels had been given maps by Chad': whom the passive is about receives.
  const given = tree.child(token, 'nsubj:pass', 'nsubj')
  const receiver =
    tree.child(token, 'iobj') ??
    (given !== undefined && given !== subject && tree.child(token, 'obj') !== undefined
      ? given
      : view.behind(token, 'to', 'for')[0])
  const patronage = toArmed(view, token, from, receiver ?? object)
  if (patronage.length > 0) return patronage
  // 'sells Chad more than half of its fuel': the goods may hang beside the one who gets them.
  const beside =
    object !== undefined && goodsOf(view, object) === undefined && view.actors(object).length > 0
      ? tree.children(token).find((child) => child > object && goodsOf(view, child) !== undefined)
      : undefined
  const withGoods = view.behind(token, 'with')[0] ?? beside
  const goodsToken = withGoods ?? object
  if (goodsToken === undefined) return []
  const kind = goodsOf(view, goodsToken)
  if (kind === undefined || (isPast(view, token) && !standsAlone(kind.kind))) return []
  // 'supplies 40 percent of Moldova's gas': the owner of the goods gets them.
  const to =
    withGoods !== undefined && object !== undefined
      ? view.actors(object)
      : receiver !== undefined
        ? view.actors(receiver)
        : ownerOfGoods(view, goodsToken)
  const told = one(
    view,
    token,
    kind.kind,
    kind.sign ?? 1,
    kind.directed,
    from,
    to,
    receiver ?? goodsToken,
    true,
  )
  return kind.kind === 'dependence' ? told.map(turned) : told
}

/** 'sells gas to Chad'; 'ships its copper through Angola': giving, else the way out. */
export function sending(view: TieView, token: number): readonly TreeTie[] {
  const given = giving(view, token)
  const [subject, object] = [view.subject(token), view.object(token)]
  return given.length > 0 || subject === undefined || object === undefined
    ? given
    : through(view, token, subject, object)
}

const turned = (tie: TreeTie): TreeTie => ({ ...tie, from: tie.to, to: tie.from })

/** Whatever a state gives to rebels, it has them for proxies. */
function toArmed(
  view: TieView,
  token: number,
  from: readonly Mention[],
  receiver: number | undefined,
): readonly TreeTie[] {
  const to = receiver === undefined ? [] : view.actors(receiver)
  if (/^(sell|export)$/.test(view.tree.lemma(token))) return []
  if (receiver === undefined || to.length === 0 || !to.every(isArmed) || from.some(isArmed))
    return []
  const given = view.tree
    .children(token)
    .some((child) => GIFTS.test(view.tree.lemma(child)) && child !== receiver)
  if (!given) return []
  return one(view, token, 'proxy_support', 1, true, from, to, receiver)
}

const GIFTS =
  /^(information|intelligence|weapon|arms|arm|drone|missile|ammunition|rifle|money|cash|fund|training|support|aid|help|backing|shelter|sanctuary|gun|rocket|equipment|explosive|map|fuel|refuge|haven)$/

/** One delivery of arms tells of a supplier; one sale of rice does not. */
function standsAlone(kind: TieKind): boolean {
  return kind === 'arms_supply'
}

export function getting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const object = tree.child(token, 'obj') ?? view.object(token)
  if (subject === undefined || object === undefined) return []
  const goods = goodsOf(view, object)
  if (goods === undefined) return through(view, token, subject, object)
  if (isPast(view, token) && !standsAlone(goods.kind)) return through(view, token, subject, object)
  const from =
    view.behind(token, 'from')[0] ??
    view.behind(object, 'from')[0] ??
    view.behind(object, 'of').flatMap((part) => [...view.behind(part, 'from')])[0]
  const giver = from === undefined ? ownerOfGoods(view, object) : view.actors(from)
  const told = one(
    view,
    token,
    goods.kind,
    goods.sign ?? 1,
    goods.directed,
    giver,
    view.actors(subject),
    from ?? object,
    true,
  )
  if (told.length === 0) return through(view, token, subject, object)
  return goods.kind === 'dependence' ? told.map(turned) : told
}

/** 'receives most of its fuel through Kenya', 'sends its tobacco via the port of Beira': its way out. */
function through(
  view: TieView,
  token: number,
  subject: number,
  object: number,
): readonly TreeTie[] {
  const way =
    view.behind(token, 'through', 'via', 'across', 'by way of')[0] ??
    view.behind(object, 'through', 'via', 'across')[0]
  if (way === undefined || !isMeasuredOrHabit(view, token, object)) return []
  const named = view.actors(way)
  const to = named.length > 0 ? named : placesWithin(view, way)
  return one(view, token, 'transport_link', 1, true, view.actors(subject), to, way, true)
}

function isMeasuredOrHabit(view: TieView, token: number, object: number): boolean {
  return (
    goodsAt(view.tree, object) !== undefined &&
    (view.tree.xpos(token) !== 'VBD' || !isPast(view, token))
  )
}

/** 'Jordan's gas comes from Israel', 'Tajik power flows to Uzbekistan', 'its exports go to China'. */
export function moving(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject =
    tree.child(token, 'nsubj:pass') ?? view.subject(token) ?? tree.child(token, 'nsubj')
  if (subject === undefined) return []
  const kind = goodsOf(view, subject)
  const round = view.behind(token, 'by').find((child) => tree.lemma(child) === 'way')
  const way =
    view.behind(token, 'through', 'via', 'across')[0] ??
    (round === undefined ? undefined : view.behind(round, 'of')[0])
  if (kind !== undefined && way !== undefined && !isPast(view, token)) {
    const named = view.actors(way)
    const to = named.length > 0 ? named : placesWithin(view, way)
    const led = one(
      view,
      token,
      'transport_link',
      1,
      true,
      ownerOfGoods(view, subject),
      to,
      way,
      true,
    )
    if (led.length > 0) return led
  }
  if (kind === undefined || (isPast(view, token) && !standsAlone(kind.kind))) return []
  const from = view.behind(token, 'from', 'out of')[0] ?? view.behind(subject, 'from')[0]
  // 'is carried by lorry to Peru' may hang the end on the means.
  const means = tree.children(token).filter((child) => /^obl/.test(tree.relation(child)))
  const to =
    view.behind(token, 'to', 'into')[0] ??
    means.flatMap((child) => [...view.behind(child, 'to', 'into')])[0] ??
    tree.child(token, 'obj')
  const owner = ownerOfGoods(view, subject)
  const other = from ?? to
  if (other === undefined) return []
  const partyAt = (at: number): readonly Mention[] => {
    const named = view.actors(at)
    return named.length > 0 ? named : placesWithin(view, at)
  }
  const coming = /^(come|originate|stem|arrive)$/.test(tree.lemma(token))
  const giver = from !== undefined && (coming || owner.length === 0) ? partyAt(from) : owner
  const taker = coming
    ? to === undefined
      ? owner
      : partyAt(to)
    : to === undefined
      ? []
      : partyAt(to)
  const told = one(view, token, kind.kind, kind.sign ?? 1, kind.directed, giver, taker, other, true)
  return kind.kind === 'dependence' ? told.map(turned) : told
}

/** 'Two thirds of Algeria's weapons are Russian'. */
export function belonging(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = tree.child(token, 'nsubj')
  if (subject === undefined || tree.child(token, 'cop') === undefined) return []
  const kind = goodsOf(view, subject)
  const giver = view.mentions.filter(
    ({ form, firstToken }) => form === 'demonym' && firstToken === token,
  )
  if (kind === undefined || giver.length === 0) return []
  return one(
    view,
    token,
    kind.kind,
    1,
    kind.directed,
    giver,
    ownerOfGoods(view, subject),
    token,
    true,
  )
}
