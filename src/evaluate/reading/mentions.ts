import type { ActorRef, MentionForm } from '../../coding/index.ts'
import {
  type GoldActor,
  type GoldDocument,
  type GoldMention,
  sentenceAt,
  textOfGold,
} from '../gold/gold-document.ts'
import { reportUnits, sameUnit } from './participants.ts'

/** A mention as the reader found it; `form` where the reader tells it. */
export type FoundMention = ActorRef & { readonly form?: MentionForm }

/** Forms on which a reader is held to precision as well: the gold marks all of them. */
const NAMED: ReadonlySet<MentionForm> = new Set(['name', 'metonym', 'demonym', 'place'])

/** Mentions of one article, matched on actor and exact span. */
export interface MentionOutcome {
  readonly gold: readonly {
    readonly actor: GoldActor
    readonly mention: GoldMention
    readonly named: boolean
    readonly hit: boolean
  }[]
  /** Named mentions of the reader that the gold does not have. */
  readonly alarms: readonly FoundMention[]
}

/**
 * Matches mentions: same span, same actor after roll-up. Names, metonyms, demonyms and places count
 * for precision and recall; descriptions and pronouns only for recall. Found mentions without a form
 * are taken for descriptions when they hold no capital beyond a first function word. Author notes
 * and what is no sentence are not annotated and count for nothing.
 */
export function matchMentions(
  document: GoldDocument,
  found: readonly FoundMention[],
): MentionOutcome {
  const gold = [...document.actors.values()].flatMap((actor) =>
    actor.mentions.map((mention) => ({ actor, mention, named: NAMED.has(mention.form) })),
  )
  const distinct = new Map<string, FoundMention>()
  for (const mention of found) {
    const [unit] = reportUnits([mention])
    const key = `${mention.mention.start}:${mention.mention.end}:${unit?.key}`
    if (!distinct.has(key)) distinct.set(key, mention)
  }
  const rest = new Set(distinct.values())
  const outcome = gold.map(({ actor, mention, named }) => {
    const hit = [...rest].find(
      (other) =>
        other.mention.start === mention.start &&
        other.mention.end === mention.end &&
        sameActor(actor, other, document),
    )
    if (hit !== undefined) rest.delete(hit)
    return { actor, mention, named, hit: hit !== undefined }
  })
  const text = textOfGold(document)
  const alarms = [...rest].filter((mention) => {
    const sentence = sentenceAt(document, mention.mention.start)
    if (sentence === undefined || sentence.kind === 'bio') return false
    return mention.form === undefined
      ? looksNamed(text.slice(mention.mention.start, mention.mention.end))
      : NAMED.has(mention.form)
  })
  return { gold: outcome, alarms }
}

function sameActor(actor: GoldActor, found: FoundMention, document: GoldDocument): boolean {
  const [unit] = reportUnits([found])
  return unit !== undefined && sameUnit(actor.unit, unit, document, new Set())
}

const FUNCTION_WORDS =
  /^(?:the|a|an|this|that|these|those|both|it|its|they|their|them|he|his|him|she|her|we|our|us|who|which|some|many|other|all|each|two|three)\b\s*/iu

function looksNamed(words: string): boolean {
  let rest = words
  while (FUNCTION_WORDS.test(rest)) rest = rest.replace(FUNCTION_WORDS, '')
  return /\p{Lu}/u.test(rest)
}
