import type { LanguageModel } from '../language/index.ts'
import { splitNotices } from '../language/index.ts'
import type { Document, DocumentId, Notice, Period, ReadingId } from '../text/index.ts'
import { contentHash } from '../text/index.ts'
import type { ActorDictionary } from './actors/dictionary.ts'
import type { Calibration } from './calibration/index.ts'
import { calibratedConfidence } from './calibration/index.ts'
import { DEFAULT_STEPS } from './default-steps.ts'
import { actorRefOf } from './patterns/actor-group.ts'
import type { PlaceGazetteer } from './places/gazetteer.ts'
import type { Reading, Report } from './report.ts'
import type { AnyDraft } from './report-id.ts'
import { reportIdOf } from './report-id.ts'
import type { CodingInput, CodingStep, CorridorGazetteer, Layers } from './step.ts'
import { checkSteps, NO_LAYERS } from './step.ts'
import { noteLayers } from './trace/note-layers.ts'
import type { Trace } from './trace/trace-note.ts'
import type { EventTyping } from './typing/event-typing.ts'

/** Everything that decides how documents are read. */
export interface Reader {
  /** Name and version of the coder; the model's is added to it. */
  readonly name: string
  readonly model: LanguageModel
  readonly dictionary: ActorDictionary
  readonly corridors: CorridorGazetteer
  /** The model that types what the lexicon does not know; its name is added to the reader's. */
  readonly typing?: EventTyping
  /** No place has coordinates when left out. */
  readonly places?: PlaceGazetteer
  /** What makes probabilities of the coder's confidence; its own heuristic stays when left out. */
  readonly calibration?: Calibration
  /** `DEFAULT_STEPS` when left out. */
  readonly steps?: readonly CodingStep[]
}

/**
 * Reads one document: sentences, then step by step actors, dates, voices, events, ties, claims and
 * corridors. A function of its arguments alone: the same document, reader and publication date give
 * the same reading, ids included. Documents in another language than English get a reading without
 * reports and one notice.
 *
 * @param trace told what each step decides and why; the reading is the same without
 * @throws BugError `E-CODING-001` when the reader's steps are in an order that cannot work.
 */
export function readDocument(
  reader: Reader,
  document: Document,
  published: Period,
  trace?: Trace,
): Reading {
  const steps = reader.steps ?? DEFAULT_STEPS
  checkSteps(steps)
  const typed = reader.typing === undefined ? '' : ` with ${reader.typing.name}`
  const name = `${reader.name} on ${reader.model.name}${typed}`
  const configuration = configurationOf(reader, steps, published)
  const id = `r-${contentHash(document.id, name, configuration)}` as ReadingId
  const base = {
    id,
    document: document.id,
    reader: name,
    configuration,
    calibrated: reader.calibration !== undefined,
  }
  if (document.language !== 'en' && document.language !== 'und')
    return { ...base, sentences: [], reports: [], mentions: [], notices: [notCoded(document)] }
  const analysis = reader.model.analyse(document.text, document.blocks)
  const layers = runSteps(steps, {
    document,
    analysis,
    published,
    dictionary: reader.dictionary,
    corridors: reader.corridors,
    ...(reader.places === undefined ? {} : { places: reader.places }),
    ...(reader.typing === undefined ? {} : { typing: reader.typing }),
    ...(trace === undefined ? {} : { trace }),
  })
  return {
    ...base,
    sentences: analysis.sentences.map(({ index, start, end, kind }) => ({
      index,
      start,
      end,
      kind,
    })),
    reports: calibrated(reader.calibration, reportsOf(document.id, id, layers)),
    mentions: layers.mentions.map((mention) => {
      // Who else it could be stays with the reports, where somebody may ask.
      const { alternatives: _, ...ref } = actorRefOf(document.id, mention)
      return ref
    }),
    notices: [
      ...splitNotices(document.text, document.blocks, analysis.sentences),
      ...layers.notices,
    ],
  }
}

/**
 * Runs the steps one after the other. A layer a step gives replaces the one before; notices are
 * added to those there are.
 */
export function runSteps(steps: readonly CodingStep[], input: CodingInput): Layers {
  let layers = NO_LAYERS
  for (const step of steps) {
    const given = step.run(input, layers)
    layers = { ...layers, ...given, notices: [...layers.notices, ...(given.notices ?? [])] }
    if (input.trace !== undefined) noteLayers(input.trace, step, input, layers)
  }
  return layers
}

function configurationOf(reader: Reader, steps: readonly CodingStep[], published: Period): string {
  const { from = '', to = '', precision, basis } = published
  return contentHash(
    reader.dictionary.version,
    versionOf(reader.corridors),
    reader.places?.version ?? '',
    `${from}/${to}/${precision}/${basis}`,
    ...(reader.calibration === undefined ? [] : [reader.calibration.version]),
    ...steps.map((step) => step.name),
  )
}

const versions = new WeakMap<CorridorGazetteer, string>()

/** Hash of a table of corridors, worked out once. */
function versionOf(corridors: CorridorGazetteer): string {
  const known = versions.get(corridors)
  if (known !== undefined) return known
  const version = contentHash(...corridors.entries.map((entry) => JSON.stringify(entry)))
  versions.set(corridors, version)
  return version
}

function notCoded(document: Document): Notice {
  return {
    code: 'E-CODING-002',
    level: 'info',
    message: `the document is in '${document.language}'; only English is coded`,
    fix: 'Nothing to do: it is stored and counted. Add an English translation to have it coded.',
  }
}

function calibrated(
  calibration: Calibration | undefined,
  reports: readonly Report[],
): readonly Report[] {
  if (calibration === undefined) return reports
  return reports.map((report) => ({
    ...report,
    confidence: calibratedConfidence(calibration, report),
  }))
}

/** Drafts in order of their place in the text; drafts that agree in id become one report. */
function reportsOf(document: DocumentId, reading: ReadingId, layers: Layers): readonly Report[] {
  const drafts: readonly AnyDraft[] = [
    ...layers.events,
    ...layers.ties,
    ...layers.claims,
    ...layers.corridors,
  ]
  const byId = new Map<string, Report>()
  for (const draft of drafts) {
    const id = reportIdOf(document, draft)
    const known = byId.get(id)
    if (known === undefined || draft.confidence > known.confidence)
      byId.set(id, { ...draft, id, reading })
  }
  return [...byId.values()].sort(
    (a, b) =>
      a.trigger.start - b.trigger.start ||
      a.trigger.end - b.trigger.end ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
