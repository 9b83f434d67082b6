import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
/** The folder beside the repository that holds the articles and the facts. */
const shared = join(root, '..', 'shared')

/** The pages that are worked on the five articles and the facts, which are not part of the repository. */
export const COMMISSION_PAGES = ['docs/tutorial/balance-of-power.md']

/** Why a page cannot be run here; undefined when it can. */
export function whyNot(page) {
  if (!COMMISSION_PAGES.includes(page) || existsSync(join(shared, 'corpus'))) return undefined
  return 'skipped: no ../shared with the five articles and the facts'
}

/** Puts articles and facts into a folder, where the page asks for them. */
export function prepare(page, folder) {
  if (!COMMISSION_PAGES.includes(page)) return
  cpSync(join(shared, 'corpus'), join(folder, 'articles'), { recursive: true })
  for (const name of ['cinc_1990_2022.csv', 'nmc_world_totals.csv'])
    cpSync(join(shared, 'facts', name), join(folder, 'facts', name))
}

/** Runs the built program in a folder. */
export function chanceryIn(folder) {
  return (...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/cli/main.js'), ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1 << 28,
        env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
      },
    )
    if (status !== 0) throw new Error(`chancery ${args.join(' ')}: ${stdout}${stderr}`)
    return stdout
  }
}
