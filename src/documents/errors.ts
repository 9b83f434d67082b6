import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `documents`. */
export const DOCUMENTS_ERRORS: ErrorCatalogue = {}
