import { z } from 'zod'
import type { Iso3 } from '../../text/index.ts'
import { InputError } from '../../text/index.ts'
import { firstWordOf, type KnownPlace, type PlaceGazetteer, placeKey } from './gazetteer.ts'

const COMPILED = z.object({
  format: z.literal('chancery-places/1'),
  version: z.string(),
  places: z.array(z.unknown()),
})

/** [name, other names, country or '', latitude, longitude, kind, population, source] */
type PlaceRow = readonly [string, readonly string[], string, number, number, string, number, string]

/** True for a row of the table. By hand: a schema takes longer over 25,000 rows than all else of loading. */
function isRow(row: unknown): row is PlaceRow {
  if (!Array.isArray(row) || row.length !== 8) return false
  const [name, others, country, latitude, longitude, kind, population, source] = row as unknown[]
  return (
    isName(name) &&
    Array.isArray(others) &&
    others.every(isName) &&
    typeof country === 'string' &&
    isWithin(latitude, -90, 90) &&
    isWithin(longitude, -180, 180) &&
    typeof kind === 'string' &&
    isWithin(population, 0, Number.MAX_VALUE) &&
    typeof source === 'string'
  )
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high
}

/**
 * Loads the compiled gazetteer of places (`dist/data/places.json`): towns of GeoNames with 15,000
 * people or more and every seat of a first division, and straits, crossings, regions and islands of our
 * own.
 *
 * @throws InputError `E-CODING-103` when the text is not a compiled gazetteer.
 */
export function loadPlaceGazetteer(json: string): PlaceGazetteer {
  const { version, places } = parse(json)
  // Rows by key: most keys have one. Few places are ever asked for: they are made when they are.
  const rowOf = new Map<string, number>()
  const moreRowsOf = new Map<string, number[]>()
  const firstWords = new Set<string>()
  let mostWords = 0
  for (const [row, [name, others]] of places.entries())
    for (const key of keysOf(name, others)) {
      const more = moreRowsOf.get(key)
      if (more !== undefined) more.push(row)
      else if (rowOf.has(key)) moreRowsOf.set(key, [row])
      else rowOf.set(key, row)
      const words = countWords(key)
      if (words > mostWords) mostWords = words
      if (words > 1) firstWords.add(firstWordOf(key))
    }
  const made = new Map<number, KnownPlace>()
  const placeIn = (row: number): KnownPlace => {
    const known = made.get(row)
    if (known !== undefined) return known
    const place = placeOf(places[row] as PlaceRow)
    made.set(row, place)
    return place
  }
  return {
    version,
    mostWords,
    begins: (word) => rowOf.has(word) || firstWords.has(word),
    named: (key) => {
      const row = rowOf.get(key)
      return row === undefined ? NOWHERE : [row, ...(moreRowsOf.get(key) ?? [])].map(placeIn)
    },
  }
}

function placeOf([name, , country, latitude, longitude, kind, population, source]: PlaceRow) {
  return {
    name,
    ...(country === '' ? {} : { country: country as Iso3 }),
    latitude,
    longitude,
    kind,
    population,
    source,
  }
}

function countWords(key: string): number {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++
  return words
}

/** The keys of a place's names, each once. */
function keysOf(name: string, others: readonly string[]): Iterable<string> {
  const key = placeKey(name)
  return others.length === 0 ? [key] : new Set([key, ...others.map(placeKey)])
}

const NOWHERE: readonly KnownPlace[] = []

function parse(json: string): {
  readonly version: string
  readonly places: readonly PlaceRow[]
} {
  let value: unknown
  let problem = 'it is not JSON'
  try {
    value = JSON.parse(json)
    const result = COMPILED.safeParse(value)
    if (result.success) {
      const { version, places } = result.data
      if (places.every(isRow)) return { version, places }
      problem = `row ${places.findIndex((row) => !isRow(row))} is not a place`
    } else {
      const [issue] = result.error.issues
      problem = `${issue?.message ?? 'unknown fault'} at ${issue?.path.join('.') ?? 'the top'}`
    }
  } catch {
    // told below
  }
  throw new InputError({
    code: 'E-CODING-103',
    message: `expected the compiled gazetteer of places: ${problem}`,
    fix: 'Run `npm run build` to compile data/ again.',
  })
}
