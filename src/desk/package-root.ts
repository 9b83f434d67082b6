import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BugError } from '../text/index.ts'

/**
 * The folder of the package: the nearest one above this file whose package.json is named 'chancery'.
 * The same from `src/`, from `dist/` and from an installed package.
 *
 * @throws BugError `E-DESK-031`.
 */
export function packageRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest)) {
      const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: string }
      if (name === 'chancery') return folder
    }
    if (folder === dirname(folder)) {
      throw new BugError({
        code: 'E-DESK-031',
        message: 'expected a package.json named chancery above the program, found none',
        fix: 'Reinstall the package.',
      })
    }
  }
}

/** The version in package.json. */
export function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}
