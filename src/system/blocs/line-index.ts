import { packWeakCycles } from './cycle-packing.ts'
import type { BoundedValue, Frustration } from './frustration-index.ts'
import type { SearchEffort } from './local-search.ts'
import { searchDivision } from './local-search.ts'
import type { SignedGraph } from './signed-graph.ts'

/** The best division found into at most a number of blocs. */
export interface CountedDivision {
  /** Blocs allowed. */
  readonly count: number
  /** Weight of hostile ties inside blocs and friendly ties between them. */
  readonly value: number
  /** Bloc of each node; numbers run from 0 in the order of the nodes, none is empty. */
  readonly blocs: readonly number[]
}

/** The relaxed line index over numbers of blocs. */
export interface LineIndex extends BoundedValue {
  /** The number of blocs with the smallest index; the least of them when several have it. */
  readonly count: number
  readonly blocs: readonly number[]
  /** The index for each number of blocs tried, from 2 on. */
  readonly byCount: readonly CountedDivision[]
}

/** The most blocs that are tried. */
export const MOST_BLOCS = 8

/**
 * The relaxed line index (Davis 1967, Doreian and Mrvar 1996): hostile ties inside blocs plus friendly
 * ties between them, the least over all divisions into two to eight blocs. For two it is the frustration
 * index, handed in with its proof; for more it is what tabu search finds, an upper bound, with packed
 * cycles of one hostile tie as the lower bound for any number of blocs.
 */
export function lineIndex(
  graph: SignedGraph,
  frustration: Frustration,
  effort: SearchEffort,
): LineIndex {
  const most = Math.max(2, Math.min(MOST_BLOCS, graph.nodes.length))
  const byCount: CountedDivision[] = [
    { count: 2, value: frustration.value, blocs: renumbered(frustration.sides) },
  ]
  const lower = packWeakCycles(graph)
  let best = byCount[0] as CountedDivision
  for (let count = 3; count <= most; count++) {
    // What is possible with fewer blocs is possible with more; where the bound is met no search helps.
    const last = byCount.at(-1) as CountedDivision
    const isMet = best.value <= lower + 1e-9
    const found = isMet ? undefined : searchDivision(graph, count, effort)
    const isBetter = found !== undefined && found.frustration < last.value - 1e-9
    byCount.push(
      isBetter
        ? { count, value: found.frustration, blocs: renumbered(found.blocs) }
        : { count, value: last.value, blocs: last.blocs },
    )
    if (isBetter) best = byCount.at(-1) as CountedDivision
  }
  const proven = best.value <= lower + 1e-9
  return {
    count: best.count,
    blocs: best.blocs,
    byCount,
    value: best.value,
    lower: proven ? best.value : lower,
    upper: best.value,
    proven,
  }
}

function renumbered(blocs: readonly number[]): readonly number[] {
  const numbers = new Map<number, number>()
  return blocs.map((bloc) => {
    const number = numbers.get(bloc) ?? numbers.size
    numbers.set(bloc, number)
    return number
  })
}
