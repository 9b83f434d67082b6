import { STATE_SECTORS } from '../codebook/index.js'
/** What a claim does. */
export const CLAIM_SORTS = [
  'evaluation',
  'prediction',
  'intent',
  'perception',
  'causal',
  'accusation',
  'prescription',
  'denial',
  'justification',
]
/**
 * The unit an actor is counted under: its country when it acts for a state (government, armed forces,
 * parliament, courts, police, intelligence), itself otherwise. A rebel group has a country and still
 * stands for itself.
 */
export function rollUp(actor) {
  if (actor.country !== undefined && actor.sector !== undefined && STATE_SECTORS.has(actor.sector))
    return actor.country
  return actor.id
}
//# sourceMappingURL=report.js.map
