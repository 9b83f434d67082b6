import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inOrder } from '../../src/desk/reading/job.ts'
import { openThreadPool } from '../../src/desk/reading/thread-pool.ts'

// A thread that notes who did what, and that some names are the death of.
const PROGRAM = `
import { parentPort, threadId } from 'node:worker_threads'
parentPort.on('message', ({ file }) => {
  if (file.file === 'exit') process.exit(7)
  if (file.file === 'throw') throw new Error('no more memory')
  const answer = file.file === 'broken'
    ? { failed: { code: 'E-DESK-031', message: 'incomplete', where: 'dist' } }
    : { outcome: { opened: { publications: [], notices: [] }, done: file.file, by: threadId } }
  setTimeout(() => parentPort.postMessage(answer), file.file === 'slow' ? 200 : 1)
})
`

let folder: string
let program: URL
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery pool '))
  const path = join(folder, 'thread.mjs')
  await writeFile(path, PROGRAM)
  program = pathToFileURL(path)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const job = (file: string) =>
  ({ kind: 'file', file: { path: file, file }, example: false }) as const

async function runAll(names: readonly string[], count: number) {
  const pool = openThreadPool(count, {}, program)
  const found: unknown[] = []
  const threads = new Set<unknown>()
  try {
    for await (const [, outcome] of inOrder(names.map(job), pool.ahead, pool.run)) {
      const { fault, done, by } = outcome as { fault?: object; done?: string; by?: number }
      found.push(fault ?? done)
      if (by !== undefined) threads.add(by)
    }
  } finally {
    await pool.close()
  }
  return { found, threads: threads.size }
}

describe('reading threads', () => {
  it('give outcomes in the order of the files, whoever is done first', async () => {
    const names = ['slow', ...Array.from({ length: 12 }, (_, i) => `f${i}`), 'slow', 'last']
    for (const count of [1, 2, 4]) {
      const { found, threads } = await runAll(names, count)
      expect(found).toEqual(names)
      expect(threads).toBeLessThanOrEqual(count)
      expect(threads).toBeGreaterThanOrEqual(Math.min(2, count))
    }
  })

  it('that die cost the file they read, which is named, and nothing else', async () => {
    const { found } = await runAll(['a', 'exit', 'b', 'throw', 'exit', 'c', 'd'], 2)
    const died = (file: string, why: string) =>
      expect.objectContaining({
        code: 'E-DESK-015',
        level: 'error',
        file,
        message: expect.stringContaining(why) as string,
      })
    expect(found).toEqual([
      'a',
      died('exit', 'code 7'),
      'b',
      died('throw', 'no more memory'),
      died('exit', 'code 7'),
      'c',
      'd',
    ])
  })

  it('that cannot work at all say so', async () => {
    await expect(runAll(['a', 'broken', 'b'], 2)).rejects.toThrowError(
      expect.objectContaining({ code: 'E-DESK-031', where: 'dist' }),
    )
  })
})
