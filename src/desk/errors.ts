import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `desk`. */
export const DESK_ERRORS: ErrorCatalogue = {}
