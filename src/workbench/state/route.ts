/** The views of the page, in the order of the tabs. */
export const VIEWS = [
  'events',
  'ties',
  'system',
  'dyad',
  'map',
  'claims',
  'corridors',
  'documents',
] as const
export type ViewName = (typeof VIEWS)[number]

/** Filters that mean the same in several views and are kept when the view changes. */
export const SHARED_FILTERS = [
  'actor',
  'recipient',
  'since',
  'until',
  'accordingTo',
  'asKnownOn',
] as const

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
  'on',
  'versus',
  'layer',
  'by',
  'from',
  'to',
  'close',
  'cut',
  'modes',
  'also',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type Filters = Readonly<Partial<Record<FilterName, string>>>

/** All that the address of the page says: which view, what is filtered, what is open. */
export interface Route {
  readonly view: ViewName
  readonly filters: Filters
  /** Id of the event, tie, claim, corridor, document or report that is open beside the list. */
  readonly open?: string
  /** `a|b`: the two actors whose edge is chosen in the network; a segment on the map. */
  readonly edge?: string
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
  const edge = parameters.get('edge')
  return {
    view: isView(path) ? path : path === 'network' ? 'system' : 'events',
    filters,
    ...(edge === null || edge === '' ? {} : { edge }),
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
  if (route.edge !== undefined) parameters.set('edge', route.edge)
  if (route.open !== undefined) parameters.set('open', route.open)
  if (route.report !== undefined) parameters.set('report', route.report)
  const query = parameters.toString()
  return `#/${route.view}${query === '' ? '' : `?${query}`}`
}

/** The same view and filters with something else open beside the list. */
export function opening(route: Route, open: string | undefined, report?: string): Route {
  const { view, filters, edge } = route
  return {
    view,
    filters,
    ...(edge === undefined ? {} : { edge }),
    ...(open === undefined ? {} : { open }),
    ...(report === undefined ? {} : { report }),
  }
}

/** The same view and filters with another edge chosen, and nothing open. */
export function choosing({ view, filters }: Route, edge: string | undefined): Route {
  return { view, filters, ...(edge === undefined ? {} : { edge }) }
}

/** Another view with the filters it shares with this one. */
export function turningTo(view: ViewName, filters: Filters): Route {
  const kept: Partial<Record<FilterName, string>> = {}
  for (const name of SHARED_FILTERS) {
    const value = filters[name]
    if (value !== undefined) kept[name] = value
  }
  return { view, filters: kept }
}
