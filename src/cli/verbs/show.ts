import { findDocument, findEvent, findReport, findTie } from '../../api/index.ts'
import type { Desk } from '../../desk/index.ts'
import { resolveDocument } from '../../desk/index.ts'
import type {
  DocumentId,
  EventId,
  JudgementId,
  PublicationId,
  ReportId,
  TieId,
} from '../../text/index.ts'
import { NotFoundError } from '../../text/index.ts'
import type { CommonOptions } from '../options.ts'
import { printObject } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import { judgementText } from '../show/show-citation.ts'
import { showDocument } from '../show/show-document.ts'
import { showEvent, showTie } from '../show/show-fact.ts'
import { showReport } from '../show/show-report.ts'
import type { Terminal } from '../terminal.ts'
import { withDesk } from '../with-desk.ts'

const ID = /^([a-zA-Z])-[0-9a-f]{16}$/

/** `show`: one thing with its sentences and history. */
export function runShow(terminal: Terminal, id: string, options: CommonOptions): Promise<ExitCode> {
  const json = options.json === true
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    const letter = ID.exec(id.trim())?.[1]
    const show = letter === undefined ? showNamed : (BY_LETTER[letter] ?? showNamed)
    await show(terminal, desk, id.trim(), json)
    return 0
  })
}

type Show = (terminal: Terminal, desk: Desk, id: string, json: boolean) => Promise<void>

const showAnyReport: Show = async (terminal, desk, id, json) => {
  const answer = await findReport(desk, id as ReportId)
  if (json) printObject(terminal, answer)
  else await showReport(terminal, desk, answer)
}

const BY_LETTER: Readonly<Record<string, Show>> = {
  e: showAnyReport,
  t: showAnyReport,
  c: showAnyReport,
  k: showAnyReport,
  E: async (terminal, desk, id, json) => {
    const event = await findEvent(desk, id as EventId)
    if (json) printObject(terminal, event)
    else await showEvent(terminal, desk, event)
  },
  T: async (terminal, desk, id, json) => {
    const tie = await findTie(desk, id as TieId)
    if (json) printObject(terminal, tie)
    else await showTie(terminal, desk, tie)
  },
  d: async (terminal, desk, id, json) => {
    const document = await findDocument(desk, id as DocumentId)
    if (json) printObject(terminal, document)
    else showDocument(terminal, document)
  },
  p: async (terminal, desk, id, json) => {
    const document = await documentOf(desk, id as PublicationId)
    const publication = document.publications.find((one) => one.id === id)
    if (json) printObject(terminal, publication)
    else showDocument(terminal, document)
  },
  j: async (terminal, desk, id, json) => {
    const judgements = await desk.ledger.view.judgements()
    const judgement = judgements.find((one) => one.id === (id as JudgementId))
    if (judgement === undefined) {
      throw new NotFoundError({
        code: 'E-DESK-032',
        message: `no judgement has the id '${id}'`,
        fix: 'List those about a report with: chancery show ID',
      })
    }
    if (json) printObject(terminal, judgement)
    else {
      terminal.line(judgementText(judgement))
      const { report } = judgement.anchor
      if (report !== undefined) terminal.line(`About ${report}: chancery show ${report}`)
    }
  },
}

/** What is not an id may be the name of a document. */
const showNamed: Show = async (terminal, desk, name, json) => {
  const id = await resolveDocument(desk, name).catch((error: unknown) => {
    throw new NotFoundError({
      code: 'E-DESK-025',
      message: `'${name}' is neither an id nor the name of a document`,
      fix: 'Copy the id from the end of a row, like e-0123456789abcdef.',
      cause: error,
    })
  })
  const document = await findDocument(desk, id)
  if (json) printObject(terminal, document)
  else showDocument(terminal, document)
}

async function documentOf(desk: Desk, id: PublicationId) {
  for (const row of await desk.ledger.view.documents()) {
    const { publications } = await desk.ledger.view.document(row.id)
    if (publications.some(({ value }) => value.id === id)) return findDocument(desk, row.id)
  }
  throw new NotFoundError({
    code: 'E-DESK-024',
    message: `no publication has the id '${id}'`,
    fix: 'List the documents with: chancery documents',
  })
}
