import type { Iso3 } from '../../text/index.ts'

/** What a place of the gazetteer is: 'capital' of a state, 'seat' of its first division, or as told. */
export type PlaceKind = 'capital' | 'seat' | 'town' | (string & {})

/** A place known beforehand. */
export interface KnownPlace {
  readonly name: string
  /** Absent where a place lies in several states or in none: seas, straits, border regions. */
  readonly country?: Iso3
  /** Degrees, WGS 84. */
  readonly latitude: number
  readonly longitude: number
  readonly kind: PlaceKind
  /** People; 0 where it is no town. */
  readonly population: number
  /** 'geonames:ID', or 'chancery' for the ones of our own. */
  readonly source: string
}

/** Names of places, however written, and the places they may mean. */
export interface PlaceGazetteer {
  /** Hash of the compiled table; part of a reading's identity. */
  readonly version: string
  /** Most words a name has. */
  readonly mostWords: number
  /** False when no name (as a key) begins with this word; what is not told may begin one. */
  begins?(word: string): boolean
  /** Every place that bears the name (a key of `placeKey`), the largest first. */
  named(key: string): readonly KnownPlace[]
}

/** No place is known: what a reader without the gazetteer works with. */
export const NO_PLACES: PlaceGazetteer = { version: 'none', mostWords: 0, named: () => [] }

/** Letters, digits and spaces, as most names are written: the key of a part is part of the key. */
export const PLAIN: RegExp = /^[A-Za-z\d ]*$/
const MARKS = /\p{M}+/gu
const APOSTROPHES = /[\u2018\u2019\u02bc\u02bb\u02bd`´']/g
const HYPHENS = /[\u2010-\u2015-]/g

/**
 * A name as it is looked up: without accents, apostrophes and case, hyphens as spaces, so that
 * 'Cúcuta', 'Sana’a' and 'Deir ez-Zor' are found as 'Cucuta', "Sana'a" and 'Deir ez Zor'.
 */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(HYPHENS, ' ')
    .toLowerCase()
}

/** What stands before the first space of a key. */
export function firstWordOf(key: string): string {
  const space = key.indexOf(' ')
  return space < 0 ? key : key.slice(0, space)
}
