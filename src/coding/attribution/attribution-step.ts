import type { AnalysedSentence, Analysis } from '../../language/index.ts'
import { cutPhrases } from '../events/phrases/cut-phrases.ts'
import type { Phrase } from '../events/phrases/phrase.ts'
import type { Words } from '../events/phrases/words.ts'
import { wordsOf } from '../events/phrases/words.ts'
import type { Mention } from '../mention.ts'
import { actorRefOf } from '../patterns/index.ts'
import { type SentenceTree, treeOf } from '../predicates/index.ts'
import type { ActorRef } from '../report.ts'
import type { AttributionScope, CodingInput, CodingStep } from '../step.ts'
import { type Answer, answersIn } from './interview.ts'
import type { Quotation } from './quotations.ts'
import { quotationsIn } from './quotations.ts'
import type { SpokenStretch } from './speech-scopes.ts'
import { fittingSpeaker, isPronoun, spokenStretches } from './speech-scopes.ts'
import { stanceOfVerb } from './speech-words.ts'
import { type SpokenSentence, spokenClauses } from './spoken-clauses.ts'
import { unnamedHolder } from './unnamed-holder.ts'
import type { Voice } from './voice.ts'

/** Shorter quotations are names, titles or single words put in doubt, not speech. */
const FEWEST_WORDS_OF_SPEECH = 5

/** Finds who says what: reported speech, 'according to', and quotations over several sentences. */
export const attributionStep: CodingStep = {
  name: 'attribution',
  needs: ['mentions'],
  gives: ['attributions'],
  run(input, layers) {
    const { analysis } = input
    const scopes: AttributionScope[] = []
    const speakers: SentenceSpeakers[] = []
    let last: ActorRef | undefined
    const bySentence = mentionsBySentence(layers.mentions, analysis.sentences.length)
    const answers = answersIn(analysis, layers.mentions)
    for (const { speaker, firstToken, endToken } of answers) {
      const holder = actorRefOf(input.document.id, speaker)
      scopes.push({ firstToken, endToken, attribution: { holder, stance: 'asserts' } })
    }
    for (const [index, sentence] of analysis.sentences.entries()) {
      const mentions = bySentence[index] ?? []
      const words = wordsOf(analysis, sentence)
      const phrases = cutPhrases(words, mentions)
      const tree = treeOf(analysis, sentence)
      const spoken = spokenClauses({ tree, mentions })
      const cited: { cue: number; speaker: ActorRef }[] = []
      const cues = new Set<number>()
      for (const clause of spoken.clauses) {
        const holder = holderOf(input, tree, clause.voice, last)
        if (holder === undefined) continue
        // What 'is said' in an answer is told by who answers.
        const told = holder === 'author' ? answering(input, answers, clause.cueToken) : holder
        scopes.push(scopeOf(input, clause, told))
        cues.add(clause.cueToken)
      }
      for (const verb of spoken.verbs) {
        const speaker = holderOf(input, tree, verb.voice, last)
        if (speaker !== undefined && speaker !== 'author') cited.push({ cue: verb.token, speaker })
      }
      for (const stretch of spokenStretches(words, phrases)) {
        if (cues.has(stretch.cueToken)) continue
        const speaker = speakerOf(input, stretch) ?? last
        if (speaker === undefined || isCovered(spoken, stretch)) continue
        scopes.push(scopeOf(input, stretch, speaker))
        cited.push({ cue: stretch.cueToken, speaker })
      }
      cited.sort((a, b) => a.cue - b.cue)
      const introduced = cited.length > 0 ? undefined : introducer(input, words, phrases, last)
      speakers.push({ cited, introduced })
      last = cited[0]?.speaker ?? introduced ?? last
    }
    for (const quotation of quotationsIn(analysis.text)) {
      const scope = quoted(analysis, quotation, speakers, answers)
      if (scope !== undefined) addQuoted(scopes, scope)
    }
    return { attributions: scopes }
  },
}

/** Who speaks in a sentence. */
interface SentenceSpeakers {
  readonly cited: readonly { readonly cue: number; readonly speaker: ActorRef }[]
  readonly introduced: ActorRef | undefined
}

/**
 * The speaker whose cue stands nearest before the quotation `[first, end)`, else the first of the sentence;
 * who is made to speak inside it is not the one who is quoted.
 */
function speakerAt(
  speakers: SentenceSpeakers | undefined,
  token: number,
  [first, end]: readonly [number, number],
): ActorRef | undefined {
  if (speakers === undefined) return undefined
  const cited = speakers.cited.filter(({ cue }) => cue < first || cue >= end)
  const before = cited.filter((found) => found.cue < token)
  return (before.at(-1) ?? cited[0])?.speaker ?? speakers.introduced
}

/** Who answers around a token; the author elsewhere. */
function answering(
  { document }: CodingInput,
  answers: readonly Answer[],
  token: number,
): ActorRef | 'author' {
  const around = answers.find(({ firstToken, endToken }) => firstToken <= token && token < endToken)
  return around === undefined ? 'author' : actorRefOf(document.id, around.speaker)
}

function mentionsBySentence(mentions: readonly Mention[], count: number): readonly Mention[][] {
  const lists: Mention[][] = Array.from({ length: count }, () => [])
  for (const mention of mentions) lists[mention.sentence]?.push(mention)
  return lists
}

/** A quotation and a clause of the same speaker over the same words are one: the wider stays. */
function addQuoted(scopes: AttributionScope[], quotation: AttributionScope): void {
  const { firstToken, endToken, attribution } = quotation
  const alike = (scope: AttributionScope): boolean =>
    scope.attribution.holder !== 'author' &&
    attribution.holder !== 'author' &&
    scope.attribution.holder.id === attribution.holder.id
  const wider = scopes.some(
    (scope) => alike(scope) && scope.firstToken <= firstToken && scope.endToken + 1 >= endToken,
  )
  if (wider) return
  const narrower = scopes.findIndex(
    (scope) => alike(scope) && scope.firstToken >= firstToken - 1 && scope.endToken <= endToken,
  )
  const cue = narrower >= 0 ? scopes[narrower]?.attribution.cue : undefined
  if (narrower >= 0) scopes.splice(narrower, 1)
  scopes.push(
    cue === undefined ? quotation : { ...quotation, attribution: { ...attribution, cue } },
  )
}

/** True when the tree has found the same words as somebody's. */
function isCovered(spoken: SpokenSentence, stretch: SpokenStretch): boolean {
  return spoken.clauses.some(
    ({ firstToken, endToken }) =>
      Math.abs(firstToken - stretch.firstToken) < 3 && Math.abs(endToken - stretch.endToken) < 4,
  )
}

function holderOf(
  { document, analysis }: CodingInput,
  tree: SentenceTree,
  voice: Voice,
  last: ActorRef | undefined,
): ActorRef | 'author' | undefined {
  switch (voice.kind) {
    case 'actor':
      return actorRefOf(document.id, voice.mention)
    case 'noun':
      return unnamedHolder(document.id, analysis, tree, voice.token)
    case 'pronoun':
      return last
    case 'nobody':
      return 'author'
  }
}

function speakerOf(input: CodingInput, stretch: SpokenStretch): ActorRef | undefined {
  return stretch.speaker === undefined ? undefined : actorRefOf(input.document.id, stretch.speaker)
}

function scopeOf(
  { analysis, document }: CodingInput,
  stretch: Pick<SpokenStretch, 'firstToken' | 'endToken' | 'stance' | 'cueToken'>,
  holder: ActorRef | 'author',
): AttributionScope {
  const { tokens } = analysis
  const start = tokens.start[stretch.cueToken] ?? 0
  const end = tokens.end[stretch.cueToken] ?? start
  return {
    firstToken: stretch.firstToken,
    endToken: stretch.endToken,
    attribution: { holder, stance: stretch.stance, cue: { doc: document.id, start, end } },
  }
}

/** Who opens a quotation with a colon or a speech verb in this sentence ('X explained the matter: "'). */
function introducer(
  input: CodingInput,
  words: Words,
  phrases: readonly Phrase[],
  last: ActorRef | undefined,
): ActorRef | undefined {
  const { firstToken, endToken } = words.sentence
  let colon: number | undefined
  for (let token = firstToken; token < endToken; token++)
    if (words.word(token) === ':' && /^["“«]/.test(words.word(token + 1))) colon = token
  for (const [index, phrase] of phrases.entries()) {
    if (colon !== undefined && phrase.first > colon) break
    if (phrase.kind !== 'noun phrase' || phrase.preposition !== undefined || phrase.possessive)
      continue
    const speech = phrases
      .slice(index + 1)
      .some((later) => later.kind === 'verb group' && stanceOfVerb(later.lemma) !== undefined)
    if (!speech && colon === undefined) continue
    const speaker = fittingSpeaker(words, phrases, index)
    if (speaker !== undefined) return actorRefOf(input.document.id, speaker)
    if (isPronoun(words, phrases, index)) return last
  }
  return undefined
}

/** The scope of a quotation: said by who is named in the sentence it opens in, else where it ends. */
function quoted(
  analysis: Analysis,
  quotation: Quotation,
  speakers: readonly SentenceSpeakers[],
  answers: readonly Answer[],
): AttributionScope | undefined {
  const { text, tokens, sentences } = analysis
  let firstToken = -1
  let endToken = -1
  for (const sentence of sentences) {
    if (sentence.end <= quotation.start || sentence.start >= quotation.end) continue
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if ((tokens.start[token] as number) < quotation.start) continue
      if ((tokens.end[token] as number) > quotation.end) break
      if (firstToken < 0) firstToken = token
      endToken = token + 1
    }
  }
  if (firstToken < 0 || endToken - firstToken < FEWEST_WORDS_OF_SPEECH) return undefined
  const opening = tokens.sentence[firstToken] as number
  const closing = tokens.sentence[endToken - 1] as number
  const inside = [firstToken, endToken] as const
  const opens = quotation.mark <= (sentences[opening]?.start ?? 0) + 1
  // What an interview prints in quotation marks is the answer.
  const answer = answers.find((one) => one.firstToken <= firstToken && firstToken < one.endToken)
  if (opens && answer !== undefined) return undefined
  const before = speakers[opening - 1]?.cited.at(-1)?.speaker
  const after = speakerAt(speakers[closing + 1], endToken, inside)
  const goesOn = opens && !text.slice(sentences[opening - 1]?.end, quotation.mark).includes('\n')
  const holder =
    speakerAt(speakers[opening], firstToken, inside) ??
    (endsInside(analysis, quotation, closing)
      ? undefined
      : speakerAt(speakers[closing], endToken, inside)) ??
    // '"We wait," she said. "Nobody came."'
    (goesOn ? before : undefined) ??
    (opens ? (after ?? before) : undefined)
  if (holder === undefined) return undefined
  return { firstToken, endToken, attribution: { holder, stance: 'asserts' } }
}

/** True when nothing follows the quotation in its last sentence. */
function endsInside(analysis: Analysis, quotation: Quotation, sentence: number): boolean {
  const last = analysis.sentences[sentence] as AnalysedSentence
  return quotation.end + 2 >= last.end
}
