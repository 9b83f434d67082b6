import { STATE_SECTORS } from '../../codebook/index.ts'
import type { ClaimActor } from './claim-actors.ts'
import type { FoundClaim } from './claim-draft.ts'

/** -1 unfavourable, 0 neither, 1 favourable. */
export type Side = -1 | 0 | 1

/** Polarity from which a single claim shows a stance. */
const TOLD = 1
/** Sum of polarity over a document from which its voice is known to lean. */
const LEANING = 3
/** Share of what a voice says of an actor that must point one way for a lean. */
const CONSISTENT = 0.4
/** Below this polarity a speaker blames the own side. */
const OWN_FAULT = -2

/**
 * How one voice of a document leans toward actors: the sum of the polarity of all its claims about
 * them. A claim that shows no stance of its own is read with the lean of its voice.
 */
export class Leanings {
  readonly #sums = new Map<string, { readonly sum: number; readonly size: number }>()

  /** Adds the polarity of a claim of `voice` about `actor`. */
  add(voice: string, actor: string, polarity: number): void {
    const key = `${voice}\n${actor}`
    const { sum, size } = this.#sums.get(key) ?? { sum: 0, size: 0 }
    const bounded = Math.max(-3, Math.min(3, polarity))
    this.#sums.set(key, { sum: sum + bounded, size: size + Math.abs(bounded) })
  }

  /** The lean of `voice` toward `actor`. */
  of(voice: string, actor: string): Side {
    const { sum, size } = this.#sums.get(`${voice}\n${actor}`) ?? { sum: 0, size: 0 }
    if (Math.abs(sum) < LEANING || Math.abs(sum) < size * CONSISTENT) return 0
    return sum > 0 ? 1 : -1
  }
}

const FEARING = /^(?:fear|worr|dread)/
/** 'should stop', 'must not': the one addressed is told to be in the wrong. */
const REPROVING =
  /\b(?:should|must|ought to|needs? to|has to|have to)(?: [\w-]+){0,3}? (?:stop|cease|end|quit|refrain|abandon|drop|desist|give up|halt)\b/

/** What the words of a claim say for (above 0) or against one of its actors. */
export function polarityToward(
  { candidate: { tone: sum, perceiving, structure, attribution }, sort }: FoundClaim,
  { beside, credit, role }: ClaimActor,
  chief: boolean,
): number {
  if (perceiving !== undefined && perceiving.verdict !== 0)
    return Math.sign(perceiving.verdict) * Math.max(1, Math.abs(perceiving.verdict))
  const tone = sort === 'accusation' ? Math.min(-TOLD, sum) : sum
  // What somebody is told not to do is held against them, where no word says that it is bad.
  const undone =
    structure.negated &&
    (role === 'subject' || (role === 'context' && chief)) &&
    attribution.holder === 'author' &&
    sort !== 'denial' &&
    sort !== 'prescription' &&
    Math.abs(sum) < TOLD
  if (undone) return Math.min(-TOLD, credit)
  // All share praise, blame is for whom a claim is about.
  return (chief ? tone : Math.max(0, sum) / 2) + 1.5 * beside + credit
}

/**
 * How a claim stands to one of its actors: what its form tells (an accusation is aimed at somebody, who
 * denies speaks for the own side), else what its words say, else the lean of its voice.
 */
export function stanceOf(
  claim: FoundClaim,
  told: ClaimActor,
  { own, chief, lean }: { readonly own: boolean; readonly chief: boolean; readonly lean: Side },
): Side {
  const { candidate, sort, cue } = claim
  const author = candidate.attribution.holder === 'author'
  const polarity = polarityToward(claim, told, chief)
  // Who speaks of the own side without blaming it speaks for it.
  if (own) return sort === 'denial' || polarity > OWN_FAULT ? 1 : -1
  if (told.role === 'accused') return -1
  // 'Peru did not order it', in the author's voice, speaks for Peru.
  if (author && sort === 'denial' && told.role === 'subject' && candidate.structure.negated)
    return polarity <= -2 * TOLD ? -1 : 1
  if (FEARING.test(cue) && chief) return -1
  if (sort === 'accusation' && !author && chief) return -1
  if (sort === 'prescription' && author) return chief && REPROVING.test(candidate.piece) ? -1 : 0
  // Who only foresees takes sides by strong words alone.
  if (!author && sort === 'prediction' && !isOfficial(candidate) && Math.abs(polarity) < 2 * TOLD)
    return lean
  if (polarity >= TOLD) return lean < 0 && polarity < 2 * TOLD ? lean : 1
  if (polarity <= -TOLD) return lean > 0 && polarity > -2 * TOLD ? lean : -1
  return lean
}

/** True when a state speaks, by whoever speaks for it. */
function isOfficial({ attribution: { holder } }: FoundClaim['candidate']): boolean {
  return (
    holder !== 'author' &&
    (holder.sector === undefined
      ? holder.country !== undefined && (holder.id as string) === (holder.country as string)
      : STATE_SECTORS.has(holder.sector))
  )
}
