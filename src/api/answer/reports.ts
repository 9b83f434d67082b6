import type { Desk } from '../../desk/index.ts'
import type { ReportId } from '../../text/index.ts'
import type { WireReport } from '../wire.ts'
import { Citer } from './citer.ts'
import { parentsOf } from './documents.ts'

/** One report with its sentence and history. @throws NotFoundError `E-VIEW-002`. */
export async function findReport(desk: Desk, id: ReportId): Promise<WireReport> {
  const { view } = desk.ledger
  const report = await view.report(id)
  const parents = await parentsOf(view, report.trigger.doc)
  const parent = parents.get(id)
  return {
    report,
    citation: await new Citer(view).cite(report),
    ...(parent === undefined ? {} : { of: parent }),
    judgements: await view.judgements(id),
  }
}
