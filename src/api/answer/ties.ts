import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import type { TieId } from '../../text/index.ts'
import type { Tie } from '../../view/index.ts'
import type { WireList, WireTie } from '../wire.ts'
import { actorOf, Citer } from './citer.ts'
import { listOf } from './list.ts'

/**
 * The derived ties that pass the filters.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listTies(desk: Desk, filters: Filters): Promise<WireList<WireTie>> {
  const question = await questionOf(desk, filters, 'ties')
  const view = desk.ledger.view.at(question.vantage)
  const listing = await view.ties(question.query, question.page)
  const citer = new Citer(view)
  return listOf(question, listing, (tie) => wireTie(citer, tie))
}

/** One tie. @throws NotFoundError `E-VIEW-004`. */
export async function findTie(desk: Desk, id: TieId): Promise<WireTie> {
  return wireTie(new Citer(desk.ledger.view), await desk.ledger.view.tie(id))
}

async function wireTie(citer: Citer, tie: Tie): Promise<WireTie> {
  return {
    kind: 'tie',
    id: tie.id,
    tie: tie.tie,
    from: tie.from.map(actorOf),
    to: tie.to.map(actorOf),
    directed: tie.directed,
    sign: tie.sign,
    modality: tie.modality,
    quantities: tie.quantities.map(({ value, unit, of, approximate }) => ({
      value,
      unit,
      of,
      approximate,
    })),
    citations: await Promise.all(tie.reports.map((id) => citer.citeId(id))),
  }
}
