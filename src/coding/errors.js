/** The codes of the room `coding`. */
export const CODING_ERRORS = {
  'E-CODING-001': {
    title: 'step order',
    explanation: 'A coding step needs a layer that no earlier step gives.',
    fix: 'Change the order of the steps, or add the step that gives the layer.',
  },
}
//# sourceMappingURL=errors.js.map
