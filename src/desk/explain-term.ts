import type { Explanation } from '../codebook/index.ts'
import type { ErrorCatalogue } from '../text/index.ts'
import { NotFoundError } from '../text/index.ts'
import { DESK_ERRORS } from './errors.ts'
import { didYouMean } from './suggest.ts'

/** Loads one catalogue; rooms are loaded only when one of their codes is asked for. */
const CATALOGUES: Readonly<Record<string, () => Promise<ErrorCatalogue>>> = {
  TEXT: async () => (await import('../text/index.ts')).TEXT_ERRORS,
  CODEBOOK: async () => (await import('../codebook/index.ts')).CODEBOOK_ERRORS,
  DOCUMENTS: async () => (await import('../documents/index.ts')).DOCUMENTS_ERRORS,
  LANGUAGE: async () => (await import('../language/index.ts')).LANGUAGE_ERRORS,
  CODING: async () => (await import('../coding/index.ts')).CODING_ERRORS,
  VIEW: async () => (await import('../view/index.ts')).VIEW_ERRORS,
  LEDGER: async () => (await import('../ledger/index.ts')).LEDGER_ERRORS,
  SYSTEM: async () => (await import('../system/index.ts')).SYSTEM_ERRORS,
  EVALUATE: async () => (await import('../evaluate/index.ts')).EVALUATE_ERRORS,
  EXCHANGE: async () => (await import('../exchange/index.ts')).EXCHANGE_ERRORS,
  DESK: async () => DESK_ERRORS,
}

/**
 * What a word of the codebook or an error code means.
 *
 * @param doors the catalogues of the doors, which the desk does not know
 * @throws NotFoundError `E-DESK-030` with the three nearest terms.
 */
export async function explainTerm(
  term: string,
  doors: readonly ErrorCatalogue[] = [],
): Promise<Explanation> {
  const { explainer, isUnknownTerm } = await import('../codebook/index.ts')
  const room = /^E-([A-Z]+)-?\d*$/.exec(term.trim().toUpperCase())?.[1]
  const load = room === undefined ? undefined : CATALOGUES[room]
  const own = load === undefined ? [] : [await load()]
  const answer = explainer(room === undefined ? [] : [...own, ...doors])(term)
  if (!isUnknownTerm(answer)) return answer
  throw new NotFoundError({
    code: 'E-DESK-030',
    message: `neither the codebook nor a catalogue of errors has '${answer.unknown}'`,
    fix: didYouMean(answer.nearest),
  })
}
