import { STATE_SECTORS } from '../../codebook/index.ts'
import { unnamedNoun } from '../actors/unnamed-nouns.ts'
import type { Actor, Mention } from '../mention.ts'
import { attributionAt } from '../patterns/index.ts'
import type { ActorRef } from '../report.ts'
import type { CodingInput, Layers } from '../step.ts'

/**
 * Whom 'we' and 'our' mean at a token: the side of whoever is speaking there, if that is an actor the
 * reader knows. Who speaks or has spoken for a state says 'we' of the state; 'our generals' are the
 * state's whoever says it. The mention is the word itself.
 */
export function speakerAt(
  input: CodingInput,
  { attributions, mentions }: Layers,
  sentence: number,
): (token: number) => Mention | undefined {
  const { analysis, dictionary } = input
  return (token) => {
    const start = analysis.tokens.start[token] ?? 0
    const end = analysis.tokens.end[token] ?? start
    const { holder } = attributionAt(analysis, attributions, start)
    if (holder === 'author') return undefined
    const known = mentions.find(({ actor }) => actor.id === holder.id)
    if (known === undefined) return undefined
    const { country } = holder
    const state = country === undefined ? undefined : dictionary.state(country)
    const word = analysis.text.slice(start, end).toLowerCase()
    const ofState = state !== undefined && (isOfState(word) || speaksFor(known.actor, holder))
    return {
      ...known,
      ...(ofState ? { actor: state } : {}),
      start,
      end,
      form: 'coref',
      sentence,
      firstToken: token,
      endToken: token + 1,
      phraseFirstToken: token,
      phraseEndToken: token + 1,
      nested: false,
      ...(ofState || holder.sector === undefined ? {} : { sector: holder.sector }),
    }
  }
}

/** 'Our [generals]', 'our [authorities]': a state has them, not whoever speaks. */
function isOfState(word: string): boolean {
  const noun = unnamedNoun([word])
  return noun !== undefined && noun.use !== 'people' && STATE_SECTORS.has(noun.sector)
}

/** A person of a state who is of no other sector: a former minister or ambassador. */
function speaksFor(actor: Actor, { sector }: ActorRef): boolean {
  return actor.kind === 'person' && sector === undefined && actor.sector === undefined
}
