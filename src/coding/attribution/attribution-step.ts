import type { CodingStep } from '../step.ts'

/** Finds who says what: speech verbs, 'according to', quotations. */
export const attributionStep: CodingStep = {
  name: 'attribution',
  needs: ['mentions'],
  gives: ['attributions'],
  run: () => ({ attributions: [] }),
}
