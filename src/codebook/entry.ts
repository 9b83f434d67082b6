/**
 * Where a definition comes from. `checked` was read for this codebook and may be printed. `recalled`
 * names what the field usually cites, from memory: it stays inside and is never printed as a reference.
 */
export interface Origin {
  readonly checked?: string
  readonly recalled?: string
}

/** What every word of the codebook carries: meaning, origin, neighbours, sentences of our own. */
export interface Entry {
  /** One or two sentences, in our own words. */
  readonly definition: string
  readonly origin: Origin
  /** Other words of the codebook, each of which `explain` knows. */
  readonly related: readonly string[]
  /** Sentences written for this codebook, none taken from a publication. */
  readonly examples?: readonly string[]
}

/** The PLOVER manual, told in our own words. */
export const PLOVER: Origin = {
  checked: 'PLOVER manual, September 2021 (Open Event Data Alliance, CC BY-SA 4.0), in our words',
}
/** The published mapping of CAMEO codes to PLOVER, brought into the manual's word lists. */
export const CAMEO: Origin = {
  checked: 'CAMEO2PLOVER-2021 mapping (Open Event Data Alliance), in our words',
}
/** A word or rule of this project. */
export const CHANCERY: Origin = { checked: 'Chancery codebook' }
/** The role codes of CAMEO and PLOVER, from memory, and those we added. */
export const ROLE_CODES: Origin = {
  checked: 'Chancery codebook, after the role codes in use in event data',
  recalled: 'CAMEO/PLOVER actor chapter',
}

/** What is printed as the source of an entry: never a reference that was only recalled. */
export function printedSource(origin: Origin): string {
  return origin.checked ?? 'usage of the field, in our words (no reference checked)'
}
