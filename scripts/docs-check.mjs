// Checks that the documentation is true to the tree: each room has a README of at most 60 lines that
// names every public export, and every relative link and anchor in a Markdown file leads somewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { rooms } = JSON.parse(readFileSync(join(root, 'src/rooms.json'), 'utf8'))
const problems = []

/** Names that a room's index.ts exports. */
function exportsOf(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2023)
  const names = []
  for (const statement of source.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause !== undefined &&
      ts.isNamedExports(statement.exportClause)
    )
      names.push(...statement.exportClause.elements.map((element) => element.name.text))
    else if (ts.isExportDeclaration(statement))
      problems.push(`${relative(root, path)}: 'export *' hides what is public; name the exports`)
  }
  return names
}

for (const room of rooms) {
  const readme = join(root, 'src', room.name, 'README.md')
  if (!existsSync(readme)) {
    problems.push(`src/${room.name}: no README.md`)
    continue
  }
  const text = readFileSync(readme, 'utf8')
  const lines = text.trimEnd().split('\n').length
  if (lines > 60) problems.push(`src/${room.name}/README.md: ${lines} lines, at most 60`)
  const index = join(root, 'src', room.name, 'index.ts')
  if (!existsSync(index)) continue
  const missing = exportsOf(index).filter(
    (name) => !text.includes(`\`${name}\``) && !new RegExp(`\\b${name}\\b`).test(text),
  )
  if (missing.length > 0)
    problems.push(`src/${room.name}/README.md does not name: ${missing.join(', ')}`)
}

function* markdownFiles(folder) {
  for (const name of readdirSync(folder).sort()) {
    if (['node_modules', 'dist', '.git', 'coverage'].includes(name)) continue
    const path = join(folder, name)
    if (statSync(path).isDirectory()) yield* markdownFiles(path)
    else if (
      name.endsWith('.md') &&
      !path.startsWith(join(root, 'examples')) &&
      !path.includes('/test/')
    )
      yield path
  }
}

const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
const anchorsOf = (path) =>
  new Set(
    [...readFileSync(path, 'utf8').matchAll(/^#{1,6} +(.+)$/gm)].map((match) => anchorOf(match[1])),
  )

let links = 0
for (const file of markdownFiles(root)) {
  const prose = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '')
  for (const [, target] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue
    links++
    const [path, anchor] = target.split('#')
    const full = path === '' ? file : resolve(dirname(file), path)
    if (!existsSync(full))
      problems.push(`${relative(root, file)}: link to '${target}' leads nowhere`)
    else if (anchor !== undefined && full.endsWith('.md') && !anchorsOf(full).has(anchor))
      problems.push(`${relative(root, file)}: no heading for '${target}'`)
  }
}
if (links === 0) problems.push('no link was checked at all')

if (problems.length > 0) {
  console.error(problems.join('\n'))
  process.exit(1)
}
console.log(`${rooms.length} room READMEs name their exports; ${links} links lead somewhere`)
