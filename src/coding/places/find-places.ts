import type { Analysis } from '../../language/index.ts'
import { uposOf } from '../../language/index.ts'
import { firstWordOf, type KnownPlace, PLAIN, type PlaceGazetteer, placeKey } from './gazetteer.ts'

/** A stretch of text that may be the name of a place, with all it may mean. */
export interface PlaceCandidate {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly sentence: number
  readonly meanings: readonly KnownPlace[]
  /** True when the language model takes exactly these words for the name of a place. */
  readonly named: boolean
}

const BEFORE_PLACES = new Set(
  'in at near outside inside around from to into toward towards across over off along through throughout beyond between via and of'.split(
    ' ',
  ),
)
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i
const CAPITAL = /^\p{Lu}/u

/**
 * Names of the gazetteer in the text, the longest first where two begin at one word. Many towns bear
 * the name of a thing ('Nice', 'Split'), a month or a person; so a name counts where the language model
 * sees a place there, where it is one of our own of several words, or, where the model sees no name at
 * all, behind a preposition of place.
 */
export function findPlaces(analysis: Analysis, gazetteer: PlaceGazetteer): PlaceCandidate[] {
  if (gazetteer.mostWords === 0) return []
  const { tokens, text } = analysis
  const found: PlaceCandidate[] = []
  const nameAt = namesByToken(analysis)
  for (const [sentence, { firstToken, endToken }] of analysis.sentences.entries())
    for (let at = firstToken; at < endToken; at++) {
      const start = tokens.start[at] as number
      if (!CAPITAL.test(text.slice(start, start + 2))) continue
      const own = nameAt[at] ?? -1
      const name = own < 0 ? undefined : analysis.names[own]
      if (name !== undefined && name.type !== 'LOC') continue
      const most = Math.min(endToken, at + gazetteer.mostWords + 2)
      const shortest = hopelessFrom(text.slice(start, tokens.end[most - 1]), gazetteer)
      for (let end = most; end > at; end--) {
        const stop = tokens.end[end - 1] as number
        if (stop - start >= shortest) continue
        const meanings = gazetteer.named(placeKey(text.slice(start, stop)))
        if (meanings.length === 0) continue
        const named = name !== undefined && name.start === start && name.end === stop
        const sure = named || (end - at > 1 && meanings[0]?.source === 'chancery')
        if (!sure && (name !== undefined || !standsAsPlace(analysis, at, end, firstToken))) continue
        found.push({ start, end: stop, firstToken: at, endToken: end, sentence, meanings, named })
        at = end - 1
        break
      }
    }
  return found
}

/**
 * From which length on no beginning of these words is a name: most words with a capital begin none,
 * which their first word tells. Infinity where it does not tell.
 */
function hopelessFrom(words: string, gazetteer: PlaceGazetteer): number {
  if (gazetteer.begins === undefined || !PLAIN.test(words)) return Number.POSITIVE_INFINITY
  const first = firstWordOf(words)
  return gazetteer.begins(first.toLowerCase()) ? Number.POSITIVE_INFINITY : first.length
}

/** For each token, the index of the name of the model that covers it, or -1. */
function namesByToken({ names, tokens }: Analysis): Int32Array {
  const at = new Int32Array(tokens.count).fill(-1)
  let token = 0
  for (const [index, name] of names.entries()) {
    while (token < tokens.count && (tokens.end[token] as number) <= name.start) token++
    for (let t = token; t < tokens.count && (tokens.start[t] as number) < name.end; t++)
      at[t] = index
  }
  return at
}

function standsAsPlace(
  { tokens }: Analysis,
  first: number,
  end: number,
  sentenceFirst: number,
): boolean {
  if (first === sentenceFirst || uposOf(tokens, end - 1) !== 'PROPN') return false
  const article = tokens.lemma[first - 1] === 'the' ? 1 : 0
  if (!BEFORE_PLACES.has(tokens.lemma[first - 1 - article] ?? '')) return false
  if (CALENDAR.test(tokens.lemma[first] as string)) return false
  // 'in March Brigade': a longer name goes on.
  return end >= tokens.count || uposOf(tokens, end) !== 'PROPN'
}
