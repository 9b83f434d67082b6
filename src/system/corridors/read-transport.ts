import { z } from 'zod'
import type { Day, Iso3, Notice } from '../../text/index.ts'
import { InputError, parsePeriod } from '../../text/index.ts'
import type { TransportNetwork, TransportNode, TransportSegment } from './transport.ts'
import { SEGMENT_STATUSES, TRANSPORT_MODES } from './transport.ts'

/** A row of a table: its cells by column, as text. */
export type TableCells = Readonly<Record<string, string>>

/** A network read from tables, and what was wrong with them. */
export interface TransportReading {
  readonly network: TransportNetwork
  readonly notices: readonly Notice[]
}

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^\s*-?\d+(\.\d+)?(e[+-]?\d+)?\s*$/i, 'a number')
    .transform(Number),
])
const amount = number.refine((value) => Number.isFinite(value) && value >= 0, 'a number from 0 on')
const name = z.string().trim().min(1, 'must not be empty')
const words = z.string().optional()

const NODE = z.object({
  id: name,
  name: words,
  state: words,
  lat: number.refine((value) => Math.abs(value) <= 90, 'from -90 to 90').optional(),
  lon: number.refine((value) => Math.abs(value) <= 180, 'from -180 to 180').optional(),
  type: words,
})

const SEGMENT = z.object({
  id: words,
  corridor: words,
  from: name,
  to: name,
  directed: z.enum(['yes', 'no', 'true', 'false', '1', '0']).optional(),
  states: z
    .union([z.array(z.string()), z.string().transform((cell) => cell.split(/[;|]/))])
    .optional(),
  mode: z.enum(TRANSPORT_MODES).optional(),
  length_km: amount.optional(),
  length_kind: words,
  cost: amount.optional(),
  capacity: amount.optional(),
  capacity_unit: words,
  status_code: z.enum(SEGMENT_STATUSES).optional(),
  status_from: words,
  status: words,
  status_date: words,
  source: words,
  confidence: z.enum(['A', 'B', 'C']).optional(),
  note: words,
})

const DISPUTE = z.object({
  segment: name,
  figure: z.enum(['length_km', 'capacity', 'volume']),
  value: amount,
  unit: name,
  of: name,
  source: name,
  grade: z.enum(['A', 'B', 'C']),
})

const RELATION = z.object({ from: name, to: name, weight: amount, note: words })

/** How rows of a plain file are meant where they do not say it themselves. */
export interface TransportRowOptions {
  /** `one-way`: from `from` to `to`. Default: one-way for files without lengths, both ways for others. */
  readonly direction?: 'one-way' | 'both-ways'
  readonly segmentsFile: string
  readonly nodesFile?: string
}

/**
 * Reads tables of segments and nodes: the columns of `data/corridors`, of which only `from` and `to`
 * are needed; `cost` takes the place of length and mode, `directed` says whether a row goes one way.
 * Ends that no table of nodes names become nodes of their own. Rows that cannot be read become notices.
 */
export function readTransportRows(
  segments: readonly TableCells[],
  nodes: readonly TableCells[],
  options: TransportRowOptions,
): TransportReading {
  const notices: Notice[] = []
  const plain = !segments.some((row) => (row['length_km'] ?? '') !== '')
  const direction = options.direction ?? (plain ? 'one-way' : 'both-ways')
  const readNodes = readRows(NODE, nodes, options.nodesFile ?? 'nodes', notices).map(({ value }) =>
    toNode(value),
  )
  const read = readRows(SEGMENT, segments, options.segmentsFile, notices).map(({ value, row }) => ({
    row,
    segment: toSegment(value, row, direction === 'one-way'),
  }))
  const known = new Map(readNodes.map((node) => [node.id, node]))
  for (const { segment } of read)
    for (const id of [segment.from, segment.to]) if (!known.has(id)) known.set(id, { id, name: id })
  const ids = new Set<string>()
  const unique = read.flatMap(({ segment, row }) => {
    const { id } = segment
    if (!ids.has(id)) {
      ids.add(id)
      return [segment]
    }
    notices.push({
      code: 'E-SYSTEM-103',
      level: 'error',
      message: `the id '${id}' is used twice; the later segment is left out`,
      file: options.segmentsFile,
      place: `row ${row}`,
      fix: 'Give every segment an id of its own, or leave the column out.',
    })
    return []
  })
  return { network: { nodes: [...known.values()], segments: unique }, notices }
}

/**
 * The network of the program's own data, from the compiled file.
 *
 * @throws InputError `E-SYSTEM-102` when it is not what it should be.
 */
export function loadTransportNetwork(json: string): TransportNetwork {
  const shape = z.object({
    nodes: z.array(NODE),
    segments: z.array(SEGMENT),
    disputes: z.array(DISPUTE).optional(),
  })
  const read = shape.safeParse(JSON.parse(json))
  if (read.success)
    return {
      nodes: read.data.nodes.map(toNode),
      segments: read.data.segments.map((row, index) => {
        const segment = toSegment(row, index + 2, false)
        const disputes = (read.data.disputes ?? [])
          .filter((dispute) => dispute.segment === segment.id)
          .map(({ segment: _segment, ...figure }) => figure)
        return disputes.length === 0 ? segment : { ...segment, disputes }
      }),
    }
  throw unreadable(read.error)
}

/** Two places whose relation needs a route, what it counts and why it is asked about. */
export interface StandingRelation {
  readonly from: string
  readonly to: string
  readonly weight: number
  readonly note?: string
}

/**
 * The relations asked about when nobody names any, from the compiled file.
 *
 * @throws InputError `E-SYSTEM-102` when it is not what it should be.
 */
export function loadStandingRelations(json: string): readonly StandingRelation[] {
  const read = z.object({ relations: z.array(RELATION) }).safeParse(JSON.parse(json))
  if (!read.success) throw unreadable(read.error)
  return read.data.relations.map(({ from, to, weight, note }) => ({
    from,
    to,
    weight,
    ...given('note', note),
  }))
}

function unreadable({ issues: [issue] }: z.ZodError): InputError {
  return new InputError({
    code: 'E-SYSTEM-102',
    message: `the compiled corridors cannot be read: ${issue?.path.join('.')}: ${issue?.message}`,
    fix: 'Build the program again with `npm run build`.',
  })
}

function readRows<S extends z.ZodType>(
  shape: S,
  rows: readonly TableCells[],
  file: string,
  notices: Notice[],
): readonly { readonly value: z.infer<S>; readonly row: number }[] {
  return rows.flatMap((row, index) => {
    const cells = Object.fromEntries(
      Object.entries(row).filter(([, cell]) => typeof cell !== 'string' || cell.trim() !== ''),
    )
    const read = shape.safeParse(cells)
    if (read.success) return [{ value: read.data, row: index + 2 }]
    for (const issue of read.error.issues)
      notices.push({
        code: 'E-SYSTEM-103',
        level: 'error',
        message: `${issue.path.join('.') || 'row'}: expected ${issue.message}`,
        file,
        place: `row ${index + 2}`,
        fix: 'Correct the cell; the row is left out.',
      })
    return []
  })
}

function toNode(row: z.infer<typeof NODE>): TransportNode {
  return {
    id: row.id,
    name: row.name ?? row.id,
    ...(row.state === undefined ? {} : { state: row.state as Iso3 }),
    ...(row.lat === undefined || row.lon === undefined ? {} : { lat: row.lat, lon: row.lon }),
    ...(row.type === undefined ? {} : { kind: row.type }),
  }
}

function toSegment(
  row: z.infer<typeof SEGMENT>,
  at: number,
  oneWayByDefault: boolean,
): TransportSegment {
  const { directed } = row
  const oneWay = directed === undefined ? oneWayByDefault : ['yes', 'true', '1'].includes(directed)
  const since = row.status_from === undefined ? undefined : firstDay(row.status_from)
  const states = (row.states ?? [])
    .map((state) => state.trim())
    .filter((state) => state !== '' && state.toLowerCase() !== 'sea')
  return {
    id: row.id ?? `row ${at}`,
    from: row.from,
    to: row.to,
    oneWay,
    states: states as Iso3[],
    mode: row.mode ?? 'rail',
    // A row without length and cost counts as one step.
    lengthKm: row.length_km ?? 0,
    status: row.status_code ?? 'operating',
    ...(row.length_km === undefined && row.cost === undefined ? { cost: 1 } : {}),
    ...given('cost', row.cost),
    ...given('corridor', row.corridor),
    ...given('lengthBasis', row.length_kind),
    ...given('capacity', row.capacity),
    ...given('capacityUnit', row.capacity_unit),
    ...given('since', since),
    ...given('statusText', row.status),
    ...given('statusDate', row.status_date),
    ...given('source', row.source),
    ...given('grade', row.confidence),
    ...given('note', row.note),
  }
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [k in K]?: V })
}

function firstDay(written: string): Day | undefined {
  return parsePeriod(written, 'stated')?.from
}
