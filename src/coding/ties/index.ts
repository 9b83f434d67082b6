export { TIE_RULES, tiesStep } from './ties-step.ts'
