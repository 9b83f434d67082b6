import type { EventCode, TieKind } from '../codebook/index.ts'
import { EVENT_TYPES, TIE_KINDS } from '../codebook/index.ts'
import type { EventModality, TieModality } from '../coding/index.ts'
import type { Day, DocumentId } from '../text/index.ts'
import { NotFoundError, parsePeriod, UsageError } from '../text/index.ts'
import type { Page, Query, Vantage } from '../view/index.ts'
import { parseInstant } from './clock.ts'
import type { Desk } from './open-desk.ts'
import { resolveActor } from './resolve-actor.ts'
import { didYouMean, nearest } from './suggest.ts'

/** What a person asks a list for, in words; every field narrows. Lists are alternatives. */
export interface Filters {
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  /** Event types. */
  readonly type?: readonly string[]
  /** Tie kinds. */
  readonly kind?: readonly string[]
  readonly modality?: readonly string[]
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since?: string
  readonly until?: string
  readonly asKnownOn?: string
  readonly asRecordedOn?: string
  /** Outlets, files or actors. */
  readonly accordingTo?: readonly string[]
  /** Ids, file names or titles. */
  readonly document?: readonly string[]
  readonly text?: string
  readonly limit?: string
  readonly offset?: string
}

/** The same for the ledger. */
export interface Question {
  readonly query: Query
  readonly vantage: Vantage
  /** Undefined: the whole list. */
  readonly page: Page | undefined
}

const EVENT_MODALITIES = ['asserted', 'planned', 'hypothetical', 'demanded', 'denied'] as const
const TIE_MODALITIES = ['asserted', 'planned', 'hypothetical', 'perceived', 'past'] as const
/** More rows than any ledger on a laptop has: the limit of a page without an end. */
export const NO_LIMIT = 1_000_000_000

/** What a list is of: decides which words are modalities. */
export type Subject = 'events' | 'ties' | 'anything'

/**
 * Turns words into a query.
 *
 * @throws UsageError `E-DESK-020` to `E-DESK-027`, with the nearest things that do exist.
 */
export async function questionOf(
  desk: Desk,
  filters: Filters,
  subject: Subject = 'anything',
): Promise<Question> {
  const since = dayOf(filters.since, 'from')
  const until = dayOf(filters.until, 'to')
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageError({
      code: 'E-DESK-027',
      message: `the first day asked for, ${since}, lies after the last, ${until}`,
      fix: 'Swap --since and --until.',
    })
  }
  const asKnownOn = dayOf(filters.asKnownOn, 'to')
  const vantage: Vantage = {
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
    ...(filters.asRecordedOn === undefined
      ? {}
      : { asRecordedOn: parseInstant(filters.asRecordedOn) }),
  }
  const query: Query = {
    ...(await actorsOf(desk, 'actor', filters.actor)),
    ...(await actorsOf(desk, 'recipient', filters.recipient)),
    ...listOf('types', filters.type, [...EVENT_TYPES, 'NONE'], 'event type'),
    ...listOf('ties', filters.kind, TIE_KINDS, 'tie kind'),
    ...modalitiesOf(filters.modality, subject),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(await accordingTo(desk, filters.accordingTo)),
    ...(await documentsOf(desk, filters.document)),
    ...(filters.text === undefined ? {} : { text: filters.text }),
  }
  return { query, vantage, page: pageOf(filters) }
}

/** The first (`from`) or last (`to`) day of a year, a month or a day. */
function dayOf(text: string | undefined, end: 'from' | 'to'): Day | undefined {
  if (text === undefined) return undefined
  const day = parsePeriod(text, 'stated')?.[end]
  if (day === undefined) {
    throw new UsageError({
      code: 'E-DESK-022',
      message: `expected a date like 2023, 2023-07 or 2023-07-05, found '${text}'`,
      fix: 'Write it like 2023, 2023-07 or 2023-07-05.',
    })
  }
  return day
}

async function actorsOf(
  desk: Desk,
  field: 'actor' | 'recipient',
  names: readonly string[] | undefined,
): Promise<Query> {
  if (names === undefined || names.length === 0) return {}
  const ids = await Promise.all(names.map((name) => resolveActor(desk, name)))
  return { [field]: [...new Set(ids.flat())] }
}

function listOf(
  field: 'types' | 'ties',
  words: readonly string[] | undefined,
  allowed: readonly string[],
  what: string,
): Query {
  if (words === undefined || words.length === 0) return {}
  const list = words.map((word) => wordOf(word, allowed, what)) as EventCode[] | TieKind[]
  return { [field]: list }
}

function wordOf<T extends string>(word: string, allowed: readonly T[], what: string): T {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')
  const found = allowed.find((one) => one.toLowerCase() === plain)
  if (found !== undefined) return found
  throw new UsageError({
    code: 'E-DESK-021',
    message: `there is no ${what} '${word}'`,
    fix: `${didYouMean(nearest(plain, allowed, 3))} There are: ${allowed.join(', ')}.`.trim(),
  })
}

function modalitiesOf(words: readonly string[] | undefined, subject: Subject): Query {
  if (words === undefined || words.length === 0) return {}
  const ofEvents = subject === 'ties' ? [] : EVENT_MODALITIES
  const ofTies = subject === 'events' ? [] : TIE_MODALITIES
  const allowed = [...new Set<EventModality | TieModality>([...ofEvents, ...ofTies])]
  const wanted = words.map((word) => wordOf(word, allowed, 'modality'))
  const eventModality = ofEvents.filter((word) => wanted.includes(word))
  const tieModality = ofTies.filter((word) => wanted.includes(word))
  return {
    ...(eventModality.length === 0 ? {} : { eventModality }),
    ...(tieModality.length === 0 ? {} : { tieModality }),
  }
}

/** Outlets and files by their names; what is neither may be an actor who says things. */
async function accordingTo(desk: Desk, names: readonly string[] | undefined): Promise<Query> {
  if (names === undefined || names.length === 0) return {}
  const rows = await desk.ledger.view.documents()
  const found: string[] = []
  for (const name of names) {
    const lower = name.toLowerCase()
    const row = rows.find(
      ({ outlet, file }) => outlet?.toLowerCase() === lower || file.toLowerCase() === lower,
    )
    if (row === undefined) found.push(...(await resolveActor(desk, name)))
    else found.push(row.outlet?.toLowerCase() === lower ? row.outlet : row.file)
  }
  return { accordingTo: found }
}

async function documentsOf(desk: Desk, names: readonly string[] | undefined): Promise<Query> {
  if (names === undefined || names.length === 0) return {}
  return { documents: await Promise.all(names.map((name) => resolveDocument(desk, name))) }
}

/**
 * A document by its id, by the name of its file (also without folder or ending), or by its title.
 *
 * @throws NotFoundError `E-DESK-024`.
 */
export async function resolveDocument(desk: Desk, written: string): Promise<DocumentId> {
  const rows = await desk.ledger.view.documents()
  const lower = written.trim().toLowerCase()
  const bare = (file: string) => (file.split('/').at(-1) ?? file).toLowerCase()
  const tests: readonly ((row: (typeof rows)[number]) => boolean)[] = [
    (row) => row.id === lower,
    (row) => row.file.toLowerCase() === lower,
    (row) => bare(row.file) === bare(lower),
    (row) => bare(row.file).replace(/\.[^.]*$/, '') === lower,
    (row) => row.title?.toLowerCase() === lower,
  ]
  for (const test of tests) {
    const [row] = rows.filter(test)
    if (row !== undefined) return row.id
  }
  const names = rows.flatMap(({ file, title }) => (title === undefined ? [file] : [file, title]))
  throw new NotFoundError({
    code: 'E-DESK-024',
    message: `no document is called '${written}'`,
    fix: `${didYouMean(nearest(lower, names, 3))} List them with: chancery documents`.trim(),
  })
}

function pageOf(filters: Filters): Page | undefined {
  const limit = numberOf(filters.limit)
  const offset = numberOf(filters.offset) ?? 0
  if ((limit === undefined || limit === 0) && offset === 0) return undefined
  return { offset, limit: limit === undefined || limit === 0 ? NO_LIMIT : limit }
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new UsageError({
    code: 'E-DESK-026',
    message: `expected a whole number, found '${text}'`,
    fix: 'Write it like 50; a limit of 0 means no limit.',
  })
}
