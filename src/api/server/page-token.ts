import { createHash, timingSafeEqual } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { WireError } from '../wire.ts'
import type { Door } from './guards.ts'

/** The header in which the page sends its token: one that a form of another site cannot set. */
export const PAGE_TOKEN_HEADER = 'x-chancery-page'

/** The token of the page of this run; the door's own, which may do more, cannot be told from it. */
export function pageToken({ token }: Pick<Door, 'token'>): string {
  return createHash('sha256').update(`page ${token}`).digest('hex')
}

/** Refuses changes without the page's token. */
export function pageGuard(door: Door): MiddlewareHandler {
  const wanted = Buffer.from(pageToken(door))
  return async (context, next) => {
    const given = Buffer.from(context.req.header(PAGE_TOKEN_HEADER) ?? '')
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return next()
    const body: WireError = {
      error: {
        code: 'E-API-002',
        message: 'the token of the page is missing or that of an earlier run',
        fix: 'Reload the page.',
      },
    }
    return context.json(body, 403)
  }
}
