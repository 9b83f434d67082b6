import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { EventReport, Reader, Reading } from '../coding/index.ts'
import type {
  ArticleOutcome,
  GoldDocument,
  PredictionLine,
  ReadingScores,
} from '../evaluate/index.ts'
import type { Document, Notice, Publication } from '../text/index.ts'
import { ChanceryError, InputError } from '../text/index.ts'
import { earliestPublished } from './published-when.ts'

/** How intervals are drawn. */
export interface EvaluateReadingOptions {
  /** Seed of the bootstrap; 1 when left out. */
  readonly seed?: number
  /** Bootstrap samples; 1000 when left out, 0 for no intervals. */
  readonly resamples?: number
}

/** What came out of an evaluation. */
export interface ReadingEvaluation {
  /** Name and version of the reader. */
  readonly reader: string
  readonly scores: ReadingScores
  /**
   * For `--predictions`, one JSON object a line without its line end: each report as in `export jsonl`
   * with a field `evaluation`, then what was missed (kind 'miss') and mentions that differ (kind
   * 'mention').
   */
  readonly predictions: readonly string[]
  readonly notices: readonly Notice[]
}

/**
 * Reads the articles that gold files annotate, as `read` would, and scores the reading by section 3 of
 * the annotation guide. The same input gives the same result.
 *
 * @param goldFiles paths of gold files (format chancery-gold/1; `.gz` too)
 * @param corpusDir folder with the articles and, if there is one, their `metadata.csv`
 * @throws InputError `E-EVALUATE-001` for a gold file that is none, `E-EVALUATE-002` for actors it does
 * not list, `E-EVALUATE-003` when an article is not the text that was annotated, `E-EVALUATE-004` when a
 * file is missing; each names the file.
 */
export async function evaluateReading(
  goldFiles: readonly string[],
  corpusDir: string,
  reader: Reader,
  options: EvaluateReadingOptions = {},
): Promise<ReadingEvaluation> {
  const { matchArticle, scoreOutcomes } = await import('../evaluate/index.ts')
  const { foldEvents } = await import('../view/index.ts')
  const { readDocument } = await import('../coding/index.ts')
  const notices: Notice[] = []
  const metadata = await sidecarOf(corpusDir, notices)
  const outcomes: ArticleOutcome[] = []
  const predictions: string[] = []
  let name = `${reader.name} on ${reader.model.name}`
  for (const path of goldFiles) {
    const gold = await readGold(path)
    const opened = await openArticle(gold, corpusDir, metadata, path)
    notices.push(...opened.notices)
    const published = earliestPublished(opened.publications)
    const reading = readDocument(reader, opened.document, published)
    name = reading.reader
    notices.push(...reading.notices)
    const events = reading.reports.filter(
      (report): report is EventReport => report.kind === 'event',
    )
    const { text } = opened.document
    const folded = foldEvents(events, [], {
      triggerText: ({ trigger }) => text.slice(trigger.start, trigger.end),
    })
    const links = new Map<string, string>()
    for (const event of folded) for (const report of event.reports) links.set(report.id, event.id)
    const outcome = matchArticle({
      gold,
      reports: reading.reports,
      mentions: reading.mentions,
      links,
    })
    outcomes.push(outcome)
    predictions.push(...(await predictionsOf(outcome, opened, reading, links)))
  }
  const { seed = 1, resamples = 1000 } = options
  return {
    reader: name,
    scores: scoreOutcomes(outcomes, { seed, resamples }),
    predictions,
    notices,
  }
}

interface OpenedArticle {
  readonly document: Document
  readonly publications: readonly Publication[]
  readonly notices: readonly Notice[]
}

type Sidecar = Awaited<ReturnType<typeof sidecarOf>>

async function sidecarOf(folder: string, notices: Notice[]) {
  const { readSidecar, SIDECAR_NAME } = await import('../documents/index.ts')
  let text: string
  try {
    text = await readFile(join(folder, SIDECAR_NAME), 'utf8')
  } catch {
    // Articles without a table of metadata are read with what they say of themselves.
    return undefined
  }
  const sidecar = readSidecar(text, SIDECAR_NAME)
  notices.push(...sidecar.notices)
  return sidecar.rows
}

async function readGold(path: string): Promise<GoldDocument> {
  const { parseGold } = await import('../evaluate/index.ts')
  const bytes = await readOrExplain(path, 'the gold file', path)
  let json: unknown
  try {
    const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
    json = JSON.parse(new TextDecoder('utf-8').decode(plain))
  } catch (cause) {
    throw new InputError({
      code: 'E-EVALUATE-001',
      message: `expected an annotated article as JSON: ${(cause as Error).message}`,
      where: path,
      fix: 'Give gold files of the format chancery-gold/1.',
      cause,
    })
  }
  return parseGold(json, path)
}

async function openArticle(
  gold: GoldDocument,
  folder: string,
  sidecar: Sidecar,
  goldFile: string,
): Promise<OpenedArticle> {
  const { openDocument } = await import('../documents/index.ts')
  const path = join(folder, gold.file)
  const bytes = await readOrExplain(path, `the article that ${basename(goldFile)} annotates`, path)
  const { document, publications, notices } = await openDocument(bytes, gold.file, {
    metadata: sidecar?.get(gold.file),
  })
  if (document === undefined) {
    const [notice] = notices.filter(({ level }) => level === 'error')
    throw new InputError({
      code: 'E-EVALUATE-003',
      message: `the article cannot be read: ${notice?.message ?? 'no text in it'}`,
      where: path,
      fix: notice?.fix ?? 'Score with the file the gold was made from.',
    })
  }
  checkSameText(gold, document, path)
  return { document, publications, notices }
}

/** Offsets are true only for the very text that was annotated. */
function checkSameText(gold: GoldDocument, document: Document, path: string): void {
  const differing = gold.sentences.find(
    ({ start, end, text }) => document.text.slice(start, end) !== text,
  )
  if (differing === undefined) return
  const { id, start, text } = differing
  throw new InputError({
    code: 'E-EVALUATE-003',
    message: `sentence ${id} at ${start} should begin '${text.slice(0, 40)}', the article has '${document.text.slice(start, start + 40)}'`,
    where: path,
    fix: 'Score with the file the gold was made from, with the same bytes.',
  })
}

async function readOrExplain(path: string, what: string, where: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof ChanceryError) throw cause
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new InputError({
      code: 'E-EVALUATE-004',
      message: missing
        ? `${what} is not there`
        : `${what} cannot be read: ${(cause as Error).message}`,
      where,
      fix: 'Check the path; --corpus names the folder that holds the annotated articles.',
      cause,
    })
  }
}

async function predictionsOf(
  outcome: ArticleOutcome,
  { document, publications }: OpenedArticle,
  reading: Reading,
  links: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { predictionLines } = await import('../evaluate/index.ts')
  const { jsonlReport } = await import('../exchange/index.ts')
  const lines = predictionLines(outcome)
  const byReport = new Map<string, PredictionLine>()
  for (const line of lines) {
    if (line.report === undefined || line.kind === 'mention') continue
    const known = byReport.get(line.report.id)
    if (known === undefined || known.outcome !== 'match') byReport.set(line.report.id, line)
  }
  const told = reading.reports.map((report) => {
    const event = links.get(report.id) as Parameters<typeof jsonlReport>[1]['event']
    const context = { document, publications, sentences: reading.sentences, event }
    const line = byReport.get(report.id)
    return { ...jsonlReport(report, context), evaluation: line && evaluationOf(line) }
  })
  const missed = lines
    .filter((line) => line.outcome === 'miss' && line.kind !== 'mention')
    .map((line) => ({ kind: 'miss', of: line.kind, ...withoutKind(line) }))
  const mentions = lines.filter((line) => line.kind === 'mention')
  return [...told, ...missed, ...mentions].map((line) => JSON.stringify(line))
}

function evaluationOf({ outcome, rung, fails, gold, nearest }: PredictionLine) {
  return { outcome, rung, fails, gold, nearest }
}

function withoutKind({ kind: _kind, ...rest }: PredictionLine): Omit<PredictionLine, 'kind'> {
  return rest
}
