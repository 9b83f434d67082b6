import type { CorridorStatus } from '../report.ts'

const STATUS: readonly (readonly [CorridorStatus, RegExp])[] = [
  [
    'closed',
    /\b(?:clos(?:ed|ure of)|shut(?: down)?|halted|suspended|out of service|severed|blown up|abandoned|defunct|cancel(?:l)?ed|mothballed)\b/,
  ],
  [
    'active',
    /\b(?:operational|in operation|operates|operating|inaugurated|was opened|opened|(?:was|has been|were) launched|began (?:operating|pumping|flowing)|is running|already (?:carries|runs|links)|carries|commissioned|came on stream|entered service|pumps)\b/,
  ],
  [
    'agreed',
    /\b(?:agreed|agreement|signed|deal|accord|memorandum|contract(?:ed)?|treaty|pledged)\b/,
  ],
  [
    'building',
    /\b(?:under construction|being built|construction (?:of|on|began|started|is)|is building|are building|laying|broke ground|completion of|nearing completion|half-finished)\b/,
  ],
  [
    'planned',
    /\b(?:proposed|propos(?:al|es)|planned|plans?|would (?:link|connect|run|carry|give|join|bring)|will (?:link|connect|run|carry|join)|efforts? to (?:establish|build|open|create)|seeks? to (?:build|open|establish)|envision(?:s|ed|ing)?|envisag\w+|ambitions?|prospective|feasibility|wants? to build|future|is to (?:link|connect|run|carry)|under discussion|project(?:ed)? to|considering)\b/,
  ],
]

/**
 * How far a corridor has come, by the words of the sentences about it: the first sentence that tells
 * decides. `words` are in lower case, in reading order.
 */
export function statusOf(words: readonly string[]): CorridorStatus {
  for (const sentence of words)
    for (const [status, pattern] of STATUS) if (pattern.test(sentence)) return status
  return 'not stated'
}
