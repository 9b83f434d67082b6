// npm run build: installs if needed, then builds dist/ if the sources changed.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from './setup/build.mjs'
import { installIfNeeded } from './setup/install.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
installIfNeeded(root)
buildIfNeeded(root)
