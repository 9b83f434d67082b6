import type { Iso3 } from '../../text/index.ts'
import type { SentenceTree } from '../predicates/index.ts'
import { verbArguments } from '../predicates/verb-arguments.ts'
import type { CorridorRoute } from './corridor-route.ts'
import type { NamedPlace } from './named-places.ts'
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
  /** True for 'the line', 'the railway': without a word that tells which. */
  readonly bare: boolean
}

/** One place of a course and the word that puts it there. */
interface Stop {
  readonly how: 'from' | 'to' | 'via' | 'link'
  readonly place: NamedPlace
  readonly country: Iso3 | undefined
}

interface Course {
  readonly stops: readonly Stop[]
  /** Token behind the last place told. */
  readonly end: number
}

const HOW: ReadonlyMap<string, Stop['how']> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['into', 'to'],
  ['onto', 'to'],
  ['towards', 'to'],
  ['with', 'to'],
  ['through', 'via'],
  ['via', 'via'],
  ['across', 'via'],
  ['over', 'via'],
  ['under', 'via'],
  ['along', 'via'],
  ['past', 'via'],
  ['between', 'link'],
])
/** How many words may stand between 'to' and the place: 'to the Tanzanian port of Tanga'. */
const GAP = 6
/** How far behind a noun its course may begin. */
const NEAR = 12
const FARTHEST = 34

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
  const behind = scan(tree, places, noun + 1, main)
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

/** Reads a course from `start` on: 'from A through B to C', 'linking A with B', 'between A and B'. */
function scan(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  start: number,
  before?: number,
): Course {
  const limit = Math.min(before ?? tree.sentence.endToken, start + FARTHEST)
  const stops: Stop[] = []
  let how: Stop['how'] | undefined
  let since = 0
  let end = start
  for (let at = start; at < limit; at++) {
    const place = places.find((one) => one.firstToken === at)
    const last = stops.at(-1)
    if (place !== undefined) {
      if (how === undefined && isOf(tree, at) && last !== undefined) continue
      if (how !== undefined) {
        stops.push({ how, place, country: place.country ?? beside(tree, places, place) })
        end = place.endToken
        how = undefined
      }
      at = place.endToken - 1
      continue
    }
    const word = tree.word(at)
    if (how !== undefined && isEndByKind(tree, at)) {
      const name = `${tree.word(at)}`
      stops.push({
        how,
        place: { name, firstToken: at, endToken: at + 1, state: false },
        country: undefined,
      })
      end = at + 1
      how = undefined
      continue
    }
    if (/^[.;:()—–?!]$/.test(word)) break
    if (word === ',' && last !== undefined && at === end && listed(places, at + 1)) {
      how = last.how
      continue
    }
    if (word === ',' && last !== undefined && !goesOn(tree, at + 1)) break
    if (word === ',') how = undefined
    const next = HOW.get(word)
    if (next !== undefined) {
      if (word === 'with' && last === undefined) break
      how = next
      since = at
      continue
    }
    if (word === 'and' && last !== undefined && at === end) {
      how = last.how === 'link' ? 'to' : last.how
      since = at
      continue
    }
    if (tree.tag(at) === 'VERB') {
      if (!tellsCourse(tree.lemma(at))) break
      how = 'link'
      since = at
      continue
    }
    if (tree.tag(at) === 'AUX' && last !== undefined) break
    if (
      /^(while|but|because|although|though|after|before|when|where|if|since|as|instead|than|rather)$/.test(
        word,
      )
    )
      break
    if (how !== undefined && at - since > GAP && how !== 'link') how = undefined
    if (last === undefined && at - start > NEAR) break
  }
  return { stops, end }
}

/** 'to the [coast]', 'from the [mines]': ends that only their kind tells. */
function isEndByKind(tree: SentenceTree, token: number): boolean {
  return (
    /^(coast|sea|ocean|border|frontier|mine|oilfield|gasfield|refinery|capital)$/.test(
      tree.lemma(token),
    ) &&
    tree.tag(token) === 'NOUN' &&
    tree.word(token + 1) !== 'of' &&
    !tree.relation(token).startsWith('compound')
  )
}

function isOf(tree: SentenceTree, token: number): boolean {
  return tree.word(token - 1) === 'in'
}

/** 'connect Nauru, [Kiribati] and': the place right behind a comma. */
function listed(places: readonly NamedPlace[], token: number): boolean {
  return places.some(({ firstToken }) => firstToken === token || firstToken === token + 1)
}

/** After a comma a course goes on with a preposition or a participle: ', then to', ', linking'. */
function goesOn(tree: SentenceTree, token: number): boolean {
  for (let at = token; at < token + 3; at++) {
    const word = tree.word(at)
    if (HOW.has(word) && word !== 'with') return true
    if (/^(linking|connecting|joining|running|passing|crossing)$/.test(word)) return true
    if (!/^(then|and|on|further|onward|onwards|down|up)$/.test(word)) return false
  }
  return false
}

/** 'Machipanda in Zimbabwe', 'the Tanzanian port of Tanga': the state told beside a place nobody knows. */
function beside(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  place: NamedPlace,
): Iso3 | undefined {
  if (tree.word(place.endToken) !== 'in') return undefined
  return places.find(
    ({ firstToken }) => firstToken > place.endToken && firstToken <= place.endToken + 2,
  )?.country
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

/** From its beginning over what it passes to its end. */
function routeOfStops(stops: readonly Stop[]): CorridorRoute {
  const from = stops.filter(({ how }) => how === 'from')
  const to = stops.filter(({ how }) => how === 'to')
  const link = stops.filter(({ how }) => how === 'link')
  const via = stops.filter(({ how }) => how === 'via')
  const ordered = from.length > 0 ? [...from, ...link, ...via, ...to] : [...link, ...via, ...to]
  const ends = [...from, ...link, ...to]
  const [a, b] = [ends[0], ends.length > 1 ? ends.at(-1) : undefined]
  const states: Iso3[] = []
  for (const { country } of ordered)
    if (country !== undefined && country !== states.at(-1)) states.push(country)
  return {
    endpoints: a === undefined || b === undefined ? [] : [a.place.name, b.place.name],
    states,
  }
}
