import type { WireError, WirePageToken, WireReport } from '../../api/wire.ts'
import { ApiError } from './api-error.ts'

let token: Promise<WirePageToken> | undefined

async function send<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await fetch(`api/v1/${path}`, init)
  } catch {
    throw new ApiError(
      'E-WORKBENCH-001',
      'The program behind this page does not answer.',
      'Start it again with `npm start`, then reload.',
    )
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok && body !== undefined) return body as T
  const problem = (body as Partial<WireError> | undefined)?.error
  throw new ApiError(
    problem?.code ?? 'E-WORKBENCH-002',
    problem?.message ?? `The program answered ${response.status}.`,
    problem?.fix,
  )
}

async function post(body: Readonly<Record<string, string>>): Promise<WireReport> {
  token ??= send<WirePageToken>('page-token')
  try {
    const { header, token: words } = await token
    return await send<WireReport>('judgements', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [header]: words },
      body: JSON.stringify(body),
    })
  } catch (error) {
    // A program started anew has another token: the next decision asks for it.
    token = undefined
    throw error
  }
}

/** What a reader decides about reports. */
export const reviewClient = {
  report: (id: string): Promise<WireReport> => send<WireReport>(`report/${encodeURIComponent(id)}`),
  judge: (report: string, verdict: 'accept' | 'reject'): Promise<WireReport> =>
    post({ report, verdict }),
  /** Takes a judgement back. */
  withdraw: (report: string, withdraws: string): Promise<WireReport> => post({ report, withdraws }),
}
