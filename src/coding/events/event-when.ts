import type { Period } from '../../text/index.ts'
import { dateOfEvent, governmentOf, narrativePeriod, opensSentence } from '../dates/index.ts'
import { treeOf } from '../predicates/index.ts'
import type { EventReport } from '../report.ts'
import type { CodingInput, DateMention } from '../step.ts'
import { tokensOf } from '../typing/index.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { clauseTokens } from './clause-tokens.ts'

/** The last event told with a date, which 'a month later' and 'as a result' lean on. */
export interface Dated {
  readonly when: Period
  readonly sentence: number
}

/** How many sentences back that may be, and how many where the text names it ('after the phone call'). */
const NARRATIVE_REACH = 2
const NAMED_REACH = 4
const NAMES_IT = /^(?:Shortly|Soon|Immediately|Hours|Days) after (?:the|that|this|these|those) /

/** True when the text dates the event. */
export function isDated(when: Period): boolean {
  return when.basis !== 'bounded' && when.basis !== 'none'
}

/** The date the sentence gives the event; undefined when it gives none. */
export function whenOf(
  input: CodingInput,
  dates: readonly DateMention[],
  view: SentenceView,
  candidate: EventCandidate,
  candidates: readonly EventCandidate[],
): EventReport['when'] | undefined {
  const { tokens } = input.analysis
  const { sentence } = view.words
  const all = dates.filter((date) => date.sentence === sentence.index)
  if (all.length === 0) return undefined
  const tree = treeOf(input.analysis, sentence)
  const governed = all.map((date) => {
    const range = tokensOf(input.analysis, date.start, date.end)
    return range && governmentOf(tree, { date: range, trigger: candidate.endToken - 1 })
  })
  for (const wanted of ['own', 'shared'] as const) {
    const index = governed.indexOf(wanted)
    if (index >= 0 && all[index] !== undefined) return all[index].period
  }
  const here = all.filter(
    (date, index) => governed[index] !== 'other' || opensSentence(sentence, date),
  )
  const startOf = (token: number): number => tokens.start[token] ?? sentence.start
  const rangeOf = (index: number): readonly [number, number] => {
    const phrase = view.phrases[index]
    if (phrase === undefined) return [sentence.start, sentence.start]
    return [tokens.start[phrase.first] ?? 0, tokens.end[phrase.end - 1] ?? 0]
  }
  const clause = clauseTokens(view, candidate.phrase)
  const [phraseStart, phraseEnd] = rangeOf(candidate.phrase)
  return dateOfEvent(
    {
      phraseStart,
      phraseEnd,
      triggerStart: tokens.start[candidate.firstToken] ?? 0,
      clauseStart: tokens.start[whenOpens(view, clause.first)] ?? 0,
      clauseEnd: tokens.end[clause.end - 1] ?? 0,
      sentenceStart: sentence.start,
      inRelative: view.words.word(clause.first - 1).startsWith('wh'),
      otherTriggers: [
        ...candidates
          .filter((other) => other !== candidate)
          .map((other) => tokens.start[other.firstToken] ?? 0),
        ...otherVerbs(view, candidate).map((token) => tokens.start[token] ?? 0),
      ],
    },
    here.filter((date) => !isSpoken(view, candidate, date, startOf)),
    candidates
      .filter((other) => view.phrases[other.phrase]?.kind === 'noun phrase')
      .map((other) => rangeOf(other.phrase)),
  )
}

/** True when a verb before the date, with no comma between, has it already: '... left in May, X said'. */
function isSpoken(
  view: SentenceView,
  candidate: EventCandidate,
  date: DateMention,
  startOf: (token: number) => number,
): boolean {
  if (startOf(candidate.firstToken) < date.start) return false
  // A gerund shares the date of the verb it leans on ('left in May, [taking] the files').
  const own = view.phrases[candidate.phrase]
  if (own?.kind !== 'verb group' || own.form !== 'finite') return false
  let verb = false
  for (const [index, phrase] of view.phrases.entries()) {
    if (startOf(phrase.first) >= date.start) break
    if (phrase.kind === 'comma' || phrase.kind === 'dash' || phrase.kind === 'stop') verb = false
    else if (phrase.kind === 'clause' || phrase.kind === 'relative') verb = false
    else if (phrase.kind === 'verb group' && phrase.form === 'finite' && index !== candidate.verb)
      verb = true
  }
  return verb
}

/** Main verbs of the sentence other than the one that tells the event: a date beyond them is theirs. */
function otherVerbs(view: SentenceView, candidate: EventCandidate): readonly number[] {
  const own =
    candidate.verb ??
    view.phrases.findLastIndex(
      (phrase, index) => phrase.kind === 'verb group' && index < candidate.phrase,
    )
  const verbs: number[] = []
  for (const [index, phrase] of view.phrases.entries())
    if (phrase.kind === 'verb group' && phrase.form === 'finite' && index !== own)
      verbs.push(phrase.head)
  return verbs
}

/** '... on 3 May, when [they signed]': the date right before 'when' is the clause's own. */
function whenOpens({ words }: SentenceView, first: number): number {
  return words.word(first - 1) === 'when' ? Math.max(words.sentence.firstToken, first - 6) : first
}

/** When the event took place if its sentence leans on the last event told ('A month later ...'). */
export function narratedPeriod(
  input: CodingInput,
  { words: { sentence } }: SentenceView,
  last: Dated | undefined,
): Period | undefined {
  if (last === undefined) return undefined
  const words = input.analysis.text.slice(sentence.start, sentence.end)
  const reach = NAMES_IT.test(words) ? NAMED_REACH : NARRATIVE_REACH
  return sentence.index - last.sentence > reach ? undefined : narrativePeriod(words, last.when)
}
