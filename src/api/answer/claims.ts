import type { Claim, CorridorReport } from '../../coding/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { questionOf } from '../../desk/index.ts'
import type { WireClaim, WireCorridor, WireList } from '../wire.ts'
import { actorOf, Citer, quoteOf } from './citer.ts'
import { listOf } from './list.ts'

/**
 * The claims that pass the filters.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listClaims(desk: Desk, filters: Filters): Promise<WireList<WireClaim>> {
  const question = await questionOf(desk, filters)
  const view = desk.ledger.view.at(question.vantage)
  const listing = await view.claims(question.query, question.page)
  const citer = new Citer(view)
  return listOf(question, listing, (claim) => wireClaim(citer, claim))
}

/**
 * The corridors that pass the filters, as each document tells them.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function listCorridors(desk: Desk, filters: Filters): Promise<WireList<WireCorridor>> {
  const question = await questionOf(desk, filters)
  const view = desk.ledger.view.at(question.vantage)
  const listing = await view.corridors(question.query, question.page)
  const citer = new Citer(view)
  return listOf(question, listing, (corridor) => wireCorridor(citer, corridor))
}

async function wireClaim(citer: Citer, claim: Claim): Promise<WireClaim> {
  const { document } = await citer.document(claim.trigger.doc)
  return {
    kind: 'claim',
    id: claim.id,
    sort: claim.sort,
    claim: quoteOf(document.text, claim.claim),
    about: claim.about.map(({ actor, stance }) => ({ actor: actorOf(actor), stance })),
    citation: await citer.cite(claim),
  }
}

async function wireCorridor(citer: Citer, corridor: CorridorReport): Promise<WireCorridor> {
  return {
    kind: 'corridor',
    id: corridor.id,
    names: corridor.names,
    carries: corridor.carries,
    endpoints: corridor.endpoints,
    states: corridor.states,
    status: corridor.status,
    supports: corridor.supports.map(actorOf),
    opposes: corridor.opposes.map(actorOf),
    citation: await citer.cite(corridor),
  }
}
