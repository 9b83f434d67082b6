import type { Analysis } from '../../language/index.ts'
import type { Actor } from '../mention.ts'
import { actsForState, isSubject, isWithinPrivate, stateOf } from './antecedent.ts'
import type { FoundMention } from './found-mention.ts'
import type { Passage } from './passage.ts'

/** Sentences back in which a state is still spoken of. */
const WINDOW = 8
/** What remains of a state's salience from one sentence to the next. */
const DECAY = 0.6
/** What a state's share of all the document's mentions weighs. */
const SHARE = 1
/** What the subject nearest before the words weighs beyond any other. */
const NEAREST = 0.5
/** What it weighs when it stands in the same sentence. */
const NEAREST_HERE = 1
const SUBJECT = 1
const WEIGHTS: Readonly<Record<FoundMention['form'], number>> = {
  name: 0.6,
  metonym: 0.6,
  description: 0.5,
  coref: 0.5,
  place: 0.4,
  demonym: 0.3,
}

/**
 * The state the text speaks of just before `offset`: each sentence adds the most prominent of its
 * mentions (subjects before others), what was said longer ago weighs less, what the whole document
 * names often weighs more. After Lappin and Leass (1994), with grammatical role taken from word order.
 *
 * @param found the mentions within reach, in text order
 * @param fits whether a state can be meant ('the neighbouring country' is not one's own)
 * @returns undefined when no state was named
 */
export function focusState(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
  fits: (state: Actor) => boolean = () => true,
): Actor | undefined {
  const { analysis, dictionary, sentence, shares } = passage
  const scores = new Map<Actor, number>()
  for (const [state, share] of shares) if (fits(state)) scores.set(state, SHARE * share)
  let best = new Map<Actor, number>()
  let at = -1
  const settle = (): void => {
    for (const [state, weight] of best) scores.set(state, (scores.get(state) ?? 0) + weight)
    best = new Map()
  }
  let nearest:
    | { readonly state: Actor; readonly sentence: number; readonly bonus: number }
    | undefined
  for (const mention of found) {
    const back = sentence - mention.sentence
    if (back > WINDOW || mention.end > offset) continue
    const state = stateOf(mention, dictionary)
    if (state === undefined || !fits(state) || !actsForState(mention)) continue
    if (mention.form === 'demonym' && isWithinPrivate(found, mention)) continue
    if (mention.sentence !== at) settle()
    at = mention.sentence
    const subject =
      mention.form !== 'demonym' && mention.form !== 'place' && isSubject(analysis, mention)
    const topic = back === 0 || nearest?.sentence !== mention.sentence
    if (subject && back < 2 && topic)
      nearest = { state, sentence: mention.sentence, bonus: back === 0 ? NEAREST_HERE : NEAREST }
    const scene = back === 0 && mention.form === 'place' && setsScene(analysis, mention)
    const weight = scene
      ? SUBJECT + NEAREST_HERE
      : (subject ? SUBJECT : WEIGHTS[mention.form]) * DECAY ** back
    best.set(state, Math.max(best.get(state) ?? 0, weight))
  }
  settle()
  if (nearest !== undefined)
    scores.set(nearest.state, (scores.get(nearest.state) ?? 0) + nearest.bonus)
  let top: Actor | undefined
  let most = 0
  for (const [state, score] of scores)
    if (score > most || (score === most && top !== undefined && state.id < top.id)) {
      top = state
      most = score
    }
  return top
}

/** '[In] Niamey, the authorities': a sentence that opens with a place goes on about it. */
function setsScene({ text, sentences }: Analysis, { sentence, start }: FoundMention): boolean {
  return /^\W*(?:In|Across|Throughout)\s+$/.test(text.slice(sentences[sentence]?.start ?? 0, start))
}
