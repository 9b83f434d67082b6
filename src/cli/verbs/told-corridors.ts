import { Citer } from '../../api/index.ts'
import type { Desk, Filters, ToldCorridor } from '../../desk/index.ts'
import { joinCorridors, openTransportNetwork } from '../../desk/index.ts'
import { citationText, markedSentence } from '../describe.ts'
import type { FilterOptions } from '../options.ts'
import { plainLine } from '../plain-text.ts'
import { printLines } from '../print-json.ts'
import type { ExitCode } from '../run-verb.ts'
import type { TableRow } from '../table.ts'
import { printTable } from '../table.ts'
import type { Terminal } from '../terminal.ts'
import { wrapText } from '../text-width.ts'
import { withDesk } from '../with-desk.ts'

/** Options of `corridors --network`. */
export interface ToldCorridorsOptions extends FilterOptions {
  readonly segments?: string
  readonly nodes?: string
  readonly add?: string
}

/** `corridors --network`: each corridor once, with every account of it beside what the data say. */
export async function runToldCorridors(
  terminal: Terminal,
  options: ToldCorridorsOptions,
): Promise<ExitCode> {
  return withDesk<ExitCode>(options, 'ask', async (desk) => {
    const { network } = await openTransportNetwork(options)
    const filters: Filters = options
    const { corridors, network: joined } = await joinCorridors(desk, network, filters)
    const proposed = new Set(joined.segments.flatMap(({ told }) => told ?? []))
    if (options.json === true) {
      printLines(terminal, await Promise.all(corridors.map((one) => toJson(desk, one, proposed))))
      return 0
    }
    const say = (text: string) => {
      for (const line of wrapText(plainLine(text), terminal.width, 2)) terminal.line(line)
    }
    if (corridors.length === 0) say('No corridors told of here. Run: chancery read PATH')
    else {
      printTable(
        terminal,
        HEADERS,
        await toldRows(desk, corridors, { proposed, sentences: options.sentences === true }),
      )
      say(LEGEND)
      say(countsOf(corridors))
    }
    return 0
  })
}

const HEADERS = ['Corridor', 'Texts say', 'The data say', 'For', 'Against'] as const
const LEGEND =
  'The data as they stood on the day of publication; what contradicts them is kept beside them, and nothing is averaged. From text: only texts know it; a proposed segment, of no stated length, with --from-text.'

/** Which rows, and how much of them. */
interface ToldRowOptions {
  /** Reports whose corridor gave a proposed segment. */
  readonly proposed: ReadonlySet<string>
  readonly sentences: boolean
}

/** A row a corridor, its accounts as notes. */
async function toldRows(
  desk: Desk,
  corridors: readonly ToldCorridor[],
  { proposed, sentences }: ToldRowOptions,
): Promise<readonly TableRow[]> {
  const dictionary = await desk.dictionary()
  const named = (units: readonly string[]) =>
    units.map((unit) => dictionary.actor(unit as never)?.name ?? unit).join(', ')
  const citer = new Citer(desk.ledger.view)
  const rows: TableRow[] = []
  for (const corridor of corridors) {
    const { accounts, known, matchedBy, names, statuses } = corridor
    const isProposed = accounts.some(({ report }) => proposed.has(report.id))
    const notes: string[] = []
    for (const { report, verdict, data, dataAreLater } of accounts) {
      const citation = await citer.cite(report)
      if (sentences) notes.push(`"${markedSentence(citation, '[', ']')}"`)
      const beside = data === undefined ? [] : [standingText(data)]
      notes.push(
        [
          `${report.status}${verdict === 'contradicts' ? `: contradicts the data${dataAreLater ? `, which are of ${data?.asOf}` : ''}` : verdict === 'agrees' ? ': agrees' : ''}`,
          ...(verdict === 'contradicts' ? beside : []),
          citationText(citation),
        ].join(' · '),
      )
    }
    rows.push({
      cells: [
        known === undefined ? (names[0] ?? '') : corridor.id,
        statuses.length === 0 ? 'nothing' : statuses.join(' / '),
        known === undefined
          ? isProposed
            ? `from text: ${corridor.id}`
            : 'from text; ends not placed'
          : `${standingText(accounts.at(-1)?.data)} (by ${matchedBy})`,
        named(corridor.supports),
        named(corridor.opposes),
      ],
      notes,
    })
  }
  return rows
}

function standingText(data: ToldCorridor['accounts'][number]['data']): string {
  if (data === undefined) return ''
  const counts = data.counts.map(({ status, segments }) => `${segments} ${status}`).join(', ')
  return counts
}

function countsOf(corridors: readonly ToldCorridor[]): string {
  const known = corridors.filter((one) => one.known !== undefined).length
  const accounts = corridors.flatMap((one) => one.accounts)
  const disputes = accounts.filter(({ verdict }) => verdict === 'contradicts').length
  return `${corridors.length} corridors in ${accounts.length} accounts: ${known} of the data, ${corridors.length - known} from text alone; ${disputes} ${disputes === 1 ? 'account contradicts' : 'accounts contradict'} the data.`
}

/** The corridor as data, each account with its citation. */
async function toJson(desk: Desk, corridor: ToldCorridor, proposed: ReadonlySet<string>) {
  const citer = new Citer(desk.ledger.view)
  const { segments, accounts, known, ...rest } = corridor
  return {
    ...rest,
    ...(known === undefined ? {} : { corridor: known.id }),
    fromText: known === undefined,
    proposed: accounts.some(({ report }) => proposed.has(report.id)),
    segments: segments.map(({ id, status, statusText, statusDate, source, grade }) => ({
      id,
      status,
      statusText,
      statusDate,
      source,
      grade,
    })),
    accounts: await Promise.all(
      accounts.map(async ({ report, ...account }) => ({
        ...account,
        status: report.status,
        states: report.states,
        endpoints: report.endpoints,
        citation: await citer.cite(report),
      })),
    ),
  }
}

/** What texts say of the corridors an answer rests on, a line an account; nothing when none was asked. */
export async function toldLines(
  desk: Desk,
  told: readonly ToldCorridor[],
): Promise<readonly string[]> {
  if (told.length === 0) return ['The texts tell of none of these corridors.']
  const citer = new Citer(desk.ledger.view)
  const lines: string[] = []
  for (const { id, accounts } of told)
    for (const { report, verdict, data } of accounts)
      lines.push(
        `Told of ${id}: ${report.status}${verdict === 'contradicts' ? ` (contradicts the data: ${standingText(data)})` : ''} · ${citationText(await citer.cite(report))}`,
      )
  return lines
}
