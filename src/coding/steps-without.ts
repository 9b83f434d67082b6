import { UsageError } from '../text/index.ts'
import type { CodingStep } from './step.ts'

/**
 * The steps without some of them, to see what each is worth.
 *
 * @param names of the steps to leave out
 * @throws UsageError `E-CODING-003` for a name that no step has, `E-CODING-004` when a step that stays
 * needs a layer that only one left out gives.
 */
export function stepsWithout(
  steps: readonly CodingStep[],
  names: readonly string[],
): readonly CodingStep[] {
  for (const name of names) {
    if (steps.some((step) => step.name === name)) continue
    throw new UsageError({
      code: 'E-CODING-003',
      message: `expected the name of a step, found '${name}'`,
      where: '--without',
      fix: `The steps are ${steps.map((step) => step.name).join(', ')}.`,
    })
  }
  const left = steps.filter((step) => !names.includes(step.name))
  const given = new Set(left.flatMap((step) => step.gives))
  for (const step of left)
    for (const layer of step.needs) {
      if (given.has(layer)) continue
      const giver = steps.find((other) => other.gives.includes(layer))
      throw new UsageError({
        code: 'E-CODING-004',
        message: `step '${step.name}' needs the ${layer} that '${giver?.name ?? 'no step'}' gives`,
        where: '--without',
        fix: `Leave '${step.name}' out as well.`,
      })
    }
  return left
}
