import type { Filters } from '../../desk/index.ts'
import { UsageError } from '../../text/index.ts'

/** The parameters of the lists and whether they may be repeated. */
const PARAMETERS = {
  actor: 'many',
  recipient: 'many',
  type: 'many',
  kind: 'many',
  modality: 'many',
  'according-to': 'many',
  document: 'many',
  since: 'one',
  until: 'one',
  'as-known-on': 'one',
  'as-recorded-on': 'one',
  text: 'one',
  limit: 'one',
  offset: 'one',
} as const

const camel = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * The filters a query string asks for. Empty values count as absent.
 *
 * @param also further parameters the route takes
 * @throws UsageError `E-API-004` for a parameter that does not exist: a misspelt filter must not
 * silently show everything.
 */
export function filtersOf(query: URLSearchParams, also: readonly string[] = []): Filters {
  const filters: Record<string, string | string[]> = {}
  for (const name of new Set(query.keys())) {
    if (also.includes(name)) continue
    const arity = PARAMETERS[name as keyof typeof PARAMETERS]
    if (arity === undefined) {
      throw new UsageError({
        code: 'E-API-004',
        message: `there is no parameter '${name}'`,
        fix: `There are: ${Object.keys(PARAMETERS).join(', ')}.`,
      })
    }
    const values = query.getAll(name).filter((value) => value !== '')
    if (values.length === 0) continue
    filters[camel(name)] = arity === 'many' ? values : (values.at(-1) as string)
  }
  return filters
}
