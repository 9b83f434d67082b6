import type { WireActorRow, WireOutlet, WireStatus } from '../../api/wire.ts'
import { api } from './api-client.ts'
import { type Filters, formatRoute, parseRoute, type Route } from './route.ts'

/** What all views share: where we are, what is open, and the lists behind the pickers. */
export interface Session {
  readonly route: Route
  /** The route's filters; the same object until one of them changes, so that lists are not asked for anew when something is opened. */
  readonly filters: Filters
  readonly status: WireStatus | undefined
  readonly actors: readonly WireActorRow[]
  readonly outlets: readonly WireOutlet[]
  readonly problem: string | undefined
  go(route: Route): void
}

let route = $state.raw<Route>(parseRoute(location.hash))
let status = $state.raw<WireStatus | undefined>(undefined)
let actors = $state.raw<readonly WireActorRow[]>([])
let outlets = $state.raw<readonly WireOutlet[]>([])
let problem = $state.raw<string | undefined>(undefined)
const filtersKey = $derived(formatRoute({ view: 'events', filters: route.filters }))
const filters = $derived(parseRoute(filtersKey).filters)

/** The one session of the page; the address bar is its only memory. */
export const session: Session = {
  get route() {
    return route
  },
  get filters() {
    return filters
  },
  get status() {
    return status
  },
  get actors() {
    return actors
  },
  get outlets() {
    return outlets
  },
  get problem() {
    return problem
  },
  go(next) {
    const address = formatRoute(next)
    if (address === location.hash) return
    history.pushState(null, '', address)
    route = next
  },
}

/** Follows the address bar and loads what the head and the pickers need. */
export function startSession(): void {
  const follow = () => {
    route = parseRoute(location.hash)
  }
  addEventListener('popstate', follow)
  addEventListener('hashchange', follow)
  Promise.all([api.status(), api.actors(), api.outlets()])
    .then(([answer, actorList, outletList]) => {
      status = answer
      actors = actorList.rows
      outlets = outletList.rows
    })
    .catch((error: unknown) => {
      problem = error instanceof Error ? error.message : String(error)
    })
}
