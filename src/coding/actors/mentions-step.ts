import type { CodingStep } from '../step.ts'
import { publicationDay } from '../step.ts'
import { dictionaryMentions } from './dictionary-mentions.ts'
import { toMentions } from './found-mention.ts'
import { textPersons } from './text-persons.ts'

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
    const known = dictionaryMentions(analysis, dictionary, day)
    const persons = textPersons(analysis, known)
    return { mentions: toMentions(analysis, persons.found) }
  },
}
