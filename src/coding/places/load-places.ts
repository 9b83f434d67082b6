import { z } from 'zod'
import type { Iso3 } from '../../text/index.ts'
import { InputError } from '../../text/index.ts'
import { firstWordOf, type KnownPlace, type PlaceGazetteer, placeKey } from './gazetteer.ts'

const COMPILED = z.object({
  format: z.literal('chancery-places/1'),
  version: z.string(),
  // [name, other names, country or '', latitude, longitude, kind, population, source]
  places: z.array(
    z.tuple([
      z.string().min(1),
      z.array(z.string().min(1)),
      z.string(),
      z.number().min(-90).max(90),
      z.number().min(-180).max(180),
      z.string(),
      z.number().nonnegative(),
      z.string(),
    ]),
  ),
})

/**
 * Loads the compiled gazetteer of places (`dist/data/places.json`): towns of GeoNames with 15,000
 * people or more and every seat of a first division, and straits, crossings, regions and islands of our
 * own.
 *
 * @throws InputError `E-CODING-103` when the text is not a compiled gazetteer.
 */
export function loadPlaceGazetteer(json: string): PlaceGazetteer {
  const byKey = new Map<string, KnownPlace[]>()
  const firstWords = new Set<string>()
  let mostWords = 0
  const { version, places } = parse(json)
  for (const [name, others, country, latitude, longitude, kind, population, source] of places) {
    const place: KnownPlace = {
      name,
      ...(country === '' ? {} : { country: country as Iso3 }),
      latitude,
      longitude,
      kind,
      population,
      source,
    }
    for (const key of new Set([name, ...others].map(placeKey))) {
      mostWords = Math.max(mostWords, key.split(' ').length)
      const held = byKey.get(key)
      if (held !== undefined) held.push(place)
      else {
        byKey.set(key, [place])
        firstWords.add(firstWordOf(key))
      }
    }
  }
  return {
    version,
    mostWords,
    begins: (word) => firstWords.has(word),
    named: (key) => byKey.get(key) ?? NOWHERE,
  }
}

const NOWHERE: readonly KnownPlace[] = []

function parse(json: string): z.infer<typeof COMPILED> {
  let value: unknown
  let problem = 'it is not JSON'
  try {
    value = JSON.parse(json)
    const result = COMPILED.safeParse(value)
    if (result.success) return result.data
    const [issue] = result.error.issues
    problem = `${issue?.message ?? 'unknown fault'} at ${issue?.path.join('.') ?? 'the top'}`
  } catch {
    // told below
  }
  throw new InputError({
    code: 'E-CODING-103',
    message: `expected the compiled gazetteer of places: ${problem}`,
    fix: 'Run `npm run build` to compile data/ again.',
  })
}
