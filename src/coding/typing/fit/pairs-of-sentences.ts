import type { EventCode } from '../../../codebook/index.ts'
import type { TypingOutput } from '../labels.ts'
import type { TrainingSentence } from '../training-sentences.ts'
import type { LabelledPair } from './typing-example.ts'

/**
 * Labelled sentences as pairs. A type names the deed, also where it is only planned or demanded; by the
 * codebook such a deed is (or may be) AGREE, THREATEN or REQUEST, so that either label is right there.
 */
export function pairsOfSentences(sentences: readonly TrainingSentence[]): readonly LabelledPair[] {
  return sentences.map((sentence) => ({
    text: sentence.text,
    source: sentence.source,
    target: sentence.target,
    trigger: sentence.trigger,
    labels: labelsOf(sentence),
    weight: 1,
  }))
}

const PROMISED: ReadonlySet<EventCode> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
const ANNOUNCED: ReadonlySet<EventCode> = new Set([
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

/** Words of embargoes and blockades, which the model knows apart from the rest of their types. */
const EMBARGO = /\b(?:sanctions?|embargo(?:ed|es)?|blacklist(?:ed|s)?|tariffs?)\b/i
const BLOCKADE = /\b(?:blockade[sd]?|sieges?|besieged?|cordon(?:ed|s)?|sealed)\b/i

/** A trigger that tells of a promise. */
const PROMISE =
  /^(?:has |have |had )?(?:agree|promis|pledg|vow|offer|consent|undert|committed|said (?:it|he|she|they) w|announced (?:it|he|she|they) w|will\b|would\b)/i

function labelsOf({
  type,
  mode,
  modality,
  text,
  trigger,
}: TrainingSentence): readonly TypingOutput[] {
  if (type === 'NONE') return [type]
  if (modality === 'demanded' && type !== 'REQUEST') return [type, 'REQUEST']
  if (modality === 'planned') {
    if (PROMISED.has(type)) return ['AGREE', type]
    if (type === 'CONCEDE') return ['CONCEDE promised']
    if (type === 'RETREAT') return ['CONCEDE promised', type]
    if (ANNOUNCED.has(type)) return [type, 'THREATEN']
  }
  if (type === 'CONCEDE' && PROMISE.test(text.slice(trigger.start, trigger.end)))
    return ['CONCEDE promised']
  if (type === 'SANCTION' && mode === 'convict') return ['SANCTION convict']
  if (type === 'SANCTION' && EMBARGO.test(text)) return ['SANCTION embargo']
  if (type === 'COERCE' && mode === 'restrict' && BLOCKADE.test(text)) return ['COERCE blockade']
  return [type]
}
