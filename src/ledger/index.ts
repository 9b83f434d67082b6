export { openDuckdbLedger } from './duckdb-ledger.ts'
export { LEDGER_ERRORS } from './errors.ts'
export { isLocked } from './open-database.ts'
