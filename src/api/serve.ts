import { randomBytes } from 'node:crypto'
import type { Server } from 'node:http'
import type { Address, Desk } from '../desk/index.ts'
import { removeAddress, writeAddress } from '../desk/index.ts'
import { UsageError } from '../text/index.ts'

/** A running server. */
export interface Serving {
  /** The address of the page, with a slash at its end. */
  readonly url: string
  readonly port: number
  /** True when the port asked for was taken. */
  readonly moved: boolean
  /** Works out what takes longest of what the page asks first, so that it is there when it is asked for. */
  prepare(): Promise<void>
  /** Lets running answers finish, then closes; the desk stays open. */
  stop(): Promise<void>
}

/** How to serve. */
export interface ServeOptions {
  readonly desk: Desk
  /** 0: any free port. Taken ports are passed over. */
  readonly port: number
  /** Only addresses of this machine itself. */
  readonly host?: '127.0.0.1' | '::1'
}

const PORTS_TO_TRY = 20
const HIGHEST_PORT = 65_535

/**
 * Serves the page and the API of a desk, and writes beside the ledger where it does.
 *
 * @throws UsageError `E-API-005` when no port is free.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { desk, host = '127.0.0.1' } = options
  const [{ createAdaptorServer }, { buildApp }] = await Promise.all([
    import('@hono/node-server'),
    import('./server/build-app.ts'),
  ])
  const token = randomBytes(24).toString('hex')
  let port = options.port
  const app = buildApp(desk, { port: () => port, token })
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server
  const last = options.port === 0 ? 0 : Math.min(HIGHEST_PORT, options.port + PORTS_TO_TRY - 1)
  for (;;) {
    const error = await listen(server, port, host)
    if (error === undefined) break
    if ((error.code !== 'EADDRINUSE' && error.code !== 'EACCES') || port >= last) {
      throw new UsageError({
        code: 'E-API-005',
        message: `cannot listen on ${host}, ports ${options.port} to ${last}: ${error.message}`,
        fix: 'Name another port with --port.',
        cause: error,
      })
    }
    port++
  }
  const address = server.address()
  if (address !== null && typeof address === 'object') port = address.port
  const own: Address = { pid: process.pid, port, token }
  writeAddress(desk.path, own)
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${port}/`,
    port,
    moved: options.port !== 0 && port !== options.port,
    prepare: async () => {
      // Through the door, so that the answer is kept as the page will ask for it.
      const own = `http://${host === '::1' ? '[::1]' : host}:${port}`
      await app.request(`${own}/api/v1/system`, { headers: { Host: own.slice(7) } })
    },
    stop: async () => {
      await removeAddress(desk.path, own)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // A browser may hold a connection open for ever.
        setTimeout(() => server.closeAllConnections(), 2000).unref()
      })
    },
  }
}

function listen(
  server: Server,
  port: number,
  host: string,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error)
    server.once('error', failed)
    server.listen(port, host, () => {
      server.removeListener('error', failed)
      resolve(undefined)
    })
  })
}
