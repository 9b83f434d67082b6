import { fileURLToPath } from 'node:url'
import { compileData } from '../../../scripts/data/compile-data.mjs'
import {
  type ActorDictionary,
  type CodingInput,
  loadActorDictionary,
  loadCorridorGazetteer,
  loadPlaceGazetteer,
  type Mention,
  mentionsStep,
  NO_LAYERS,
} from '../../../src/coding/index.ts'
import {
  contentHash,
  type DocumentId,
  parsePeriod,
  UNKNOWN_PERIOD,
} from '../../../src/text/index.ts'
import { english } from '../english-model.ts'

const compiled = compileData(fileURLToPath(new URL('../../../data/', import.meta.url)))
/** The dictionary compiled from data/, as the program loads it. */
export const dictionary: ActorDictionary = loadActorDictionary(compiled.files['actors.json'])
export const corridors = loadCorridorGazetteer(compiled.files['corridors.json'])
/** The gazetteer of places compiled from data/. */
export const places = loadPlaceGazetteer(compiled.files['places.json'])

/** The mentions of a text published on a day, or on an unknown one. */
export function mentionsIn(text: string, published?: string): readonly Mention[] {
  const input: CodingInput = {
    document: {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    analysis: english.analyse(text, []),
    published:
      (published === undefined ? undefined : parsePeriod(published, 'stated')) ?? UNKNOWN_PERIOD,
    dictionary,
    corridors,
  }
  return mentionsStep.run(input, NO_LAYERS).mentions ?? []
}

/** Mentions as lines 'words > actor form', nested ones in brackets, in text order; 'its' and 'their' apart. */
export function shownMentions(text: string, published?: string): string[] {
  return mentionsIn(text, published).flatMap((mention) => {
    if (/^(?:its|their)$/i.test(text.slice(mention.start, mention.end))) return []
    const line = `${text.slice(mention.start, mention.end)} > ${mention.actor.id} ${mention.form}`
    return [mention.nested ? `(${line})` : line]
  })
}
