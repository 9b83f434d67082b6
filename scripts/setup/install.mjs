// Installs dependencies when what lies in node_modules is not what the lockfile asks for.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages of the lockfile that must be there; optional ones (other platforms' binaries) need not. */
export function missingPackages(root) {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const installedList = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installedList)) return Object.keys(wanted).filter((path) => path !== '')
  const installed = JSON.parse(readFileSync(installedList, 'utf8')).packages
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && entry.optional !== true && entry.peer !== true)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path)
}

/** Runs `npm ci` if anything is missing; exits with a plain explanation when that fails. */
export function installIfNeeded(root) {
  const missing = missingPackages(root)
  if (missing.length === 0) return
  console.error(`Installing ${missing.length} packages (only the first time) ...`)
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error(
      'Could not install the dependencies with `npm ci`. Check the network connection to the package registry, then run the same command again.',
    )
    process.exit(1)
  }
}
