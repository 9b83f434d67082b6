import type { DocumentId, Period, Publication, PublicationId } from '../text/index.ts'
import { UNKNOWN_PERIOD } from '../text/index.ts'
import type { Ledger } from '../view/index.ts'

/**
 * The earliest of several dates of publication, by last day: the day from which the world could know.
 * Unknown ones do not count; unknown when all are.
 */
export function earliestPublished(publications: readonly Publication[]): Period {
  let best: Period | undefined
  for (const { published } of publications) {
    const day = published.to ?? published.from
    if (day === undefined) continue
    const bestDay = best?.to ?? best?.from
    if (bestDay === undefined || day < bestDay) best = published
  }
  return best ?? UNKNOWN_PERIOD
}

/** Tells when documents were first published, the ledger's publications and new ones taken together. */
export class PublicationDates {
  private readonly publications = new Map<DocumentId, Map<PublicationId, Publication>>()
  private readonly ledger: Ledger
  private readonly stored: ReadonlySet<DocumentId>

  private constructor(ledger: Ledger, stored: ReadonlySet<DocumentId>) {
    this.ledger = ledger
    this.stored = stored
  }

  /** Looks up which documents the ledger has. */
  static async of(ledger: Ledger): Promise<PublicationDates> {
    const rows = await ledger.view.documents()
    return new PublicationDates(ledger, new Set(rows.map((row) => row.id)))
  }

  /**
   * Adds publications (a new revision replaces the old).
   *
   * @returns the earliest date of all, and whether the text is known from another place than these
   */
  async add(
    document: DocumentId,
    publications: readonly Publication[],
  ): Promise<{ readonly published: Period; readonly reprint: boolean }> {
    let all = this.publications.get(document)
    if (all === undefined) {
      all = new Map()
      this.publications.set(document, all)
      if (this.stored.has(document)) {
        const { publications: known } = await this.ledger.view.document(document)
        for (const { value } of known) all.set(value.id, value)
      }
    }
    const before = all
    const reprint = before.size > 0 && publications.some(({ id }) => !before.has(id))
    for (const publication of publications) all.set(publication.id, publication)
    return { published: earliestPublished([...all.values()]), reprint }
  }
}
