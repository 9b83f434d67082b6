export { SYSTEM_ERRORS } from './errors.ts'
