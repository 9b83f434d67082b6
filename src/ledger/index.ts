export { LEDGER_ERRORS } from './errors.ts'
