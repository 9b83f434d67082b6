import type { MentionForm } from '../mention.ts'

const PLACE_PREPOSITIONS = new Set([
  'in',
  'inside',
  'within',
  'near',
  'outside',
  'throughout',
  'across',
  'around',
  'via',
  'through',
])
const MOTION =
  /\b(?:visit(?:s|ed|ing)?|trips?|travel(?:s|led|ed|ling|ing)?|return(?:s|ed|ing)?|arriv(?:e|es|ed|al|ing)|fl(?:y|ies|ew|ying|ights?|own)|go(?:es|ing)?|went|journey(?:s|ed)?|dispatch(?:ed)?|tour(?:s|ed)?|land(?:ed|s|ing)?|mov(?:e|ed|ing)|relocat(?:e|ed|ing)|en route|way|link(?:s|ed|ing)?|run(?:s|ning)?|stretch(?:es|ing)?|invit(?:e|es|ed|ation)|ambassador|envoy|embassy|delegation|head(?:ed|ing)?|exile[ds]?|deport(?:ed|s)?|extradit(?:ed|ion)|road|railway|route|train)\b[^.;:]{0,40}\bto\s+(?:the\s+)?$/i
const VISIT_OBJECT =
  /\b(?:visit(?:s|ed|ing)?|leav(?:e|es|ing)|left|reach(?:es|ed|ing)?|tour(?:s|ed|ing)?)\s+(?:the\s+)?$/i
const LEAVING_FOR =
  /\b(?:left|leaves?|leaving|head(?:s|ed|ing)|bound|depart(?:s|ed|ing)|flights?|set off)\s+for\s+$/i
const DEPARTURE =
  /\b(?:return(?:s|ed|ing)?|depart(?:s|ed|ing|ure)?|fl(?:y|ew|ight|ights|ying)|flee(?:s|ing)?|fled|withdr(?:aw|ew|awn|awal)|expel(?:led|s)?|recall(?:ed|s)?|back|travel(?:led|ed)?|train|road)\b[^.;:]{0,30}\bfrom\s+(?:the\s+)?$/i

/**
 * Decides from the words before it whether a capital or state name at `start` is used as a place
 * ('in Tehran', 'a visit to Baku', 'left Minsk'). All else acts: 'Baku said', 'ties with Tehran'.
 *
 * @param sentenceStart where the sentence begins
 */
export function isPlaceUse(
  text: string,
  sentenceStart: number,
  start: number,
  end: number,
): boolean {
  const before = text.slice(Math.max(sentenceStart, start - 80), start)
  const after = text.slice(end, end + 12)
  if (/^-based\b/.test(after)) return true
  if (/^['\u2019]s\b/.test(after)) return false
  const lastWord = wordBefore(before)
  if (lastWord !== undefined && PLACE_PREPOSITIONS.has(lastWord)) {
    return !/\b(?:trust|confidence|interest|interests|faith|belief|hope|hopes)\s+in\s+$/i.test(
      before,
    )
  }
  return [MOTION, VISIT_OBJECT, LEAVING_FOR, DEPARTURE].some((pattern) => pattern.test(before))
}

/** The last word of a text that ends in space, an article left out. */
function wordBefore(text: string): string | undefined {
  const words = text.trimEnd()
  if (words.length === text.length) return undefined
  const own = LAST_WORD.exec(words.slice(-LONGEST))?.[0]
  if (own !== 'the') return own?.toLowerCase()
  const rest = words.slice(0, -own.length)
  const more = rest.trimEnd()
  const other = more.length === rest.length ? undefined : LAST_WORD.exec(more.slice(-LONGEST))?.[0]
  return (other ?? own).toLowerCase()
}

/** The prepositions asked for are shorter. */
const LONGEST = 12
const LAST_WORD = /\p{L}+$/u

/** The form a dictionary match takes here. */
export function formInContext(form: MentionForm, isState: boolean, place: boolean): MentionForm {
  if (form === 'metonym') return place ? 'place' : 'metonym'
  if (form === 'name' && isState && place) return 'place'
  return form
}
