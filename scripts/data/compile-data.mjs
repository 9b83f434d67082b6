import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { compileActors } from './compile-actors.mjs'
import { readTable } from './csv-table.mjs'
import { shapeRows } from './row-shapes.mjs'

/** The tables under `data/`, in the order in which they are read. */
export const TABLES = [
  'actors/states.csv',
  'actors/geography.csv',
  'actors/people.csv',
  'actors/roles.csv',
  'actors/groups.csv',
  'actors/organisations.csv',
  'actors/memberships.csv',
  'actors/bodies.csv',
  'actors/companies.csv',
  'actors/ambiguous.csv',
  'actors/patrons.csv',
  'outlets/outlets.csv',
  'corridors/corridors.csv',
  'corridors/nodes.csv',
  'corridors/segments.csv',
  'corridors/disputes.csv',
  'corridors/relations.csv',
  'places/cities.csv',
  'places/own.csv',
]

/**
 * Checks every table of a data directory and compiles them.
 *
 * @param {string} directory the folder that holds `actors/`, `outlets/` and `corridors/`
 * @returns {{ files: Record<string, string>, problems: string[], summary: string }} the text of each
 *   compiled file by name (same rows, same bytes); problems name file and row
 */
export function compileData(directory) {
  const problems = []
  const tables = {}
  for (const path of TABLES) {
    const read = readTable(join(directory, path), `data/${path}`)
    const file = path.slice(path.indexOf('/') + 1)
    const shaped = shapeRows(file, read.rows)
    tables[file] = shaped.rows
    problems.push(...read.problems, ...shaped.problems)
  }
  const actors = compileActors(tables)
  const known = new Set(actors.compiled.actors.map(({ id }) => id))
  for (const row of tables['patrons.csv'])
    for (const side of ['client', 'patron'])
      if (!known.has(row[side])) problems.push(`${row.where}, ${side}: '${row[side]}' is no actor`)
  problems.push(...actors.problems, ...corridorProblems(tables))
  const outlets = tables['outlets.csv']
  const corridors = tables['corridors.csv']
  const counts = [
    `${actors.compiled.actors.length} actors`,
    `${actors.compiled.forms.length} surface forms`,
    `${corridors.length} corridors`,
    `${tables['nodes.csv'].length} nodes`,
    `${tables['segments.csv'].length} segments`,
    `${outlets.length} outlets`,
    `${tables['cities.csv'].length + tables['own.csv'].length} places`,
  ]
  return {
    files: {
      'actors.json': withVersion(actors.compiled),
      'corridors.json': withVersion({
        format: 'chancery-corridors/1',
        entries: corridors.map(withoutPlace),
        nodes: tables['nodes.csv'].map(withoutPlace),
        segments: tables['segments.csv'].map(withoutPlace),
        disputes: tables['disputes.csv'].map(withoutPlace),
        relations: tables['relations.csv'].map(withoutPlace),
      }),
      'patrons.json': withVersion({
        format: 'chancery-patrons/1',
        rows: tables['patrons.csv'].map(withoutPlace),
      }),
      'places.json': withVersion({
        format: 'chancery-places/1',
        places: compilePlaces(tables),
      }),
      'outlets.json': withVersion({
        format: 'chancery-outlets/1',
        outlets: outlets.map(compileOutlet),
      }),
    },
    problems,
    summary: counts.join(', '),
  }
}

/** Our own places first: [name, other names, country, latitude, longitude, kind, population, source]. */
function compilePlaces(tables) {
  return [
    ...tables['own.csv'].map(({ name, names, country, lat, lon, kind }) => [
      name.replace(/ \(.*\)$/, ''),
      names,
      country,
      lat,
      lon,
      kind,
      0,
      'chancery',
    ]),
    ...tables['cities.csv'].map(({ name, country, lat, lon, rank, population, geonames }) => [
      name,
      [],
      country,
      lat,
      lon,
      rank === '' ? 'town' : rank,
      population,
      `geonames:${geonames}`,
    ]),
  ]
}

function compileOutlet({ id, name, aliases, country, owner, state_run, grade }) {
  return {
    id,
    name,
    aliases,
    ...(country === '' ? {} : { country }),
    ...(owner === '' ? {} : { owner }),
    stateRun: state_run,
    grade,
  }
}

/** A row without the note of where it stands and without empty cells. */
function withoutPlace({ where: _where, ...row }) {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== ''))
}

/** Ids used twice, and segments whose ends or corridor do not exist. */
function corridorProblems(tables) {
  const problems = []
  const idsOf = (file) => {
    const seen = new Map()
    for (const row of tables[file]) {
      const earlier = seen.get(row.id)
      if (earlier === undefined) seen.set(row.id, row.where)
      else problems.push(`${row.where}: id '${row.id}' is already used in ${earlier}`)
    }
    return seen
  }
  const nodes = idsOf('nodes.csv')
  const corridors = idsOf('corridors.csv')
  const segments = idsOf('segments.csv')
  for (const row of tables['disputes.csv'])
    if (!segments.has(row.segment))
      problems.push(`${row.where}, segment: '${row.segment}' is no segment of segments.csv`)
  for (const row of tables['relations.csv'])
    for (const end of ['from', 'to'])
      if (!nodes.has(row[end]))
        problems.push(`${row.where}, ${end}: '${row[end]}' is no node of nodes.csv`)
  for (const row of tables['segments.csv']) {
    for (const end of ['from', 'to'])
      if (!nodes.has(row[end]))
        problems.push(`${row.where}, ${end}: '${row[end]}' is no node of nodes.csv`)
    if (!corridors.has(row.corridor))
      problems.push(`${row.where}, corridor: '${row.corridor}' is no corridor of corridors.csv`)
  }
  return problems
}

/** The value as one line of JSON that carries a hash of itself. */
function withVersion(value) {
  const body = JSON.stringify(value)
  const version = createHash('sha256').update(body).digest('hex').slice(0, 16)
  return `${JSON.stringify({ version, ...value })}\n`
}
