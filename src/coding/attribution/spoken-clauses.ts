import type { Mention } from '../mention.ts'
import { actorsAt, type SentenceActors, type SentenceTree } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'
import type { Attribution } from '../report.ts'
import { DOCUMENTS, stanceOfNoun, stanceOfVerb } from './speech-words.ts'

/** Who speaks: an actor found before, a noun nobody found, or a pronoun that goes on with the last speaker. */
export type Voice =
  | { readonly kind: 'actor'; readonly mention: Mention }
  | { readonly kind: 'noun'; readonly token: number }
  | { readonly kind: 'pronoun' }
  /** 'It is said that': told, by nobody who is named. */
  | { readonly kind: 'nobody' }

/** Tokens `[firstToken, endToken)` that a voice puts forward, and the word that says so. */
export interface SpokenClause {
  readonly firstToken: number
  readonly endToken: number
  readonly voice: Voice
  readonly stance: Attribution['stance']
  readonly cueToken: number
}

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
    if (tag === 'VERB') byVerb(view, token, clauses, verbs)
    else if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') {
      byNoun(view, token, clauses)
      byPhrase(view, token, clauses)
    }
  }
  return { clauses, verbs }
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
  const passive = tree.child(token, 'aux:pass', 'nsubj:pass') !== undefined
  if (passive) {
    byPassive(view, token, clauses, stance)
    return
  }
  const trailing = trailingSpeaker(view, token)
  const subject = subjectOf(tree, token)
  const voice = trailing?.voice ?? voiceOf(view, token)
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
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const opener = tree.preposition(child) ?? markOf(tree, child)
    if (child < token || opener === undefined) continue
    if (relation !== 'obl' && relation !== 'advcl') continue
    if (!isTopic(lemma, opener)) continue
    const { first, end } = tree.extent(child)
    add(first, end)
  }
  if (NAMING.has(lemma)) {
    const named = tree.child(token, 'obj')
    const as = tree
      .children(token)
      .find(
        (child) =>
          child > token && (tree.relation(child) === 'xcomp' || tree.preposition(child) === 'as'),
      )
    if (named !== undefined && named > token && (as !== undefined || lemma === 'call'))
      add(
        tree.extent(named).first,
        Math.max(tree.extent(named).end, as === undefined ? 0 : tree.extent(as).end),
      )
    return
  }
  // 'rejected the claim that', 'denied reports of': the object is what is said against.
  const object = stance === 'denies' ? tree.child(token, 'obj', 'xcomp') : undefined
  if (object !== undefined && object > token && clauseOfNoun(tree, object) === undefined) {
    const { first, end } = tree.extent(object)
    const as = view.tree
      .children(token)
      .find((child) => child > object && tree.preposition(child) === 'as')
    if (end - first > 1) add(first, as === undefined ? end : Math.max(end, tree.extent(as).end))
  }
}

interface TrailingSpeaker {
  readonly voice: Voice
  readonly first: number
  readonly end: number
  /** Where what was said goes on behind the speaker. */
  readonly rest?: number
}

/** How far before its verb a trailing speaker may begin. */
const LONGEST_SPEAKER = 16

/**
 * '..., two envoys and an aide said on Monday', '"We left," Minister Ana Rojas told Radio Sur': the words
 * right before a speech verb, up to a comma or a closing quotation mark, and all that stands before these.
 * Read off the order of words: parsers lose such speakers in long sentences.
 */
function trailingSpeaker(view: SentenceActors, verb: number): TrailingSpeaker | undefined {
  const { tree } = view
  if (!INVERTED.has(tree.lemma(verb)) || /^VBG?$/.test(tree.xpos(verb))) return undefined
  if (tree.children(verb).some((child) => tree.relation(child) === 'aux:pass')) return undefined
  if (!/^(NOUN|PROPN|PRON)$/.test(tree.tag(verb - 1))) return undefined
  if (
    /^(that|,|:|it|they|he|she|there|so|"|“)$/.test(tree.word(verb + 1)) &&
    tree.word(verb + 1) !== ','
  )
    return undefined
  const comma = commaAfter(tree, verb)
  // 'The measures, an envoy told the radio, are ...' goes on; a clause without comma is what is said.
  const goesOnAt = comma !== undefined && tree.tag(comma + 1) === 'AUX' ? comma : undefined
  const content = tree
    .children(verb)
    .some((child) => child > verb && /^(ccomp|xcomp)$/.test(tree.relation(child)))
  if (content && goesOnAt === undefined) return undefined
  let at = verb - 1
  const least = Math.max(tree.sentence.firstToken + 2, verb - LONGEST_SPEAKER)
  while (at >= least && !isBorder(tree, at)) {
    if (tree.tag(at) === 'VERB' || tree.tag(at) === 'SCONJ') return undefined
    at--
  }
  if (at < least) return undefined
  const [opened, end] = [at + 1, at]
  const first = afterDateline(tree)
  let verbal = false
  for (let token = first; token < end; token++)
    if (/^(VERB|AUX)$/.test(tree.tag(token))) verbal = true
  if (!verbal && comma === undefined) return undefined
  const voice = voiceWithin(view, opened, verb)
  if (voice === undefined) return undefined
  const rest = comma !== undefined && tree.sentence.endToken - comma > 3 ? comma + 1 : undefined
  const goesOn = rest !== undefined && (!verbal || isAside(tree, rest))
  return { voice, first, end: withoutMarks(tree, first, end), ...(goesOn ? { rest } : {}) }
}

/** The comma that closes 'X told the radio,', when it stands near. */
function commaAfter(tree: SentenceTree, verb: number): number | undefined {
  for (let token = verb + 1; token < verb + 7; token++) {
    if (tree.word(token) === ',') return token
    if (tree.tag(token) === 'VERB') return undefined
  }
  return undefined
}

/** What follows the speaker is said too, unless it tells how he spoke or when. */
function isAside(tree: SentenceTree, token: number): boolean {
  if (/^(VBG|VBN)$/.test(tree.xpos(token))) return false
  return !/^(without|days|hours|weeks|months|after|before|as|while|when|though|although|but|in|on|at)$/.test(
    tree.word(token),
  )
}

function isBorder(tree: SentenceTree, token: number): boolean {
  const word = tree.word(token)
  return word === ',' || isQuote(word) || word === '—' || word === '–'
}

function withoutMarks(tree: SentenceTree, first: number, end: number): number {
  let last = end
  while (last > first && tree.tag(last - 1) === 'PUNCT') last--
  return last
}

/** 'LIMA, June 2 (Andes News) – ': the words of a report begin behind its dateline. */
function afterDateline(tree: SentenceTree): number {
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken + 1; token < Math.min(endToken, firstToken + 16); token++)
    if (/^[–—-]+$/.test(tree.word(token)) && tree.word(token - 1) === ')') return token + 1
  return firstToken
}

/** The speaker among the words `[first, end)`: a person found there, else the first actor, else their noun. */
function voiceWithin(view: SentenceActors, first: number, end: number): Voice | undefined {
  const { tree, mentions } = view
  const there = mentions.filter(
    (mention) =>
      mention.firstToken >= first &&
      mention.endToken <= end &&
      !mention.nested &&
      mention.form !== 'demonym' &&
      fits(tree.word(mention.firstToken), mention),
  )
  const person = there.find(({ actor }) => actor.kind === 'person')
  const found = person ?? there.find((one) => one.form !== 'place') ?? there[0]
  if (found !== undefined) return { kind: 'actor', mention: found }
  if (/^(he|she|they)$/.test(tree.word(end - 1))) return { kind: 'pronoun' }
  let head = end - 1
  for (let depth = 0; depth < 8; depth++) {
    const above = tree.head(head)
    if (above < first || above >= end) break
    head = above
  }
  return tree.tag(head) === 'PRON' ? undefined : voiceAt(view, head)
}

/** Who speaks with a verb: its subject, or that of the speech verb it goes on from. */
function voiceOf(view: SentenceActors, verb: number): Voice | undefined {
  const { tree } = view
  const head = tree.head(verb)
  const own = tree.child(verb, 'nsubj')
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

/** 'Ethiopia's claim that', 'reports by the bank that', 'dismissed claims that'. */
function byNoun(view: SentenceActors, token: number, clauses: SpokenClause[]): void {
  const { tree } = view
  const stance = stanceOfNoun(tree.lemma(token))
  if (stance === undefined) return
  const clause = clauseOfNoun(tree, token)
  if (clause === undefined) return
  const { voice, denied } = ownerOfSaying(view, token)
  if (voice === undefined) return
  const { first, end } = tree.extent(clause)
  const opened = tree.word(first) === 'that' ? first + 1 : first
  clauses.push({
    firstToken: opened,
    endToken: untilComma(tree, opened, end),
    voice,
    stance: denied ? 'denies' : stance,
    cueToken: token,
  })
}

function ownerOfSaying(
  view: SentenceActors,
  noun: number,
): { readonly voice: Voice | undefined; readonly denied: boolean } {
  const { tree } = view
  const head = tree.head(noun)
  const verb = head >= 0 && tree.tag(head) === 'VERB' ? head : undefined
  if (verb !== undefined && tree.relation(noun) === 'obj') {
    const denied = stanceOfVerb(tree.lemma(verb)) === 'denies'
    const subject =
      denied || tree.child(noun, 'nmod:poss') === undefined ? subjectOf(tree, verb) : undefined
    if (subject !== undefined && (denied || LIGHT_SAYING.has(tree.lemma(verb))))
      return { voice: voiceAt(view, subject), denied }
  }
  const owner =
    tree.child(noun, 'nmod:poss') ??
    tree
      .children(noun)
      .find(
        (child) =>
          tree.relation(child) === 'nmod' && /^(by|from|of)$/.test(tree.preposition(child) ?? ''),
      ) ??
    tree
      .children(noun)
      .find(
        (child) =>
          child < noun &&
          /^(amod|compound|nmod:desc)$/.test(tree.relation(child)) &&
          namedAt(view, child),
      )
  return { voice: owner === undefined ? undefined : voiceAt(view, owner), denied: false }
}

const LIGHT_SAYING = new Set(
  'make repeat issue voice reiterate express hold share give raise publish release spread'.split(
    ' ',
  ),
)

/** 'according to X', 'in X's view', 'for X, ...', 'as X put it'. */
function byPhrase(view: SentenceActors, token: number, clauses: SpokenClause[]): void {
  const { tree } = view
  const preposition = tree.preposition(token)
  if (preposition === undefined) return
  const word = tree.lemma(token)
  const relation = tree.relation(token)
  if (relation !== 'obl' && relation !== 'nmod' && relation !== 'root') return
  const { first, end } = tree.extent(token)
  let holder: number | undefined
  if (preposition === 'according to') holder = token
  else if (preposition === 'for' && first === tree.sentence.firstToken && tree.word(end) === ',') {
    if (namedAt(view, token)) holder = token
  } else if (/^(in|from|to)$/.test(preposition) && OUTLOOKS.has(word)) {
    holder =
      tree.child(token, 'nmod:poss') ??
      tree
        .children(token)
        .find((child) => tree.relation(child) === 'nmod' && tree.preposition(child) === 'of')
  }
  if (holder === undefined) return
  const voice = voiceAt(view, holder)
  if (voice === undefined || voice.kind === 'pronoun') return
  const cueToken = first
  const stance = 'asserts'
  const sentence = tree.sentence
  const push = (from: number, to: number): void => {
    if (to - from > 2) clauses.push({ firstToken: from, endToken: to, voice, stance, cueToken })
  }
  if (first - sentence.firstToken < 3) {
    push(end, sentence.endToken)
    return
  }
  const head = tree.head(token)
  const around = head < 0 ? undefined : clauseAround(tree, head)
  push(Math.max(sentence.firstToken, around?.first ?? sentence.firstToken), first)
  if (tree.word(end) === ',' && around !== undefined) push(end, around.end)
}

const OUTLOOKS = new Set(
  'view opinion eye perspective standpoint reading telling account word mind'.split(' '),
)

/** The clause a token belongs to: that of the next finite verb above it. */
function clauseAround(
  tree: SentenceTree,
  token: number,
): { readonly first: number; readonly end: number } {
  let at = token
  for (let depth = 0; depth < 12; depth++) {
    const relation = tree.relation(at).split(':')[0] ?? ''
    if (/^(root|ccomp|parataxis|advcl|conj)$/.test(relation) || tree.head(at) < 0) break
    at = tree.head(at)
  }
  return tree.extent(at)
}

function clauseOfNoun(tree: SentenceTree, noun: number): number | undefined {
  return tree.children(noun).find((child) => {
    if (child < noun || !/^(acl|ccomp|acl:relcl)$/.test(tree.relation(child))) return false
    const opener = tree
      .children(child)
      .find((under) => under < child && tree.word(under) === 'that')
    return opener !== undefined && tree.relation(opener) === 'mark'
  })
}

/** The clause a speech verb brings: its complement, or what hangs on it beside it. */
function contentOf(tree: SentenceTree, verb: number): number | undefined {
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
function contentRange(
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
function untilNextAct(tree: SentenceTree, content: number, first: number, end: number): number {
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

function isQuote(word: string): boolean {
  return word === '"' || word === '“' || word === '”' || word === "''" || word === '``'
}

/** 'The port, X said, is closed', '"We left," X said': a speech verb that hangs on what is said. */
function spokenBefore(
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
const NAMING = new Set(
  'call brand label dub denounce hail describe portray depict condemn praise slam'.split(' '),
)

/** Verbs that tell what is said behind a preposition. */
function isTopic(lemma: string, opener: string): boolean {
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

/** Who the phrase headed by `token` makes speak; undefined for what cannot. */
function voiceAt(view: SentenceActors, token: number): Voice | undefined {
  const { tree } = view
  const word = tree.word(token)
  const found = actorsAt(view, token).filter((mention) => fits(word, mention))
  const mention = found.find(({ actor }) => actor.kind === 'person') ?? found[0]
  if (mention !== undefined) return { kind: 'actor', mention }
  if (/^(he|she|they)$/.test(word)) return { kind: 'pronoun' }
  if (DOCUMENTS.has(tree.lemma(token))) {
    const owner = documentOwner(view, token)
    return owner === undefined ? { kind: 'noun', token } : { kind: 'actor', mention: owner }
  }
  const tag = tree.tag(token)
  if (tag === 'PROPN') return { kind: 'noun', token }
  if (tag === 'NOUN' && canSpeak(tree, token)) return { kind: 'noun', token }
  return undefined
}

/** 'a report by the bank', 'the ministry's statement', 'the UN report'. */
function documentOwner(view: SentenceActors, token: number): Mention | undefined {
  const { tree } = view
  for (const child of tree.children(token)) {
    const relation = tree.relation(child)
    const owning =
      relation === 'nmod:poss' ||
      (relation === 'nmod' && /^(by|from|of)$/.test(tree.preposition(child) ?? '')) ||
      (child < token && /^(amod|compound|nmod:desc)$/.test(relation))
    const [owner] = owning ? actorsAt(view, child) : []
    if (owner !== undefined) return owner
    const under = owning
      ? view.mentions.find((mention) => mention.firstToken <= child && child < mention.endToken)
      : undefined
    if (under !== undefined) return under
  }
  return undefined
}

/** 'He' is no state, 'they' no single person. */
function fits(word: string, { form, actor }: Mention): boolean {
  if (form !== 'coref') return true
  const person = actor.kind === 'person'
  if (word === 'he' || word === 'she') return person
  return !(word === 'they' && person)
}

const SILENT =
  /(?:tion|ment|ness|ity|ance|ence|ism|ship|ing|cy|gy|ture|age)$|^(?:deal|pact|move|visit|attack|war|law|fact|figure|datum|data|evidence|map|image|photo|video|sign|step|sale|rule|price|border|port|road|time|year|day|month|vote|case|plan|talk|crisis|trade|aid|gas|oil|arms|weapon|event|history|language|constitution|clause|article|change|logic|question|thing|nothing|everything|something|one|all|this|that|which|what|it)$/

/** Most nouns under a speech verb mean people; things and doings do not speak. */
function canSpeak(tree: SentenceTree, token: number): boolean {
  return !SILENT.test(tree.lemma(token))
}

function namedAt(view: SentenceActors, token: number): boolean {
  return view.mentions.some((mention) => mention.firstToken <= token && token < mention.endToken)
}

/** Who does it: own subject, inverted subject after a quotation, or the one shared along the tree. */
function subjectOf(tree: SentenceTree, verb: number): number | undefined {
  const found = verbArguments(tree, verb).find(({ role }) => role === 'subject')
  if (found !== undefined) return found.token
  const head = tree.head(verb)
  if (
    head >= 0 &&
    /^(advcl|conj|xcomp)$/.test(tree.relation(verb)) &&
    INVERTED.has(tree.lemma(head))
  )
    return subjectOf(tree, head)
  // '..., said a senior official': a parse may take the speaker for the object.
  const after = tree.children(verb).find((child) => child > verb && tree.relation(child) === 'obj')
  const before = tree.word(verb - 1)
  return after !== undefined &&
    (before === ',' || isQuote(before)) &&
    INVERTED.has(tree.lemma(verb))
    ? after
    : undefined
}

const INVERTED = new Set(
  'say add note explain write tell warn argue conclude stress claim announce insist ask'.split(' '),
)

function isSpeech(lemma: string): boolean {
  return !MENTAL.has(lemma)
}

const MENTAL = new Set(
  'believe think suspect fear hope expect doubt worry reckon feel assume know'.split(' '),
)

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

function markOf(tree: SentenceTree, token: number): string | undefined {
  const mark = tree.child(token, 'mark')
  return mark === undefined ? undefined : tree.word(mark)
}

/** A noun's clause ends at the next comma. */
function untilComma(tree: SentenceTree, first: number, end: number): number {
  for (let token = first + 2; token < end; token++) if (tree.word(token) === ',') return token
  return end
}
