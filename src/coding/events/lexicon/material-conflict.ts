import { ASSAULT } from './assault.ts'
import type { TriggerEntry } from './entry.ts'
import { COERCE, MOBILIZE } from './mobilize-and-coerce.ts'
import { PROTEST, SANCTION } from './protest-and-sanction.ts'

/** All triggers of PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT. */
export const MATERIAL_CONFLICT: readonly TriggerEntry[] = [
  ...PROTEST,
  ...SANCTION,
  ...MOBILIZE,
  ...COERCE,
  ...ASSAULT,
]
