// Renders docs/tutorial/balance-of-power.md with every sentence it cites into a folder of yours, from the
// articles in ../shared: node scripts/commission.mjs FOLDER. No sentence of theirs enters the repository.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figuresOf, withFigures } from './commission/figures.mjs'
import { COMMISSION_PAGES, chanceryIn, prepare, whyNot } from './commission/folder.mjs'
import { quotesOf, rendered } from './commission/quotes.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [page] = COMMISSION_PAGES
const out = process.argv[2]
const reason = whyNot(page)
if (out === undefined || resolve(out).startsWith(root)) {
  console.error('usage: node scripts/commission.mjs FOLDER, a folder outside the repository')
  process.exitCode = 2
} else if (reason !== undefined) {
  console.error(reason)
  process.exitCode = 1
} else {
  const folder = mkdtempSync(join(tmpdir(), 'chancery commission '))
  try {
    prepare(page, folder)
    const chancery = chanceryIn(folder)
    chancery('read', 'articles', '--quiet')
    const markdown = withFigures(readFileSync(join(root, page), 'utf8'), figuresOf(chancery))
    mkdirSync(out, { recursive: true })
    const path = join(out, basename(page))
    writeFileSync(path, rendered(markdown, quotesOf(markdown, chancery)))
    chancery('system', '--on', '2025-05', '--svg', resolve(out, 'system.svg'))
    chancery('routes', 'Baku', 'Nakhchivan', '--with-planned', '--svg', resolve(out, 'routes.svg'))
    chancery('brief', 'Iran, Azerbaijan', '--out', resolve(out, 'brief.html'))
    console.log(`written: ${path}, with system.svg, routes.svg and brief.html`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
