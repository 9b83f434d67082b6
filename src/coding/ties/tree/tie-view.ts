import type { AnalysedSentence, Analysis } from '../../../language/index.ts'
import type { Mention } from '../../mention.ts'
import type { ActorGroup } from '../../patterns/index.ts'
import { type Argument, actorsAt, type SentenceTree, treeOf } from '../../predicates/index.ts'
import { verbArguments } from '../../predicates/verb-arguments.ts'
import { heldByHead, namedBefore, oneOf, ownersByPronoun } from './borrowed-actors.ts'
import { nounBefore, strayedSubject } from './lost-subject.ts'

/** A sentence as the tree rules of ties look at it. */
export interface TieView {
  readonly tree: SentenceTree
  readonly mentions: readonly Mention[]
  /** The actors of the phrase headed by a token, those joined to it included; 'we' is the speaker. */
  actors(token: number): readonly Mention[]
  /** Of the arguments of a verb, the head of its subject, own or shared. */
  subject(verb: number): number | undefined
  /** The head of its object; the subject of a passive. */
  object(verb: number): number | undefined
  /** The heads behind one of the prepositions at a token. */
  behind(token: number, ...prepositions: readonly string[]): readonly number[]
  /** Whom the sentence before is about, for pronouns this one does not resolve. */
  readonly topic: readonly Mention[]
  /** Places of the sentence that are no mentions, as the states they lie in. */
  readonly places: readonly Mention[]
  /** The two the sentence before was about, when it named two and no more. */
  readonly pairBefore: readonly Mention[]
}

/** What a sentence inherits and where its places lie. */
export type Surroundings = Pick<TieView, 'topic' | 'places' | 'pairBefore'>

/** The view of one sentence. `speakerAt` says who 'we' is. */
export function tieViewOf(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mentions: readonly Mention[],
  speakerAt: (token: number) => Mention | undefined,
  around: Surroundings,
): TieView {
  const tree = treeOf(analysis, sentence)
  const known = new Map<number, readonly Mention[]>()
  const within = { tree, mentions }
  const given = new Map<number, readonly Argument[]>()
  const argument = (verb: number, role: 'subject' | 'object'): number | undefined => {
    const made = given.get(verb) ?? verbArguments(tree, verb)
    given.set(verb, made)
    return made.find((one) => one.role === role)?.token
  }
  return {
    tree,
    mentions,
    ...around,
    actors: (token) => {
      const before = known.get(token)
      if (before !== undefined) return before
      const found = actorsAt(within, token).map((mention) => innermost(mentions, mention, token))
      const speaker = found.length === 0 && saysWe(tree, token) ? speakerAt(token) : undefined
      const all =
        speaker !== undefined
          ? [speaker]
          : found.length > 0
            ? found
            : tree.tag(token) === 'PRON'
              ? namedBefore(within, token)
              : [
                  ...ownersByPronoun(within, token),
                  ...oneOf(within, token),
                  ...heldByHead(within, token),
                ]
      known.set(token, all)
      return all
    },
    subject: (verb) =>
      nounBefore(tree, verb) ?? argument(verb, 'subject') ?? strayedSubject(tree, verb),
    object: (verb) => argument(verb, 'object'),
    behind: (token, ...prepositions) => {
      const own = tree
        .children(token)
        .filter(
          (child) =>
            /^(obl|nmod|advcl)/.test(tree.relation(child)) &&
            prepositions.includes(tree.preposition(child) ?? ''),
        )
      if (own.length > 0) return own
      // 'a border of 900 kilometres with Mali' hangs the last on what stands between.
      const below = tree
        .children(token)
        .filter(
          (child) =>
            child > token && tree.relation(child) === 'nmod' && tree.preposition(child) === 'of',
        )
        .flatMap((child) => tree.children(child))
        .filter(
          (child) =>
            tree.relation(child) === 'nmod' &&
            prepositions.includes('with') &&
            tree.preposition(child) === 'with',
        )
      if (below.length > 0 || !tree.relation(token).startsWith('acl')) return below
      // 'the body to which Peru belongs'
      return verbArguments(tree, token)
        .filter((one) => one.by === 'relative' && prepositions.includes(one.preposition ?? ''))
        .map((one) => one.token)
    },
  }
}

/** 'Somalia' in 'Somalia's main supplier', when it is the owner that is asked for. */
function innermost(mentions: readonly Mention[], found: Mention, token: number): Mention {
  let best = found
  for (const mention of mentions)
    if (
      mention.firstToken <= token &&
      token < mention.endToken &&
      mention.firstToken >= found.firstToken &&
      mention.endToken <= found.endToken &&
      mention.endToken - mention.firstToken < best.endToken - best.firstToken
    )
      best = mention
  return best
}

function saysWe(tree: SentenceTree, token: number): boolean {
  if (/^(we|us|our|ours|my|i)$/.test(tree.word(token))) return true
  const owner = tree.child(token, 'nmod:poss')
  return owner !== undefined && /^(our|my)$/.test(tree.word(owner))
}

/** Whom a sentence is about: its main subject, else the first actor it names. */
export function topicOf(view: TieView): readonly Mention[] {
  const { tree, mentions } = view
  if (!tree.parsed) return []
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++)
    if (tree.head(token) < 0) {
      const subject = tree.child(token, 'nsubj', 'nsubj:pass')
      const found = subject === undefined ? [] : view.actors(subject)
      if (found.length > 0) return found
    }
  const first = mentions.find(({ form }) => form === 'name' || form === 'metonym')
  return first === undefined ? [] : [first]
}

/** Mentions as one side of a tie. */
export function partyOf(mentions: readonly Mention[]): readonly ActorGroup[] {
  const [first, ...rest] = mentions
  if (first === undefined) return []
  return [
    {
      members: [first, ...rest],
      start: Math.min(...mentions.map(({ start }) => start)),
      end: Math.max(...mentions.map(({ end }) => end)),
      adjective: first.form === 'demonym',
    },
  ]
}
