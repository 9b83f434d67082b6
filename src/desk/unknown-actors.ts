import type { ActorKind } from '../coding/index.ts'
import type { Name } from '../language/index.ts'
import type { DocumentId, Span } from '../text/index.ts'
import type { ActorRow, StoredDocument } from '../view/index.ts'
import type { Filters } from './filters.ts'
import { questionOf } from './filters.ts'
import type { Desk } from './open-desk.ts'

/** A person or group the ledger knows and the dictionary does not. */
export interface UnknownActor extends ActorRow {
  /** A guess from how the language model sees the name. */
  readonly kindGuess: ActorKind
  /** The first sentence that names it. */
  readonly example?: {
    readonly document: DocumentId
    readonly file: string
    /** Index of the sentence in its document, from 0; -1 when it stands outside all. */
    readonly sentence: number
    readonly start: number
    readonly end: number
    readonly text: string
    readonly mention: { readonly start: number; readonly end: number }
  }
}

/** Unknown actors, the most often mentioned first. */
export interface UnknownActors {
  readonly rows: readonly UnknownActor[]
  readonly total: number
  /** Descriptions without a name, which a dictionary cannot learn ('rebels', 'president (KEN)'). */
  readonly unnamed: number
}

/**
 * What the dictionary should learn: those the texts introduce by name, by frequency.
 *
 * @throws UsageError when a filter cannot be understood.
 */
export async function findUnknownActors(desk: Desk, filters: Filters): Promise<UnknownActors> {
  const { query, vantage, page } = await questionOf(desk, filters)
  const view = desk.ledger.view.at(vantage)
  const dictionary = await desk.dictionary()
  const strangers = (await view.actors(query)).filter(
    ({ id }) => dictionary.actor(id) === undefined,
  )
  const named = strangers.filter(({ name }) => isName(name))
  const shown = page === undefined ? named : named.slice(page.offset, page.offset + page.limit)
  const firsts = new Map(
    (await view.firstMentions(shown.map(({ id }) => id))).map((one) => [one.actor, one.mention]),
  )
  const documents = new Map<DocumentId, Promise<StoredDocument>>()
  const { model } = await desk.reader()
  const rows: UnknownActor[] = []
  for (const row of shown) {
    const mention = firsts.get(row.id)
    if (mention === undefined) {
      rows.push({ ...row, kindGuess: 'organisation' })
      continue
    }
    let stored = documents.get(mention.doc)
    if (stored === undefined) {
      stored = view.document(mention.doc)
      documents.set(mention.doc, stored)
    }
    const example = exampleOf(await stored, mention)
    const offset = mention.start - example.start
    const { names } = model.analyse(example.text, [])
    rows.push({ ...row, kindGuess: kindOf(row.name, names, offset), example })
  }
  return { rows, total: named.length, unnamed: strangers.length - named.length }
}

/** A name begins with a capital; what describes carries its country in brackets or begins small. */
function isName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !name.endsWith(')')
}

function exampleOf(
  { document, publications, sentences }: StoredDocument,
  mention: Span,
): NonNullable<UnknownActor['example']> {
  const sentence = sentences.find(({ start, end }) => start <= mention.start && mention.start < end)
  const { start, end } = sentence ?? mention
  return {
    document: document.id,
    file: publications[0]?.value.file ?? document.id,
    sentence: sentence?.index ?? -1,
    start,
    end,
    text: document.text.slice(start, end),
    mention: { start: mention.start, end: mention.end },
  }
}

function kindOf(name: string, names: readonly Name[], offset: number): ActorKind {
  const seen = names.find(({ start, end }) => start <= offset && offset < end)
  if (seen !== undefined) return seen.type === 'PER' ? 'person' : 'organisation'
  // Two or three capital words and no more are a person more often than not.
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}-]+){1,2}$/u.test(name) ? 'person' : 'organisation'
}
