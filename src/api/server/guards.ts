import { timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { WireError } from '../wire.ts'

/** What a guard needs to know about the server. */
export interface Door {
  /** Known only once the server listens. */
  readonly port: () => number
  readonly token: string
}

function refused(context: Context, message: string, fix: string) {
  const body: WireError = { error: { code: 'E-API-002', message, fix } }
  return context.json(body, 403)
}

/** The names under which this machine reaches itself; any other is a page of another site (DNS rebinding). */
function ownHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return port === 80
    ? names.flatMap((name) => [name, `${name}:80`])
    : names.map((name) => `${name}:${port}`)
}

/** Refuses requests whose Host header is not this server's own. */
export function hostGuard(door: Door): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host')?.toLowerCase()
    if (host === undefined || !ownHosts(door.port()).includes(host))
      return refused(
        context,
        `expected a request to 127.0.0.1, localhost or [::1] with port ${door.port()}, found one to '${host ?? ''}'`,
        'Open the address that `chancery open` printed.',
      )
    return next()
  }
}

/** Refuses changes that another site's page asks the browser to make. */
export function originGuard(door: Door): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    const origin = context.req.header('origin')
    const site = context.req.header('sec-fetch-site')
    const own = ownHosts(door.port()).map((host) => `http://${host}`)
    const foreign =
      (origin !== undefined && !own.includes(origin.toLowerCase())) ||
      (site !== undefined && site !== 'same-origin' && site !== 'none')
    if (foreign)
      return refused(
        context,
        'a change was asked for by the page of another site',
        'Use the page or the command line of Chancery.',
      )
    return next()
  }
}

/** Refuses requests without the token of the address file, which only the same user can read. */
export function tokenGuard(door: Door): MiddlewareHandler {
  const wanted = Buffer.from(`Bearer ${door.token}`)
  return async (context, next) => {
    const given = Buffer.from(context.req.header('authorization') ?? '')
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
      return refused(
        context,
        'the token of the address file is missing or wrong',
        'Stop the page and start it again; then repeat the command.',
      )
    return next()
  }
}
