import type { Sector } from '../../codebook/index.ts'
import type { Analysis } from '../../language/index.ts'
import type { Actor, Mention, MentionForm, OtherActor } from '../mention.ts'

/** A mention by character offsets, before it is tied to tokens. */
export interface FoundMention {
  readonly start: number
  readonly end: number
  readonly actor: Actor
  readonly form: MentionForm
  /** Index into `Analysis.sentences`. */
  readonly sentence: number
  /** The whole noun phrase, by offsets; the mention itself when nothing more belongs to it. */
  readonly phraseStart: number
  readonly phraseEnd: number
  readonly sector?: Sector
  readonly alternatives?: readonly OtherActor[]
}

/** The tokens `[first, end)` of a sentence that share a character with `[start, end)`. */
export function tokensOf(
  analysis: Analysis,
  sentence: number,
  start: number,
  end: number,
): readonly [number, number] {
  const { tokens } = analysis
  const within = analysis.sentences[sentence]
  const last = within?.endToken ?? tokens.count
  let first = within?.firstToken ?? 0
  while (first < last && (tokens.end[first] ?? 0) <= start) first++
  let after = first
  while (after < last && (tokens.start[after] ?? 0) < end) after++
  return [first, Math.max(after, first)]
}

/** The mentions of each sentence of the analysis, in the order given. */
export function groupBySentence(
  analysis: Analysis,
  found: readonly FoundMention[],
): readonly (readonly FoundMention[])[] {
  const groups: FoundMention[][] = analysis.sentences.map(() => [])
  for (const mention of found) groups[mention.sentence]?.push(mention)
  return groups
}

/**
 * Ties found mentions to tokens, in text order; the longer of two that begin together comes first.
 * A mention inside a longer one of another actor is nested.
 */
export function toMentions(analysis: Analysis, found: readonly FoundMention[]): Mention[] {
  const ordered = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.actor.id < b.actor.id ? -1 : 1),
  )
  const bySentence = groupBySentence(analysis, ordered)
  const places = new Map<FoundMention, number>()
  for (const group of bySentence)
    for (const [at, mention] of group.entries()) places.set(mention, at)
  return ordered.map((mention) => {
    const { start, end, actor, form, sentence, phraseStart, phraseEnd } = mention
    const { sector, alternatives } = mention
    const [firstToken, endToken] = tokensOf(analysis, sentence, start, end)
    const [phraseFirstToken, phraseEndToken] = tokensOf(analysis, sentence, phraseStart, phraseEnd)
    return {
      start,
      end,
      actor,
      form,
      sentence,
      firstToken,
      endToken,
      phraseFirstToken,
      phraseEndToken,
      nested: isNested(bySentence[sentence] ?? [], places.get(mention) ?? 0),
      ...(sector === undefined ? {} : { sector }),
      ...(alternatives === undefined ? {} : { alternatives }),
    }
  })
}

/** Mentions further apart than this in one sentence do not lie in each other. */
const NEAR = 40

function isNested(sameSentence: readonly FoundMention[], at: number): boolean {
  const inner = sameSentence[at]
  if (inner === undefined) return false
  return sameSentence.slice(Math.max(0, at - NEAR), at + NEAR).some((outer) => {
    if (outer === inner || outer.actor.id === inner.actor.id) return false
    const inMention = outer.start <= inner.start && inner.end <= outer.end
    const inPhrase = outer.phraseStart <= inner.start && inner.end <= outer.phraseEnd
    const longer = outer.end - outer.start > inner.end - inner.start
    // A title's demonym ('Iranian President X') lies in the phrase, outside the name itself.
    const outside = inner.end <= outer.start || inner.start >= outer.end
    return (inMention && longer) || (inPhrase && outside && inner.actor.kind !== 'person')
  })
}
