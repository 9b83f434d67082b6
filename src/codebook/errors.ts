import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `codebook`. */
export const CODEBOOK_ERRORS: ErrorCatalogue = {
  'E-CODEBOOK-001': {
    title: 'two entries answer to one code',
    explanation: 'An error code occurs in two of the catalogues that `explainer` was given.',
    fix: 'Give each code to one room: its number follows its room name.',
  },
}
