import fc from 'fast-check'
import type { TransportNetwork, TransportSegment } from '../../../src/system/index.ts'
import { readTransportRows } from '../../../src/system/index.ts'

/** A network from lines of CSV whose cells hold no commas. */
export function networkOf(segments: string, nodes = 'id'): TransportNetwork {
  const { network, notices } = readTransportRows(rowsOf(segments), rowsOf(nodes), {
    segmentsFile: 'segments.csv',
  })
  if (notices.length > 0) throw new RangeError(JSON.stringify(notices))
  return network
}

export function rowsOf(csv: string): readonly Record<string, string>[] {
  const [header = '', ...lines] = csv.trim().split('\n')
  const columns = header.trim().split(',')
  return lines.map((line) => {
    const cells = line.trim().split(',')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

const STATES = ['AAA', 'BBB', 'CCC', 'DDD'] as const
const MODES = ['rail', 'road', 'sea'] as const

/** Small networks in four states: up to nine nodes, up to twenty segments of three modes. */
export const networks: fc.Arbitrary<TransportNetwork> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: 8 }),
      to: fc.integer({ min: 0, max: 8 }),
      mode: fc.constantFrom(...MODES),
      length: fc.integer({ min: 1, max: 900 }),
      oneWay: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((rows) => {
    const nodes = Array.from({ length: 9 }, (_, index) => ({
      id: `n${index}`,
      name: `n${index}`,
      state: STATES[index % 4] as never,
    }))
    const segments = rows
      .filter(({ from, to }) => from !== to)
      .map(
        (row, index): TransportSegment => ({
          id: `s${index}`,
          from: `n${row.from}`,
          to: `n${row.to}`,
          oneWay: row.oneWay,
          states: [...new Set([STATES[row.from % 4], STATES[row.to % 4]])] as never,
          mode: row.mode,
          lengthKm: row.length,
          status: 'operating',
        }),
      )
    return { nodes, segments }
  })
