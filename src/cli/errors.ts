import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `cli`. */
export const CLI_ERRORS: ErrorCatalogue = {}
