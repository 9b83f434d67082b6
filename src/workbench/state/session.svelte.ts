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
  /** True when the ledger has grown since the page asked it. */
  readonly outdated: boolean
  /** Asks everything anew, what is open and chosen stays. */
  refresh(): void
  go(route: Route): void
}

let route = $state.raw<Route>(parseRoute(location.hash))
let status = $state.raw<WireStatus | undefined>(undefined)
let actors = $state.raw<readonly WireActorRow[]>([])
let outlets = $state.raw<readonly WireOutlet[]>([])
let problem = $state.raw<string | undefined>(undefined)
let seenState = $state.raw<string | undefined>(undefined)
let presentState = $state.raw<string | undefined>(undefined)
let asked = $state(0)
const filtersKey = $derived(formatRoute({ view: 'events', filters: route.filters }))
// A new object when the ledger is to be asked anew: then every view asks.
const filters = $derived({ asked, filters: parseRoute(filtersKey).filters })

/** Milliseconds between two looks whether the ledger has grown. */
const LOOK_EVERY = 4000

/** The one session of the page; the address bar is its only memory. */
export const session: Session = {
  get route() {
    return route
  },
  get filters() {
    return filters.filters
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
  get outdated() {
    return seenState !== undefined && presentState !== undefined && seenState !== presentState
  },
  refresh() {
    asked++
    loadHead()
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
  loadHead()
  setInterval(look, LOOK_EVERY)
}

function loadHead(): void {
  Promise.all([api.status(), api.actors(), api.outlets()])
    .then(([answer, actorList, outletList]) => {
      status = answer
      seenState = answer.state
      presentState = answer.state
      actors = actorList.rows
      outlets = outletList.rows
      problem = undefined
    })
    .catch((error: unknown) => {
      problem = error instanceof Error ? error.message : String(error)
    })
}

/** Asks whether the ledger has grown; a page nobody sees does not ask. */
function look(): void {
  if (document.visibilityState === 'hidden') return
  api
    .growth()
    .then(({ state }) => {
      presentState = state
    })
    // The program may have been stopped; whatever is asked next says so.
    .catch(() => {})
}
