import type { CodingStep } from './step.ts'

/** The steps of the built-in reader, in the order in which they run. */
export const DEFAULT_STEPS: readonly CodingStep[] = []
