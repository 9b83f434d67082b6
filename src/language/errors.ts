import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `language`. */
export const LANGUAGE_ERRORS: ErrorCatalogue = {
  'E-LANGUAGE-001': {
    title: 'block outside the text',
    explanation: 'A block that should mark a stretch of a text begins or ends outside of it.',
    fix: 'Give every block offsets with 0 <= start <= end <= the length of the text.',
  },
}
