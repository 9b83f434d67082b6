import type {
  ActorDictionary,
  CorridorReport,
  Reading,
  Report,
  StepTrace,
} from '../coding/index.ts'
import type { JsonlReport } from '../exchange/index.ts'
import type { Document, DocumentId, Notice, Period } from '../text/index.ts'
import {
  contentHash,
  formatPeriod,
  parsePeriod,
  UNKNOWN_PERIOD,
  UsageError,
} from '../text/index.ts'
import { sayEvent } from './brief/say-event.ts'
import { sayQuantity, sayTie, tieModalityWords } from './brief/say-tie.ts'
import type { ReaderOptions } from './load-reader.ts'
import { loadReader } from './load-reader.ts'

/** How a text is coded. */
export interface CodeTextOptions extends ReaderOptions {
  /** When it was published, as a year, month or day; dates like 'on Friday' count from it. */
  readonly published?: string
}

/** A report with what it says in plain English. */
export interface SaidReport {
  readonly words: string
  /** Who says it, how firmly, when: what is worth a line of its own. */
  readonly details: readonly string[]
  readonly report: JsonlReport
}

/** What the reader makes of a text that stands in no ledger. */
export interface CodedText {
  readonly reader: string
  readonly calibrated: boolean
  readonly text: string
  readonly published: Period
  readonly sentences: Reading['sentences']
  readonly reports: readonly SaidReport[]
  /** What each step decided and why, in the order in which they ran. */
  readonly steps: readonly StepTrace[]
  readonly notices: readonly Notice[]
}

/**
 * Codes a text without a ledger. All of it is taken for body text in English.
 *
 * @throws UsageError `E-DESK-022` for a date that is none, `E-CODING-003` and `E-CODING-004` for steps
 * that cannot be left out.
 */
export async function codeText(text: string, options: CodeTextOptions = {}): Promise<CodedText> {
  const published = publishedOf(options.published)
  const [{ traceDocument }, { jsonlReport }, reader] = await Promise.all([
    import('../coding/index.ts'),
    import('../exchange/index.ts'),
    loadReader(undefined, options),
  ])
  const document: Document = {
    id: `d-${contentHash(text)}` as DocumentId,
    text,
    extractor: 'text/1',
    language: 'en',
    blocks: [],
    pages: [],
  }
  const { reading, steps } = traceDocument(reader, document, published)
  const countries = countryNames(reader.dictionary)
  const { sentences } = reading
  const publications = [{ file: '-', published, example: false }]
  return {
    reader: reading.reader,
    calibrated: reading.calibrated,
    text,
    published,
    sentences,
    steps,
    notices: reading.notices,
    reports: reading.reports.map((report) => ({
      words: wordsOf(report, text, countries),
      details: detailsOf(report, text),
      report: jsonlReport(report, { document, publications, sentences }),
    })),
  }
}

function publishedOf(given: string | undefined): Period {
  if (given === undefined) return UNKNOWN_PERIOD
  const period = parsePeriod(given, 'stated')
  if (period !== undefined) return period
  throw new UsageError({
    code: 'E-DESK-022',
    message: `expected a date, found '${given}'`,
    where: '--published',
    fix: 'Write it like 2023, 2023-07 or 2023-07-05.',
  })
}

function countryNames(dictionary: ActorDictionary): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { kind, country, name } of dictionary.actors.values())
    if (kind === 'state' && country !== undefined) names.set(country, name)
  return names
}

function wordsOf(report: Report, text: string, countries: ReadonlyMap<string, string>): string {
  const quote = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end).replace(/\s+/g, ' ')
  switch (report.kind) {
    case 'event':
      return sayEvent(report, countries, quote(report.trigger))
    case 'tie': {
      const how = tieModalityWords(report)
      const much = report.quantity === undefined ? '' : `, ${sayQuantity(report.quantity)}`
      return `${sayTie(report, countries)}${much}${how === undefined ? '' : ` (${how})`}`
    }
    case 'claim': {
      const { holder } = report.attribution
      return `${holder === 'author' ? 'The author' : holder.name}: “${quote(report.claim)}”`
    }
    case 'corridor':
      return corridorWords(report)
  }
}

function corridorWords({ names, carries, endpoints, states, status }: CorridorReport): string {
  const ends = endpoints.length === 0 ? '' : ` between ${endpoints.join(' and ')}`
  const through = states.length === 0 ? '' : ` through ${states.join(', ')}`
  return `${names.join(' / ')}, ${carries}${ends}${through}: ${status}`
}

function detailsOf(report: Report, text: string): readonly string[] {
  const { holder, stance } = report.attribution
  const who = holder === 'author' ? 'the author' : holder.name
  const hedges = report.hedges.map(({ start, end }) => `“${text.slice(start, end)}”`)
  const firm =
    hedges.length === 0 ? report.certainty : `${report.certainty} by ${hedges.join(', ')}`
  const told = `${who} ${stance}, ${firm}`
  const [first] = report.evidence
  const common = [
    told,
    `confidence ${report.confidence.toFixed(2)}`,
    `sentence ${first.start}-${first.end}`,
  ]
  switch (report.kind) {
    case 'event':
      return [
        `${[report.type, ...report.modes].join(' ')}, ${report.modality}`,
        `when ${formatPeriod(report.when)} (${report.when.basis})`,
        ...(report.where === undefined ? [] : [`in ${report.where.name}`]),
        ...common,
      ]
    case 'tie':
      return [`${report.tie}, ${report.modality}`, `holds ${formatPeriod(report.holds)}`, ...common]
    case 'claim':
      return [
        report.sort,
        ...report.about.map(
          ({ actor, stance: side }) => `${['against', 'about', 'for'][side + 1]} ${actor.name}`,
        ),
        ...common,
      ]
    case 'corridor':
      return common
  }
}
