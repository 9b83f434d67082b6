import type { ActorGroup, SentenceShape } from '../patterns/index.ts'
import { ACTOR_CLASS, groupsIn, NAME_CLASS, sieveOf } from '../patterns/index.ts'
import type { ClaimSort } from '../report.ts'
import { polarityOf } from './polarity.ts'

/** Who sees something so, and what they see, in a piece of a sentence's shape. */
export interface Perceiving {
  readonly perceiver: ActorGroup
  readonly sort: ClaimSort
  readonly objects: readonly ActorGroup[]
  /** Index in the piece where the words of the perception begin. */
  readonly at: number
  /** How what is seen is seen: below 0 as a danger, above 0 as a good; 0 when no word tells. */
  readonly verdict: number
  /** Index in the piece where they end. */
  readonly end: number
}

const ADVERBS =
  '(?:(?:also|now|still|increasingly|long|has|have|had|historically|clearly|may|might) )*'
const WHO =
  '(?:(?:some|many|few|several|most|officials|leaders|people|others|those|analysts|diplomats|critics) (?:in|within|inside|of|from) )?(?<who>[\\ue000-\\uefff])(?: (?:officials|leaders|diplomats|critics|analysts|generals|politicians|lawmakers))?'
const REBUTTING =
  '(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|repudiat(?:es|ed|ing)|disput(?:es|ed|ing)|scoff(?:s|ed) at|brushed (?:off|aside)|pour(?:s|ed) scorn on|rubbish(?:es|ed)|call(?:s|ed))'
const CHARGE =
  '(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|assertions?|criticisms?|insinuations?|rumou?rs|involvement|responsibility|wrongdoing|(?:having|being|trying|seeking|planning|supporting|backing|arming|interfering|spying|any)\\b)'
const PATTERNS: readonly {
  readonly pattern: RegExp
  readonly verdict: 'told' | 'feared' | 'rebutted'
  readonly sort?: ClaimSort
}[] = [
  {
    verdict: 'rebutted',
    sort: 'denial',
    pattern: new RegExp(
      `${WHO} ${ADVERBS}(?:\\w+ly |vehemently )?${REBUTTING} (?<what>(?:[\\w'-]+ ){0,3}?(?:${ACTOR_CLASS}(?:'s?)? )?(?:[\\w-]+ ){0,2}?${CHARGE})`,
    ),
  },
  {
    verdict: 'told',
    sort: 'prediction',
    pattern: new RegExp(
      `${WHO} ${ADVERBS}(?:hopes?|hoped|expects?|expected|doubts?|doubted|bets?|reckons?|calculates?|gambles?|assumes?) (?:that )(?<what>[^.;]{0,140})`,
    ),
  },
  {
    verdict: 'feared',
    sort: 'prediction',
    pattern: new RegExp(
      `${WHO} ${ADVERBS}(?:fears?|feared|worr(?:y|ies|ied)|dreads?) (?:that )(?<what>[^.;]{0,140})`,
    ),
  },
  {
    verdict: 'feared',
    sort: 'accusation',
    pattern: new RegExp(
      `(?<who>${NAME_CLASS}) ${ADVERBS}(?:accuses?|accused|blames?|blamed) (?<what>${ACTOR_CLASS})`,
    ),
  },
  {
    verdict: 'told',
    pattern: new RegExp(`(?<who>${NAME_CLASS}) ${ADVERBS}sees? in (?<what>${NAME_CLASS}) `),
  },
  {
    verdict: 'told',
    pattern: new RegExp(
      `(?<who>${NAME_CLASS})(?:,[^,]{2,50},)? ${ADVERBS}(?:views?|viewed|sees?|saw|perceives?|perceived|regards?|regarded|considers?|treats?) (?<what>[^.;]{1,140}? (?:as|with(?= (?:\\w+ )?(?:wariness|apprehension|suspicion|concern|alarm|unease|distrust|hostility))) )`,
    ),
  },
  {
    verdict: 'feared',
    pattern: new RegExp(
      `(?<who>${NAME_CLASS}) ${ADVERBS}(?:fears?|feared|(?:is|are|was|were|been|remains?|grown) (?:\\w+ )?(?:wary|afraid|suspicious|concerned|worried|alarmed|apprehensive|anxious)) (?<what>[^.;]{0,140})`,
    ),
  },
  {
    verdict: 'told',
    pattern: new RegExp(
      `^[^.;]{0,12}\\bfrom (?<who>${ACTOR_CLASS})(?:'s?)? (?:point of view|perspective|standpoint|vantage point),? (?<what>[^.;]{0,140})`,
    ),
  },
  {
    verdict: 'feared',
    pattern: new RegExp(
      `(?<what>[^.;]{0,160}?)(?:deeply |seriously |increasingly |could |may |likely to |will |would |has |have |to )+(?:worr(?:y|ies|ied)|alarm(?:s|ed)?|unnerve[ds]?|unsettle[ds]?|concern(?:s|ed)?|threaten(?:s|ed)?) (?<who>${NAME_CLASS})(?!')`,
    ),
  },
]

const likely = sieveOf(PATTERNS, ({ pattern }) => pattern)

/** What one fears, one sees as a danger. */
const FEARED = -1.25

/** The perceiver of a piece of text, when an actor of its own is told to see it so. */
export function perceivingIn(shape: SentenceShape, piece: string): Perceiving | undefined {
  for (const { pattern, verdict, sort = 'perception' } of likely(piece)) {
    const match = pattern.exec(piece)
    if (match?.groups === undefined) continue
    const [perceiver] = groupsIn(shape, match.groups['who'] ?? '')
    if (perceiver === undefined) continue
    const objects = groupsIn(shape, match.groups['what'] ?? '')
    const tail = piece.slice(match.index + match[0].length)
    const stop = tail.search(/, (?:particularly|especially|including|while|but|even|not least)\b|;/)
    const end = stop < 0 ? piece.length : match.index + match[0].length + stop
    const judged = polarityOf(tail.split(/[,;—]| and /)[0] ?? '').sum
    return {
      perceiver,
      sort,
      objects,
      verdict: verdict === 'told' ? judged : FEARED,
      at: match.index,
      end,
    }
  }
  return undefined
}
