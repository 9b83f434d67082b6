/** The views of the page, in the order of the tabs. */
export const VIEWS = ['events', 'ties', 'network', 'claims', 'corridors', 'documents'] as const
export type ViewName = (typeof VIEWS)[number]

/** The filters a view understands; all are plain strings, as typed. */
export const FILTER_NAMES = [
  'actor',
  'recipient',
  'type',
  'modality',
  'since',
  'until',
  'accordingTo',
  'asKnownOn',
  'text',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type Filters = Readonly<Partial<Record<FilterName, string>>>

/** All that the address of the page says: which view, what is filtered, what is open. */
export interface Route {
  readonly view: ViewName
  readonly filters: Filters
  /** Id of the event, tie, claim, corridor, document or network edge that is open beside the list. */
  readonly open?: string
  /** The report whose sentence is shown, when the open thing has several. */
  readonly report?: string
}

const isView = (text: string): text is ViewName => (VIEWS as readonly string[]).includes(text)

/**
 * Reads the part of the address after '#': `#/events?actor=IRN&open=E-0123`. Anything unknown is
 * ignored, so an old link still opens something.
 */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const parameters = new URLSearchParams(query)
  const filters: Partial<Record<FilterName, string>> = {}
  for (const name of FILTER_NAMES) {
    const value = parameters.get(name)?.trim()
    if (value !== undefined && value !== '') filters[name] = value
  }
  const open = parameters.get('open')
  const report = parameters.get('report')
  return {
    view: isView(path) ? path : 'events',
    filters,
    ...(open === null ? {} : { open }),
    ...(report === null ? {} : { report }),
  }
}

/** The inverse of `parseRoute`; the same route always gives the same address. */
export function formatRoute(route: Route): string {
  const parameters = new URLSearchParams()
  for (const name of FILTER_NAMES) {
    const value = route.filters[name]
    if (value !== undefined && value !== '') parameters.set(name, value)
  }
  if (route.open !== undefined) parameters.set('open', route.open)
  if (route.report !== undefined) parameters.set('report', route.report)
  const query = parameters.toString()
  return `#/${route.view}${query === '' ? '' : `?${query}`}`
}

/** The same view and filters with something else open beside the list. */
export function opening(route: Route, open: string | undefined, report?: string): Route {
  const { view, filters } = route
  return {
    view,
    filters,
    ...(open === undefined ? {} : { open }),
    ...(report === undefined ? {} : { report }),
  }
}
