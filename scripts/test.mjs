// npm test: installs and builds if needed, runs every test, ends in one line over all runners.
import './setup/node-version.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { installIfNeeded } = await import('./setup/install.mjs')
installIfNeeded(root)
const { buildIfNeeded } = await import('./setup/build.mjs')
buildIfNeeded(root)

const reports = mkdtempSync(join(tmpdir(), 'chancery-tests-'))
const totals = { passed: 0, failed: 0, skipped: 0 }

function runVitest() {
  const report = join(reports, 'vitest.json')
  const outcome = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  if (!existsSync(report)) {
    totals.failed++
    return
  }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  totals.passed += result.numPassedTests
  totals.failed += result.numFailedTests
  totals.skipped += result.numPendingTests + result.numTodoTests
  // A file that fails before its first test has no failed test to count.
  if (outcome.status !== 0 && result.numFailedTests === 0)
    totals.failed += Math.max(1, result.numFailedTestSuites)
  if (result.numTotalTests === 0) totals.failed++
}

function runBuiltTests() {
  const folder = join(root, 'test/built')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.mjs'))
    .sort()
    .map((name) => join(folder, name))
  const tap = join(reports, 'built.tap')
  const outcome = spawnSync(
    process.execPath,
    [
      '--test',
      '--test-concurrency=1',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${tap}`,
      ...files,
    ],
    { cwd: root, stdio: 'inherit' },
  )
  const text = existsSync(tap) ? readFileSync(tap, 'utf8') : ''
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(text)?.[1] ?? 0)
  totals.passed += count('pass')
  totals.failed += count('fail') + count('cancelled')
  totals.skipped += count('skipped') + count('todo')
  if (outcome.status !== 0 && count('fail') + count('cancelled') === 0) totals.failed++
  if (count('pass') === 0) totals.failed++
}

runVitest()
runBuiltTests()
rmSync(reports, { recursive: true, force: true })
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed === 0 ? 0 : 1)
