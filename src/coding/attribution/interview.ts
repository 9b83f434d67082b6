import type { Analysis } from '../../language/index.ts'
import type { Mention } from '../mention.ts'
import { matchesOf } from '../patterns/index.ts'

/** An answer of an interview: the tokens `[firstToken, endToken)` and who gives it. */
export interface Answer {
  readonly firstToken: number
  readonly endToken: number
  readonly speaker: Mention
}

interface Paragraph {
  readonly start: number
  readonly end: number
  /** What stands before a colon at its start: 'Q', 'Dr Rivera'. */
  readonly label?: string
  readonly question: boolean
}

/** Fewer questions than these make no interview. */
const FEWEST_QUESTIONS = 3
/** A question of an interviewer is no longer than this, in characters. */
const LONGEST_QUESTION = 420
const LABEL = /^[ \t"*_]{0,4}(\p{Lu}[\p{L}.’' -]{0,40}?)[*_]{0,2}[:.][*_]{0,2}[ \t]+(?=\S)/u
const ASKING = /^(?:q|question|interviewer|moderator|host)\.?$/i
const ANSWERING = /^(?:a|answer)\.?$/i

/**
 * The answers of a text that is an interview: paragraphs labelled 'Q:' and 'A:' or with the names of two
 * speakers in turn, or questions that stand alone between paragraphs without. Empty for other texts.
 */
export function answersIn(analysis: Analysis, mentions: readonly Mention[]): readonly Answer[] {
  const paragraphs = paragraphsOf(analysis.text)
  const labelled = labelledTurns(paragraphs)
  return labelled === undefined
    ? byQuestions(analysis, mentions, paragraphs)
    : byLabels(analysis, mentions, paragraphs, labelled)
}

function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = []
  let start = 0
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const words = text.slice(start, end).trim()
    if (words !== '') {
      const label = LABEL.exec(words.slice(0, 80))?.[1]
      found.push({
        start,
        end,
        question: words.length <= LONGEST_QUESTION && /\?["”’*_)]{0,3}$/.test(words),
        ...(label === undefined ? {} : { label }),
      })
    }
    start = end + 1
  }
  return found
}

/** The labels that take turns, when the text has such: each at least twice, two of them or more. */
function labelledTurns(paragraphs: readonly Paragraph[]): ReadonlySet<string> | undefined {
  const counts = new Map<string, number>()
  for (const { label } of paragraphs)
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1)
  const turns = [...counts].filter(([, count]) => count >= 2).map(([label]) => label)
  return turns.length >= 2 ? new Set(turns) : undefined
}

function byLabels(
  analysis: Analysis,
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
  turns: ReadonlySet<string>,
): readonly Answer[] {
  const first = paragraphs.find(({ label }) => label !== undefined && turns.has(label))
  const guest = intervieweeBefore(analysis, mentions, first?.start ?? 0)
  const asking = new Set(
    [...turns].filter((label) => ASKING.test(label) || mostlyAsks(paragraphs, label)),
  )
  const answers: Answer[] = []
  let speaker: Mention | undefined
  for (const { start, end, label } of paragraphs) {
    if (label !== undefined && turns.has(label)) {
      if (asking.has(label)) speaker = undefined
      else
        speaker = ANSWERING.test(label) ? guest : (labelBearer(mentions, analysis, label) ?? guest)
    }
    if (speaker !== undefined) push(answers, analysis, start, end, speaker)
  }
  return answers
}

function mostlyAsks(paragraphs: readonly Paragraph[], label: string): boolean {
  const own = paragraphs.filter((paragraph) => paragraph.label === label)
  return own.filter(({ question }) => question).length * 2 > own.length
}

/** The person whose name or surname the label is. */
function labelBearer(
  mentions: readonly Mention[],
  { text }: Analysis,
  label: string,
): Mention | undefined {
  const surname = label.split(/[ .]+/).at(-1)?.toLowerCase() ?? ''
  return mentions.find(
    (mention) =>
      mention.actor.kind === 'person' &&
      (mention.actor.name.toLowerCase().endsWith(surname) ||
        text.slice(mention.start, mention.end).toLowerCase().endsWith(surname)),
  )
}

function byQuestions(
  analysis: Analysis,
  mentions: readonly Mention[],
  paragraphs: readonly Paragraph[],
): readonly Answer[] {
  // Where questions are marked as such, the others are no questions, and these need no question mark.
  const marked = paragraphs.filter(({ label }) => label !== undefined && ASKING.test(label))
  const asks = ({ label, question }: Paragraph): boolean =>
    marked.length >= FEWEST_QUESTIONS ? label !== undefined && ASKING.test(label) : question
  const questions = paragraphs.filter(
    (paragraph, index) => asks(paragraph) && index + 1 < paragraphs.length,
  )
  const [first] = questions
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return []
  const from = paragraphs.indexOf(first)
  if (questions.length * 4 < paragraphs.length - from) return []
  const speaker = intervieweeBefore(analysis, mentions, first.start)
  if (speaker === undefined) return []
  const answers: Answer[] = []
  for (const paragraph of paragraphs.slice(from))
    if (!asks(paragraph)) push(answers, analysis, paragraph.start, paragraph.end, speaker)
  return answers
}

const INTRODUCING =
  /\b(?:interview(?:ed)? with|interviewed|spoke (?:to|with)|spoken (?:to|with)|talk(?:ed|s)? (?:to|with)|asked|conversation with|sat down with|questions to|in conversation)\b/gi

/** Who is introduced as the one who answers: the person named last before 'answers', first after 'spoke to'. */
function intervieweeBefore(
  { text }: Analysis,
  mentions: readonly Mention[],
  offset: number,
): Mention | undefined {
  const people = mentions.filter(
    (mention) =>
      mention.actor.kind === 'person' && mention.end <= offset && mention.form === 'name',
  )
  for (const match of matchesOf(INTRODUCING, text.slice(0, offset))) {
    const after = people.find((mention) => mention.start >= match.index)
    if (after !== undefined && after.start - match.index < 200) return after
  }
  const counts = new Map<string, number>()
  for (const { actor, start } of mentions)
    if (start < offset) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1)
  let best = people[0]
  for (const mention of people)
    if (
      best !== undefined &&
      (counts.get(mention.actor.id) ?? 0) > (counts.get(best.actor.id) ?? 0)
    )
      best = mention
  return best
}

function push(
  answers: Answer[],
  { sentences }: Analysis,
  start: number,
  end: number,
  speaker: Mention,
): void {
  let firstToken = -1
  let endToken = -1
  for (const sentence of sentences) {
    if (sentence.end <= start || sentence.start >= end || sentence.kind === 'bio') continue
    if (firstToken < 0) firstToken = sentence.firstToken
    endToken = sentence.endToken
  }
  if (firstToken >= 0) answers.push({ firstToken, endToken, speaker })
}
