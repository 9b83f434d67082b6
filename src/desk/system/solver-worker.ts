import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { SolveProgramme, SolverAnswer } from '../../system/index.ts'
import { StoreError } from '../../text/index.ts'

/** A solver in a thread of its own. */
export interface Solver {
  readonly solve: SolveProgramme
  /** Ends the thread, if one was started. */
  close(): Promise<void>
}

/** Seconds a solver may take beyond its limit before its thread is ended. */
const GRACE = 5

// Plain JavaScript, so that it runs from the sources as well as from what is built of them.
const PROGRAM = `
const { parentPort, workerData } = require('node:worker_threads')
const loaded = require(workerData)()
parentPort.on('message', async ({ programme, seconds }) => {
  try {
    const highs = await loaded
    const { Status, ObjectiveValue, Columns } = highs.solve(programme, {
      time_limit: seconds,
      output_flag: false,
      random_seed: 1,
    })
    const values = {}
    for (const [name, column] of Object.entries(Columns))
      if (typeof column.Primal === 'number') values[name] = column.Primal
    parentPort.postMessage({
      status: Status === 'Optimal' ? 'optimal' : Status === 'Infeasible' ? 'infeasible' : 'stopped',
      objective: ObjectiveValue,
      values,
    })
  } catch (error) {
    parentPort.postMessage({ failed: String(error && error.message ? error.message : error) })
  }
})
`

/**
 * HiGHS, started when first asked. Programmes are solved one after the other; one that does not end in
 * time counts as stopped.
 */
export function openSolver(): Solver {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (programme: string, seconds: number): Promise<SolverAnswer> => {
    worker ??= new Worker(PROGRAM, {
      eval: true,
      workerData: createRequire(import.meta.url).resolve('highs'),
    })
    const asked = worker
    const answer = await answerOf(asked, programme, seconds)
    if (answer === undefined) {
      await asked.terminate()
      worker = undefined
      return { status: 'stopped', objective: 0, values: {} }
    }
    return answer
  }
  return {
    solve: (programme, seconds) => {
      const next = last.then(() => ask(programme, seconds))
      last = next.catch(() => undefined)
      return next
    },
    close: async () => {
      await worker?.terminate()
      worker = undefined
    },
  }
}

function answerOf(
  worker: Worker,
  programme: string,
  seconds: number,
): Promise<SolverAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', told)
      worker.off('error', failed)
      act()
    }
    const failed = (cause: unknown) =>
      end(() =>
        reject(
          new StoreError({
            code: 'E-DESK-070',
            message: `the solver failed: ${cause instanceof Error ? cause.message : String(cause)}`,
            fix: 'Try again; report it together with the input if it stays.',
            cause,
          }),
        ),
      )
    const told = (answer: SolverAnswer | { readonly failed: string }) => {
      if ('failed' in answer) failed(answer.failed)
      else end(() => resolve(answer))
    }
    const timer = setTimeout(() => end(() => resolve(undefined)), (seconds + GRACE) * 1000)
    worker.on('message', told)
    worker.on('error', failed)
    worker.postMessage({ programme, seconds })
  })
}
