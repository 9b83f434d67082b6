import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

const HOLDING =
  /^(have|maintain|enjoy|keep|build|forge|strengthen|deepen|develop|share|cultivate|nurture|expand|sever|cut|break|restore|normalise|normalize|rebuild|mend|repair|end|conduct|stage|sign|pursue|seek|want|establish|form|strike|upgrade|boost|tighten|improve|wage|fight|downgrade|renew|resume|retain|foster|revive|face|enter|conclude|possess|hold|value|need|impose|reimpose|slap|lift|ease|extend|enforce|tighten|back|join|open|launch|finish|stage|carry|complete|undertake|start|begin)$/

/** Who owns the noun: possessor, demonym or name before it, 'of X', or the subject of 'has', 'maintains'. */
export function ownersOf(
  view: TieView,
  token: number,
  links: readonly string[],
): readonly Mention[] {
  const { tree } = view
  const possessor = tree.child(token, 'nmod:poss')
  if (possessor !== undefined) {
    const owners = view.actors(possessor)
    if (owners.length > 0) return owners
    if (/^(its|their|his|her)$/.test(tree.word(possessor))) {
      const subject = subjectAbove(view, token)
      if (subject.length > 0) return subject
      const named = view.mentions.find(
        (mention) =>
          mention.endToken <= possessor &&
          !mention.nested &&
          (mention.form === 'name' || mention.form === 'metonym'),
      )
      return named === undefined ? view.topic : [named]
    }
  }
  const before = modifierActors({ tree, mentions: view.mentions }, token)
  if (before.length > 0) return before
  if (!links.includes('of'))
    for (const child of view.behind(token, 'of', 'by', 'from')) {
      const owners = view.actors(child)
      if (owners.length > 0) return owners
    }
  const head = tree.head(token)
  if (head >= 0 && tree.tag(head) === 'VERB' && /^(obj|obl|xcomp)/.test(tree.relation(token)))
    if (HOLDING.test(tree.lemma(head))) {
      const subject = view.subject(head)
      if (subject !== undefined) return view.actors(subject)
    }
  return []
}

/** The subject of the clause around a noun. */
export function subjectAbove(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  let at = tree.head(token)
  for (let depth = 0; depth < 6 && at >= 0; depth++) {
    if (tree.tag(at) === 'VERB' || tree.child(at, 'nsubj', 'nsubj:pass') !== undefined) {
      const subject = view.subject(at) ?? view.object(at) ?? tree.child(at, 'nsubj', 'nsubj:pass')
      if (
        subject !== undefined &&
        subject !== token &&
        (subject === tree.head(at) || !isWithin(view, token, subject))
      ) {
        const found = view.actors(subject)
        if (found.length > 0) return found
      }
    }
    at = tree.head(at)
  }
  return []
}

export function isWithin({ tree }: TieView, token: number, phrase: number): boolean {
  const { first, end } = tree.extent(phrase)
  return first <= token && token < end
}

export function othersOf(
  view: TieView,
  token: number,
  links: readonly string[],
): { readonly found: readonly Mention[]; readonly at: number } | undefined {
  const { tree } = view
  for (const child of view.behind(token, ...links)) {
    const found = view.actors(child)
    if (found.length > 0) return { found, at: child }
  }
  // 'maintains sanctions on X' may hang 'on X' on the verb.
  const head = tree.head(token)
  if (head < 0 || tree.tag(head) !== 'VERB') return undefined
  for (const child of view.behind(head, ...links)) {
    if (child < token || tree.relation(child) !== 'obl' || child - token > 8) continue
    const found = view.actors(child)
    if (found.length > 0) return { found, at: child }
  }
  return undefined
}

export function tie(
  { tree }: TieView,
  kind: TieKind,
  sign: -1 | 0 | 1,
  directed: boolean,
  from: readonly Mention[],
  to: readonly Mention[],
  token: number,
  other: number,
  rest: { readonly modality?: TreeTie['modality']; readonly measured?: boolean },
): TreeTie {
  return {
    kind,
    sign,
    directed: directed && to.length > 0,
    from,
    to,
    firstToken: Math.min(token, other),
    endToken: Math.max(token + 1, Math.min(tree.extent(other).end, other + 4)),
    modality: rest.modality ?? 'asserted',
    ...(rest.measured === true ? { measured: true } : {}),
  }
}
