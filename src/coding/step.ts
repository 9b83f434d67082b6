import type { Analysis } from '../language/index.ts'
import type { Day, Document, Notice, Period } from '../text/index.ts'
import { BugError } from '../text/index.ts'
import type { ActorDictionary } from './actors/dictionary.ts'
import type { Mention } from './mention.ts'
import type { KnownPlace, PlaceGazetteer } from './places/gazetteer.ts'
import type { Attribution, Claim, CorridorReport, EventReport, TieReport } from './report.ts'
import type { Trace } from './trace/trace-note.ts'
import type { EventTyping } from './typing/event-typing.ts'

/** What a step may look at besides the layers it needs. */
export interface CodingInput {
  readonly document: Document
  readonly analysis: Analysis
  /** When the document was published, as far as known. Relative dates count from its last day. */
  readonly published: Period
  readonly dictionary: ActorDictionary
  readonly corridors: CorridorGazetteer
  /** The linear model of event types; without it only the lexicon types events. */
  readonly typing?: EventTyping
  /** Places with coordinates; none are known when left out. */
  readonly places?: PlaceGazetteer
  /** Who wants to know what is decided and why; nobody when left out. */
  readonly trace?: Trace
}

/** Names of corridors and projects the reader knows (`data/corridors/`). */
export interface CorridorGazetteer {
  readonly entries: readonly KnownCorridor[]
}

/** A corridor of the gazetteer. */
export interface KnownCorridor {
  readonly id: string
  readonly names: readonly string[]
  readonly carries: string
  readonly from: string
  readonly to: string
  readonly grade: 'A' | 'B' | 'C'
}

/** An event trigger found in the text, before its arguments are. */
export interface Trigger {
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  /** The entry of the trigger lexicon that matched. */
  readonly entry: string
}

/** A name of a place, what it most likely means and what else it may. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly place: KnownPlace
  readonly alternatives: readonly KnownPlace[]
}

/** A date expression and what it means. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly period: Period
}

/**
 * Who speaks, over which tokens. The innermost scope that covers a token is its attribution; tokens
 * outside every scope are the author's.
 */
export interface AttributionScope {
  readonly firstToken: number
  readonly endToken: number
  readonly attribution: Attribution
}

/** A report as a step makes it: ids and the reading are filled in at the end. */
export type Draft<R> = Omit<R, 'id' | 'reading'>

/** Everything the steps pass to each other. */
export interface Layers {
  readonly mentions: readonly Mention[]
  readonly places: readonly PlaceMention[]
  readonly dates: readonly DateMention[]
  readonly attributions: readonly AttributionScope[]
  readonly triggers: readonly Trigger[]
  readonly events: readonly Draft<EventReport>[]
  readonly ties: readonly Draft<TieReport>[]
  readonly claims: readonly Draft<Claim>[]
  readonly corridors: readonly Draft<CorridorReport>[]
  readonly notices: readonly Notice[]
}
/** The name of a layer. */
export type LayerName = keyof Layers

/** One step of coding. It declares the layers it reads and the ones it gives. */
export interface CodingStep {
  readonly name: string
  readonly needs: readonly LayerName[]
  readonly gives: readonly LayerName[]
  /** Returns the layers it gives; whatever it leaves out stays as it was. */
  run(input: CodingInput, layers: Layers): Partial<Layers>
}

/** No layer filled. */
export const NO_LAYERS: Layers = {
  mentions: [],
  places: [],
  dates: [],
  attributions: [],
  triggers: [],
  events: [],
  ties: [],
  claims: [],
  corridors: [],
  notices: [],
}

/**
 * Checks that each step's needs are given by an earlier one.
 *
 * @throws BugError `E-CODING-001` naming the step, the missing layer and the step that would give it.
 */
export function checkSteps(steps: readonly CodingStep[]): void {
  const given = new Set<LayerName>()
  for (const step of steps) {
    for (const layer of step.needs) {
      if (given.has(layer)) continue
      const giver = steps.find((other) => other.gives.includes(layer))
      throw new BugError({
        code: 'E-CODING-001',
        message: `step '${step.name}' needs the layer '${layer}', which no earlier step gives`,
        fix:
          giver === undefined ? `Add a step that gives '${layer}'.` : `Put '${giver.name}' first.`,
      })
    }
    for (const layer of step.gives) given.add(layer)
  }
}

/** The last day of publication, from which relative dates count; undefined when unknown. */
export function publicationDay(published: Period): Day | undefined {
  return published.to ?? published.from
}
