// Reads in a thread of its own: started by thread-pool.ts, one job after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { ChanceryError } from '../../text/index.ts'
import { loadDictionary, loadReader } from '../load-reader.ts'
import type { ReadingJob } from './job.ts'
import { performJob } from './job.ts'
import type { ThreadAnswer, ThreadData } from './thread-pool.ts'

const { actors } = workerData as ThreadData
let reader: ReturnType<typeof loadReader> | undefined
const load = () => (reader ??= loadDictionary(actors).then((known) => loadReader(known)))
const answer = (message: ThreadAnswer) => parentPort?.postMessage(message)

parentPort?.on('message', async (job: ReadingJob) => {
  try {
    answer({ outcome: await performJob(load, job) })
  } catch (error) {
    // Errors lose their class on the way: what they say is sent.
    const { code = 'E-DESK-014', where, fix } = error instanceof ChanceryError ? error : {}
    const message = error instanceof Error ? error.message : String(error)
    answer({
      failed: {
        code,
        message,
        ...(where === undefined ? {} : { where }),
        ...(fix === undefined ? {} : { fix }),
      },
    })
  }
})
