import type { CorridorReport, CorridorStatus } from '../../coding/index.ts'
import type { Group, Section, Statement } from './brief.ts'
import { namesOf } from './names.ts'
import type { Desktop } from './statements.ts'
import { statement, voiceOf } from './statements.ts'
import { listed } from './topic.ts'
import { upperFirst } from './words.ts'

/** Corridors and projects, each under its names, as told and by whom. */
export function corridors(desk: Desktop): Section {
  const projects = foldByName(desk.material.corridors)
  return {
    id: 'corridors',
    title: 'Corridors',
    lead:
      projects.length === 0
        ? 'No document that tells of the actors asked about names a corridor.'
        : 'Routes for goods, people, energy or data in the documents cited here, first those told with an actor asked about. Reports that share a name are taken together.',
    groups: projects.map((reports) => projectGroup(desk, reports)),
  }
}

/** Reports that share a name, directly or through others, in the order of their first. */
function foldByName(
  reports: readonly CorridorReport[],
): readonly (readonly [CorridorReport, ...CorridorReport[]])[] {
  const projects: { readonly names: Set<string>; readonly reports: CorridorReport[] }[] = []
  for (const report of reports) {
    const names = report.names.map(plain)
    const [home, ...others] = projects.filter((project) =>
      names.some((name) => project.names.has(name)),
    )
    if (home === undefined) {
      projects.push({ names: new Set(names), reports: [report] })
      continue
    }
    for (const other of others) {
      for (const name of other.names) home.names.add(name)
      home.reports.push(...other.reports)
      projects.splice(projects.indexOf(other), 1)
    }
    for (const name of names) home.names.add(name)
    home.reports.push(report)
  }
  return projects.flatMap(({ reports: [first, ...rest] }) =>
    first === undefined ? [] : [[first, ...rest] as const],
  )
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function projectGroup(
  desk: Desktop,
  reports: readonly [CorridorReport, ...CorridorReport[]],
): Group {
  const { countries } = desk.material
  const names = [...new Set(reports.flatMap((report) => report.names))]
  const statements: Statement[] = []
  const routes = by(reports, (report) => routeOf(desk, report))
  for (const [route, told] of routes)
    statements.push(statement(desk, told, { text: `${route}.`, code: 'corridor' }))
  for (const [status, told] of by(reports, ({ status }) => status)) {
    if (status === 'not stated') continue
    statements.push(
      statement(desk, told, {
        text: `${STATUS[status as CorridorStatus]}, according to ${listed([...new Set(told.map((report) => voiceOf(desk, report)))])}.`,
      }),
    )
  }
  for (const side of ['supports', 'opposes'] as const) {
    for (const [who, told] of by(reports, (report) => namesOf(report[side], countries)))
      if (who !== '')
        statements.push(
          statement(desk, told, {
            text: `${side === 'supports' ? 'Supported' : 'Opposed'} by ${who}.`,
          }),
        )
  }
  return { title: upperFirst(listed(names, 4)), statements, more: 0 }
}

const STATUS: Readonly<Record<CorridorStatus, string>> = {
  planned: 'Planned',
  agreed: 'Agreed',
  building: 'Being built',
  active: 'In use',
  closed: 'Closed',
  'not stated': 'Status not stated',
}

/** 'Carries goods, from Rasht to Astara, through Russia and Iran', or that it is named. */
function routeOf(desk: Desktop, report: CorridorReport): string {
  const { carries, endpoints, states } = report
  const parts = [
    ...(carries === '' ? [] : [`carries ${carries}`]),
    ...(endpoints.length === 0 ? [] : [`ends named: ${listed(endpoints)}`]),
    ...(states.length === 0
      ? []
      : [
          `states named: ${listed(
            [...new Set(states)].map((state) => desk.material.countries.get(state) ?? state),
            8,
          )}`,
        ]),
  ]
  const text = parts.length === 0 ? 'named without further detail' : parts.join('; ')
  return upperFirst(text)
}

function by<T>(
  rows: readonly T[],
  key: (row: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const name = key(row)
    const list = groups.get(name)
    if (list === undefined) groups.set(name, [row])
    else list.push(row)
  }
  return [...groups]
}
