import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `ledger`. */
export const LEDGER_ERRORS: ErrorCatalogue = {}
