import type { SentenceTree } from '../predicates/index.ts'
import { stanceOfVerb } from './speech-words.ts'
import { isQuote } from './trailing-speaker.ts'

/** The clause a speech verb brings: its complement, or what hangs on it beside it. */
export function contentOf(tree: SentenceTree, verb: number): number | undefined {
  if (expectedRange(tree, verb) !== undefined) return undefined
  const children = tree.children(verb)
  const complement = children.find(
    (child) =>
      tree.relation(child) === 'ccomp' ||
      // A verb taken for a noun ('Peru and Chile [reply] that'): its clause seems to describe it.
      (tree.tag(verb) === 'NOUN' &&
        tree.relation(child) === 'acl' &&
        markOf(tree, child) === 'that'),
  )
  if (complement !== undefined) return complement
  return children.find(
    (child) =>
      tree.relation(child) === 'parataxis' &&
      (tree.tag(child) === 'VERB' || tree.child(child, 'cop', 'nsubj', 'aux') !== undefined) &&
      !(
        stanceOfVerb(tree.lemma(child)) !== undefined && tree.child(child, 'nsubj') !== undefined
      ) &&
      (child > verb ||
        tree.word(tree.extent(child).end) === ',' ||
        isQuote(tree.word(tree.extent(child).end))),
  )
}

/** The words of the content, without 'that' and without the speaker when a parse puts it inside. */
export function contentRange(
  tree: SentenceTree,
  content: number,
  verb: number,
  subject: number,
): { readonly first: number; readonly end: number } {
  let { first, end } = tree.extent(content)
  if (content > verb) {
    first = Math.max(first, verb + 1)
    if (subject > verb && subject < content) first = Math.max(first, tree.extent(subject).end)
    while (first < end && /^(that|,|:|"|“|how|why|whether)$/.test(tree.word(first))) first++
    const told = untilNextSubject(tree, first, untilContrast(tree, verb, first, end))
    return { first, end: withClosing(tree, untilClosed(tree, verb, first, told)) }
  }
  end = Math.min(end, subject < verb && subject > content ? tree.extent(subject).first : verb)
  while (end > first && /^[,"”]$/.test(tree.word(end - 1))) end--
  return { first, end }
}

/** 'denied that it had left and condemned ...': the speaker acts again. */
export function untilNextAct(
  tree: SentenceTree,
  content: number,
  first: number,
  end: number,
): number {
  for (const child of tree.children(content)) {
    if (child <= first || child >= end || tree.relation(child) !== 'conj') continue
    if (!actsAgain(tree, child)) continue
    const joint = tree.children(child).find((under) => tree.relation(under) === 'cc')
    return joint ?? child
  }
  return end
}

/** The speech verb whose speaker acts again with `verb`: 'insisted that it had left, and [denied] ...'. */
export function resumedSpeech(tree: SentenceTree, verb: number): number | undefined {
  if (tree.relation(verb) !== 'conj' || !actsAgain(tree, verb)) return undefined
  const content = tree.head(verb)
  if (content < 0 || tree.relation(content) !== 'ccomp') return undefined
  const speech = tree.head(content)
  return speech >= 0 && speech < content && stanceOfVerb(tree.lemma(speech)) !== undefined
    ? speech
    : undefined
}

/** A finite speech verb without a subject of its own. */
function actsAgain(tree: SentenceTree, verb: number): boolean {
  return (
    ACTING_AGAIN.has(tree.lemma(verb)) &&
    /^VB[DZN]$/.test(tree.xpos(verb)) &&
    !tree.children(verb).some((under) => /^(nsubj|aux)/.test(tree.relation(under)))
  )
}

const ACTING_AGAIN = new Set(
  'accuse condemn call urge warn demand deny reject vow criticise criticize blame say add insist threaten praise'.split(
    ' ',
  ),
)

/** Up to the full stop of the sentence when only marks follow. */
function withClosing(tree: SentenceTree, end: number): number {
  let at = end
  while (at < tree.sentence.endToken && tree.tag(at) === 'PUNCT') at++
  return at === tree.sentence.endToken ? at : end
}

/** '..., but Peru left': what is set against the speech is told by the author again. */
function untilContrast(tree: SentenceTree, verb: number, first: number, end: number): number {
  for (let at = first + 3; at < end - 3; at++) {
    if (tree.word(at) === ';') return at
    if (tree.word(at - 1) !== ',') continue
    const word = tree.word(at)
    if (word !== 'but' && word !== 'while' && word !== 'whereas' && word !== 'although') continue
    if (isInQuotation(tree, verb, at)) continue
    return at - 1
  }
  return end
}

function isInQuotation(tree: SentenceTree, from: number, at: number): boolean {
  let open = false
  for (let token = from; token < at; token++) if (isQuote(tree.word(token))) open = !open
  return open
}

/** 'The port, X said, is closed', '"We left," X said': a speech verb that hangs on what is said. */
export function spokenBefore(
  tree: SentenceTree,
  verb: number,
): readonly (readonly [number, number])[] | undefined {
  const relation = tree.relation(verb)
  if (relation !== 'parataxis' && relation !== 'advcl') return undefined
  const head = tree.head(verb)
  if (head < 0 || (tree.tag(head) !== 'VERB' && tree.child(head, 'cop', 'nsubj') === undefined))
    return undefined
  // 'They met, during which Peru informed Chile': a relative clause says nothing of what it describes.
  if (
    tree.children(verb).some((child) => child < verb && /^wh(ich|om|ose)$/.test(tree.word(child)))
  )
    return undefined
  const own = tree.extent(verb)
  const whole = tree.extent(head)
  const mark = markOf(tree, verb)
  if (relation === 'advcl' && mark !== 'as') return undefined
  // 'He left, X said' and 'He left: X said so' differ in the mark before the speaker.
  const before = tree.word(own.first - 1)
  if (
    own.first > whole.first &&
    !(before === ',' || isQuote(before) || before === '—' || before === '–')
  ) {
    if (!isQuote(tree.word(own.first)) && tree.word(own.first) !== ',') return undefined
  }
  const found: (readonly [number, number])[] = []
  let opener = own.first - 1
  while (opener > whole.first && /^[,"”]$/.test(tree.word(opener))) opener--
  // 'the tankers that, Peru says, were full': only what follows is said.
  const relative = opener < own.first - 1 && /^(that|which|who)$/.test(tree.word(opener))
  if (own.first > whole.first && !relative) {
    let end = own.first
    while (end > whole.first && /^[,"”]$/.test(tree.word(end - 1))) end--
    found.push([whole.first, end])
  }
  if (whole.end - own.end > 3) found.push([own.end, whole.end])
  return found.length === 0 ? undefined : found
}

/** 'called the raid a crime, and his [minister] resigned': a next clause has lent its subject. */
function untilNextSubject(tree: SentenceTree, first: number, end: number): number {
  const next = tree.tag(end)
  if (next !== 'VERB' && next !== 'AUX') return end
  if (!/^(VBD|VBZ|VBP|MD)$/.test(tree.xpos(end))) return end
  for (let at = end - 1; at > first + 2; at--)
    if (tree.word(at) === ',' && /^(and|but|or|while|yet)$/.test(tree.word(at + 1))) return at
  return end
}

/** 'Peru, which fears that prices will rise, [closed] its border': the relative clause is over. */
function untilClosed(tree: SentenceTree, verb: number, first: number, end: number): number {
  if (relativeOpener(tree, verb) === undefined) return end
  for (let at = first + 2; at < end - 1; at++) {
    if (tree.word(at) !== ',' || isInQuotation(tree, verb, at)) continue
    const next = /^(also|now|then|later|still)$/.test(tree.word(at + 1)) ? at + 2 : at + 1
    if (/^(VBD|VBZ|VBP|VBN|MD)$/.test(tree.xpos(next))) return at
  }
  return end
}

/** The 'which' or 'who' behind a comma that is the subject of a verb. */
export function relativeOpener(tree: SentenceTree, verb: number): number | undefined {
  const subject = tree.child(verb, 'nsubj')
  return subject !== undefined &&
    subject < verb &&
    /^(who|which)$/.test(tree.word(subject)) &&
    tree.word(subject - 1) === ','
    ? subject
    : undefined
}

/** 'expects [Peru to leave]': whom a verb of expecting has as its object, and what they will do. */
export function expectedRange(
  tree: SentenceTree,
  verb: number,
): { readonly first: number; readonly end: number } | undefined {
  if (!EXPECTING.has(tree.lemma(verb))) return undefined
  const who = tree.child(verb, 'obj')
  const what = tree
    .children(verb)
    .find((child) => tree.relation(child) === 'xcomp' && markOf(tree, child) === 'to')
  if (who === undefined || what === undefined || who < verb || what < who) return undefined
  return { first: tree.extent(who).first, end: tree.extent(what).end }
}

/** How far behind 'accuse' its 'of' may stand. */
const LATEST_CHARGE = 12

/** 'accused [Peru] of arming rebels': read off the order of words where the tree hangs it elsewhere. */
export function chargedRange(
  tree: SentenceTree,
  verb: number,
): { readonly first: number; readonly end: number } | undefined {
  for (let token = verb + 1; token < verb + LATEST_CHARGE; token++) {
    if (/^(VERB|AUX)$/.test(tree.tag(token)) || tree.word(token) === ',') return undefined
    if (tree.word(token) !== 'of') continue
    let act = token + 1
    while (isQuote(tree.word(act)) || tree.tag(act) === 'ADV') act++
    // 'the government of Peru' is whom, not what for.
    if (tree.xpos(act) !== 'VBG') continue
    const first = isQuote(tree.word(token + 1)) ? token + 2 : token + 1
    const end = Math.max(tree.extent(act).end, act + 1)
    return { first, end: withClosing(tree, end) }
  }
  return undefined
}

const EXPECTING = new Set(['expect', 'believe', 'think', 'reckon', 'assume'])

/** 'called [the raid a crime]': what a naming verb names, and as what. */
export function namedRange(
  tree: SentenceTree,
  verb: number,
): { readonly first: number; readonly end: number } | undefined {
  const lemma = tree.lemma(verb)
  if (!NAMING.has(lemma)) return undefined
  const [named, ...further] = tree.children(verb).filter((child) => {
    if (child < verb) return false
    const relation = tree.relation(child)
    return relation === 'obj' || relation === 'xcomp' || tree.preposition(child) === 'as'
  })
  if (named === undefined || (further.length === 0 && lemma !== 'call')) return undefined
  const ends = [named, ...further].map((child) => tree.extent(child).end)
  const { first } = tree.extent(named)
  return { first, end: untilNextSubject(tree, first, Math.max(...ends)) }
}

/** Verbs that say what something is: 'called the raid a crime'. */
export const NAMING = new Set(
  'call brand label dub denounce hail describe portray depict condemn praise slam'.split(' '),
)

/** Verbs that tell what is said behind a preposition. */
export function isTopic(lemma: string, opener: string): boolean {
  switch (lemma) {
    case 'accuse':
    case 'suspect':
      return opener === 'of'
    case 'blame':
    case 'criticise':
    case 'criticize':
    case 'condemn':
      return opener === 'for'
    case 'warn':
      return opener === 'of' || opener === 'against' || opener === 'about'
    case 'speak':
    case 'complain':
    case 'inform':
      return opener === 'of'
    case 'describe':
      return opener === 'as'
    default:
      return false
  }
}

export function markOf(tree: SentenceTree, token: number): string | undefined {
  const mark = tree.child(token, 'mark')
  return mark === undefined ? undefined : tree.word(mark)
}
