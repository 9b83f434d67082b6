import { BugError } from '../text/index.js'
/** No layer filled. */
export const NO_LAYERS = {
  mentions: [],
  dates: [],
  attributions: [],
  triggers: [],
  events: [],
  ties: [],
  claims: [],
  corridors: [],
  notices: [],
}
/**
 * Checks that each step's needs are given by an earlier one.
 *
 * @throws BugError `E-CODING-001` naming the step, the missing layer and the step that would give it.
 */
export function checkSteps(steps) {
  const given = new Set()
  for (const step of steps) {
    for (const layer of step.needs) {
      if (given.has(layer)) continue
      const giver = steps.find((other) => other.gives.includes(layer))
      throw new BugError({
        code: 'E-CODING-001',
        message: `step '${step.name}' needs the layer '${layer}', which no earlier step gives`,
        fix:
          giver === undefined ? `Add a step that gives '${layer}'.` : `Put '${giver.name}' first.`,
      })
    }
    for (const layer of step.gives) given.add(layer)
  }
}
/** The last day of publication, from which relative dates count; undefined when unknown. */
export function publicationDay(published) {
  return published.to ?? published.from
}
//# sourceMappingURL=step.js.map
