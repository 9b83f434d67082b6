import type {
  WireActorRow,
  WireClaim,
  WireCorridor,
  WireDocumentRow,
  WireEvent,
  WireList,
  WireOutlet,
  WireTie,
} from '../../api/index.ts'
import {
  listActors,
  listClaims,
  listCorridors,
  listDocuments,
  listEvents,
  listOutlets,
  listTies,
} from '../../api/index.ts'
import type { Desk, Filters } from '../../desk/index.ts'
import { actorsText, actorText, citationNotes, EXAMPLE, EXAMPLE_NOTE } from '../describe.ts'
import type { FilterOptions } from '../options.ts'
import { printLines } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { TableRow } from '../table.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'

const TABLE_LIMIT = '50'

interface ListKind<Row> {
  readonly headers: readonly string[]
  list(desk: Desk, filters: Filters): Promise<WireList<Row>>
  row(row: Row, options: FilterOptions): TableRow
}

function kindOfList<Row>(kind: ListKind<Row>): ListKind<Row> {
  return kind
}

const SIGNS = { '-1': '-', '0': '', '1': '+' } as const

const LISTS = {
  events: kindOfList<WireEvent>({
    headers: ['When', 'Who', 'Did', 'To whom'],
    list: listEvents,
    row: (event, options) => ({
      cells: [
        event.whenText,
        actorsText(event.actors) || 'not stated',
        [
          event.type,
          ...event.modes,
          ...(event.modality === 'asserted' ? [] : [`(${event.modality})`]),
          ...(event.disputed ? ['(disputed)'] : []),
        ].join(' '),
        event.symmetric && event.recipients.length === 0
          ? 'each other'
          : actorsText(event.recipients),
      ],
      notes: citationNotes(event.citations, options.sentences === true),
    }),
  }),
  ties: kindOfList<WireTie>({
    headers: ['Tie', '', 'From', 'To', 'How much'],
    list: listTies,
    row: (tie, options) => ({
      cells: [
        tie.modality === 'asserted' ? tie.tie : `${tie.tie} (${tie.modality})`,
        SIGNS[`${tie.sign}`],
        actorsText(tie.from),
        actorsText(tie.to) || 'each other',
        tie.quantities
          .map(
            ({ value, unit, of, approximate }) =>
              `${approximate ? 'about ' : ''}${value}${unit === '%' ? '%' : ` ${unit}`} of ${of}`,
          )
          .join('; '),
      ],
      notes: citationNotes(tie.citations, options.sentences === true),
    }),
  }),
  claims: kindOfList<WireClaim>({
    headers: ['Who', 'Sort', 'Claim', 'About'],
    list: listClaims,
    row: (claim) => ({
      cells: [
        claim.citation.holder === 'author' ? 'the author' : claim.citation.holder,
        claim.sort,
        claim.claim.text,
        claim.about
          .map(({ actor, stance }) => `${actorText(actor)} ${SIGNS[`${stance}`]}`.trim())
          .join(', '),
      ],
      notes: citationNotes([claim.citation], false),
    }),
  }),
  corridors: kindOfList<WireCorridor>({
    headers: ['Name', 'Carries', 'Between', 'Status', 'For', 'Against'],
    list: listCorridors,
    row: (corridor) => ({
      cells: [
        corridor.names.join(' / '),
        corridor.carries,
        corridor.endpoints.length > 0
          ? corridor.endpoints.join(' - ')
          : corridor.states.join(' - '),
        corridor.status,
        actorsText(corridor.supports),
        actorsText(corridor.opposes),
      ],
      notes: citationNotes([corridor.citation], false),
    }),
  }),
  actors: kindOfList<WireActorRow>({
    headers: ['Actor', 'Acts for', 'Id', '>Mentions', '>Events', '>Ties', '>Claims', '>Docs'],
    list: listActors,
    row: (row) => ({
      cells: [
        row.name,
        row.unit === row.id ? (row.kind ?? '') : `${row.unit}${row.sector ? ` ${row.sector}` : ''}`,
        row.id,
        ...[row.mentions, row.events, row.ties, row.claims, row.documents].map(String),
      ],
      notes: [],
    }),
  }),
  documents: kindOfList<WireDocumentRow>({
    headers: ['Document', 'Outlet', 'Published', '>Events', '>Ties', '>Claims'],
    list: listDocuments,
    row: (row) => ({
      cells: [
        row.title ?? row.file,
        row.outlet ?? 'not stated',
        row.publishedText,
        ...[row.events, row.ties, row.claims].map(String),
      ],
      notes: [
        [
          row.file,
          row.id,
          row.language === 'en' ? '' : `language ${row.language}`,
          row.publications > 1 ? `${row.publications} publications` : '',
          row.example ? EXAMPLE : '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ],
    }),
  }),
  outlets: kindOfList<WireOutlet>({
    headers: ['Outlet', 'Country', 'State-run', '>Documents', 'First', 'Last'],
    list: listOutlets,
    row: (row) => ({
      cells: [
        row.outlet ?? 'not stated',
        row.country ?? '',
        row.stateRun ?? 'unknown',
        String(row.documents),
        row.firstPublished ?? '',
        row.lastPublished ?? '',
      ],
      notes: [],
    }),
  }),
} as const

/** The lists: a table, or one object a line. */
export async function runList(
  terminal: Terminal,
  name: keyof typeof LISTS,
  options: FilterOptions,
): Promise<ExitCode> {
  const kind = LISTS[name] as ListKind<unknown>
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    const limit = options.limit ?? (options.json === true ? '0' : TABLE_LIMIT)
    const list = await kind.list(desk, { ...options, limit })
    if (options.json === true) printLines(terminal, list.rows)
    else if (list.rows.length === 0) await printEmpty(terminal, desk, name, list)
    else {
      const rows = list.rows.map((row) => kind.row(row, options))
      printTable(terminal, kind.headers, rows)
      if (rows.some(({ notes }) => notes.some((note) => note.endsWith(` · ${EXAMPLE}`))))
        for (const line of wrapText(EXAMPLE_NOTE, terminal.width)) terminal.line(line)
      printFooter(terminal, name, list)
    }
    return 0
  })
}

async function printEmpty(
  terminal: Terminal,
  desk: Desk,
  name: string,
  list: WireList<unknown>,
): Promise<void> {
  const say = (text: string) => {
    for (const line of wrapText(text, terminal.width)) terminal.line(line)
  }
  if (list.total > 0)
    say(`There are only ${list.total} ${name}; --offset ${list.offset} is past them.`)
  else if (desk.nothingYet)
    say(
      `No ${name} yet: there is no ledger here. Run: chancery read PATH (or look at the examples: chancery open)`,
    )
  else if ((await desk.ledger.view.documents()).length === 0)
    say(`No ${name} yet: the ledger is empty. Run: chancery read PATH`)
  else say(`No ${name} match.`)
}

function printFooter(terminal: Terminal, name: string, list: WireList<unknown>): void {
  const { rows, total, offset } = list
  if (rows.length === total) {
    terminal.hint(`${total} ${total === 1 ? name.replace(/s$/, '') : name}`)
    return
  }
  const next = offset + rows.length
  const more = next < total ? ` More: --offset ${next}, or --limit 0 for all.` : ''
  terminal.hint(`${offset + 1} to ${next} of ${total} ${name}.${more}`)
}
