import { basename } from 'node:path'
import type { BlocAnalysis, SearchEffort, SignedTie } from '../../system/index.ts'
import type { Notice } from '../../text/index.ts'
import { readTable } from './read-table.ts'
import { openSolver } from './solver-worker.ts'

/** The blocs of one network. */
export interface BlocsFound {
  /** The window of time, when the table has windows. */
  readonly window?: string
  readonly ties: readonly SignedTie[]
  readonly analysis: BlocAnalysis
  /** What people call the actors; those left out go by what they are called in `analysis`. */
  readonly names: Readonly<Record<string, string>>
  /** How all of it was computed. */
  readonly formula: readonly string[]
  /** As an SVG picture. */
  picture(): string
}

/** The blocs of all windows of a table. */
export interface BlocsAnswer {
  readonly found: readonly BlocsFound[]
  readonly notices: readonly Notice[]
}

/** How blocs are computed, in a sentence each. */
const BLOCS_FORMULA: readonly string[] = [
  'Frustration index L: the least weight of ties to change so that all ties inside two camps are friendly and all between them hostile (Harary 1959); normalised 1 - 2L/m. Tabu search from above, packed cycles with an odd number of hostile ties from below; where they differ, all divisions of small parts are tried and the XOR model with triangle cuts is solved by HiGHS (Aref, Mason and Wilson 2018).',
  'Blocs: the division into 2 to 8 blocs with the least relaxed line index, hostile ties inside plus friendly ties between (Doreian and Mrvar 1996); of several numbers of blocs the least.',
  'Walk balance: sum of exp(eigenvalues of A) over sum of exp(eigenvalues of |A|) (Estrada and Benzi 2014). Triangles: those with an even number of hostile ties.',
  'Poles: blocs with two members or more held by friendly ties; effective number 1/sum of squared shares; modularity after Gomez, Jensen and Arenas (2009).',
  'Brokers: betweenness on friendly ties (Brandes 2001), Burt constraint, and the weight of own ties that the two camps frustrate.',
]

/**
 * Blocs from a table of signed edges, one answer for each window.
 *
 * @param path a CSV file a,b,sign[,weight][,window], `.gz` too
 * @param seconds the solver may take for each window; 10 when left out
 * @throws InputError `E-DESK-060` when the file cannot be read, `E-SYSTEM-001` when it has other columns.
 */
export async function findBlocsInTable(path: string, seconds = 10): Promise<BlocsAnswer> {
  const { readEdgeRows } = await import('../../system/index.ts')
  const { windows, notices } = readEdgeRows(await readTable(path), path)
  const networks = windows.map(({ window, ties }) => ({
    ties,
    title: window === undefined ? basename(path) : `${basename(path)}, ${window}`,
    ...(window === undefined ? {} : { window }),
  }))
  return { found: await analyseAll(networks, seconds), notices }
}

/** Analyses networks one after the other with one solver; with 0 seconds bounds are all there is. */
export async function analyseAll(
  networks: readonly {
    readonly window?: string
    readonly title: string
    readonly ties: readonly SignedTie[]
    readonly names?: Readonly<Record<string, string>>
  }[],
  seconds: number,
  effort?: SearchEffort,
): Promise<readonly BlocsFound[]> {
  const { analyseBlocs, drawBlocs } = await import('../../system/index.ts')
  const solver = seconds > 0 ? openSolver() : undefined
  try {
    const found: BlocsFound[] = []
    for (const { window, title, ties, names = {} } of networks) {
      const analysis = await analyseBlocs(ties, {
        ...(solver === undefined ? {} : { solve: solver.solve }),
        seconds,
        ...(effort === undefined ? {} : { effort }),
      })
      const picture = () => drawBlocs(ties, analysis, { title, names })
      found.push({
        ...(window === undefined ? {} : { window }),
        ties,
        analysis,
        names,
        formula: BLOCS_FORMULA,
        picture,
      })
    }
    return found
  } finally {
    await solver?.close()
  }
}
