import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder beside the repository that holds corpus, gold and benchmarks. */
export const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Path of a Chromium, from CHROMIUM_PATH or the usual places; undefined when there is none. */
export const chromium = [process.env.CHROMIUM_PATH, ...CHROMIUM].find(
  (path) => path !== undefined && existsSync(path),
)

function skip(condition, reason) {
  if (!condition) return false
  if (process.env.CI !== undefined) throw new Error(`${reason} - with CI set that is a failure`)
  return reason
}

/** Value for node:test's `skip` option. */
export const noShared = skip(!existsSync(`${shared}corpus`), 'skipped: no ../shared')
/** Value for node:test's `skip` option. */
export const noChromium = skip(chromium === undefined, 'skipped: no Chromium')
