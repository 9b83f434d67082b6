// Writes what the documented commands print into the pages: the ```text block after a ```sh block is
// replaced by the real output of that block's last command, run beside the examples. Pages may be named.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figuresOf, withFigures } from './commission/figures.mjs'
import { COMMISSION_PAGES, chanceryIn, prepare, whyNot } from './commission/folder.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pages = ['README.md']
for (const folder of ['docs/tutorial', 'docs/how-to', 'docs/reference', 'docs/explanation'])
  for (const name of readdirSync(join(root, folder)).sort())
    if (name.endsWith('.md')) pages.push(`${folder}/${name}`)

function run(command, folder) {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3],
  )
  const given =
    words[0] === 'chancery' ? words.slice(1) : words[2] === '--' ? words.slice(3) : undefined
  if (given === undefined || given[0] === 'open') return undefined
  const outcome = spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...given], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  })
  return outcome.stdout
}

/** At most this many lines are shown; the rest is told by '...'. */
const SHOWN = 24

const wanted = process.argv.slice(2)
for (const page of pages.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const reason = whyNot(page)
  if (reason !== undefined) {
    console.log(`${page}: ${reason}`)
    continue
  }
  const path = join(root, page)
  const before = readFileSync(path, 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'chancery docs '))
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
  writeFileSync(
    join(folder, 'note.txt'),
    'Kenya and Uganda signed a trade agreement in Nairobi on 3 March 2021.\n',
  )
  prepare(page, folder)
  let printed = ''
  const withOutput = before.replace(/^```(sh|text)\n([\s\S]*?)^```$/gm, (block, language, body) => {
    if (language === 'sh') {
      printed = ''
      for (const line of body.split('\n')) {
        const command = line.replace(/\s+#.*$/, '').trim()
        if (command !== '') printed = run(command, folder) ?? printed
      }
      return block
    }
    const lines = printed
      .trimEnd()
      .split('\n')
      .map((line) => line.trimEnd())
    // Where the scratch folder's name is printed, the page shows '...'.
    const first = lines.findIndex((line) => line.includes(tmpdir()))
    if (first >= 0) lines.splice(first, lines.length - first, '...')
    const kept = lines.length > SHOWN ? [...lines.slice(0, SHOWN), '...'] : lines
    return printed === '' ? block : `\`\`\`text\n${kept.join('\n')}\n\`\`\``
  })
  // The figures told in sentences, from the same ledger.
  const after = COMMISSION_PAGES.includes(page)
    ? withFigures(withOutput, figuresOf(chanceryIn(folder)))
    : withOutput
  rmSync(folder, { recursive: true, force: true })
  if (after !== before) {
    writeFileSync(path, after)
    console.log(`written: ${page}`)
  }
}
