import { basename } from 'node:path'
import type { Desk } from '../../desk/index.ts'
import { isCoded, packageVersion } from '../../desk/index.ts'
import type { WireStatus } from '../wire.ts'

/** What is open and how much is in it. */
export async function statusOf(desk: Desk): Promise<WireStatus> {
  const rows = await desk.ledger.view.documents()
  const sum = (count: (row: (typeof rows)[number]) => number) =>
    rows.reduce((total, row) => total + count(row), 0)
  const one = { offset: 0, limit: 1 }
  const [events, ties] = await Promise.all([
    desk.ledger.view.events({}, one),
    desk.ledger.view.ties({}, one),
  ])
  return {
    name: 'chancery',
    version: packageVersion(),
    ledger: basename(desk.path),
    demonstration: desk.demonstration,
    documents: rows.length,
    notCoded: rows.filter((row) => !isCoded(row.language)).length,
    events: events.total,
    ties: ties.total,
    claims: sum((row) => row.claims),
    corridors: sum((row) => row.corridors),
  }
}
