import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('docs/reference/codebook.md is generated from the data as they are', ({ skip }) => {
  if (!existsSync(`${root}/dist/codebook/index.js`)) {
    if (process.env['CI'] !== undefined) expect.fail('skipped: not built')
    skip('skipped: not built')
  }
  const run = spawnSync(process.execPath, ['scripts/codebook-docs.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
})
