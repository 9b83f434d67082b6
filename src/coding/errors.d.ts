import type { ErrorCatalogue } from '../text/index.ts'
/** The codes of the room `coding`. */
export declare const CODING_ERRORS: ErrorCatalogue
//# sourceMappingURL=errors.d.ts.map
