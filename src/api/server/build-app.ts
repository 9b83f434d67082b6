import { join } from 'node:path'
import { Hono } from 'hono'
import type { Desk } from '../../desk/index.ts'
import { packageRoot } from '../../desk/index.ts'
import type { WireError } from '../wire.ts'
import { errorAnswer } from './error-answer.ts'
import { Growth } from './growth.ts'
import type { Door } from './guards.ts'
import { hostGuard, originGuard } from './guards.ts'
import { securityHeaders } from './headers.ts'
import { judgementRoutes } from './judgement-routes.ts'
import { ledgerRoutes } from './ledger-routes.ts'
import { pageFiles } from './page-files.ts'
import { questionRoutes } from './routes.ts'
import { Turns } from './turns.ts'

/** The whole HTTP door as one function from request to answer; a test needs no socket for it. */
export function buildApp(desk: Desk, door: Door): Hono {
  const app = new Hono()
  const growth = new Growth(door)
  const turns = new Turns()
  app.onError(errorAnswer)
  app.use('*', securityHeaders)
  app.use('*', hostGuard(door))
  app.use('*', originGuard(door))
  app.route('/api/v1', questionRoutes(desk, growth))
  app.route('/api/v1', ledgerRoutes(desk, door, growth, turns))
  app.route('/api/v1', judgementRoutes(desk, door, growth, turns))
  app.all('/api/*', (context) => {
    const missing: WireError = {
      error: {
        code: 'E-API-001',
        message: `there is no '${context.req.method} ${context.req.path}'`,
        fix: 'The routes are listed in src/api/README.md.',
      },
    }
    return context.json(missing, 404)
  })
  app.get('*', pageFiles(join(packageRoot(), 'dist', 'workbench')))
  return app
}
