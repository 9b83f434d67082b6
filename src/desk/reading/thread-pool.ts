import { Worker } from 'node:worker_threads'
import type { ErrorDetail } from '../../text/index.ts'
import { BugError } from '../../text/index.ts'
import type { OwnActorFile } from '../own-actors.ts'
import type { JobRunner, ReadingJob, ReadingOutcome } from './job.ts'

/** What a thread says of a job: what it came to, or why no job can be done. */
export type ThreadAnswer = { readonly outcome: ReadingOutcome } | { readonly failed: ErrorDetail }

/** What a thread is told when it starts. */
export interface ThreadData {
  readonly actors?: OwnActorFile
}

/** True where threads can be started: they run built files. */
export const THREADS_RUN = import.meta.url.endsWith('.js')

const PROGRAM = new URL('./thread.js', import.meta.url)

interface Waiting {
  readonly job: ReadingJob
  readonly resolve: (outcome: ReadingOutcome) => void
  readonly reject: (error: unknown) => void
}

/**
 * Does jobs in up to `count` threads, each started when there is a job for it. A thread that dies takes
 * its one job with it: the outcome is a notice that names the file, and another thread goes on.
 *
 * @param data what threads are told once
 * @param program what a thread runs
 */
export function openThreadPool(
  count: number,
  data: ThreadData = {},
  program: URL = PROGRAM,
): JobRunner {
  const idle: Worker[] = []
  const all = new Set<Worker>()
  const queue: Waiting[] = []
  let closed = false

  const next = () => {
    while (queue.length > 0 && !closed) {
      const worker = idle.pop() ?? (all.size < count ? start() : undefined)
      if (worker === undefined) return
      give(worker, queue.shift() as Waiting)
    }
  }
  const start = () => {
    const worker = new Worker(program, { workerData: data })
    all.add(worker)
    return worker
  }
  const give = (worker: Worker, { job, resolve, reject }: Waiting) => {
    const leave = () => {
      worker.off('message', told)
      worker.off('error', died)
      worker.off('exit', ended)
    }
    const told = (answer: ThreadAnswer) => {
      leave()
      idle.push(worker)
      if ('failed' in answer) reject(new BugError(answer.failed))
      else resolve(answer.outcome)
      next()
    }
    const lost = (why: string) => {
      leave()
      all.delete(worker)
      resolve({ opened: { publications: [], notices: [] }, fault: faultOf(job, why) })
      next()
    }
    const died = (error: Error) => {
      // An exit follows that nobody needs to hear of.
      worker.on('error', () => undefined)
      lost(error.message)
    }
    const ended = (code: number) => lost(`it ended with code ${code}`)
    worker.on('message', told)
    worker.on('error', died)
    worker.on('exit', ended)
    worker.postMessage(job)
  }
  return {
    ahead: count * 2,
    run: (job) =>
      new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject })
        next()
      }),
    close: async () => {
      closed = true
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

function faultOf({ file }: ReadingJob, why: string) {
  return {
    code: 'E-DESK-015',
    level: 'error',
    message: `the thread that read this file died: ${why}`,
    file: file.file,
    fix: 'Nothing of it was kept; the other files were read. Please report it together with the file.',
  } as const
}
