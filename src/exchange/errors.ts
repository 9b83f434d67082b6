import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `exchange`. */
export const EXCHANGE_ERRORS: ErrorCatalogue = {}
