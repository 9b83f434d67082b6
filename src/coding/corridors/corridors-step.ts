import type { Span } from '../../text/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { attributionAt, firmnessOf, shapeIndexOf, shapesOf } from '../patterns/index.ts'
import type { ActorRef, CorridorReport } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, CodingStep, Draft, Layers } from '../step.ts'
import { carriesOf } from './corridor-cargo.ts'
import { type CorridorName, corridorNames } from './corridor-names.ts'
import { routeOf } from './corridor-route.ts'
import { sidesIn } from './corridor-sides.ts'
import { statusOf } from './corridor-status.ts'
import { namedPlaces } from './named-places.ts'
import type { CorridorRoute } from './route.ts'
import { withCourses } from './with-courses.ts'

/** One corridor of a document: its names and every sentence about it, by position. */
interface Gathered {
  readonly names: { readonly name: CorridorName; readonly position: number }[]
  readonly positions: Set<number>
  readonly abbreviations: Set<string>
  /** Courses told of 'the line' in later sentences. */
  readonly routes: CorridorRoute[]
}

/**
 * Infrastructure projects named or described in the text. One draft for each; later names, its
 * abbreviation and 'the corridor' are evidence of the same one.
 */
export const corridorsStep: CodingStep = {
  name: 'corridors',
  needs: ['mentions', 'places', 'attributions'],
  gives: ['corridors'],
  run(input, layers) {
    const shapes = shapesOf(input.analysis, layers.mentions, 'all')
    return {
      corridors: gathered(input, layers, shapes).map((corridor) =>
        draftOf(input, layers, shapes, corridor),
      ),
    }
  },
}

/** How many sentences after its last mention 'the project' still means it. */
const REACH = 3

function gathered(
  input: CodingInput,
  layers: Layers,
  shapes: readonly SentenceShape[],
): Gathered[] {
  const { text } = input.document
  const places = namedPlaces(input.analysis, layers)
  const corridors = new Map<string, Gathered>()
  let latest: { readonly key: string; readonly position: number } | undefined
  for (const [position, shape] of shapes.entries()) {
    const { start, end, kind } = shape.sentence
    const named = kind === 'body' ? corridorNames(text, start, end, input.corridors) : []
    const told =
      kind === 'body'
        ? withCourses(input, shape.sentence, named, places, layers.mentions)
        : { names: named, bare: [] }
    const resumed = latest !== undefined && position - latest.position <= REACH ? latest : undefined
    const names = resumed === undefined ? [...told.names, ...told.bare] : told.names
    if (resumed !== undefined)
      for (const { route } of told.bare) {
        if (route !== undefined) corridors.get(resumed.key)?.routes.push(route)
        corridors.get(resumed.key)?.positions.add(position)
      }
    let before: CorridorName | undefined
    for (const found of names) {
      // 'a swap deal for the transit of gas': the second words say what the first named.
      const sameThing =
        before !== undefined && found.described && before.described && found.start - before.end < 40
      const name = sameThing && before !== undefined ? { ...found, key: before.key } : found
      before = name
      const known = corridors.get(name.key) ?? {
        names: [],
        positions: new Set(),
        abbreviations: new Set(),
        routes: [],
      }
      known.names.push({ name, position })
      known.positions.add(position)
      if (name.abbreviation !== undefined) known.abbreviations.add(name.abbreviation)
      corridors.set(name.key, known)
      latest = { key: name.key, position }
    }
    for (const [key, corridor] of corridors)
      if (namedShort(text.slice(start, end), corridor.abbreviations)) {
        corridor.positions.add(position)
        latest = { key, position }
      }
    if (names.length > 0 || latest === undefined || position - latest.position > REACH) continue
    if (!resumes(shape, position - latest.position)) continue
    corridors.get(latest.key)?.positions.add(position)
    if (/\b(?:corridor|pipeline|railway|route|cable|link)\b/.test(shape.shape))
      latest = { key: latest.key, position }
  }
  return withoutAliases([...corridors.values()])
}

/** 'Trains from A to B' and 'the line between B and A' are one: what has the same two ends is joined. */
function withoutAliases(corridors: readonly Gathered[]): Gathered[] {
  const byEnds = new Map<string, Gathered>()
  const kept: Gathered[] = []
  for (const corridor of corridors) {
    const ends = corridor.names.flatMap(({ name }) => name.route?.endpoints ?? []).slice(0, 2)
    const key = [...new Set(ends.map((end) => end.toLowerCase()))].sort().join('|')
    const same = ends.length === 2 ? byEnds.get(key) : undefined
    if (same === undefined) {
      if (ends.length === 2) byEnds.set(key, corridor)
      kept.push(corridor)
      continue
    }
    same.names.push(...corridor.names)
    same.routes.push(...corridor.routes)
    for (const position of corridor.positions) same.positions.add(position)
    for (const short of corridor.abbreviations) same.abbreviations.add(short)
  }
  return kept
}

function namedShort(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  for (const short of abbreviations)
    if (new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}])`, 'u').test(sentence)) return true
  return false
}

const RESUMED =
  /\b(?:the|this|such an?(?: \w+)?|that) (?:\w+ )?(?:corridor|project|pipeline|railway|railroad|route|initiative|link|linkage|canal|cable|highway|line|scheme)\b/

/** True when a sentence goes on about the corridor of the one before. */
function resumes(shape: SentenceShape, distance: number): boolean {
  if (RESUMED.test(shape.shape)) return true
  return (
    distance === 1 &&
    /^(?:linking|connecting|it (?:also )?(?:is|was|has|will|would|could|may|offers?|targets?|signals?|links?|connects?|runs?|carries)) /.test(
      shape.shape,
    )
  )
}

function draftOf(
  input: CodingInput,
  layers: Layers,
  shapes: readonly SentenceShape[],
  corridor: Gathered,
): Draft<CorridorReport> {
  const doc = input.document.id
  const [first] = corridor.names as [Gathered['names'][number]]
  const positions = [...corridor.positions].sort((a, b) => a - b)
  const about = positions.flatMap((position) => shapes[position] ?? [])
  const words = about.map((shape) => shape.shape)
  const trigger: Span = { doc, start: first.name.start, end: first.name.end }
  const attribution = attributionAt(input.analysis, layers.attributions, trigger.start)
  const home = shapes[first.position]
  const firmness =
    home === undefined
      ? { certainty: 'plain' as const, hedges: [] }
      : firmnessOf(
          home,
          Math.max(0, shapeIndexOf(home, trigger.start) - 45),
          shapeIndexOf(home, trigger.end),
          attribution,
          doc,
        )
  const names = namesOf(corridor)
  const sides = about.map((shape) => sidesIn(doc, shape))
  const evidence = about.map(
    ({ sentence }): Span => ({ doc, start: sentence.start, end: sentence.end }),
  )
  const [head = trigger, ...rest] = evidence
  return {
    kind: 'corridor',
    names,
    carries: carriesOf(names, words, first.name.known),
    ...bestRoute(input, shapes, corridor),
    status: statusOf(words),
    supports: distinct(sides.flatMap((side) => side.supports)),
    opposes: distinct(sides.flatMap((side) => side.opposes)),
    trigger,
    evidence: [head, ...rest],
    attribution,
    ...firmness,
    confidence: confidenceOf(corridor),
  }
}

function namesOf(corridor: Gathered): string[] {
  const names = corridor.names.map(({ name }) => name.name)
  const distinctNames = names.filter(
    (name, index) =>
      names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  )
  return [
    ...distinctNames,
    ...[...corridor.abbreviations].filter((short) => !distinctNames.includes(short)),
  ]
}

/** The fullest route told at any of its names. */
function bestRoute(
  input: CodingInput,
  shapes: readonly SentenceShape[],
  corridor: Gathered,
): CorridorRoute {
  let best: CorridorRoute = { endpoints: [], states: [] }
  const weight = ({ endpoints, states }: CorridorRoute): number =>
    endpoints.length * 2 + states.length
  const weigh = (route: CorridorRoute | undefined): void => {
    if (route !== undefined && weight(route) > weight(best)) best = route
  }
  for (const { name, position } of corridor.names) {
    const shape = shapes[position]
    if (shape === undefined) continue
    const byWords = routeOf(input.document.text, name, shape, shapes[position + 1])
    weigh(name.route === undefined ? byWords : joined(name.route, byWords, name.described))
  }
  for (const route of corridor.routes) weigh(joined(route, best, false))
  return best
}

/** The ends the tree tells; of both lists of states the longer, a description's own if it names two. */
function joined(told: CorridorRoute, other: CorridorRoute, isDescription: boolean): CorridorRoute {
  const own = new Set(told.states).size
  const isFuller = own >= new Set(other.states).size || (isDescription && own > 1)
  return {
    endpoints: told.endpoints.length > 0 ? told.endpoints : other.endpoints,
    states: isFuller ? told.states : other.states,
  }
}

function distinct(refs: readonly ActorRef[]): ActorRef[] {
  return refs.filter(
    (ref, index) => refs.findIndex((other) => rollUp(other) === rollUp(ref)) === index,
  )
}

/**
 * A heuristic, not a probability: 0.9 for a name the gazetteer knows, 0.75 for another proper name, 0.6
 * for a description.
 */
function confidenceOf({ names }: Gathered): number {
  if (names.some(({ name }) => name.known !== undefined)) return 0.9
  return names.some(({ name }) => !name.described) ? 0.75 : 0.6
}
