export { CODING_ERRORS } from './errors.js'
export { CLAIM_SORTS, rollUp } from './report.js'
export { checkSteps, NO_LAYERS, publicationDay } from './step.js'
//# sourceMappingURL=index.js.map
