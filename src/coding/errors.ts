import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `coding`. */
export const CODING_ERRORS: ErrorCatalogue = {
  'E-CODING-001': {
    title: 'step order',
    explanation: 'A coding step needs a layer that no earlier step gives.',
    fix: 'Change the order of the steps, or add the step that gives the layer.',
  },
}
