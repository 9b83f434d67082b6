import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `api`. */
export const API_ERRORS: ErrorCatalogue = {}
