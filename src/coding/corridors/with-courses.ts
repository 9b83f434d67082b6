import type { AnalysedSentence } from '../../language/index.ts'
import type { Iso3 } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import { type SentenceTree, treeOf } from '../predicates/index.ts'
import type { CodingInput } from '../step.ts'
import { type CorridorName, keyOf } from './corridor-names.ts'
import type { NamedPlace } from './named-places.ts'
import { type ToldCourse, toldCourses } from './told-course.ts'

/** Without one of these words a sentence tells of no infrastructure. */
const WORKS =
  /\brail\b|\btrains?\b|railway|railroad|pipeline|corridor|canal|interconnector|gasline|waterway|way\b|road|route|\bline|\blink|bridge|crossing|tunnel|cable|ferry|grid|track|port\b|harbou?r|wharf|jetty|pier|runway|air(?:strip|field)|terminal|\bdam\b/i

/**
 * The names of a sentence with the courses its tree tells, and what only the tree finds. `bare` are
 * those that no word tells apart ('the line'): they may mean one named before.
 */
export function withCourses(
  { analysis, document }: CodingInput,
  sentence: AnalysedSentence,
  names: readonly CorridorName[],
  placesIn: (sentence: number) => readonly NamedPlace[],
  mentions: readonly Mention[],
): { readonly names: readonly CorridorName[]; readonly bare: readonly CorridorName[] } {
  if (!WORKS.test(document.text.slice(sentence.start, sentence.end))) return { names, bare: [] }
  const tree = treeOf(analysis, sentence)
  const courses = toldCourses(tree, placesIn(sentence.index))
  if (courses.length === 0) return { names, bare: [] }
  const found = [...names]
  const bare: CorridorName[] = []
  for (const told of courses) {
    const { start, end } = analysis.tokens
    const course = withOrigin(told, tree, mentions)
    const at = start[course.noun] as number
    const over = found.findIndex((name) => name.start <= at && at < name.end)
    const named = found[over]
    if (named !== undefined && !named.described) {
      found[over] = { ...named, route: course.route }
      continue
    }
    const from = start[course.firstToken] as number
    const to = end[course.endToken - 1] as number
    const name = nameOf(document.text.slice(from, to), course)
    const made: CorridorName = {
      start: from,
      end: to,
      name,
      key: keyOf(name),
      described: true,
      route: course.route,
    }
    if (named !== undefined) found[over] = made
    else if (
      course.bare &&
      (course.endToken === course.noun + 1 || course.route.endpoints.length < 2)
    )
      bare.push(made)
    else found.push(made)
  }
  return { names: found.sort((a, b) => a.start - b.start), bare }
}

/** 'line' alone says nothing: its course is told with it. */
function nameOf(words: string, { course }: ToldCourse): string {
  return course === undefined || course === '' ? words : `${words} ${course}`
}

/** 'Ethiopian electricity', 'its crude', 'Uganda's oil': what flows comes from the state it belongs to. */
function withOrigin(
  course: ToldCourse,
  tree: SentenceTree,
  mentions: readonly Mention[],
): ToldCourse {
  const { states } = course.route
  if (states.length > 1) return course
  const from = (origin: Iso3): ToldCourse => ({
    ...course,
    route: { ...course.route, states: [origin, ...states] },
  })
  let named: Iso3 | undefined
  for (const { actor, sentence, firstToken, endToken } of mentions) {
    if (sentence !== tree.sentence.index || actor.country === undefined) continue
    if (actor.kind !== 'state' || states.includes(actor.country)) continue
    const next = tree.word(endToken) === "'s" ? endToken + 1 : endToken
    if (Math.abs(firstToken - course.noun) <= REACH && FLOWING.test(tree.lemma(next)))
      return from(actor.country)
    if (endToken <= course.noun) named = actor.country
  }
  if (named === undefined) return course
  for (let at = course.noun; at < Math.min(tree.sentence.endToken, course.noun + REACH); at++)
    if (/^(its|their)$/.test(tree.word(at)) && FLOWING.test(tree.lemma(at + 1))) return from(named)
  return course
}

const REACH = 16
const FLOWING =
  /^(crude|oil|gas|fuel|electricity|power|coal|copper|cobalt|ore|grain|wheat|cotton|cargo|freight|import|export|trade|goods|water|lithium|iron|tobacco|cement|timber)$/
