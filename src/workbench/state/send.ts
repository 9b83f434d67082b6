import type { WireError } from '../../api/wire.ts'
import { ApiError } from './api-error.ts'

/**
 * Asks the program behind the page and gives its answer.
 *
 * @throws ApiError with the program's own words, or `E-WORKBENCH-001` when it does not answer and
 * `E-WORKBENCH-002` when it answers something else.
 */
export async function send<T>(path: string, init?: RequestInit): Promise<T> {
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
