import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, type TreeTie } from './tree-tie.ts'

type Sign = -1 | 0 | 1

export function toward(
  view: TieView,
  token: number,
  kind: TieKind,
  sign: Sign,
  directed: boolean,
  prepositions: readonly string[],
): readonly TreeTie[] {
  const subject = view.subject(token)
  const [other] = view.behind(token, ...prepositions)
  if (subject === undefined) return []
  // 'Ghana and Togo compete': the subject is the set.
  const from = view.actors(subject)
  if (other === undefined)
    return directed || from.length < 2 || hasObject(view, token)
      ? []
      : one(view, token, kind, sign, false, from, [], token)
  return one(view, token, kind, sign, directed, from, view.actors(other), other)
}

function hasObject(view: TieView, token: number): boolean {
  return view.object(token) !== undefined
}

export function onObject(
  view: TieView,
  token: number,
  kind: TieKind,
  sign: Sign,
  directed: boolean,
): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  return one(view, token, kind, sign, directed, view.actors(subject), view.actors(object), object)
}

export function one(
  view: TieView,
  token: number,
  kind: TieKind,
  sign: Sign,
  directed: boolean,
  from: readonly Mention[],
  to: readonly Mention[],
  other: number,
  measured = false,
): readonly TreeTie[] {
  const { tree } = view
  const standing = standingOf(tree, token)
  if (standing === undefined) return []
  if (to.length > 0 ? !apart(from, to) : directed || from.length < 2) return []
  return [
    {
      kind,
      sign,
      directed: directed && to.length > 0,
      from,
      to,
      firstToken: Math.min(token, other),
      endToken: Math.max(token + 1, Math.min(tree.extent(other).end, other + 4)),
      modality: kind === 'threat_perception' ? 'perceived' : standing,
      ...(measured ? { measured } : {}),
    },
  ]
}

export function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention, index) => mentions.findIndex(({ actor }) => actor.id === mention.actor.id) === index,
  )
}

export function words({ tree }: TieView, token: number): string {
  const { first, end } = tree.extent(token)
  const list: string[] = []
  for (let at = first; at < Math.min(end, first + 14); at++) list.push(tree.lemma(at).toLowerCase())
  return list.join(' ')
}
