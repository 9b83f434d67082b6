import { z } from 'zod'

const SECTORS =
  'GOV MIL LEG JUD COP SPY UAF REB OPP PTY ETH REL BUS MED EDU LAB CVL CRM NGO IGO BLC COL'.split(
    ' ',
  )
const KINDS = [
  'state',
  'person',
  'body',
  'armed group',
  'organisation',
  'company',
  'party',
  'outlet',
  'ethnic group',
  'bloc',
  'collective',
]

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id of letters, digits and hyphens')
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'three capital letters')
const optionalIso3 = z.union([iso3, z.literal('')])
const text = z.string().min(1, 'must not be empty')
const list = z.string().transform((cell) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)
const grade = z.enum(['A', 'B', 'C'])
const source = z
  .string()
  .min(1, "must say where the fact comes from ('memory' when from memory)")
  .refine((cell) => !/https?:|www\./.test(cell) || cell.startsWith('read '), {
    message: "an address must have been opened: write 'memory', or 'read ADDRESS' with grade A",
  })
const provenance = { grade, source }
const sector = z.enum(SECTORS)
const optionalSector = z.union([sector, z.literal('')])

/** A number between two bounds. */
function number(least, most) {
  return z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/, 'a number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a number from ${least} to ${most}`)
}

/** True when the cell is a real calendar day. */
function isDay(cell) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell)) return false
  const milliseconds = Date.parse(`${cell}T00:00:00Z`)
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().slice(0, 10) === cell
}
const optionalDay = z
  .string()
  .refine((cell) => cell === '' || isDay(cell), 'a day as YYYY-MM-DD, or empty')

/** The shape of one row of each table, by file name. */
export const ROW_SHAPES = {
  'states.csv': z.strictObject({
    id,
    iso3: optionalIso3,
    name: text,
    names: list,
    adjectives: list,
    nouns: list,
    metonyms: list,
    abbreviations: list,
    kind: z.enum(KINDS),
    sector: optionalSector,
    ...provenance,
  }),
  'geography.csv': z.strictObject({
    country: iso3,
    kinds: list.pipe(
      z.array(
        z.enum([
          'contested',
          'emirate',
          'federation',
          'island',
          'kingdom',
          'landlocked',
          'monarchy',
          'principality',
          'republic',
          'sultanate',
        ]),
      ),
    ),
    lat: number(-90, 90),
    lon: number(-180, 180),
    neighbours: list.pipe(z.array(iso3)),
    ...provenance,
  }),
  'memberships.csv': z.strictObject({
    organisation: id,
    members: list.pipe(z.array(iso3).min(2)),
    ...provenance,
  }),
  'people.csv': z.strictObject({
    id,
    country: optionalIso3,
    name: text,
    names: list,
    surnames: list,
    ...provenance,
  }),
  'roles.csv': z
    .strictObject({
      person: id,
      office: text,
      country: optionalIso3,
      sector,
      from: optionalDay,
      to: optionalDay,
      ...provenance,
    })
    .refine((row) => row.from === '' || row.to === '' || row.from <= row.to, {
      message: 'the role ends before it begins',
    }),
  'groups.csv': z.strictObject({
    id,
    name: text,
    names: list,
    abbreviations: list,
    adjectives: list,
    nouns: list,
    country: optionalIso3,
    sector,
    kind: z.enum(KINDS),
    ...provenance,
  }),
  'organisations.csv': z.strictObject({
    id,
    name: text,
    names: list,
    abbreviations: list,
    adjectives: list,
    nouns: list,
    metonyms: list,
    kind: z.enum(KINDS),
    sector,
    ...provenance,
  }),
  'bodies.csv': z.strictObject({
    id,
    name: text,
    names: list,
    abbreviations: list,
    country: iso3,
    sector,
    ...provenance,
  }),
  'companies.csv': z.strictObject({
    id,
    name: text,
    names: list,
    abbreviations: list,
    country: optionalIso3,
    ...provenance,
  }),
  'cities.csv': z.strictObject({
    name: text,
    country: iso3,
    lat: number(-90, 90),
    lon: number(-180, 180),
    rank: z.enum(['', 'capital', 'seat']),
    population: number(0, 100_000_000),
    geonames: z.string().regex(/^\d+$/, 'a GeoNames id'),
  }),
  'own.csv': z.strictObject({
    name: text,
    names: list,
    country: optionalIso3,
    lat: number(-90, 90),
    lon: number(-180, 180),
    kind: z.enum([
      'town',
      'port',
      'crossing',
      'site',
      'region',
      'island',
      'river',
      'border',
      'strait',
      'sea',
    ]),
    ...provenance,
  }),
  'ambiguous.csv': z.strictObject({ text, actors: list, note: z.string() }),
  'outlets.csv': z.strictObject({
    id,
    name: text,
    aliases: list,
    country: optionalIso3,
    owner: z.string(),
    state_run: z.enum(['yes', 'no', 'unknown']),
    ...provenance,
  }),
  'corridors.csv': z.strictObject({
    id: text,
    names: list.refine((names) => names.length > 0, 'at least one name'),
    mode: list,
    carries: text,
    from: text,
    to: text,
    grade,
  }),
  'nodes.csv': z.strictObject({
    id,
    name: text,
    state: z.string().regex(/^[A-Z]{3}$|^$/, 'a country code'),
    lat: number(-90, 90),
    lon: number(-180, 180),
    type: z.enum(['city', 'port', 'border', 'terminal']),
    coord_source: text,
  }),
  'segments.csv': z.strictObject({
    id,
    corridor: text,
    from: id,
    to: id,
    states: text.transform((cell) => cell.split(';')),
    mode: z.enum(['rail', 'road', 'sea', 'oil', 'gas', 'power', 'fibre']),
    length_km: number(0, 20_000),
    length_kind: text,
    great_circle_km: number(0, 20_000),
    capacity: z.union([z.literal(''), number(0, 1_000_000)]),
    capacity_unit: z.string(),
    volume: z.union([z.literal(''), number(0, 1_000_000)]),
    volume_note: z.string(),
    status_code: z.enum([
      'operating',
      'limited',
      'building',
      'agreed',
      'proposed',
      'suspended',
      'closed',
    ]),
    status_from: z.string(),
    status: text,
    status_date: z.string(),
    source: text,
    confidence: grade,
    note: z.string(),
  }),
  'disputes.csv': z.strictObject({
    segment: id,
    figure: z.enum(['length_km', 'capacity', 'volume']),
    value: number(0, 1_000_000),
    unit: text,
    of: text,
    ...provenance,
  }),
  'patrons.csv': z.strictObject({
    client: id,
    patron: id,
    from: z.string().regex(/^(\d{4}(-\d{2}){0,2})?$/, 'YYYY, YYYY-MM, YYYY-MM-DD or empty'),
    to: z.string().regex(/^(\d{4}(-\d{2}){0,2})?$/, 'YYYY, YYYY-MM, YYYY-MM-DD or empty'),
    ...provenance,
  }),
  'relations.csv': z.strictObject({ from: id, to: id, weight: number(0, 1_000_000), note: text }),
}

/**
 * Checks rows against the shape of their table.
 *
 * @param {string} file name of the table
 * @param {{ where: string, values: Record<string, string> }[]} rows
 * @returns {{ rows: (Record<string, any> & { where: string })[], problems: string[] }}
 */
export function shapeRows(file, rows) {
  const shape = ROW_SHAPES[file]
  const good = []
  const problems = []
  for (const row of rows) {
    const result = shape.safeParse(row.values)
    if (result.success) good.push({ ...result.data, where: row.where })
    else
      for (const issue of result.error.issues)
        problems.push(`${row.where}, ${issue.path.join('.') || 'row'}: ${issue.message}`)
  }
  return { rows: good, problems }
}
