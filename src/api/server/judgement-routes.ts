import { userInfo } from 'node:os'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { Desk } from '../../desk/index.ts'
import { judgeReport, withdrawJudgement } from '../../desk/index.ts'
import type { JudgementId, ReportId } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
import { findReport } from '../answer/reports.ts'
import type { WireError, WirePageToken } from '../wire.ts'
import type { Growth } from './growth.ts'
import type { Door } from './guards.ts'
import { PAGE_TOKEN_HEADER, pageGuard, pageToken } from './page-token.ts'
import type { Turns } from './turns.ts'

const LARGEST_BODY = 64 * 1024

const decision = z.union([
  z.strictObject({
    report: z.string(),
    verdict: z.enum(['accept', 'reject']),
    why: z.string().max(2000).optional(),
  }),
  z.strictObject({
    report: z.string(),
    withdraws: z.string(),
    why: z.string().max(2000).optional(),
  }),
])

const sizeGuard = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (context) => {
    const body: WireError = {
      error: {
        code: 'E-API-003',
        message: `expected at most ${LARGEST_BODY / 1024} KB, found more`,
        fix: 'Give a shorter reason.',
      },
    }
    return context.json(body, 413)
  },
})

/** What a reader of the page decides about reports: accept, reject, take back. */
export function judgementRoutes(desk: Desk, door: Door, growth: Growth, turns: Turns): Hono {
  const routes = new Hono()
  // Another site's page may ask for it but cannot read the answer.
  routes.get('/page-token', (context) => {
    context.header('Cache-Control', 'no-store')
    return context.json({
      header: PAGE_TOKEN_HEADER,
      token: pageToken(door),
    } satisfies WirePageToken)
  })
  routes.use('/judgements', pageGuard(door), sizeGuard)
  routes.post('/judgements', async (context) => {
    const parsed = decision.safeParse(await context.req.json().catch(() => undefined))
    if (!parsed.success) {
      throw new UsageError({
        code: 'E-API-004',
        message: 'expected a report with a verdict (accept or reject) or a judgement to withdraw',
        fix: "Send JSON like {'report': 'e-0123456789abcdef', 'verdict': 'reject'}.",
      })
    }
    const { data } = parsed
    const judge = { by: userName(), ...(data.why === undefined ? {} : { why: data.why }) }
    const judgement = await turns.take(() =>
      'withdraws' in data
        ? withdrawJudgement(desk, data.withdraws as JudgementId, judge)
        : judgeReport(desk, data.report as ReportId, data.verdict, judge),
    )
    growth.note(judgement)
    return context.json(await findReport(desk, data.report as ReportId))
  })
  return routes
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A user without an entry in the system's list of users, as in some containers.
    return 'unknown'
  }
}
