import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `system`. */
export const SYSTEM_ERRORS: ErrorCatalogue = {}
