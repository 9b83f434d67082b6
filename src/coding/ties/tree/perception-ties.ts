import { one } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import type { TreeTie } from './tree-tie.ts'

const SUFFERING =
  /^(become|be|fall|collapse|lose|suffer|fail|end|break|slide|stage|descend|starve|run|drift)$/

export function fearing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  if (subject === undefined) return []
  const from = view.actors(subject)
  const content = tree.child(token, 'ccomp')
  // 'fears that Chad could become a stage' fears for Chad, not Chad.
  const clause = content !== undefined && SUFFERING.test(tree.lemma(content)) ? undefined : content
  const object = tree.child(token, 'obj')
  const about = view.behind(token, 'about', 'of', 'over')[0]
  const target =
    object ??
    about ??
    (clause === undefined ? undefined : (view.subject(clause) ?? tree.child(clause, 'nsubj')))
  if (target === undefined) return []
  return one(view, token, 'threat_perception', -1, true, from, view.actors(target), target)
}

const MENACE =
  /^(threat|danger|menace|enemy|adversary|rival|foe|aggressor|challenge|risk|competitor)$/

const FRIEND = /^(ally|partner|friend|protector|guarantor)$/

/** 'sees X as a threat', 'regards X as an ally'. */
export function seeing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const object = view.object(token)
  if (subject === undefined || object === undefined) return []
  const as = tree
    .children(token)
    .find(
      (child) =>
        child > token &&
        child !== object &&
        (MENACE.test(tree.lemma(child)) || FRIEND.test(tree.lemma(child))),
    )
  const under =
    as ??
    view
      .behind(object, 'as')
      .find((child) => MENACE.test(tree.lemma(child)) || FRIEND.test(tree.lemma(child)))
  if (under === undefined) return []
  const [from, to] = [view.actors(subject), view.actors(object)]
  return MENACE.test(tree.lemma(under))
    ? one(view, token, 'threat_perception', -1, true, from, to, under)
    : one(view, token, 'political_ties', 1, false, from, to, under)
}

/** 'The deal between A and B has alarmed Chad', 'its army worries Burundi': who is alarmed fears whose it is. */
export function frightening(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const whom = view.actors(object)
  const own = view.actors(subject)
  const owner = view.tree.child(subject, 'nmod:poss')
  const between = view.behind(subject, 'between', 'by')[0]
  const by =
    owner !== undefined ? view.actors(owner) : between !== undefined ? view.actors(between) : own
  return one(view, token, 'threat_perception', -1, true, whom, by, object)
}

const UNEASE =
  /^(suspicion|alarm|unease|concern|dismay|worry|anxiety|mistrust|distrust|wariness|apprehension)$/

/** 'Algeria watches its neighbour with suspicion'; without an object, whom the text is about. */
export function watching(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const uneasy = view.behind(token, 'with').find((child) => UNEASE.test(view.tree.lemma(child)))
  if (subject === undefined || uneasy === undefined) return []
  const object = view.object(token)
  const from = view.actors(subject)
  const whom =
    object !== undefined
      ? view.actors(object)
      : view.topic.filter(({ actor }) => from.every((other) => other.actor.id !== actor.id))
  return one(view, token, 'threat_perception', -1, true, from, whom, uneasy)
}
