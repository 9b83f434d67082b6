// Runs the built program as a user would: another process, another folder, its own environment.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const main = join(root, 'dist/cli/main.js')

/** A folder of its own, with a space in its name. */
export function workFolder() {
  const path = mkdtempSync(join(tmpdir(), 'chancery test '))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

function environment(extra) {
  const { NO_COLOR, FORCE_COLOR, CHANCERY_LEDGER, CHANCERY_RECORDED, ...rest } = process.env
  return { ...rest, COLUMNS: '80', ...extra }
}

/** Runs one command to its end. */
export function chancery(args, { cwd, input = '', env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    input,
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

/** Runs a line of shell in which "$chancery" stands for the program. */
export function shell(line, { cwd, env = {} } = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd,
    env: environment({ ...env, NODE: process.execPath, MAIN: main }),
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Starts the page and waits until it says where it is. */
export function openPage(args, { cwd }) {
  const child = spawn(process.execPath, [main, 'open', '--port', '0', ...args], {
    cwd,
    env: environment({}),
  })
  let printed = ''
  const ended = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }))
  })
  const url = new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)
      if (found !== null) resolve(found[0])
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      printed += text
    })
    child.on('exit', (code) => reject(new Error(`open ended with ${code}: ${printed}`)))
  })
  url.catch(() => {})
  return { child, url, ended, printed: () => printed }
}
