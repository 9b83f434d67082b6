// Writes docs/reference/cli.md from the program itself. `--check` writes nothing and fails when the
// file on disk differs. Needs dist/ (npm run build).
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(root, 'dist/cli/program.js')
if (!existsSync(built)) {
  console.error('dist/cli/program.js is not there. Run: npm run build')
  process.exit(1)
}
// The width of help must not depend on the terminal this runs in.
process.env.COLUMNS = '80'
const { buildProgram } = await import(pathToFileURL(built))

const TABLE = '| | |\n|---|---|'
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``

function* verbsOf(command, path) {
  for (const child of command.commands) {
    const name = [...path, child.name()]
    if (child.commands.length > 0) yield* verbsOf(child, name)
    else yield { name: name.join(' '), command: child }
  }
}

const optionRow = ({ flags, description }) => `| ${code(flags)} | ${cell(description)} |`

function argumentsOf(command) {
  return command.registeredArguments
    .map((argument) => {
      const name = argument.variadic ? `${argument.name()}...` : argument.name()
      return argument.required ? `<${name}>` : `[${name}]`
    })
    .join(' ')
}

/** The examples of a verb, as its --help prints them. */
function examplesOf(command) {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text) })
  command.outputHelp()
  return [...help.matchAll(/^ {2}\$ (.+)$/gm)].map((match) => match[1])
}

const program = buildProgram()
const verbs = [...verbsOf(program, [])]
const common = verbs[0].command.options.filter((option) =>
  verbs.every(({ command }) => command.options.some(({ flags }) => flags === option.flags)),
)
const commonFlags = new Set(common.map(({ flags }) => flags))

const sections = verbs.map(({ name, command }) => {
  const own = command.options.filter(({ flags }) => !commonFlags.has(flags))
  const description = command.description()
  return [
    `## ${name}`,
    '',
    `${description[0].toUpperCase()}${description.slice(1)}.`,
    '',
    '```text',
    `chancery ${name} ${argumentsOf(command)}`.trim(),
    '```',
    '',
    ...(own.length === 0 ? [] : [TABLE, ...own.map(optionRow), '']),
    'For example:',
    '',
    '```text',
    ...examplesOf(command),
    '```',
    '',
  ].join('\n')
})

const text = `# The command line

<!-- generated from src/cli/program.ts by scripts/cli-docs.mjs -->

\`chancery VERB [options]\`, or in a clone of the repository \`npm start -- VERB [options]\`. Where the
ledger is not named, it is \`./chancery.duckdb\`. Lists print tables that fit the terminal, each row
ending in its citations; with \`--json\` they print one JSON object a line, other verbs print one object.
The shapes are those of [\`src/api/wire.ts\`](../../src/api/wire.ts). Hints and progress go to standard
error. \`NO_COLOR\`, \`FORCE_COLOR\` and \`COLUMNS\` are respected.

While a page runs on a ledger (\`chancery open\`), the other verbs work on it through the page; nothing
has to be stopped.

| exit code | means |
|---|---|
| 0 | done |
| 1 | some inputs failed; they are listed |
| 2 | wrong usage, or nothing of that name |
| 3 | internal: a fault of the program or of the ledger's file |
| 130 | \`read\` was stopped by Ctrl-C; what was read until then is kept |

| environment | means |
|---|---|
| \`CHANCERY_LEDGER\` | the ledger, when \`--ledger\` does not say |
| \`CHANCERY_RECORDED\` | the moment to record as, when \`--recorded\` does not say |

Options of every verb:

${TABLE}
${common.map(optionRow).join('\n')}

${sections.join('\n')}`

const path = join(root, 'docs/reference/cli.md')
const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
const content = `${text.trimEnd()}\n`
if (process.argv.includes('--check')) {
  if (before !== content) {
    console.error(
      'docs/reference/cli.md is not what the program says. Run: node scripts/cli-docs.mjs',
    )
    process.exit(1)
  }
  console.log(`${verbs.length} verbs documented`)
} else if (before !== content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  console.log(`docs/reference/cli.md written: ${verbs.length} verbs`)
}
