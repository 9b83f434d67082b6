import type { Analysis } from '../../../language/index.ts'
import type { ActorId } from '../../../text/index.ts'
import type { Actor, Mention } from '../../mention.ts'
import type { SentenceTree } from '../../predicates/index.ts'

/** Nouns for many people of whom only the words around say who they are. */
const GROUPS =
  /^(group|band|gang|crowd|column|mob|squad|crew|alliance|coalition|network|movement|militia|clan|tribe|unit|force|party|faction)$/
/** Names that are no one: days, months, waters, and what carries a name only. */
const NOBODY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:act|agreement|accord|treaty|protocol|plan|road|street|bridge|corridor|line|railway|airport|port|summit|conference|forum|war|sea|ocean|river|lake|strait|gulf|island|dam|canal|god|internet|bill|law|constitution)s?$/

/**
 * An actor that no rule has named, in a place where only an actor stands: an unknown name ('the Lake
 * Front attacked'), or a group told by what it is of ('a group of armed herders'). It stands for itself.
 */
export function unknownActorAt(
  { text, tokens, names }: Analysis,
  tree: SentenceTree,
  token: number,
  role: 'subject' | 'object',
): Mention | undefined {
  const tag = tree.tag(token)
  const named = tag === 'PROPN' && !NOBODY.test(tree.word(token))
  const group = tag === 'NOUN' && GROUPS.test(tree.lemma(token)) && isTold(tree, token)
  if (!named && !group) return undefined
  let [first, end] = [token, token + 1]
  while (first > tree.sentence.firstToken && isPart(tree, first - 1, token)) first--
  while (end < tree.sentence.endToken && named && isPart(tree, end, token)) end++
  const start = tokens.start[first] ?? 0
  const stop = tokens.end[end - 1] ?? start
  const name = text.slice(start, stop)
  if (named && (!/\p{Lu}/u.test(name) || isDateline(text, tree, first, end))) return undefined
  const seen = names.find((known) => known.start < stop && start < known.end)
  // Towns are taken and visited; they do nothing.
  if (named && (seen?.type === 'LOC' || (role === 'object' && seen === undefined))) return undefined
  const actor: Actor = {
    id: `x:unknown:${slugOf(name)}` as ActorId,
    name,
    kind: named ? 'organisation' : 'collective',
    roles: [],
  }
  return {
    start,
    end: stop,
    actor,
    form: named ? 'name' : 'description',
    sentence: tree.sentence.index,
    firstToken: first,
    endToken: end,
    phraseFirstToken: first,
    phraseEndToken: end,
    nested: false,
  }
}

/** 'LOME, 4 March –': where a report was written, not who is told of. */
function isDateline(text: string, tree: SentenceTree, first: number, end: number): boolean {
  if (first > tree.sentence.firstToken) return false
  if (!/^\p{Lu}{3}/u.test(text.slice(tree.sentence.start, tree.sentence.end))) return false
  const after = tree.word(end)
  return /^[,\u2013\u2014(-]$/.test(after) || /\d/.test(tree.word(end - 1))
}

/** 'a group of armed herders', 'rebel units': the group is described. */
function isTold(tree: SentenceTree, token: number): boolean {
  return tree
    .children(token)
    .some(
      (child) =>
        /^(amod|compound)$/.test(tree.relation(child)) ||
        (tree.relation(child) === 'nmod' && tree.preposition(child) === 'of'),
    )
}

function isPart(tree: SentenceTree, token: number, head: number): boolean {
  const relation = tree.relation(token)
  if (!/^(compound|flat|amod|nmod:desc)$/.test(relation)) return false
  let at = token
  for (let depth = 0; depth < 4 && at >= 0; depth++) {
    at = tree.head(at)
    if (at === head) return true
  }
  return false
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
