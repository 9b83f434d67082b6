import { openMemoryLedger } from '../../src/view/index.ts'
import { ledgerSpec } from '../ledger/ledger-spec.ts'

ledgerSpec('memory', async () => openMemoryLedger())
