// Every command in the documentation is run, in order, in a folder of its own beside the examples;
// where the page shows what it prints, that is what it must print.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { prepare, whyNot } from '../../scripts/commission/folder.mjs'
import { documentedCommands } from './documented-commands.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md']
for (const folder of ['docs/tutorial', 'docs/how-to', 'docs/reference', 'docs/explanation'])
  for (const name of readdirSync(join(root, folder)).sort())
    if (name.endsWith('.md')) pages.push(`${folder}/${name}`)

// Tested elsewhere: they set up the checkout, run until stopped, or run the tests themselves.
const ELSEWHERE = [
  /^npm start$/,
  /^npm test$/,
  /^npm ci$/,
  /^npm run (build|check|bench|rooms|golden|format)\b/,
  /^git clone /,
  /^cd chancery$/,
  /^chancery open\b/,
  /^npm start -- open\b/,
]

function argumentsOf(command) {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3],
  )
  if (words[0] === 'chancery') return words.slice(1)
  if (words[0] === 'npm' && words[1] === 'start' && words[2] === '--') return words.slice(3)
  return undefined
}

let ran = 0
for (const page of pages) {
  describe(page, { skip: whyNot(page) ?? false }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'chancery docs '))
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
    writeFileSync(
      join(folder, 'note.txt'),
      'Kenya and Uganda signed a trade agreement in Nairobi on 3 March 2021.\n',
    )
    if (whyNot(page) === undefined) prepare(page, folder)
    after(() => rmSync(folder, { recursive: true, force: true }))
    for (const { command, expected } of documentedCommands(join(root, page))) {
      if (ELSEWHERE.some((pattern) => pattern.test(command))) continue
      it(command, () => {
        const given = argumentsOf(command)
        assert.ok(
          given !== undefined,
          `'${command}' is neither a chancery command nor listed as tested elsewhere`,
        )
        const outcome = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...given], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
        })
        assert.equal(outcome.status, 0, `${outcome.stdout}${outcome.stderr}`)
        ran++
        const printed = outcome.stdout.split('\n').map((line) => line.trimEnd())
        for (const line of expected)
          assert.ok(printed.includes(line), `not printed: ${line}\nprinted:\n${outcome.stdout}`)
      })
    }
  })
}

it('ran something', () => assert.ok(ran > 0))
