import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { SignedTie } from '../../../src/system/index.ts'
import {
  analyseBlocs,
  frustrationIndex,
  readEdgeRows,
  signedGraph,
} from '../../../src/system/index.ts'
import { noShared, shared } from '../../outside.ts'
import { solveWithHighs } from './solve-with-highs.ts'
import { tableOf } from './table-of.ts'

function edgesOf(name: string) {
  const bytes = readFileSync(`${shared}bench/system/${name}`)
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return readEdgeRows(tableOf(text), name)
}

describe.skipIf(noShared)('signed networks with known answers', () => {
  it('highland tribes', async () => {
    const [only] = edgesOf('signed_highland_tribes.csv').windows
    const tribes = await analyseBlocs(only?.ties ?? [])
    expect(tribes.frustration).toMatchObject({ value: 7, lower: 7, upper: 7, proven: true })
    expect(tribes.frustration.normalised).toBeCloseTo(0.7586207, 7)
    expect(tribes.lineIndex).toMatchObject({ count: 3, value: 2, proven: true })
    expect(tribes.balance.walk).toBeCloseTo(0.3575761, 7)
    expect(tribes.balance.triangles.share).toBeCloseTo(0.8676471, 7)
    expect(tribes.polarity.modularity).toBeCloseTo(0.43103, 5)
    expect(tribes.blocs.map((bloc) => bloc.join(' '))).toEqual([
      'Alika Asaro Gahuk Geham Masil Ove Ukudz',
      'Kohik Nagam Notoh Seuve Uheto',
      'Gama Gavev Kotun Nagad',
    ])
  })

  it('fraternity of week 15', async () => {
    const [only] = edgesOf('signed_newcomb_week15_top5bottom5_mutual.csv').windows
    const graph = signedGraph(only?.ties ?? [])
    expect(await frustrationIndex(graph)).toMatchObject({ value: 4, proven: true })
  })

  it('all 51 international systems 1946-1999, proven', async () => {
    const [, ...rows] = readFileSync(`${shared}bench/system/cow_frustration_exact.csv`, 'utf8')
      .trim()
      .split('\n')
    const truth = rows.map((row) => {
      const [window, , nodes, edges, , value] = row.split(',')
      return {
        window,
        nodes: Number(nodes),
        edges: Number(edges),
        value: Number(value),
        proven: true,
      }
    })
    const found = []
    for (const { window, ties } of edgesOf('signed_cow_doreian_mrvar.csv.gz').windows) {
      const graph = signedGraph(ties)
      const { value, proven } = await frustrationIndex(graph, { solve: solveWithHighs })
      found.push({ window, nodes: graph.nodes.length, edges: graph.edges.length, value, proven })
    }
    expect(found).toHaveLength(51)
    expect(found).toEqual(truth)
    // Seconds on a free machine; bench/system-blocs.mjs holds the clock to it.
  }, 300_000)

  it('needs the ties: without one hostile tie the tribes have another index', async () => {
    const [only] = edgesOf('signed_highland_tribes.csv').windows
    const all: readonly SignedTie[] = only?.ties ?? []
    const { sides } = await frustrationIndex(signedGraph(all))
    const graph = signedGraph(all)
    const frustrated = graph.edges.findIndex(
      ({ a, b, sign }) => (sides[a] === sides[b]) !== sign > 0,
    )
    const rest = { ...graph, edges: graph.edges.filter((_, edge) => edge !== frustrated) }
    expect((await frustrationIndex(rest)).value).toBe(6)
  })
})
