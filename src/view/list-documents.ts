import type { Report } from '../coding/index.ts'
import type { Day, DocumentId, Publication } from '../text/index.ts'
import { compareText } from './order.ts'
import type { DocumentRow, OutletRow } from './rows.ts'
import type { SeenDocument } from './snapshot.ts'

/** The line of a document; `reports` are those of it that count. */
export function documentRow(seen: SeenDocument, reports: readonly Report[]): DocumentRow {
  const count = (kind: Report['kind']): number =>
    reports.filter((report) => report.kind === kind).length
  return {
    id: seen.document.id,
    ...publicationFields(seen.current[0].value),
    language: seen.document.language,
    publications: seen.current.length,
    characters: seen.document.text.length,
    sentences: seen.reading?.sentences.length ?? 0,
    events: count('event'),
    ties: count('tie'),
    claims: count('claim'),
    corridors: count('corridor'),
    recorded: seen.recorded,
  }
}

/** What a line of the list of documents takes from its earliest publication. */
export function publicationFields(
  publication: Publication,
): Pick<DocumentRow, 'file' | 'title' | 'outlet' | 'author' | 'published' | 'example'> {
  const { file, title, outlet, author, published, example } = publication
  return {
    file,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    published,
    example,
  }
}

/** A publication and the document it is of. */
export interface Appearance {
  readonly document: DocumentId
  readonly publication: Publication
}

/** Lists outlets by name, with the number of different documents each published; unknown ones last. */
export function outletRows(documents: readonly SeenDocument[]): readonly OutletRow[] {
  return outletRowsOf(
    documents.flatMap((seen) =>
      seen.publications.map((publication) => ({ document: seen.document.id, publication })),
    ),
  )
}

/** The same from publications. */
export function outletRowsOf(appearances: readonly Appearance[]): readonly OutletRow[] {
  const byOutlet = new Map<string | undefined, Appearance[]>()
  for (const appearance of appearances) {
    const { outlet } = appearance.publication
    const list = byOutlet.get(outlet)
    if (list === undefined) byOutlet.set(outlet, [appearance])
    else list.push(appearance)
  }
  return [...byOutlet]
    .map(([outlet, list]): OutletRow => {
      const published = list.map((one) => one.publication.published)
      const firsts = published.map(({ from, to }) => from ?? to).filter((day) => day !== undefined)
      const lasts = published.map(({ from, to }) => to ?? from).filter((day) => day !== undefined)
      const first = firsts.sort(compareText)[0]
      const last = lasts.sort(compareText).at(-1)
      return {
        ...(outlet === undefined ? {} : { outlet }),
        documents: new Set(list.map((one) => one.document)).size,
        ...(first === undefined ? {} : { firstPublished: first as Day }),
        ...(last === undefined ? {} : { lastPublished: last as Day }),
      }
    })
    .sort((a, b) => {
      if (a.outlet === undefined || b.outlet === undefined)
        return Number(a.outlet === undefined) - Number(b.outlet === undefined)
      return compareText(a.outlet, b.outlet)
    })
}
