import type { Span } from '../../text/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { firmnessOf, originOf } from '../patterns/index.ts'
import type { ActorRef, Attribution, Claim, ClaimSort, Stance } from '../report.ts'
import { rollUp } from '../report.ts'
import type { Draft } from '../step.ts'
import { type Leanings, stanceOf, type ToldOf } from './stance.ts'

/** A claim before its stances are known: these depend on all claims of its voice. */
export interface FoundClaim {
  readonly shape: SentenceShape
  readonly from: number
  readonly to: number
  readonly sort: ClaimSort
  readonly attribution: Attribution
  readonly told: readonly ToldOfActor[]
  readonly strength: number
}

/** What a claim says of one actor. `own`: the words are about it, not only about its company. */
export type ToldOfActor = ToldOf & { readonly actor: ActorRef; readonly own: boolean }

/** Whose words they are, as a key: 'author' or what the holder rolls up to. */
export function voiceOf({ holder }: Attribution): string {
  return holder === 'author' ? 'author' : rollUp(holder)
}

const OURSELVES = /\b(?:we|our|ours|us)\b/
/** 'should stop', 'must not': the one addressed is told to be in the wrong. */
const REPROVING =
  /\b(?:should|must|ought to|needs? to|has to|have to)(?: [\w-]+){0,3}? (?:stop|cease|end|quit|refrain|abandon|drop|desist|give up|halt)\b/
/** Below this polarity a speaker blames the own side. */
const OWN_FAULT = -2

/** The claim as a draft, with how its voice stands to each actor. */
export function draftOf(doc: Span['doc'], claim: FoundClaim, leanings: Leanings): Draft<Claim> {
  const { shape, sort, attribution } = claim
  const voice = voiceOf(attribution)
  const span: Span = { doc, ...originOf(shape, claim.from, claim.to) }
  const speaker = attribution.holder
  const words = shape.shape.slice(claim.from, claim.to)
  const spoken =
    speaker !== 'author' && (sort === 'denial' || sort === 'intent' || OURSELVES.test(words))
  const self: Stance[] =
    spoken && !claim.told.some(({ actor }) => rollUp(actor) === voice)
      ? [{ actor: speaker, stance: 1 }]
      : []
  const stopping = speaker === 'author' && sort === 'prescription' && REPROVING.test(words)
  const others = claim.told.map(({ actor, ...told }, index): Stance => {
    // Who speaks of the own side without blaming it speaks for it.
    const own = voice === rollUp(actor) && (sort === 'denial' || told.polarity > OWN_FAULT)
    if (own) return { actor, stance: 1 }
    if (stopping && index === 0) return { actor, stance: -1 }
    return { actor, stance: stanceOf(sort, voice, told, leanings.of(voice, rollUp(actor))) }
  })
  const { certainty, hedges } = firmnessOf(shape, claim.from, claim.to, attribution, doc)
  return {
    kind: 'claim',
    claim: span,
    trigger: span,
    evidence: [{ doc, start: shape.sentence.start, end: shape.sentence.end }],
    sort,
    about: [...self, ...others],
    attribution,
    certainty,
    hedges,
    confidence: confidenceOf(claim),
  }
}

/**
 * A heuristic, not a probability: 0.4 for a claim on weak cues, 0.15 more for each strong one up to
 * three; a claim in somebody's quoted or reported words is surer (0.1) than the author's own.
 */
function confidenceOf({ strength, attribution }: FoundClaim): number {
  const voiced = attribution.holder === 'author' ? 0 : 0.1
  return Number(Math.min(0.95, 0.4 + 0.15 * Math.min(3, strength) + voiced).toFixed(2))
}
