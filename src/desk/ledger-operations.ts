import type { Instant } from '../text/index.ts'
import { BugError } from '../text/index.ts'
import type { Entry, Judgement, Ledger, LedgerView, Vantage } from '../view/index.ts'

/** The questions of the view that a second process may ask through the one that holds the ledger. */
export const VIEW_OPERATIONS = [
  'documents',
  'document',
  'outlets',
  'actors',
  'firstMentions',
  'reports',
  'report',
  'events',
  'event',
  'ties',
  'tie',
  'tieReports',
  'claims',
  'corridors',
  'tallies',
  'pairSums',
  'typeCounts',
  'judgements',
] as const satisfies readonly (keyof LedgerView)[]
/** One of them. */
export type ViewOperation = (typeof VIEW_OPERATIONS)[number]

/** What a second process asks for. Everything in it is plain JSON. */
export type LedgerRequest =
  | {
      readonly operation: ViewOperation
      readonly vantage: Vantage
      readonly arguments: readonly unknown[]
    }
  | { readonly operation: 'write'; readonly entries: readonly Entry[]; readonly recorded: Instant }
  | {
      readonly operation: 'addJudgements'
      readonly judgements: readonly Judgement[]
      readonly recorded: Instant
    }
  | { readonly operation: 'verify' }

/**
 * Does what a second process of the same user and the same version asked for. The shape of the request
 * was made by `openRemoteLedger`; the token has been checked by the door.
 *
 * @throws BugError `E-DESK-003` for an operation that does not exist.
 */
export async function performLedgerRequest(
  ledger: Ledger,
  request: LedgerRequest,
): Promise<unknown> {
  switch (request.operation) {
    case 'write':
      return ledger.writer.write(request.entries, request.recorded)
    case 'addJudgements':
      await ledger.writer.addJudgements(request.judgements, request.recorded)
      return null
    case 'verify':
      return ledger.verify()
    default: {
      if (!(VIEW_OPERATIONS as readonly string[]).includes(request.operation)) {
        throw new BugError({
          code: 'E-DESK-003',
          message: `expected an operation of the ledger, found '${String(request.operation)}'`,
        })
      }
      const view = ledger.view.at(request.vantage)
      const ask = view[request.operation] as (...given: readonly unknown[]) => Promise<unknown>
      // JSON turns an absent argument before a present one into null.
      return ask.apply(
        view,
        request.arguments.map((argument) => argument ?? undefined),
      )
    }
  }
}
