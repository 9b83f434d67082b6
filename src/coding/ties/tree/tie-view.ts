import type { AnalysedSentence, Analysis } from '../../../language/index.ts'
import type { Mention } from '../../mention.ts'
import type { ActorGroup } from '../../patterns/index.ts'
import { actorsAt, type SentenceTree, treeOf } from '../../predicates/index.ts'
import { verbArguments } from '../../predicates/verb-arguments.ts'

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
  const argument = (verb: number, role: 'subject' | 'object'): number | undefined =>
    verbArguments(tree, verb).find((one) => one.role === role)?.token
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
    subject: (verb) => nounBefore(tree, verb) ?? argument(verb, 'subject') ?? strayedSubject(tree, verb),
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

/**
 * 'A and B agreed to pay, and [power] now flows', '16 June: [Mali] and Niger sign': a finite verb whose
 * own subject the parser has joined to a noun before. It is the noun phrase right before the verb.
 */
function nounBefore(tree: SentenceTree, verb: number): number | undefined {
  if (!/^(conj|parataxis)$/.test(tree.relation(verb)) || !/^VB[DPZ]$/.test(tree.xpos(verb)))
    return undefined
  if (tree.child(verb, 'nsubj', 'nsubj:pass', 'expl') !== undefined) return undefined
  let at = verb - 1
  while (/^(ADV|AUX)$/.test(tree.tag(at))) at--
  while (/^(flat|compound)/.test(tree.relation(at)) && tree.head(at) >= 0) at = tree.head(at)
  if (tree.tag(at) !== 'NOUN' && tree.tag(at) !== 'PROPN') return undefined
  // Up to the first of a list, as long as no verb stands between.
  for (let depth = 0; depth < 8 && tree.relation(at) === 'conj'; depth++) {
    const head = tree.head(at)
    if (head < 0 || verbBetween(tree, head, at)) break
    at = head
  }
  if (tree.preposition(at) !== undefined) return undefined
  if (tree.relation(at) === 'conj') return at
  // Behind the date of a chronology.
  const date = tree.head(at)
  return tree.relation(at) === 'appos' && date >= 0 && tree.tag(date) === 'NUM' ? at : undefined
}

function verbBetween(tree: SentenceTree, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (/^(VERB|AUX)$/.test(tree.tag(at))) return true
  return false
}

/** 'Iran, which has no love for them, nonetheless sells': a finite verb set beside the noun that does it. */
function strayedSubject(tree: SentenceTree, verb: number): number | undefined {
  const head = tree.head(verb)
  const beside = tree.relation(verb) === 'parataxis' && /^VB[DPZ]$/.test(tree.xpos(verb))
  if (beside && head >= 0 && head < verb && tree.tag(head) === 'PROPN') return head
  // 'Russia was the first state to [recognise]'.
  const first = tree.relation(verb) === 'acl' && head >= 0 && tree.child(head, 'cop') !== undefined
  return first && tree.child(verb, 'mark') !== undefined ? tree.child(head, 'nsubj') : undefined
}

/** 'Hezbollah, a [militia] that', 'Belize, whose [territory]': who the phrase hangs on. */
function heldByHead(
  view: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  token: number,
): readonly Mention[] {
  const { tree } = view
  if (tree.relation(token) === 'appos' && tree.head(token) >= 0)
    return actorsAt(view, tree.head(token))
  const owner = tree.child(token, 'nmod:poss')
  if (owner === undefined || tree.word(owner) !== 'whose') return []
  let at = token
  for (let depth = 0; depth < 4 && at >= 0 && tree.relation(at) !== 'acl:relcl'; depth++)
    at = tree.head(at)
  return at >= 0 && tree.head(at) >= 0 ? actorsAt(view, tree.head(at)) : []
}

/** 'Paraguay is one of the [states] that': the one of them that is named. */
function oneOf(
  view: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  token: number,
): readonly Mention[] {
  const { tree } = view
  const head = tree.head(token)
  if (
    head < 0 ||
    tree.preposition(token) !== 'of' ||
    !/^(one|two|three|first|last|among)$/.test(tree.word(head))
  )
    return []
  const subject = tree.child(head, 'nsubj')
  return subject === undefined ? [] : actorsAt(view, subject)
}

/**
 * 'No state recognised the junta, but China arms [it]': the last actor named before an object pronoun
 * that no step resolved, neither the subject of its own verb nor one of a list.
 */
function namedBefore(
  { tree, mentions }: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  token: number,
): readonly Mention[] {
  if (!/^(it|them|him|her)$/.test(tree.word(token))) return []
  if (!/^(obj|iobj|obl|nmod)$/.test(tree.relation(token))) return []
  let verb = tree.head(token)
  while (verb >= 0 && tree.tag(verb) !== 'VERB') verb = tree.head(verb)
  const subject =
    verb < 0 ? undefined : verbArguments(tree, verb).find(({ role }) => role === 'subject')
  const own = subject === undefined ? [] : actorsAt({ tree, mentions }, subject.token)
  const singular = tree.word(token) !== 'them'
  let best: Mention | undefined
  for (const mention of mentions) {
    if (mention.endToken > token || mention.nested || mention.form === 'demonym') continue
    if (own.some(({ actor }) => actor.id === mention.actor.id)) continue
    if (singular && (mention.actor.kind === 'person') !== /^(him|her)$/.test(tree.word(token)))
      continue
    if (best === undefined || mention.start > best.start) best = mention
  }
  return best === undefined ? [] : [best]
}

const OWNED =
  /^(army|troop|force|soldier|navy|police|government|military|president|leader|minister|general|officer|guard|capital|parliament|air)$/

/**
 * '[Uganda] ... alongside its army': who an army or a government behind 'its' belongs to, the subject of
 * the nearest clause around it that agrees in number and is not its own.
 */
function ownersByPronoun(
  view: { readonly tree: SentenceTree; readonly mentions: readonly Mention[] },
  token: number,
): readonly Mention[] {
  const { tree } = view
  const pronoun = tree.child(token, 'nmod:poss')
  if (pronoun === undefined || !OWNED.test(tree.lemma(token))) return []
  const word = tree.word(pronoun)
  if (word !== 'its' && word !== 'their') return []
  let at = tree.head(token)
  for (let depth = 0; depth < 8 && at >= 0; depth++) {
    const subject = verbArguments(tree, at).find(({ role }) => role === 'subject')?.token
    if (subject !== undefined && subject !== token) {
      const plural =
        /^NNP?S$/.test(tree.xpos(subject)) ||
        tree.children(subject).some((child) => tree.relation(child) === 'conj')
      const found = plural === (word === 'their') ? actorsAt(view, subject) : []
      if (found.length > 0) return found
    }
    at = tree.head(at)
  }
  return []
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
