import type { Filters } from '../../desk/index.ts'
import { UsageError } from '../../text/index.ts'

/** Names of parameters and whether each may be repeated, or is a switch ('yes'). */
export type Parameters = Readonly<Record<string, 'one' | 'many' | 'switch'>>

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

/** What parameters come to, under the names of the program. */
export type OptionsOf<Given extends Parameters> = {
  readonly [Name in keyof Given & string as Camel<Name>]?: Given[Name] extends 'many'
    ? readonly string[]
    : Given[Name] extends 'switch'
      ? boolean
      : string
}

/** The parameters of a system. */
export const SYSTEM_PARAMETERS = {
  on: 'one',
  'according-to': 'many',
  document: 'many',
  layer: 'many',
  'with-perceived': 'switch',
  'with-planned': 'switch',
  'with-past': 'switch',
  apart: 'switch',
  'half-life': 'one',
  'event-weight': 'one',
  'as-known-on': 'one',
  'as-recorded-on': 'one',
} as const satisfies Parameters

/** The parameters of a system through time. */
export const THROUGH_PARAMETERS = {
  ...SYSTEM_PARAMETERS,
  through: 'one',
  since: 'one',
} as const satisfies Parameters

/** The parameters of a pair through time. */
export const DYAD_PARAMETERS = {
  since: 'one',
  until: 'one',
  by: 'one',
  'according-to': 'many',
  'as-known-on': 'one',
  'as-recorded-on': 'one',
} as const satisfies Parameters

/** The parameters of routes. */
export const ROUTE_PARAMETERS = {
  k: 'one',
  modes: 'one',
  close: 'many',
  'close-segment': 'many',
  'open-segment': 'many',
  on: 'one',
  'with-planned': 'switch',
  'with-closed': 'switch',
  weights: 'one',
} as const satisfies Parameters

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
} as const satisfies Parameters

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
  return optionsOf(query, PARAMETERS, also)
}

/**
 * The options a query string asks for, under their names in the program. Empty values count as absent.
 *
 * @throws UsageError `E-API-004` for a parameter that does not exist.
 */
export function optionsOf<const Given extends Parameters>(
  query: URLSearchParams,
  parameters: Given,
  also: readonly string[] = [],
): OptionsOf<Given> {
  const options: Record<string, string | string[] | boolean> = {}
  for (const name of new Set(query.keys())) {
    if (also.includes(name)) continue
    const arity = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (arity === undefined) {
      throw new UsageError({
        code: 'E-API-004',
        message: `there is no parameter '${name}'`,
        fix: `There are: ${[...also, ...Object.keys(parameters)].join(', ')}.`,
      })
    }
    const values = query.getAll(name).filter((value) => value !== '')
    if (values.length === 0) continue
    const last = values.at(-1) as string
    options[camel(name)] = arity === 'many' ? values : arity === 'one' ? last : last === 'yes'
  }
  return options as OptionsOf<Given>
}
