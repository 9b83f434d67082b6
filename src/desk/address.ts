import { readFileSync, rmSync, writeFileSync } from 'node:fs'

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

/** Removes the address if it is this process's own. */
export async function removeAddress(ledger: string): Promise<void> {
  const address = await readAddress(ledger)
  if (address?.pid === process.pid) rmSync(addressFile(ledger), { force: true })
}

/** The address of the page that holds the ledger; undefined when there is none or its process is gone. */
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
