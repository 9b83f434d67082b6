import {
  attributionStep,
  type CodingInput,
  mentionsStep,
  NO_LAYERS,
} from '../../../src/coding/index.ts'
import { contentHash, type DocumentId, UNKNOWN_PERIOD } from '../../../src/text/index.ts'
import { dictionary } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

const model = english

/** Every scope as 'holder stance: words'. */
export function scopesOf(text: string): string[] {
  const analysis = model.analyse(text, [])
  const input: CodingInput = {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis,
    published: UNKNOWN_PERIOD,
    dictionary,
    corridors: { entries: [] },
  }
  const layers = { ...NO_LAYERS, ...mentionsStep.run(input, NO_LAYERS) }
  return (attributionStep.run(input, layers).attributions ?? []).map((scope) => {
    const { holder, stance } = scope.attribution
    const start = analysis.tokens.start[scope.firstToken]
    const end = analysis.tokens.end[scope.endToken - 1]
    return `${holder === 'author' ? 'author' : holder.id} ${stance}: ${text.slice(start, end)}`
  })
}
