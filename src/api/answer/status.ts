import { basename } from 'node:path'
import type { Desk } from '../../desk/index.ts'
import { isCoded, packageVersion } from '../../desk/index.ts'
import type { WireStatus } from '../wire.ts'
import { MOST_FOLDED } from './folding.ts'

/** What is open and how much is in it; `state` is that of `WireGrowth`. */
export async function statusOf(desk: Desk, state = ''): Promise<WireStatus> {
  const rows = await desk.ledger.view.documents()
  const sum = (count: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + count(row), 0)
  const one = { offset: 0, limit: 1 }
  const reports = { events: sum((row) => row.events), ties: sum((row) => row.ties) }
  const countsReports = reports.events + reports.ties > MOST_FOLDED
  const [events, ties] = countsReports
    ? [{ total: reports.events }, { total: reports.ties }]
    : await Promise.all([desk.ledger.view.events({}, one), desk.ledger.view.ties({}, one)])
  return {
    name: 'chancery',
    version: packageVersion(),
    ledger: basename(desk.path),
    demonstration: desk.demonstration,
    documents: rows.length,
    state,
    notCoded: rows.filter((row) => !isCoded(row.language)).length,
    events: events.total,
    ties: ties.total,
    claims: sum((row) => row.claims),
    corridors: sum((row) => row.corridors),
    countsReports,
  }
}
