import type { Mention } from '../mention.ts'
import type { SentenceActors, SentenceTree } from '../predicates/index.ts'
import type { Attribution } from '../report.ts'
import { byNoun, byPhrase, clauseOfNoun, type SpokenClause, subjectOf } from './noun-speech.ts'
import {
  chargedRange,
  contentOf,
  contentRange,
  expectedRange,
  isTopic,
  markOf,
  NAMING,
  namedRange,
  relativeOpener,
  resumedSpeech,
  spokenBefore,
  untilNextAct,
} from './speech-content.ts'
import { stanceOfNoun, stanceOfVerb } from './speech-words.ts'
import { INVERTED, isQuote, nameAfter, trailingSpeaker } from './trailing-speaker.ts'
import { type Voice, voiceAt } from './voice.ts'

/** A speech verb and who speaks with it, whether or not its content stands in the sentence. */
export interface SpeechVerb {
  readonly token: number
  readonly voice: Voice
}

/** What a sentence says about who speaks in it. */
export interface SpokenSentence {
  readonly clauses: readonly SpokenClause[]
  readonly verbs: readonly SpeechVerb[]
}

/**
 * Who says what in a sentence that has a tree: speech verbs with their clauses, verbs of accusing and
 * warning with what follows their preposition, 'according to', 'in X's view', 'X's claim that', and
 * passives that name nobody. Each clause is found at most once for a cue.
 */
export function spokenClauses(view: SentenceActors): SpokenSentence {
  const { tree } = view
  const clauses: SpokenClause[] = []
  const verbs: SpeechVerb[] = []
  if (!tree.parsed) return { clauses, verbs }
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++) {
    const tag = tree.tag(token)
    if (tag === 'VERB' || isVerbAfterAll(tree, token)) byVerb(view, token, clauses, verbs)
    else if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') {
      byNoun(view, token, clauses)
      byPhrase(view, token, clauses)
    }
  }
  return { clauses, verbs }
}

/** 'Peru and Chile [reply] that': a noun that has a subject and brings a clause. */
function isVerbAfterAll(tree: SentenceTree, token: number): boolean {
  return (
    tree.tag(token) === 'NOUN' &&
    tree.child(token, 'nsubj') !== undefined &&
    tree.child(token, 'cop') === undefined &&
    stanceOfVerb(tree.lemma(token)) !== undefined &&
    clauseOfNoun(tree, token) !== undefined
  )
}

function byVerb(
  view: SentenceActors,
  token: number,
  clauses: SpokenClause[],
  verbs: SpeechVerb[],
): void {
  const { tree } = view
  const lemma = tree.lemma(token)
  const stance = stanceOfVerb(lemma)
  if (stance === undefined || hasModal(tree, token)) return
  // 'It would be easy to conclude that' is nobody's conclusion.
  const above = tree.head(token)
  if (above >= 0 && tree.tag(above) === 'ADJ' && markOf(tree, token) === 'to') return
  // 'If he thinks that prices will fall, he is mistaken' says not that he does.
  if (/^(if|unless|whether)$/.test(markOf(tree, token) ?? '')) return
  const passive = tree.child(token, 'aux:pass', 'nsubj:pass') !== undefined
  if (passive) {
    byPassive(view, token, clauses, stance)
    return
  }
  // 'As Peru put it' is speech, 'Peru put troops on alert' is none.
  if (lemma === 'put' && tree.word(token + 1) !== 'it') return
  const trailing = trailingSpeaker(view, token)
  const subject = subjectOf(tree, token)
  // 'X said on Monday, [accusing] Y of ...': who goes on is who spoke, whatever the tree says.
  const going =
    tree.xpos(token) === 'VBG' && tree.word(token - 1) === ',' ? verbs.at(-1)?.voice : undefined
  const voice = trailing?.voice ?? nameAfter(view, token) ?? going ?? voiceOf(view, token)
  if (voice === undefined) return
  if (isSpeech(lemma)) verbs.push({ token, voice })
  const told = isNegated(tree, token) && stance === 'asserts' ? 'denies' : stance
  const add = (first: number, end: number): void => {
    const opened = isQuote(tree.word(first)) ? first + 1 : first
    if (end > opened)
      clauses.push({ firstToken: opened, endToken: end, voice, stance: told, cueToken: token })
  }
  if (trailing !== undefined) {
    add(trailing.first, trailing.end)
    if (trailing.rest !== undefined) add(trailing.rest, tree.sentence.endToken)
    return
  }
  const content = contentOf(tree, token)
  if (content !== undefined) {
    const { first, end } = contentRange(tree, content, token, subject ?? token)
    add(first, content > token ? untilNextAct(tree, content, first, end) : end)
    return
  }
  const before = spokenBefore(tree, token)
  if (before !== undefined) {
    for (const [first, end] of before) add(first, end)
    return
  }
  const charged = lemma === 'accuse' ? chargedRange(tree, token) : undefined
  if (charged !== undefined) {
    add(charged.first, charged.end)
    return
  }
  const expected = expectedRange(tree, token)
  if (expected !== undefined) {
    add(expected.first, expected.end)
    return
  }
  const patient = tree.child(token, 'obj')
  const topics =
    patient === undefined
      ? tree.children(token)
      : [...tree.children(token), ...tree.children(patient)]
  for (const child of topics) {
    const relation = tree.relation(child)
    const opener = tree.preposition(child) ?? markOf(tree, child)
    if (child < token || opener === undefined) continue
    if (!/^(obl|advcl|acl|nmod)$/.test(relation)) continue
    if (!isTopic(lemma, opener)) continue
    const { first, end } = tree.extent(child)
    add(first, end)
  }
  if (NAMING.has(lemma)) {
    const named = namedRange(tree, token)
    if (named !== undefined) add(named.first, named.end)
    return
  }
  const stressed = STRESSING.has(lemma) ? tree.child(token, 'obj') : undefined
  if (stressed !== undefined && stressed > token && STRESSED.has(tree.lemma(stressed))) {
    add(tree.extent(stressed).first, stressedEnd(tree, token, tree.extent(stressed).end))
    return
  }
  // 'rejected the claim that', 'denied reports of': the object is what is said against.
  const object = stance === 'denies' ? tree.child(token, 'obj', 'xcomp') : undefined
  // 'a charge that Peru dismisses', 'claims Chile rejects'.
  const charge = stance === 'denies' ? tree.head(token) : -1
  if (charge >= 0 && tree.relation(token) === 'acl:relcl' && isCharge(tree, charge)) {
    const first = tree.extent(charge).first
    const subjectOfCharge = tree.child(token, 'nsubj')
    if (subjectOfCharge !== undefined && subjectOfCharge > charge)
      clauses.push({ firstToken: first, endToken: token + 1, voice, stance, cueToken: token })
    return
  }
  if (object !== undefined && object > token && clauseOfNoun(tree, object) === undefined) {
    const { first } = tree.extent(object)
    const end = withPlaces(tree, token, tree.extent(object).end)
    const as = view.tree
      .children(token)
      .find((child) => child > object && tree.preposition(child) === 'as')
    if (end - first > 1) add(first, as === undefined ? end : Math.max(end, tree.extent(as).end))
  }
}

/** 'denied any part [in the raid]': what follows the object belongs to it, wherever it hangs. */
function withPlaces(tree: SentenceTree, verb: number, objectEnd: number): number {
  let end = objectEnd
  for (const child of tree.children(verb)) {
    const under = tree.extent(child)
    if (under.first === end && /^(obl|nmod)$/.test(tree.relation(child))) end = under.end
  }
  return end
}

/** What is stressed goes on to where the author comments on it or the speaker does something else. */
function stressedEnd(tree: SentenceTree, verb: number, least: number): number {
  const next = tree.child(verb, 'conj')
  const last = next === undefined || next < least ? tree.sentence.endToken : tree.extent(next).first
  for (let token = verb + 2; token < last; token++) {
    if (/^[—–;]$/.test(tree.word(token))) return token
    if (tree.word(token) === ',' && COMMENTING.test(tree.word(token + 1))) return token
  }
  return last
}

const COMMENTING =
  /^(?:but|while|whereas|although|reflecting|signall?ing|showing|indicating|suggesting|underscoring|marking|revealing|which)$/

/** 'stressed [the need for talks]', 'underlined [the role of the port]'. */
const STRESSING = new Set(
  'stress emphasise emphasize underline underscore highlight reaffirm reiterate recall'.split(' '),
)
const STRESSED = new Set(
  (
    'need importance necessity urgency role value capacity commitment readiness willingness right duty ' +
    'determination significance potential benefit responsibility danger risk bond tie friendship unity'
  ).split(' '),
)

function isCharge(tree: SentenceTree, noun: number): boolean {
  return stanceOfNoun(tree.lemma(noun)) !== undefined || CHARGES.has(tree.lemma(noun))
}

const CHARGES = new Set(
  'criticism complaint rumour rumor story account version notion idea'.split(' '),
)

/** Who speaks with a verb: its subject, or that of the speech verb it goes on from. */
function voiceOf(view: SentenceActors, verb: number): Voice | undefined {
  const { tree } = view
  const resumed = resumedSpeech(tree, verb)
  if (resumed !== undefined) return voiceOf(view, resumed)
  const head = tree.head(verb)
  const own = tree.child(verb, 'nsubj')
  const relative = relativeOpener(tree, verb)
  if (relative !== undefined && tree.relation(verb) !== 'acl:relcl') {
    // 'Peru, which denies it, ...': whoever stands before the comma, wherever the clause hangs.
    const before = endingAt(view, relative - 1)
    if (before !== undefined) return { kind: 'actor', mention: before }
    if (tree.tag(relative - 2) === 'PROPN') return { kind: 'noun', token: relative - 2 }
  }
  if (own === undefined && head >= 0 && /^(advcl|conj|xcomp)$/.test(tree.relation(verb))) {
    if (INVERTED.has(tree.lemma(head))) {
      const trailing = trailingSpeaker(view, head)
      if (trailing !== undefined) return trailing.voice
    }
  }
  const subject = subjectOf(tree, verb)
  return subject === undefined ? undefined : voiceAt(view, subject)
}

/** 'Peru was quoted as saying' is left to 'saying'; 'It is believed that', 'is reported to have' to nobody. */
function byPassive(
  view: SentenceActors,
  token: number,
  clauses: SpokenClause[],
  stance: Attribution['stance'],
): void {
  const { tree } = view
  const agent = tree.child(token, 'obl:agent')
  const content = tree.children(token).find((child) => /^(ccomp|xcomp)$/.test(tree.relation(child)))
  if (content === undefined || content < token) return
  const { first, end } = tree.extent(content)
  if (tree.tag(content) !== 'VERB' && tree.child(content, 'cop') === undefined) return
  if (agent === undefined && !REPORTED.has(tree.lemma(token))) return
  const voice = agent === undefined ? ({ kind: 'nobody' } as const) : voiceAt(view, agent)
  if (voice === undefined) return
  const told = agent === undefined && stance === 'asserts' ? 'hedges' : stance
  clauses.push({ firstToken: first, endToken: end, voice, stance: told, cueToken: token })
}

const REPORTED = new Set(
  'say report believe think allege claim rumour suspect estimate fear'.split(' '),
)

function isSpeech(lemma: string): boolean {
  return !MENTAL.has(lemma)
}

const MENTAL = new Set(
  'believe think suspect fear hope expect doubt worry reckon feel assume know'.split(' '),
)

/** The actor whose words end right before `token`. */
function endingAt({ mentions }: SentenceActors, token: number): Mention | undefined {
  return mentions.find(
    (mention) =>
      mention.endToken === token && mention.form !== 'demonym' && mention.form !== 'place',
  )
}

function hasModal(tree: SentenceTree, verb: number): boolean {
  return tree
    .children(verb)
    .some(
      (child) =>
        tree.relation(child) === 'aux' &&
        /^(would|could|should|might|may|must|can|to)$/.test(tree.word(child)),
    )
}

function isNegated(tree: SentenceTree, verb: number): boolean {
  return tree
    .children(verb)
    .some(
      (child) => tree.relation(child) === 'advmod' && /^(not|n't|never)$/.test(tree.word(child)),
    )
}
