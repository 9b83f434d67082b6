import type { WireActor, WireCitation } from '../api/index.ts'
import type { Notice } from '../text/index.ts'

/** 'Masoud Pezeshkian (IRN)', 'Iran', 'Hamas': the name, and whom it is counted under when that differs. */
export function actorText(actor: WireActor): string {
  return actor.unit === actor.id || actor.name.endsWith(')')
    ? actor.name
    : `${actor.name} (${actor.unit})`
}

/** Several actors, each once, in the order told. */
export function actorsText(actors: readonly WireActor[]): string {
  return [...new Set(actors.map(actorText))].join(', ')
}

/**
 * Where a report stands: outlet or file, page, sentence (counted from 1) with offsets, report id, how
 * sure, who says so.
 */
export function citationText(citation: WireCitation): string {
  const { sentence, page } = citation
  const number = sentence.index < 0 ? '' : `, sentence ${sentence.index + 1}`
  return [
    `${citation.file}${page === undefined ? '' : `, page ${page}`}${number} [${sentence.start}-${sentence.end}]`,
    citation.report,
    confidenceText(citation),
    ...tellingOf(citation),
    ...(citation.example ? [EXAMPLE] : []),
  ].join(' · ')
}

const TOLD_BY = {
  asserts: 'according to',
  denies: 'denied by',
  hedges: 'hedged by',
  alleges: 'alleged by',
} as const

/** Who says it and how firmly, when it is not the author plainly. */
function tellingOf({ holder, stance, certainty }: WireCitation): readonly string[] {
  const told: string[] =
    holder !== 'author'
      ? [`${TOLD_BY[stance]} ${holder}`]
      : stance === 'asserts'
        ? []
        : [`the author ${stance}`]
  const implied = `${stance} ${certainty}`
  const said = implied === 'hedges hedged' || implied === 'alleges alleged'
  return certainty === 'plain' || said ? told : [...told, certainty]
}

/** '0.62 uncalibrated'. */
export function confidenceText({ confidence, calibrated }: WireCitation): string {
  return `${confidence.toFixed(2)}${calibrated ? '' : ' uncalibrated'}`
}

/** What everything cited from a bundled text carries. */
export const EXAMPLE = 'example'
/** What the mark means, said once below a list. */
export const EXAMPLE_NOTE = 'example: from a text written for demonstration, not real reporting.'

const MOST_CITATIONS = 3

/** The citations of a row; after three it says how many more there are. */
export function citationNotes(
  citations: readonly WireCitation[],
  sentences: boolean,
): readonly string[] {
  const shown = citations
    .slice(0, MOST_CITATIONS)
    .flatMap((citation) => [
      ...(sentences ? [`"${markedSentence(citation, '[', ']')}"`] : []),
      citationText(citation),
    ])
  const more = citations.length - MOST_CITATIONS
  const [first] = citations
  if (more <= 0 || first === undefined) return shown
  return [...shown, `and ${more} more: chancery show ${first.report}`]
}

/** The sentence with its trigger between two marks. */
export function markedSentence(
  { sentence, trigger }: WireCitation,
  open: string,
  close: string,
): string {
  const start = trigger.start - sentence.start
  const end = trigger.end - sentence.start
  if (start < 0 || end > sentence.text.length) return sentence.text
  const { text } = sentence
  return `${text.slice(0, start)}${open}${text.slice(start, end)}${close}${text.slice(end)}`
}

/** A remark on a file in one line: code, place, what, fix. */
export function noticeText(notice: Notice): string {
  const place = [notice.file, notice.place].filter((part) => part !== undefined).join(', ')
  return `${notice.level} ${notice.code}${place === '' ? '' : ` ${place}`}: ${notice.message}. ${notice.fix}`
}
