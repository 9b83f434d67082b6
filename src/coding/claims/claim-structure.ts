import type { Mention } from '../mention.ts'
import { actorsAt, type SentenceTree } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'

/** What the tree says of a claim's words. */
export interface ClaimStructure {
  /** The actors that the main predicate is about: its subject, else its object. */
  readonly chief: readonly Mention[]
  /** Signed by what an actor is told to do or to suffer, by actor id: below 0 to its discredit. */
  readonly credit: ReadonlyMap<string, number>
  /** True when the words only tell that something happened. */
  readonly happening: boolean
  /** True when the main predicate says what must or should be. */
  readonly prescribes: boolean
  /** True when the main predicate is denied. */
  readonly negated: boolean
  /** The main predicate. */
  readonly root: number | undefined
}

const lemmas = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Acts that speak against who does them. */
const BAD_ACTS = lemmas(`
  attack violate betray lie provoke occupy ignore harass block threaten destabilise destabilize undermine
  exploit steal bully blackmail poison loot invade sabotage meddle interfere oppress humiliate insult arm
  deceive cheat plunder persecute torture starve encircle bomb shell ram massacre murder kidnap smuggle
  obstruct stall neglect abandon renege flout breach abuse intimidate coerce incite inflame lecture mock
  punish silence jail hurt harm damage rob strangle choke squeeze weaken isolate rehearse covet grab seize expel deny distort fabricate manipulate interfere encroach`)
/** Acts that speak for who does them. */
const GOOD_ACTS = lemmas(`
  help protect respect honour honor defend stabilise stabilize contribute deserve save mediate reconcile
  rebuild cooperate keep uphold fulfil fulfill rescue understand listen succeed prosper recover invest
  modernise modernize reform liberate`)
/** What one who does this thinks well of its object. */
const APPROVING = lemmas(
  'trust admire praise respect thank welcome applaud support endorse love honour honor commend defend tolerate accept forgive believe',
)
/** What one who does this holds against its object. */
const REPROVING = lemmas(
  'blame condemn criticise criticize accuse distrust mistrust denounce fear resent suspect hate despise reject slam',
)

/** Reads the tokens `[first, end)` of a sentence. Nothing is said without a tree. */
export function structureOf(
  tree: SentenceTree,
  mentions: readonly Mention[],
  first: number,
  end: number,
): ClaimStructure {
  const credit = new Map<string, number>()
  if (!tree.parsed)
    return {
      chief: [],
      credit,
      happening: false,
      prescribes: false,
      negated: false,
      root: undefined,
    }
  const view = { tree, mentions }
  const within = (token: number): boolean => token >= first && token < end
  const root = topOf(tree, first, end)
  const add = (token: number | undefined, amount: number): void => {
    if (token === undefined || !within(token)) return
    for (const { actor } of actorsAt(view, token))
      credit.set(actor.id, (credit.get(actor.id) ?? 0) + amount)
  }
  for (let token = first; token < end; token++) {
    if (tree.tag(token) !== 'VERB') continue
    const lemma = tree.lemma(token)
    const bad = BAD_ACTS.has(lemma)
    const good = GOOD_ACTS.has(lemma)
    const approving = APPROVING.has(lemma)
    const reproving = REPROVING.has(lemma)
    if (!bad && !good && !approving && !reproving) continue
    const turned = isTurned(tree, token) ? -1 : 1
    const found = verbArguments(tree, token)
    const subject = found.find(({ role }) => role === 'subject')?.token
    const object = found.find(({ role }) => role === 'object')?.token
    // 'Peru has not attacked anyone' clears Peru no further than to neither.
    if (bad) add(subject, turned < 0 ? 0.5 : -1.25)
    // Who suffers it is not blamed for it.
    if (bad && turned > 0 && object !== subject) add(object, 0.75)
    if (good) add(subject, turned)
    if (approving) add(object, turned)
    if (reproving) add(object, -turned)
  }
  const subject = root === undefined ? undefined : subjectAt(tree, root)
  const about = subject === undefined || !within(subject) ? [] : actorsAt(view, subject)
  return {
    chief: about.filter((mention) => mention.firstToken < end && mention.endToken > first),
    credit,
    root,
    negated: root !== undefined && isDenied(tree, root),
    happening: root !== undefined && isHappening(tree, root),
    prescribes:
      root !== undefined &&
      tree
        .children(root)
        .some(
          (child) =>
            tree.relation(child) === 'aux' && /^(must|should|ought)$/.test(tree.word(child)),
        ),
  }
}

/** The topmost token of a stretch. */
function topOf(tree: SentenceTree, first: number, end: number): number | undefined {
  for (let token = first; token < end; token++) {
    const head = tree.head(token)
    if (tree.tag(token) === 'PUNCT' || (head >= first && head < end)) continue
    if (
      /^(VERB|NOUN|ADJ|PROPN|PRON|ADV)$/.test(tree.tag(token)) &&
      !/^(?:mark|cc|case|advmod)(?:$|:)/.test(tree.relation(token))
    )
      return token
  }
  return undefined
}

function subjectAt(tree: SentenceTree, token: number): number | undefined {
  const own = tree.child(token, 'nsubj', 'nsubj:pass')
  if (own !== undefined) return own
  if (tree.tag(token) !== 'VERB') return undefined
  return verbArguments(tree, token).find(({ role }) => role === 'subject')?.token
}

function isTurned(tree: SentenceTree, token: number): boolean {
  return tree
    .children(token)
    .some((child) => /^(not|n't|never|hardly|scarcely|neither)$/.test(tree.word(child)))
}

/** 'did not reply', 'knows nothing', 'nobody asked', 'no longer answers'. */
function isDenied(tree: SentenceTree, token: number): boolean {
  if (isTurned(tree, token)) return true
  return tree.children(token).some((child) => {
    if (!/^(nsubj|obj|obl)/.test(tree.relation(child))) return false
    if (/^(nothing|nobody|none|little|few)$/.test(tree.word(child))) return true
    return tree
      .children(child)
      .some((under) => tree.relation(under) === 'det' && tree.word(under) === 'no')
  })
}

/** A plain past verb with nothing that judges, foresees or wants. */
function isHappening(tree: SentenceTree, token: number): boolean {
  if (tree.tag(token) !== 'VERB' || isTurned(tree, token)) return false
  if (BAD_ACTS.has(tree.lemma(token)) && tree.child(token, 'nsubj:pass') === undefined) {
    if (
      !/^(attack|shell|bomb|ram|kidnap|kill|seize|expel|arm|invade|jail|murder)$/.test(
        tree.lemma(token),
      )
    )
      return false
  }
  let past = tree.xpos(token) === 'VBD'
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const word = tree.word(child)
    if (relation.startsWith('aux')) {
      if (/^(was|were|had)$/.test(word)) past = true
      else if (word !== 'been') return false
    }
  }
  return past
}

/** Whom the verb that brings a claim is aimed at: 'accused [Peru] of', 'blamed [Chile] for'. */
export function accusedBy(
  tree: SentenceTree,
  mentions: readonly Mention[],
  cue: number,
): readonly Mention[] {
  if (!tree.parsed || !REPROVING.has(tree.lemma(cue))) return []
  const object = verbArguments(tree, cue).find(({ role }) => role === 'object')
  const told = object === undefined ? [] : actorsAt({ tree, mentions }, object.token)
  if (told.length > 0) return told
  if (!/^(accuse|blame|condemn|denounce)$/.test(tree.lemma(cue))) return []
  // Where the tree has lost it: who is named right behind the verb.
  const behind = mentions.find(
    ({ firstToken, form }) =>
      form !== 'demonym' && (firstToken === cue + 1 || firstToken === cue + 2),
  )
  return behind === undefined ? [] : [behind]
}
