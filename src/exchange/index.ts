export { EXCHANGE_ERRORS } from './errors.ts'
