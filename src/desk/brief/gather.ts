import type { Claim, CorridorReport, Report, TieReport } from '../../coding/index.ts'
import { rollUp } from '../../coding/index.ts'
import type { DocumentId } from '../../text/index.ts'
import type {
  DocumentRow,
  Event,
  LedgerView,
  Listing,
  Page,
  Query,
  StoredDocument,
  Tie,
} from '../../view/index.ts'
import { compareText, isDated } from '../../view/index.ts'
import type { CountryNames } from './names.ts'
import type { BriefTopic, TopicActor } from './topic.ts'

/** A tie with the reports that tell of it. */
export interface ToldTie {
  readonly tie: Tie
  readonly reports: readonly TieReport[]
}

/** Everything in the ledger that a brief on a topic may say, in the ledger's order. */
export interface Material {
  readonly topic: BriefTopic
  /** Among the topic's actors; with one actor or none in the topic, all of them. */
  readonly events: readonly Event[]
  /** Between one actor of the topic and somebody outside it; empty unless it names several. */
  readonly around: readonly Event[]
  readonly ties: readonly ToldTie[]
  readonly claims: readonly Claim[]
  /** Those that name an actor of the topic, then others in documents that tell of them. */
  readonly corridors: readonly CorridorReport[]
  /** All documents of the ledger. */
  readonly rows: readonly DocumentRow[]
  /** Those that anything here cites. */
  readonly documents: ReadonlyMap<DocumentId, StoredDocument>
  readonly countries: CountryNames
  /** True when a list was longer than is taken into one brief. */
  readonly cut: boolean
}

/** Rows of one list taken into one brief; beyond that a brief is no longer brief. */
const MOST: Page = { offset: 0, limit: 5000 }

/** Reads from the ledger what concerns a topic. */
export async function gather(view: LedgerView, topic: BriefTopic): Promise<Material> {
  const rows = await view.documents()
  const order = new Map(rows.map((row, index) => [row.id, index]))
  const placeOf = (report: Pick<Report, 'trigger'>) =>
    [order.get(report.trigger.doc) ?? rows.length, report.trigger.start] as const
  const byPlace = (a: Pick<Report, 'trigger'>, b: Pick<Report, 'trigger'>) => {
    const [left, right] = [placeOf(a), placeOf(b)]
    return left[0] - right[0] || left[1] - right[1]
  }
  const cut = { is: false }
  const all = async <T extends { readonly id: string }>(
    ask: (query: Query, page: Page) => Promise<Listing<T>>,
    queries: readonly Query[],
  ): Promise<readonly T[]> => {
    const found = new Map<string, T>()
    for (const query of queries) {
      const { rows: page, total } = await ask(query, MOST)
      if (total > page.length) cut.is = true
      for (const row of page) found.set(row.id, row)
    }
    return [...found.values()]
  }

  const { actors } = topic
  const eachSide = actors.flatMap(({ ids }): Query[] => [{ actor: ids }, { recipient: ids }])
  const about = actors.length === 0 ? [{}] : eachSide
  const events = await all((query, page) => view.events(query, page), about)
  const inOrder = [...events].sort(
    (a, b) => compareText(dateKey(a), dateKey(b)) || byPlace(a.reports[0], b.reports[0]),
  )
  const among = inOrder.filter((event) => actors.length < 2 || isAmong(event, actors))
  const ties = await all((query, page) => view.ties(query, page), about)
  const tieReports = await all((query, page) => view.tieReports(query, page), about)
  const told = await tellTies(view, ties, tieReports)
  const claims = await all((query, page) => view.claims(query, page), about)
  const named = await all((query, page) => view.corridors(query, page), about)
  const telling = new Set([...among, ...ties].flatMap(({ documents }) => documents))
  const nearby = await all(
    (query, page) => view.corridors(query, page),
    [{ documents: [...telling] }],
  )
  const namedIds = new Set(named.map(({ id }) => id))
  const corridors = [...named, ...nearby.filter(({ id }) => !namedIds.has(id))]

  const material = {
    events: among,
    around: inOrder.filter((event) => !among.includes(event)),
    ties: [...told].sort((a, b) => byPlaceOrNone(a.reports[0], b.reports[0], byPlace)),
    claims: [...claims].sort(byPlace),
    corridors: corridors.sort(
      (a, b) => Number(!namedIds.has(a.id)) - Number(!namedIds.has(b.id)) || byPlace(a, b),
    ),
  }
  const cited = new Set<DocumentId>([
    ...inOrder.flatMap((event) => event.reports.map(({ trigger }) => trigger.doc)),
    ...told.flatMap(({ reports }) => reports.map(({ trigger }) => trigger.doc)),
    ...[...claims, ...corridors].map(({ trigger }) => trigger.doc),
  ])
  const documents = new Map<DocumentId, StoredDocument>()
  for (const id of cited) documents.set(id, await view.document(id))
  const countries = new Map<string, string>()
  for (const row of await view.actors()) countries.set(row.id, row.name)
  return { topic, ...material, rows, documents, countries, cut: cut.is }
}

async function tellTies(
  view: LedgerView,
  ties: readonly Tie[],
  reports: readonly TieReport[],
): Promise<readonly ToldTie[]> {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const told: ToldTie[] = []
  for (const tie of ties) {
    const found: TieReport[] = []
    for (const id of tie.reports) {
      const report = byId.get(id) ?? (await view.report(id))
      if (report.kind === 'tie') found.push(report)
    }
    told.push({ tie, reports: found })
  }
  return told
}

/** True when two different actors of the topic take part. */
function isAmong(event: Event, actors: readonly TopicActor[]): boolean {
  const present = actors.filter((actor) =>
    [...event.actors, ...event.recipients].some((ref) => isActor(ref, actor)),
  )
  return present.length > 1
}

/** True when a participant is, or acts for, an actor of the topic. */
export function isActor(
  ref: Parameters<typeof rollUp>[0],
  actor: Pick<TopicActor, 'ids'>,
): boolean {
  const ids: readonly string[] = actor.ids
  return ids.includes(ref.id) || ids.includes(rollUp(ref))
}

function dateKey({ when }: Event): string {
  if (!isDated(when)) return '~'
  return `${when.from ?? when.to ?? ''} ${when.to ?? '9999-12-31'}`
}

function byPlaceOrNone<T>(
  a: T | undefined,
  b: T | undefined,
  compare: (a: T, b: T) => number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return compare(a, b)
}
