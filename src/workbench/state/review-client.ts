import type { WirePageToken, WireReport } from '../../api/wire.ts'
import { send } from './send.ts'

let token: Promise<WirePageToken> | undefined

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
