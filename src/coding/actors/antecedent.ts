import { STATE_SECTORS } from '../../codebook/index.ts'
import { type Analysis, uposOf } from '../../language/index.ts'
import type { Actor } from '../mention.ts'
import type { ActorDictionary } from './dictionary.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'

/** Sentences looked back over for the states a text is about just now. */
const WINDOW = 3
/** What a state's share of all the document's mentions weighs against one mention in this sentence. */
const SHARE = 2

/** Whether a mention stands where the subject of a clause stands: no preposition before, a verb after. */
export function isSubject(analysis: Analysis, mention: FoundMention): boolean {
  const { tokens, text } = analysis
  const [first, end] = tokensOf(analysis, mention.sentence, mention.phraseStart, mention.phraseEnd)
  const sentence = analysis.sentences[mention.sentence]
  if (sentence === undefined) return false
  for (let before = first - 1; before >= sentence.firstToken; before--) {
    const tag = uposOf(tokens, before)
    const word = text.slice(tokens.start[before], tokens.end[before])
    if (/^(?:which|who|whom|what|that)$/i.test(word)) break
    if (tag === 'DET' || tag === 'ADJ') continue
    if (tag === 'ADP' || tag === 'PART') return false
    break
  }
  let after = end
  let skipped = 0
  while (after < sentence.endToken && skipped < 25) {
    const tag = uposOf(tokens, after)
    if (tag === 'VERB' || tag === 'AUX') return true
    const sign = text.slice(tokens.start[after], tokens.end[after])
    if (tag === 'ADV' || sign === '\u201d' || sign === '"') {
      after++
      continue
    }
    // The insertion itself: 'Its envoy, Ada Nwosu, said'.
    if (after === end && sign === ',' && opensWithComma(analysis, first, sentence.firstToken)) {
      after++
      continue
    }
    // An insertion between commas or dashes: 'Bolivia, a landlocked country, is'.
    if (after === end && /^[,\u2014\u2013(]$/.test(sign)) {
      const closing = sign === '(' ? ')' : sign
      let close = after + 1
      while (
        close < sentence.endToken &&
        text.slice(tokens.start[close], tokens.end[close]) !== closing
      )
        close++
      skipped += close - after
      after = close + 1
      continue
    }
    return false
  }
  return false
}

/** 'urged [Peru] to withdraw its troops': who is to do what the infinitive says. */
export function isController(analysis: Analysis, mention: FoundMention): boolean {
  const { tokens, text } = analysis
  const [, end] = tokensOf(analysis, mention.sentence, mention.phraseStart, mention.phraseEnd)
  return (
    text.slice(tokens.start[end], tokens.end[end]) === 'to' && uposOf(tokens, end + 1) === 'VERB'
  )
}

const CLAUSE =
  /[,;:\u2014\u2013]|\b(?:and|but|that|who|which|while|after|before|when|because|if|to|as)\b/

/** 'Police dispersed [them]': the subject of a clause is not its own object. */
export function actsOn(
  analysis: Analysis,
  mention: FoundMention,
  sentence: number,
  offset: number,
): boolean {
  return (
    mention.sentence === sentence &&
    mention.end <= offset &&
    !CLAUSE.test(analysis.text.slice(mention.end, offset)) &&
    isSubject(analysis, mention)
  )
}

function opensWithComma({ tokens, text }: Analysis, first: number, from: number): boolean {
  return first > from && text.slice(tokens.start[first - 1], tokens.end[first - 1]) === ','
}

/** The state a mention stands for or belongs to. */
export function stateOf(
  mention: Pick<FoundMention, 'actor'>,
  dictionary: ActorDictionary,
): Actor | undefined {
  const { actor } = mention
  if (actor.kind === 'state') return actor
  if (actor.country === undefined) return undefined
  if (actor.kind !== 'person' && actor.kind !== 'body' && actor.kind !== 'collective')
    return undefined
  return dictionary.state(actor.country)
}

/** Of 'Burundi and Russia', the one named more often before; the first when there is no telling. */
function firstOfList(
  text: string,
  found: readonly FoundMention[],
  before: readonly FoundMention[],
  last: FoundMention | undefined,
): FoundMention | undefined {
  const list: FoundMention[] = last === undefined ? [] : [last]
  for (const mention of [...before].reverse()) {
    const first = list[0]
    if (first !== undefined && mention.end <= first.start)
      if (/^(?:,? and |, )$/.test(text.slice(mention.end, first.start))) list.unshift(mention)
  }
  const times = (mention: FoundMention): number =>
    found.filter(({ actor }) => actor.id === mention.actor.id).length
  const most = Math.max(...list.map(times))
  return list.find((mention) => times(mention) === most)
}

/** 'a [Belgian] firm': the adjective says where it is from. */
export function isWithinPrivate(found: readonly FoundMention[], inner: FoundMention): boolean {
  return found.some(
    (outer) =>
      outer !== inner &&
      outer.start <= inner.start &&
      inner.end <= outer.end &&
      outer.sentence === inner.sentence &&
      !actsForState(outer),
  )
}

/** False for words that stand for several at once: 'the two countries' are no 'it'. */
function isSingle(found: readonly FoundMention[], mention: FoundMention): boolean {
  return !found.some(
    (other) => other.start === mention.start && other.actor.id !== mention.actor.id,
  )
}

/** False for firms, crowds and parties: 'a Belgian firm' is not Belgium. */
export function actsForState({ actor, sector }: FoundMention): boolean {
  const known = sector ?? actor.sector
  return actor.kind === 'state' || known === undefined || STATE_SECTORS.has(known)
}

/**
 * The state 'it' or 'its' most likely means before `offset`: the last subject of the sentence, else
 * the last state named in it that is no mere place, else the last subject of the sentence before.
 */
export function antecedentState(
  analysis: Analysis,
  dictionary: ActorDictionary,
  found: readonly FoundMention[],
  sentence: number,
  offset: number,
): Actor | undefined {
  for (const index of [sentence, sentence - 1]) {
    const before = found.filter(
      (mention) =>
        mention.sentence === index &&
        mention.end <= offset &&
        (mention.form !== 'coref' || isSingle(found, mention)) &&
        stateOf(mention, dictionary) !== undefined,
    )
    const subject = firstOfList(
      analysis.text,
      found,
      before,
      before.findLast(
        (mention) =>
          mention.form !== 'demonym' &&
          actsForState(mention) &&
          (isSubject(analysis, mention) || isController(analysis, mention)),
      ),
    )
    const acting = before.filter(
      (mention) =>
        actsForState(mention) && !(mention.form === 'demonym' && isWithinPrivate(found, mention)),
    )
    const named =
      subject ??
      before.findLast((mention) => mention.form === 'name' || mention.form === 'metonym') ??
      acting.at(-1)
    if (named !== undefined) return stateOf(named, dictionary)
  }
  return undefined
}

/**
 * The two states the text is about before `offset`, for 'the two countries' and 'both sides': those
 * named most in this sentence and the three before, nearer ones counting more; ties go to the pair the
 * whole document names most.
 *
 * @param shares each state's share of the document's mentions
 * @param fromOutside true when the clause tells of a third state's doing to the pair ('mediates
 *   between the two countries'): the states of this sentence are then left out
 * @param except a state that is none of the pair
 * @returns undefined when fewer than two states were named
 */
export function antecedentPair(
  dictionary: ActorDictionary,
  shares: ReadonlyMap<Actor, number>,
  found: readonly FoundMention[],
  sentence: number,
  offset: number,
  fromOutside: boolean,
  except?: Actor,
): readonly [Actor, Actor] | undefined {
  const weights = new Map([...shares].map(([state, share]) => [state, SHARE * share] as const))
  for (const mention of found) {
    const state = stateOf(mention, dictionary)
    if (state === undefined || state === except || mention.form === 'coref') continue
    const back = sentence - mention.sentence
    const near = mention.end <= offset && back >= (fromOutside ? 1 : 0) && back <= WINDOW
    const whole = mention.form === 'demonym' || mention.form === 'description' ? 0.5 : 1
    const weight = near ? whole / (1 + back) : 0
    weights.set(state, (weights.get(state) ?? 0) + weight)
  }
  if (except !== undefined) weights.delete(except)
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
  const [first, second] = ranked
  if (first === undefined || second === undefined || second[1] < 0.2) return undefined
  return first[0].id < second[0].id ? [first[0], second[0]] : [second[0], first[0]]
}
