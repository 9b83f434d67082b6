import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `language`. */
export const LANGUAGE_ERRORS: ErrorCatalogue = {
  'E-LANGUAGE-001': {
    title: 'block outside the text',
    explanation: 'A block that should mark a stretch of a text begins or ends outside of it.',
    fix: 'Give every block offsets with 0 <= start <= end <= the length of the text.',
  },
  'E-LANGUAGE-002': {
    title: 'not weights of this version',
    explanation:
      'The bytes are no file of weights, or one made for another version of the program.',
    fix: 'Use the weights that came with this version: models/english/english.weights.',
  },
  'E-LANGUAGE-003': {
    title: 'damaged weights',
    explanation: 'The file of weights is cut off, altered, or lacks a matrix.',
    fix: 'Fetch the file again, or make it again with training/.',
  },
}
