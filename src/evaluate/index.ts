export { EVALUATE_ERRORS } from './errors.ts'
