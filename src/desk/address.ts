import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'

/** Where the process that holds a ledger answers, and the secret that lets others write through it. */
export interface Address {
  readonly pid: number
  readonly port: number
  readonly token: string
}

/** The file beside the ledger that says where its page runs. */
export function addressFile(ledger: string): string {
  return `${ledger}.address.json`
}

/** Writes the address, readable by this user only. */
export function writeAddress(ledger: string, address: Address): void {
  const file = addressFile(ledger)
  rmSync(file, { force: true })
  writeFileSync(file, `${JSON.stringify(address)}\n`, { mode: 0o600 })
}

/** Removes the address if it is still the one this process wrote: another page may have come after. */
export async function removeAddress(ledger: string, own: Address): Promise<void> {
  const found = await readAddress(ledger)
  const isOwn = found?.pid === own.pid && found.port === own.port && found.token === own.token
  if (isOwn) rmSync(addressFile(ledger), { force: true })
}

/** How a page says which ledger it holds, to whoever asks. */
export interface Holder {
  /** Absolute path of the ledger's file. */
  readonly holds: string
  readonly pid: number
  /** `holderProof` of the challenge in the question. */
  readonly proof: string
}

/**
 * What only a process that knows the token can answer to a challenge: HMAC-SHA256 in hex. The token
 * itself is not told.
 */
export function holderProof(token: string, challenge: string, holds: string): string {
  return createHmac('sha256', token).update(`holder\n${challenge}\n${holds}`).digest('hex')
}

/**
 * The address of the page that holds a ledger, once the process at its port has shown that it is that
 * page: process numbers and ports are given out again, so that neither alone can be believed. Nothing
 * secret is sent. Undefined when there is no such page.
 */
export async function findHolder(ledger: string): Promise<Address | undefined> {
  const address = await readAddress(ledger)
  if (address === undefined) return undefined
  const challenge = randomBytes(16).toString('hex')
  try {
    const response = await fetch(
      `http://127.0.0.1:${address.port}/api/v1/holder?challenge=${challenge}`,
      { signal: AbortSignal.timeout(5000), redirect: 'error' },
    )
    if (!response.ok) return undefined
    const { holds, pid, proof } = (await response.json()) as Partial<Holder>
    if (typeof holds !== 'string' || typeof proof !== 'string') return undefined
    if (pid !== address.pid || realPath(holds) !== realPath(ledger)) return undefined
    const wanted = Buffer.from(holderProof(address.token, challenge, holds))
    const given = Buffer.from(proof)
    return given.length === wanted.length && timingSafeEqual(given, wanted) ? address : undefined
  } catch {
    return undefined
  }
}

/** The path with links followed, where there is a file. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/**
 * What is written about the page that holds the ledger; undefined when nothing is, or when no process has
 * its number any more. Whether the page is still there, only `findHolder` tells.
 */
export async function readAddress(ledger: string): Promise<Address | undefined> {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(addressFile(ledger), 'utf8'))
  } catch {
    return undefined
  }
  // Loaded here because most runs of the command line find no address and need to be quick.
  const { z } = await import('zod')
  const address = z
    .object({
      pid: z.number().int().positive(),
      port: z.number().int().min(1).max(65_535),
      token: z.string().min(16),
    })
    .safeParse(content)
  return address.success && isRunning(address.data.pid) ? address.data : undefined
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
