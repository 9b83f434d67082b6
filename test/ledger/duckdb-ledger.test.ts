import { openDuckdbLedger } from '../../src/ledger/index.ts'
import { ledgerSpec } from './ledger-spec.ts'

ledgerSpec('DuckDB', () => openDuckdbLedger(':memory:'))
