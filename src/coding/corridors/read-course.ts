import type { Iso3 } from '../../text/index.ts'
import type { SentenceTree } from '../predicates/index.ts'
import type { NamedPlace } from './named-places.ts'
import type { CorridorRoute } from './route.ts'
import { tellsCourse } from './works.ts'

/** One place of a course and the word that puts it there. */
export interface Stop {
  readonly how: 'from' | 'to' | 'via' | 'link'
  readonly place: NamedPlace
  readonly country: Iso3 | undefined
}

export interface Course {
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
export const NEAR = 12
/** How far a course may go on, in tokens. */
export const FARTHEST = 34

/** Reads a course from `start` on: 'from A through B to C', 'linking A with B', 'between A and B'. */
export function scan(
  tree: SentenceTree,
  places: readonly NamedPlace[],
  start: number,
  before?: number,
  phraseEnd?: number,
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
    // What is done to it, or by it, is no course.
    if (phraseEnd !== undefined && at >= phraseEnd && isFiniteVerb(tree, at)) break
    if (word === 'by') break
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
    if (/^(which|whom|whose)$/.test(word)) how = undefined
    if (how !== undefined && at - since > GAP && how !== 'link') how = undefined
    if (last === undefined && at - start > NEAR) break
  }
  return { stops, end }
}

/** True for an auxiliary or a finite verb. */
function isFiniteVerb(tree: SentenceTree, token: number): boolean {
  return tree.tag(token) === 'AUX' || /^(VB[DPZ]|MD)$/.test(tree.xpos(token))
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

/** From its beginning over what it passes to its end. */
export function routeOfStops(stops: readonly Stop[]): CorridorRoute {
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
