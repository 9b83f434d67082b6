import type { ErrorDetail } from '../text/index.ts'
import {
  BugError,
  ChanceryError,
  InputError,
  NotFoundError,
  StoreError,
  UsageError,
} from '../text/index.ts'
import type { Ledger, LedgerView, LedgerWriter, Vantage, VerifyResult } from '../view/index.ts'
import type { Address } from './address.ts'
import type { LedgerRequest, ViewOperation } from './ledger-operations.ts'
import { VIEW_OPERATIONS } from './ledger-operations.ts'

const ERROR_CLASSES = { InputError, NotFoundError, UsageError, StoreError, BugError } as const

/** The route a second process talks to. */
export const LEDGER_ROUTE = '/api/v1/ledger'
/** The route that streams what is stored, one JSON object a line. */
export const STORED_ROUTE = '/api/v1/ledger/stored'

/**
 * The ledger another process of this machine holds, asked over HTTP on the loopback address. It
 * behaves as the ledger itself; errors come back as the classes they were thrown as.
 */
export function openRemoteLedger(address: Address): Ledger {
  const origin = `http://127.0.0.1:${address.port}`
  const headers = {
    authorization: `Bearer ${address.token}`,
    'content-type': 'application/json',
    // Coding a batch can take longer than the server keeps an idle connection; sending on one that it
    // has just closed would fail, and a write must not be sent twice.
    connection: 'close',
  }

  async function send(route: string, body: LedgerRequest | undefined): Promise<Response> {
    let response: Response
    try {
      response = await fetch(`${origin}${route}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body ?? {}),
      })
    } catch (cause) {
      throw new StoreError({
        code: 'E-DESK-003',
        message: `the page that holds the ledger (process ${address.pid}) does not answer on port ${address.port}`,
        fix: 'Stop the page (Ctrl-C where it runs) and start it again.',
        cause,
      })
    }
    if (!response.ok) throw await errorFrom(response)
    return response
  }

  async function ask<T>(request: LedgerRequest): Promise<T> {
    const response = await send(LEDGER_ROUTE, request)
    return ((await response.json()) as { readonly result: T }).result
  }

  const writer: LedgerWriter = {
    write: (entries, recorded) => ask({ operation: 'write', entries, recorded }),
    addJudgements: async (judgements, recorded) => {
      await ask({ operation: 'addJudgements', judgements, recorded })
    },
    close: async () => {},
  }
  return {
    view: remoteView(ask, {}),
    writer,
    stored: () => storedRows(() => send(STORED_ROUTE, undefined)),
    verify: () => ask<VerifyResult>({ operation: 'verify' }),
    close: async () => {},
  }
}

type Ask = <T>(request: LedgerRequest) => Promise<T>

function remoteView(ask: Ask, vantage: Vantage): LedgerView {
  const questions = Object.fromEntries(
    VIEW_OPERATIONS.map((operation: ViewOperation) => [
      operation,
      (...given: readonly unknown[]) => ask({ operation, vantage, arguments: given }),
    ]),
  ) as unknown as Pick<LedgerView, ViewOperation>
  return { ...questions, vantage, at: (other) => remoteView(ask, other) }
}

async function* storedRows(request: () => Promise<Response>): ReturnType<Ledger['stored']> {
  const response = await request()
  if (response.body === null) return
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

async function errorFrom(response: Response): Promise<ChanceryError> {
  const body = (await response.json().catch(() => undefined)) as
    | { readonly error?: ErrorDetail & { readonly kind?: string } }
    | undefined
  const error = body?.error
  if (error === undefined) {
    return new StoreError({
      code: 'E-DESK-003',
      message: `the page that holds the ledger answered with HTTP status ${response.status}`,
      fix: 'Stop the page (Ctrl-C where it runs) and start it again.',
    })
  }
  const kind = error.kind as keyof typeof ERROR_CLASSES | undefined
  const errorClass = (kind !== undefined && ERROR_CLASSES[kind]) || ChanceryError
  return new errorClass(error)
}
