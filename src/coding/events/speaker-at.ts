import type { Mention } from '../mention.ts'
import { attributionAt } from '../patterns/index.ts'
import type { CodingInput, Layers } from '../step.ts'

/**
 * Whom 'we' and 'our' mean at a token: the side of whoever is speaking there, if that is an actor the
 * reader knows. The mention is the word itself.
 */
export function speakerAt(
  { analysis }: CodingInput,
  { attributions, mentions }: Layers,
  sentence: number,
): (token: number) => Mention | undefined {
  return (token) => {
    const start = analysis.tokens.start[token] ?? 0
    const end = analysis.tokens.end[token] ?? start
    const { holder } = attributionAt(analysis, attributions, start)
    if (holder === 'author') return undefined
    const known = mentions.find(({ actor }) => actor.id === holder.id)
    if (known === undefined) return undefined
    return {
      ...known,
      start,
      end,
      form: 'coref',
      sentence,
      firstToken: token,
      endToken: token + 1,
      phraseFirstToken: token,
      phraseEndToken: token + 1,
      nested: false,
      ...(holder.sector === undefined ? {} : { sector: holder.sector }),
    }
  }
}
