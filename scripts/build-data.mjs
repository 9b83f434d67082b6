// Checks data/ and compiles it to dist/data/. A bad row fails the build and is named by file and row.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileData } from './data/compile-data.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { files, problems, summary } = compileData(join(root, 'data'))
if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  console.error(`${problems.length} problems in data/; nothing was written`)
  process.exitCode = 1
} else {
  const out = join(root, 'dist', 'data')
  mkdirSync(out, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, name), text)
  console.log(`data: ${summary}`)
}
