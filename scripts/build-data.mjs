// Checks data/ and compiles it to dist/data/. Same rows, same bytes. A bad row fails the build and
// is named by file and row.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileActors } from './data/compile-actors.mjs'
import { readTable } from './data/csv-table.mjs'
import { shapeRows } from './data/row-shapes.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const TABLES = [
  'actors/states.csv',
  'actors/people.csv',
  'actors/roles.csv',
  'actors/groups.csv',
  'actors/organisations.csv',
  'actors/bodies.csv',
  'actors/companies.csv',
  'actors/ambiguous.csv',
  'outlets/outlets.csv',
  'corridors/corridors.csv',
]

const problems = []
const tables = {}
for (const path of TABLES) {
  const read = readTable(join(root, 'data', path), `data/${path}`)
  const file = path.slice(path.indexOf('/') + 1)
  const shaped = shapeRows(file, read.rows)
  tables[file] = shaped.rows
  problems.push(...read.problems, ...shaped.problems)
}
const actors = compileActors(tables)
problems.push(...actors.problems)

if (problems.length > 0) {
  for (const problem of problems) console.error(problem)
  console.error(`${problems.length} problems in data/; nothing was written`)
  process.exitCode = 1
} else {
  const out = join(root, 'dist', 'data')
  mkdirSync(out, { recursive: true })
  const write = (name, value) => {
    const body = JSON.stringify(value)
    const version = createHash('sha256').update(body).digest('hex').slice(0, 16)
    writeFileSync(join(out, name), `${JSON.stringify({ version, ...value })}\n`)
  }
  write('actors.json', actors.compiled)
  write('corridors.json', {
    format: 'chancery-corridors/1',
    entries: tables['corridors.csv'].map(({ id, names, mode, carries, from, to, grade }) => ({
      id,
      names,
      mode: mode.join('|'),
      carries,
      from,
      to,
      grade,
    })),
  })
  write('outlets.json', {
    format: 'chancery-outlets/1',
    outlets: tables['outlets.csv'].map(
      ({ id, name, aliases, country, owner, state_run, grade }) => ({
        id,
        name,
        aliases,
        ...(country === '' ? {} : { country }),
        ...(owner === '' ? {} : { owner }),
        stateRun: state_run,
        grade,
      }),
    ),
  })
  console.log(
    `data: ${actors.compiled.actors.length} actors, ${actors.compiled.forms.length} surface forms, ${tables['corridors.csv'].length} corridors, ${tables['outlets.csv'].length} outlets`,
  )
}
