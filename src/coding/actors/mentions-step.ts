import type { CodingStep } from '../step.ts'
import { publicationDay } from '../step.ts'
import { dictionaryMentions } from './dictionary-mentions.ts'
import { toMentions } from './found-mention.ts'

/**
 * Finds who the text speaks of: names, capitals that act as governments, demonyms, places, persons
 * the text introduces itself, unnamed groups, and the words that refer back to them.
 */
export const mentionsStep: CodingStep = {
  name: 'mentions',
  needs: [],
  gives: ['mentions'],
  run({ analysis, dictionary, published }) {
    const day = publicationDay(published)
    return { mentions: toMentions(analysis, dictionaryMentions(analysis, dictionary, day)) }
  },
}
