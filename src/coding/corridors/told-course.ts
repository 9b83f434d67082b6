import type { Iso3 } from '../../text/index.ts'
import type { SentenceTree } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'
import type { NamedPlace } from './named-places.ts'
import { FARTHEST, NEAR, routeOfStops, type Stop, scan } from './read-course.ts'
import type { CorridorRoute } from './route.ts'
import {
  handlingOf,
  isCalledAfterPlace,
  tellsCourse,
  type WorksStrength,
  worksAt,
} from './works.ts'

/** Infrastructure told with its course, by tokens of the document. */
export interface ToldCourse {
  readonly noun: number
  /** The words that name it, without article or owner. */
  readonly firstToken: number
  readonly endToken: number
  readonly route: CorridorRoute
  /** Its course in a few words, where they do not stand in the name: 'from Uvinza to Gitega'. */
  readonly course?: string
  /** True for 'the line', 'the railway': without a word that tells which. */
  readonly bare: boolean
}

/** Every piece of infrastructure of a sentence whose course is told. Linear in tokens but for short looks ahead. */
export function toldCourses(
  tree: SentenceTree,
  places: readonly NamedPlace[],
): readonly ToldCourse[] {
  if (!tree.parsed || places.length === 0) return []
  const found: ToldCourse[] = []
  const { firstToken, endToken } = tree.sentence
  for (let token = firstToken; token < endToken; token++) {
    const strength = worksAt(tree, token)
    if (strength === undefined) continue
    const told = courseOf(tree, places, token, strength)
    if (told !== undefined) found.push(told)
  }
  return found
}

function courseOf(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  noun: number,
  strength: WorksStrength,
): ToldCourse | undefined {
  const main = mainVerb(tree, noun)
  const behind = scan(tree, places, noun + 1, main, tree.extent(noun).end)
  const verb =
    distinct(behind.stops) > 1 ? undefined : runningVerb(tree, noun, behind.stops.length > 0)
  const run = verb === undefined ? behind : scan(tree, places, verb)
  const governor = linkingGovernor(tree, noun)
  const before = governor === undefined ? [] : scan(tree, places, governor, noun).stops
  const river = verb === undefined ? [] : behind.stops
  const stops = [...before, ...river, ...run.stops]
  const owner = ownerBefore(tree, places, noun)
  if (owner !== undefined && !stops.some(({ how }) => how === 'from' || how === 'link'))
    stops.unshift({ how: 'from', place: owner, country: owner.country })
  const first = phraseStart(tree, noun)
  const bare = first === noun
  const handling = handlingOf(tree, noun)
  const builders = handling?.subject === undefined ? [] : statesIn(tree, places, handling.subject)
  if (distinct(stops) < 2 && handling !== undefined) {
    const called = calledAfter(tree, places, noun)
    const states =
      builders.length > 1 ? builders : called?.country === undefined ? [] : [called.country]
    const joint =
      builders.length > 1 &&
      strength !== 'site' &&
      (strength === 'strong' || !bare || stops.length > 0)
    if (called !== undefined || joint)
      return {
        noun,
        firstToken: first,
        endToken: Math.max(noun + 1, called?.endToken ?? 0, joint ? behind.end : 0),
        route: { endpoints: [], states },
        bare: false,
      }
  }
  if (
    strength === 'site' ||
    !isEnough(stops, strength, /^(road|highway)$/.test(tree.lemma(noun)), owner !== undefined)
  )
    return undefined
  const near = run.stops.length > 0 && verb === undefined && run.end - noun <= NEAR * 2
  return {
    noun,
    firstToken: first,
    endToken: near ? run.end : noun + 1,
    route: routeOfStops(stops),
    ...(near ? {} : { course: courseWords(stops) }),
    bare,
  }
}

/** '[Ethiopia]'s railway to the coast' begins with its owner. */
function ownerBefore(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  noun: number,
): NamedPlace | undefined {
  const owner = tree.child(noun, 'nmod:poss')
  if (owner === undefined) return undefined
  return places.find(
    ({ firstToken, endToken, state }) => state && firstToken <= owner && owner < endToken,
  )
}

/** 'from A to B', 'to B', 'through C'. */
function courseWords(stops: readonly Stop[]): string {
  const { endpoints } = routeOfStops(stops)
  const [from, to] = endpoints
  if (from !== undefined && to !== undefined) return `from ${from} to ${to}`
  const [first] = stops
  if (first === undefined) return ''
  return `${first.how === 'via' ? 'through' : first.how === 'from' ? 'from' : 'to'} ${first.place.name}`
}

function distinct(stops: readonly Stop[]): number {
  return new Set(stops.map(({ place }) => place.name)).size
}

/** Two places; of railways and the like one to which or through which they go. Roads must cross a border. */
function isEnough(
  stops: readonly Stop[],
  strength: WorksStrength,
  isLand: boolean,
  owned: boolean,
): boolean {
  if (strength === 'strong')
    return stops.some(({ how }) => how !== 'from') || (stops.length > 0 && !owned)
  // 'the road through Cameroon' leaves the state that needs it.
  if (distinct(stops) < 2)
    return isLand && stops.some(({ how, place }) => how === 'via' && place.state)
  const countries = new Set(stops.map(({ country }) => country))
  return countries.size > 1 || countries.has(undefined)
}

/** The verb of the clause whose subject the noun is: what stands behind it is no part of the name. */
function mainVerb(tree: SentenceTree, noun: number): number | undefined {
  const head = tree.head(noun)
  return head > noun && tree.relation(noun).startsWith('nsubj') ? head : undefined
}

/** 'The line, built in 1908, [runs] from': the verb whose subject the noun is. */
function runningVerb(tree: SentenceTree, noun: number, main: boolean): number | undefined {
  const { endToken } = tree.sentence
  const verb = main ? mainVerb(tree, noun) : undefined
  if (main) return verb !== undefined && tellsCourse(tree.lemma(verb)) ? verb : undefined
  for (let at = noun + 1; at < Math.min(endToken, noun + FARTHEST); at++) {
    if (tree.tag(at) !== 'VERB' || !tellsCourse(tree.lemma(at))) continue
    const subject = verbArguments(tree, at).find(({ role }) => role === 'subject')
    if (subject?.token === noun) return at
  }
  return undefined
}

/** 'to [connect] A with B by a railway', 'trains [run] from A to B on a line'. */
function linkingGovernor(tree: SentenceTree, noun: number): number | undefined {
  let head = tree.head(noun)
  // 'pumped to Tanga through a pipeline' may hang the pipeline on the port.
  for (let depth = 0; depth < 2 && tree.relation(head) !== 'root'; depth++)
    if (head >= 0 && tree.tag(head) !== 'VERB') head = tree.head(head)
  if (head < 0 || head > noun || tree.tag(head) !== 'VERB' || !tellsCourse(tree.lemma(head)))
    return undefined
  return /^(by|with|through|via|on|along|over)$/.test(tree.preposition(noun) ?? '')
    ? head
    : undefined
}

/** Where the words before a noun begin that belong to its name. */
function phraseStart(tree: SentenceTree, noun: number): number {
  const { first } = tree.extent(noun)
  let start = noun
  for (let at = noun - 1; at >= Math.max(first, noun - 8); at--) {
    const word = tree.word(at)
    const tag = tree.tag(at)
    if (tag === 'DET' || tag === 'ADP' || tag === 'PRON' || tag === 'CCONJ') break
    if (tag === 'VERB' && tree.relation(at) !== 'amod') break
    if (word === "'s" || word === "'" || word === ',' || /^(new|old|planned|proposed)$/.test(word))
      break
    start = at
  }
  return start
}

/** The place a bridge, crossing or road is called after: 'the Torkham crossing', 'the crossing at Chaman'. */
function calledAfter(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  noun: number,
): NamedPlace | undefined {
  if (!isCalledAfterPlace(tree, noun)) return undefined
  return places.find(
    ({ firstToken, endToken, state }) =>
      !state &&
      ((firstToken >= noun - 4 && endToken <= noun && endToken >= noun - 1) ||
        (firstToken === noun + 2 && /^(at|of|in|on)$/.test(tree.word(noun + 1)))),
  )
}

/** The states a phrase names, each once. */
function statesIn(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  token: number,
): readonly Iso3[] {
  const { first, end } = tree.extent(token)
  const found: Iso3[] = []
  for (const { firstToken, endToken, country } of places)
    if (firstToken >= first && endToken <= end && country !== undefined && !found.includes(country))
      found.push(country)
  return found
}
