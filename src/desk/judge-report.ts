import { contentHash, type JudgementId, NotFoundError, type ReportId } from '../text/index.ts'
import type { Judgement } from '../view/index.ts'
import type { Desk } from './open-desk.ts'

/** Who decided, and why. */
export interface Judge {
  readonly by: string
  readonly why?: string
}

/**
 * Appends what a reader decided about one report.
 *
 * @throws NotFoundError `E-VIEW-002` when there is no such report.
 */
export async function judgeReport(
  desk: Desk,
  id: ReportId,
  verdict: 'accept' | 'reject' | 'unsure',
  judge: Judge,
): Promise<Judgement> {
  const report = await desk.ledger.view.report(id)
  const anchor = { kind: report.kind, span: report.trigger, report: id }
  return append(desk, { verdict, anchor, ...judge }, [id])
}

/**
 * Takes a judgement back. It stays in the history.
 *
 * @throws NotFoundError `E-DESK-032` when there is no such judgement.
 */
export async function withdrawJudgement(
  desk: Desk,
  id: JudgementId,
  judge: Judge,
): Promise<Judgement> {
  const judged = (await desk.ledger.view.judgements()).find((judgement) => judgement.id === id)
  if (judged === undefined) {
    throw new NotFoundError({
      code: 'E-DESK-032',
      message: `no judgement has the id '${id}'`,
      fix: 'List those about a report with: chancery show ID',
    })
  }
  return append(desk, { verdict: 'withdraw', anchor: judged.anchor, withdraws: id, ...judge }, [id])
}

async function append(
  desk: Desk,
  judgement: Omit<Judgement, 'id' | 'made'>,
  about: readonly string[],
): Promise<Judgement> {
  const made = desk.clock()
  const id = `j-${contentHash(...about, judgement.verdict, judgement.by, made)}` as JudgementId
  const whole: Judgement = { ...judgement, id, made }
  await desk.ledger.writer.addJudgements([whole], made)
  return whole
}
