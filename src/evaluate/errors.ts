import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `evaluate`. */
export const EVALUATE_ERRORS: ErrorCatalogue = {}
