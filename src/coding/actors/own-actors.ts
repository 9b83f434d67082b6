import type { Sector } from '../../codebook/index.ts'
import { SECTORS } from '../../codebook/index.ts'
import type { ActorId, Iso3 } from '../../text/index.ts'
import { contentHash } from '../../text/index.ts'
import type { Actor, ActorKind, Role } from '../mention.ts'
import { ACTOR_KINDS } from '../mention.ts'
import type { ActorDictionary, SurfaceForm } from './dictionary.ts'
import { firstWord, roleOfActor } from './load-dictionary.ts'
import { nameSlug } from './name-slug.ts'
import { officeSector } from './office-words.ts'
import { OWN_ACTOR_COLUMNS, OwnActorRow, TableProblems } from './own-actor-row.ts'

/** A table of actors a user keeps, as read from its file. */
export interface OwnActorTable {
  /** Where it is from, for errors. */
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string>>[]
}

interface Entry {
  readonly id: ActorId
  name: string
  kind: ActorKind
  country: Iso3 | undefined
  sector: Sector | undefined
  readonly roles: Role[]
  readonly aliases: string[]
  /** What the dictionary had under this id or name. */
  readonly before: Actor | undefined
}

/**
 * A dictionary with a user's own actors. A row whose `id` or `name` the dictionary has changes that actor
 * (empty cells leave it as it is; offices given replace those it had); any other adds one. Several rows of
 * one name are one actor with several offices. A name written here means this actor, whoever else bore it.
 *
 * @throws InputError `E-CODING-104` naming file, row (1 is the line of column names) and column.
 */
export function extendDictionary(base: ActorDictionary, table: OwnActorTable): ActorDictionary {
  const problems = new TableProblems(table.file)
  const entries = entriesOf(base, table, problems)
  problems.throwIfAny()
  if (entries.length === 0) return base
  const actors = new Map(base.actors)
  const states = new Map<Iso3, Actor>()
  const forms: SurfaceForm[] = []
  for (const entry of entries) {
    const actor = actorOf(entry)
    actors.set(actor.id, actor)
    if (actor.kind === 'state' && actor.country !== undefined) states.set(actor.country, actor)
    forms.push(...formsOf(entry))
  }
  const merged = mergedForms(base, forms)
  return {
    version: contentHash(
      'chancery-own-actors/1',
      base.version,
      JSON.stringify([entries.map(actorOf), forms]),
    ),
    actor: (id) => actors.get(id),
    actors,
    formsStartingWith: (word) => merged.get(word) ?? base.formsStartingWith(word),
    state: (country) => states.get(country) ?? base.state(country),
    land: (country) => base.land(country),
    membersOf: (id) => base.membersOf(id),
    roleOn: (id, day) => roleOfActor(actors.get(id), day),
  }
}

function entriesOf(
  base: ActorDictionary,
  { columns, rows }: OwnActorTable,
  problems: TableProblems,
): readonly Entry[] {
  for (const column of columns)
    if (!(OWN_ACTOR_COLUMNS as readonly string[]).includes(column))
      problems.add(1, column, `expected one of ${OWN_ACTOR_COLUMNS.join(', ')}`)
  if (!columns.includes('name') && rows.length > 0)
    problems.add(1, 'name', 'expected a column of names, found none')
  const names = new Map<string, Actor>()
  for (const actor of base.actors.values()) {
    const key = actor.name.toLowerCase()
    if (!names.has(key)) names.set(key, actor)
  }
  const entries = new Map<string, Entry>()
  for (const [index, cells] of rows.entries()) {
    const row = new OwnActorRow(index + 2, cells, problems)
    const name = row.cell('name')
    if (name === '') {
      row.problem('name', 'expected a name, found nothing')
      continue
    }
    const given = row.cell('id')
    const before = base.actor(given as ActorId) ?? names.get(name.toLowerCase())
    const id = before?.id ?? ((given === '' ? slugOf(name) : given) as ActorId)
    let entry = entries.get(id)
    if (entry === undefined) {
      const kind = before?.kind ?? (row.cell('office') === '' ? undefined : 'person')
      if (kind === undefined && row.cell('kind') === '')
        row.problem('kind', `expected one of ${ACTOR_KINDS.join(', ')}, found nothing`)
      entry = {
        id,
        name,
        kind: kind ?? 'organisation',
        country: before?.country,
        sector: before?.sector,
        roles: [],
        aliases: [],
        before,
      }
      entries.set(id, entry)
    }
    fill(entry, row, base, entries, names)
  }
  return [...entries.values()]
}

/** Puts what a row says into the actor. */
function fill(
  entry: Entry,
  row: OwnActorRow,
  base: ActorDictionary,
  entries: ReadonlyMap<string, Entry>,
  names: ReadonlyMap<string, Actor>,
): void {
  const kind = row.cell('kind')
  if (isKind(kind)) entry.kind = kind
  else if (kind !== '') row.problem('kind', `expected one of ${ACTOR_KINDS.join(', ')}`)
  const parent = parentOf(row, base, entries, names)
  const country = countryOf(row, base, names, entry.kind) ?? parent?.country
  const sector = sectorOf(row)
  entry.country = country ?? entry.country
  entry.aliases.push(
    ...row
      .cell('aliases')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
  )
  const office = row.cell('office')
  const [from, to] = [row.day('from', 'from'), row.day('to', 'to')]
  if (office === '') {
    for (const column of ['from', 'to'] as const)
      if (row.cell(column) !== '') row.problem(column, 'expected an office beside it, found none')
    entry.sector = sector ?? parent?.sector ?? entry.sector
    return
  }
  if (from !== undefined && to !== undefined && from > to)
    row.problem('to', `expected a day after ${from}`)
  const held = sector ?? officeSector(office.toLowerCase().split(/\s+/)) ?? parent?.sector
  if (held === undefined) {
    row.problem('sector', `expected the sector of the office, one of ${SECTORS.join(', ')}`)
    return
  }
  entry.roles.push({
    office,
    ...(entry.country === undefined ? {} : { country: entry.country }),
    sector: held,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    grade: 'A',
  })
}

function isKind(kind: string): kind is ActorKind {
  return (ACTOR_KINDS as readonly string[]).includes(kind)
}

function sectorOf(row: OwnActorRow): Sector | undefined {
  const cell = row.cell('sector').toUpperCase()
  if (cell === '') return undefined
  const sector = SECTORS.find((one) => one === cell)
  if (sector === undefined) row.problem('sector', `expected one of ${SECTORS.join(', ')}`)
  return sector
}

/** A country by code or by the name of its state. */
function countryOf(
  row: OwnActorRow,
  base: ActorDictionary,
  names: ReadonlyMap<string, Actor>,
  kind: ActorKind,
): Iso3 | undefined {
  const cell = row.cell('country')
  if (cell === '') return undefined
  const code = cell.toUpperCase() as Iso3
  if (base.state(code) !== undefined) return code
  if (kind === 'state' && /^[A-Z]{3}$/.test(cell)) return code
  const named = names.get(cell.toLowerCase())
  if (named?.kind === 'state' && named.country !== undefined) return named.country
  row.problem('country', 'expected a code like KEN or the name of a state')
  return undefined
}

function parentOf(
  row: OwnActorRow,
  base: ActorDictionary,
  entries: ReadonlyMap<string, Entry>,
  names: ReadonlyMap<string, Actor>,
): Pick<Entry, 'country' | 'sector'> | Actor | undefined {
  const cell = row.cell('parent')
  if (cell === '') return undefined
  const lower = cell.toLowerCase()
  const own = [...entries.values()].find(
    ({ id, name }) => id === cell || name.toLowerCase() === lower,
  )
  const found = own ?? base.actor(cell as ActorId) ?? names.get(lower)
  if (found === undefined)
    row.problem('parent', 'expected an actor of the dictionary or of an earlier row')
  return found
}

function actorOf({ id, name, kind, country, sector, roles, before }: Entry): Actor {
  return {
    id,
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    roles: roles.length > 0 ? roles : (before?.roles ?? []),
  }
}

/** 'OIC', 'U.N.': letters that mean something only as capitals. */
const ABBREVIATION = /^[\p{Lu}\p{N}.&-]{2,8}$/u

function formsOf({ id, name, kind, aliases, before }: Entry): readonly SurfaceForm[] {
  const family = kind === 'person' ? /[ ]([\p{L}'\u2019-]{3,})$/u.exec(name)?.[1] : undefined
  const own = before?.name === name ? [] : [name, ...(family === undefined ? [] : [family])]
  const texts = [...new Set([...own, ...aliases])]
  return texts.map((text) => ({
    text,
    actor: id,
    form: 'name',
    caseSensitive: ABBREVIATION.test(text),
    ...(kind === 'person' && isFamilyName(name, text) ? { surname: true } : {}),
  }))
}

/** The last word of a longer name. */
function isFamilyName(name: string, text: string): boolean {
  return name !== text && name.toLowerCase().endsWith(` ${text.toLowerCase()}`)
}

/** The forms of the words these begin with: the user's own first, none of the others with their words. */
function mergedForms(
  base: ActorDictionary,
  forms: readonly SurfaceForm[],
): ReadonlyMap<string, readonly SurfaceForm[]> {
  const merged = new Map<string, SurfaceForm[]>()
  for (const form of forms) {
    const word = firstWord(form.text)
    const known = merged.get(word)
    if (known === undefined) merged.set(word, [form])
    else known.push(form)
  }
  for (const [word, own] of merged) {
    const written = new Set(own.map(({ text }) => text.toLowerCase()))
    const others = base
      .formsStartingWith(word)
      .filter(({ text }) => !written.has(text.toLowerCase()))
    merged.set(
      word,
      [...own, ...others].sort((a, b) => b.text.length - a.text.length),
    )
  }
  return merged
}

function slugOf(name: string): string {
  return `own:${nameSlug(name)}`
}
