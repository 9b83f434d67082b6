import type { Origin } from './entry.ts'

/** A likelihood word with the chances it stands for. */
export interface LikelihoodBand {
  /** The two words that mean the same band. */
  readonly words: readonly [string, string]
  /** Percent, from and to. */
  readonly from: number
  readonly to: number
}

/** The bands of the United States' Intelligence Community Directive 203, lowest first. */
export const LIKELIHOOD_BANDS: readonly LikelihoodBand[] = [
  { words: ['almost no chance', 'remote'], from: 1, to: 5 },
  { words: ['very unlikely', 'highly improbable'], from: 5, to: 20 },
  { words: ['unlikely', 'improbable'], from: 20, to: 45 },
  { words: ['roughly even chance', 'roughly even odds'], from: 45, to: 55 },
  { words: ['likely', 'probable'], from: 55, to: 80 },
  { words: ['very likely', 'highly probable'], from: 80, to: 95 },
  { words: ['almost certain', 'nearly certain'], from: 95, to: 99 },
]

/** Where the bands were read. */
export const ICD_203: Origin = {
  checked: 'ICD 203, Analytic Standards (bands read in a public transcription)',
}

/**
 * The likelihood word for a chance. Bands touch: a border value belongs to the higher band; below 1
 * percent is 'almost no chance', above 99 percent 'almost certain'.
 *
 * @param chance 0 to 1.
 */
export function likelihoodWord(chance: number): string {
  const percent = chance * 100
  const band = LIKELIHOOD_BANDS.findLast(({ from }) => percent >= from) ?? LIKELIHOOD_BANDS[0]
  return band?.words[0] ?? 'almost no chance'
}
