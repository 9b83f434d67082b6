export { attributionStep } from './attribution-step.ts'
