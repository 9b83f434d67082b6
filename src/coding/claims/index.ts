export { claimsStep } from './claims-step.ts'
