import type { SentenceTree } from '../predicates/index.ts'
import { stanceOfVerb } from './speech-words.ts'
import { isQuote } from './trailing-speaker.ts'

/** The clause a speech verb brings: its complement, or what hangs on it beside it. */
export function contentOf(tree: SentenceTree, verb: number): number | undefined {
  const children = tree.children(verb)
  const complement = children.find((child) => tree.relation(child) === 'ccomp')
  if (complement !== undefined) return complement
  return children.find(
    (child) =>
      tree.relation(child) === 'parataxis' &&
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
    return { first, end: withClosing(tree, untilContrast(tree, verb, first, end)) }
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
    if (!ACTING_AGAIN.has(tree.lemma(child)) || !/^VB[DZ]$/.test(tree.xpos(child))) continue
    if (tree.children(child).some((under) => /^(nsubj|aux)/.test(tree.relation(under)))) continue
    const joint = tree.children(child).find((under) => tree.relation(under) === 'cc')
    return joint ?? child
  }
  return end
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
  if (own.first > whole.first) {
    let end = own.first
    while (end > whole.first && /^[,"”]$/.test(tree.word(end - 1))) end--
    found.push([whole.first, end])
  }
  if (whole.end - own.end > 3) found.push([own.end, whole.end])
  return found.length === 0 ? undefined : found
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
