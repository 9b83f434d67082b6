import type { AnalysedSentence, Analysis } from '../../../language/index.ts'
import type { Mention } from '../../mention.ts'
import { nounTies } from './noun-ties.ts'
import { roleTies } from './role-ties.ts'
import { type Surroundings, type TieView, tieViewOf } from './tie-view.ts'
import { isArmed, type TreeTie } from './tree-tie.ts'
import { verbTies } from './verb-ties.ts'

/** What the tree of a sentence says of ties. */
export interface SentenceTies {
  readonly view: TieView
  readonly ties: readonly (TreeTie & { readonly at?: number })[]
  /** True when what a token heads is asked for or warned against. */
  isAskedFor(token: number): boolean
}

/**
 * The ties a sentence tells by nouns with parties, by what one is to another, and by verbs. Nothing
 * without a tree. Linear in tokens, but for what is looked up along each branch.
 */
export function treeTies(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mentions: readonly Mention[],
  speakerAt: (token: number) => Mention | undefined,
  around: Surroundings,
): SentenceTies {
  const view = tieViewOf(analysis, sentence, mentions, speakerAt, around)
  const ties: (TreeTie & { readonly at?: number })[] = []
  const { tree } = view
  if (tree.parsed && mentions.length > 0)
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      for (const tie of roleTies(view, token)) ties.push({ ...tie, at: token })
      for (const tie of nounTies(view, token)) ties.push({ ...tie, at: token })
      for (const tie of verbTies(view, token)) ties.push({ ...tie, at: token })
      const proxy = proxyTie(view, token) ?? partisanTie(view, token)
      if (proxy !== undefined) ties.push(proxy)
    }
  return {
    view,
    ties,
    isAskedFor: (token) => tree.parsed && isAskedFor(view, token),
  }
}

/** 'called for [closer ties]', 'warned Lima against [cooperation]', 'urged [talks]'. */
function isAskedFor({ tree }: TieView, token: number): boolean {
  const head = tree.head(token)
  if (head < 0 || tree.tag(head) !== 'VERB') return false
  const lemma = tree.lemma(head)
  const preposition = tree.preposition(token)
  return (
    (preposition === 'for' && /^(call|appeal|push|press|plead|lobby|ask|argue)$/.test(lemma)) ||
    (preposition === 'against' && /^(warn|advise|caution|argue)$/.test(lemma)) ||
    (tree.relation(token) === 'obj' && /^(urge|demand|propose|oppose|reject|request)$/.test(lemma))
  )
}

/** '[Iran]-backed [militias]': the patron before the hyphen, the group behind. */
function proxyTie(view: TieView, token: number): TreeTie | undefined {
  const { tree } = view
  const word = tree.word(token)
  const joined = /^(?:.+-)?(backed|sponsored|funded|armed|financed|supported)$/.test(word)
  if (!joined) return undefined
  const hyphen = /^[-‐–]$/.test(tree.word(token - 1))
  const patron = view.mentions.find(
    (mention) =>
      mention.endToken === (hyphen ? token - 1 : token) ||
      (word.includes('-') && mention.firstToken === token),
  )
  if (patron === undefined || (!hyphen && !word.includes('-'))) return undefined
  let head = tree.head(token)
  for (let depth = 0; depth < 3 && head >= 0 && head <= token; depth++) head = tree.head(head)
  if (head <= token || head - token > 6) return undefined
  // 'the M23, the Rwandan-backed militia': who bears the name.
  const bearer = tree.relation(head) === 'appos' ? tree.head(head) : head
  const group = view.actors(bearer).filter(({ actor }) => actor.id !== patron.actor.id)
  const named =
    group.length > 0
      ? group
      : view.mentions.filter(
          (mention) =>
            mention.firstToken <= head &&
            head < mention.endToken &&
            mention.actor.id !== patron.actor.id,
        )
  if (named.length === 0) return undefined
  return {
    kind: 'proxy_support',
    sign: 1,
    directed: true,
    from: [patron],
    to: named,
    firstToken: patron.firstToken,
    endToken: head + 1,
    modality: 'asserted',
  }
}

/** 'pro-[Iranian] militias', 'the pro-[Russian] party': whose side they are on. */
function partisanTie(view: TieView, token: number): TreeTie | undefined {
  const { tree } = view
  const word = tree.word(token)
  if (!/^pro(-.+)?$/.test(word)) return undefined
  const patron = view.mentions.find(
    ({ firstToken }) =>
      firstToken === token ||
      firstToken === token + 1 ||
      (firstToken === token + 2 && word === 'pro'),
  )
  if (patron === undefined || !/^(demonym|name|metonym)$/.test(patron.form)) return undefined
  let head = tree.head(token)
  for (let depth = 0; depth < 3 && head >= 0 && head < patron.endToken; depth++)
    head = tree.head(head)
  if (head < patron.endToken || head - token > 6) return undefined
  const group = [...view.actors(head), ...mentionsAt(view, head)].filter(
    ({ actor }) => actor.id !== patron.actor.id && actor.country !== patron.actor.country,
  )
  const [first] = group
  if (first === undefined) return undefined
  const armed = isArmed(first)
  return {
    kind: armed ? 'proxy_support' : 'political_ties',
    sign: 1,
    directed: armed,
    from: [patron],
    to: [first],
    firstToken: token,
    endToken: head + 1,
    modality: 'asserted',
  }
}

function mentionsAt({ mentions }: TieView, token: number): readonly Mention[] {
  return mentions.filter(({ firstToken, endToken }) => firstToken <= token && token < endToken)
}
