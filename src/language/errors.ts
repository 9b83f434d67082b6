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
  'E-LANGUAGE-004': {
    title: 'sentence cut for its length',
    explanation:
      'A sentence has more than 400 words and marks, as tables, lists and endless lines do. It was read in pieces, cut at its punctuation where there is some: what is said across a cut is not understood.',
    fix: 'Nothing, if it is a table or a list. Else look whether full stops or line ends were lost when the text was saved.',
  },
  'E-LANGUAGE-005': {
    title: 'word too long to be one',
    explanation:
      'A stretch of more than 300 characters holds no space, as encoded pictures and keys do not. No sentence is read in it; the text is stored as it is.',
    fix: 'Nothing, if it is no prose. Else look whether the spaces were lost when the text was saved.',
  },
}
