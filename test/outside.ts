import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder beside the repository that holds corpus, gold and benchmarks, when there is one. */
export const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const present = existsSync(`${shared}corpus`)
if (!present && process.env['CI'] !== undefined)
  throw new Error('skipped: no ../shared - with CI set that is a failure')
if (!present) console.warn('skipped: no ../shared')

/** Pass to `describe.skipIf`: true when `../shared` is not there (never with CI set). */
export const noShared = !present
