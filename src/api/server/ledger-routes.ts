import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { stream } from 'hono/streaming'
import type { Desk } from '../../desk/index.ts'
import { holderProof, performLedgerRequest } from '../../desk/index.ts'
import { UsageError } from '../../text/index.ts'
import type { WireError } from '../wire.ts'
import type { Growth } from './growth.ts'
import type { Door } from './guards.ts'
import { tokenGuard } from './guards.ts'
import { parseLedgerRequest } from './ledger-request.ts'
import type { Turns } from './turns.ts'

/** A batch of documents with their readings; a batch is cut long before it gets here. */
const LARGEST_BODY = 512 * 1024 * 1024

const sizeGuard = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (context) => {
    const body: WireError = {
      error: {
        code: 'E-API-003',
        message: `expected at most ${LARGEST_BODY / 1024 / 1024} MB at once, found more`,
        fix: 'Send less at once.',
      },
    }
    return context.json(body, 413)
  },
})

/**
 * The way by which the command line uses the ledger while this process holds it. Writes are done one
 * after the other.
 */
export function ledgerRoutes(desk: Desk, door: Door, growth: Growth, turns: Turns): Hono {
  const routes = new Hono()
  for (const path of ['/ledger', '/ledger/stored']) routes.use(path, tokenGuard(door), sizeGuard)
  // Asked before anybody trusts this port with the token, hence without it.
  routes.get('/holder', (context) => {
    const challenge = context.req.query('challenge') ?? ''
    if (!/^[0-9a-f]{32}$/.test(challenge)) {
      throw new UsageError({
        code: 'E-API-004',
        message: 'expected a challenge of 32 hex digits',
        fix: 'This address is for the command line of the same version.',
      })
    }
    const proof = holderProof(door.token, challenge, desk.path)
    return context.json({ holds: desk.path, pid: process.pid, proof })
  })
  routes.post('/ledger', async (context) => {
    const wanted = parseLedgerRequest(await context.req.json().catch(() => undefined))
    const perform = () => performLedgerRequest(desk.ledger, wanted)
    const writes = wanted.operation === 'write' || wanted.operation === 'addJudgements'
    const result = (await (writes ? turns.take(perform) : perform())) ?? null
    if (writes) growth.note(result)
    return context.json({ result })
  })
  routes.post('/ledger/stored', (context) => {
    context.header('Content-Type', 'application/x-ndjson')
    return stream(context, async (out) => {
      for await (const row of desk.ledger.stored()) await out.writeln(JSON.stringify(row))
    })
  })
  return routes
}
