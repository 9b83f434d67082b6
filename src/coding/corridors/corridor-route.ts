import type { Iso3 } from '../../text/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { groupAt, originOf, shapeIndexOf } from '../patterns/index.ts'
import type { CorridorName } from './corridor-names.ts'
import type { CorridorRoute } from './route.ts'

const COURSE =
  /^ ?(?:(?:from|between|through|via|across|into)\b|to (?:the )?[\ue000-\uefff]|.{0,40}?\b(?:link(?:s|ing)?|connect(?:s|ing)?|join(?:s|ing)?|runs?|running|carr(?:y|ies|ying)|between)\b)/
const COURSE_END =
  /[.;:—]|, (?:this|it|the|which|while|but|is|was|are|were|has|backed|supported|clearly|bolstering|offering|as|because|with)\b/

/**
 * The ends and states of a corridor. They are read from the name itself, then from what follows it in
 * its sentence or opens the next one ('Linking X to Y, ...'). Empty where the text says nothing; the
 * gazetteer's ends are not put into the text's mouth.
 */
export function routeOf(
  text: string,
  name: CorridorName,
  shape: SentenceShape,
  next: SentenceShape | undefined,
): CorridorRoute {
  const from = shapeIndexOf(shape, name.start)
  const to = Math.max(from, shapeIndexOf(shape, name.end))
  const inside = statesIn(shape, from, to)
  const own = endsIn(text, shape, from, to)
  if (inside.length >= 2) return { endpoints: own ?? [], states: inside }
  const rest = shape.shape.slice(to)
  if (COURSE.test(rest)) {
    const stop = rest.search(COURSE_END)
    const end = stop < 0 ? shape.shape.length : to + stop
    const states = [...inside, ...statesIn(shape, to, end)]
    const endpoints = own ?? endsIn(text, shape, to, end)
    if (states.length > 0 || endpoints !== undefined)
      return { endpoints: endpoints ?? [], states: withoutRepeats(states) }
  }
  if (
    next !== undefined &&
    /^(?:linking|connecting|joining|running|stretching)\b/.test(next.shape)
  ) {
    const stop = next.shape.search(COURSE_END)
    const end = stop < 0 ? next.shape.length : stop
    return { endpoints: endsIn(text, next, 0, end) ?? [], states: statesIn(next, 0, end) }
  }
  return { endpoints: own ?? [], states: inside }
}

function statesIn(shape: SentenceShape, from: number, to: number): Iso3[] {
  const states: Iso3[] = []
  for (let at = from; at < to; at++)
    for (const { actor } of groupAt(shape, at)?.members ?? [])
      if (actor.kind === 'state' && actor.country !== undefined) states.push(actor.country)
  return withoutRepeats(states)
}

function withoutRepeats(states: readonly Iso3[]): Iso3[] {
  return states.filter((state, index) => state !== states[index - 1])
}

const PLACE_WORDS =
  "(?:[\\ue000-\\uefff]|[\\p{L}\\p{N}'-]+)(?: (?!to\\b|and\\b|with\\b|via\\b|through\\b|down\\b|further\\b)(?:[\\ue000-\\uefff]|[\\p{L}\\p{N}'-]+)){0,5}"
const ENDS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:between) (?:the |its )?(?<a>${PLACE_WORDS}) and (?:the |its )?(?<b>${PLACE_WORDS})`,
    'du',
  ),
  new RegExp(
    `\\b(?:link|links|linking|connect|connects|connecting|joins?|joining|from) (?:the |its )?(?<a>${PLACE_WORDS}) (?:down |up |on |onward )*(?:to|with|and) .*?(?:(?:down |on |onward )?(?:to|with|and) (?:the |its )?(?<b>${PLACE_WORDS}))?$`,
    'du',
  ),
  /\bfrom (?:the )?(?<a>[\ue000-\uefff]) (?:(?:through|via|across) .{0,60}?)?to (?:the )?(?<b>[\ue000-\uefff])/du,
  /(?<a>[\ue000-\uefff])(?:-[\ue000-\uefff])*-(?<b>[\ue000-\uefff])/du,
  /(?<a>\p{L}+)[-–](?:\p{L}+[-–])*(?<b>\p{L}+) (?:\p{L}+ )*(?:rail|road|line|link|pipeline|corridor|highway|canal|cable|inter)/du,
]

const COMPASS = /^(?:north|south|east|west|trans|pan|inter|intra|cross|euro)$/i

/** The two ends told in a piece of a sentence, in the document's own words. */
function endsIn(
  text: string,
  shape: SentenceShape,
  from: number,
  to: number,
): readonly string[] | undefined {
  const piece = shape.shape.slice(from, to)
  for (const pattern of ENDS) {
    const match = pattern.exec(piece)
    const [a, b] = [match?.indices?.groups?.['a'], match?.indices?.groups?.['b']]
    if (a === undefined || b === undefined) continue
    const words = ([first, last]: readonly [number, number]): string => {
      const { start, end } = originOf(shape, from + first, from + last)
      return text.slice(start, end).replace(/['’]s$/, '')
    }
    const ends = [words(a), words(b)]
    return ends.some((end) => COMPASS.test(end)) ? undefined : ends
  }
  return undefined
}
