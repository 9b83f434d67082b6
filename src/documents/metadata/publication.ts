import {
  contentHash,
  type Document,
  type Publication,
  type PublicationId,
  UNKNOWN_PERIOD,
} from '../../text/index.ts'
import { type Metadata, mergeMetadata, type SourcedMetadata } from './metadata.ts'

/**
 * The publications of a document that came from one file: at present always one. Its id depends on the
 * document and on the address (else the file) alone.
 *
 * @param metadata what is known, the most trusted source first; a source that is undefined is skipped
 */
export function publicationsFor(
  document: Document,
  file: string,
  ...metadata: readonly (SourcedMetadata | undefined)[]
): readonly Publication[] {
  const sources = metadata.filter((one): one is SourcedMetadata => one !== undefined)
  const merged = mergeMetadata(sources)
  const where = merged.metadata.url ?? file
  const id = `p-${contentHash('publication', document.id, where)}` as PublicationId
  return [publicationOf(id, document, file, merged.metadata, merged.from)]
}

/**
 * The publication with amended metadata: the same id, each field as the amendment says, else as it was.
 * This is how a corrected sidecar takes effect without importing the document again.
 */
export function amendPublication(
  publication: Publication,
  document: Document,
  amendment: SourcedMetadata,
): Publication {
  const before = metadataOf(publication)
  const merged = mergeMetadata([amendment, { ...before, from: '' }])
  const earlier = new Map(
    publication.metadataFrom.map((line) => [line.slice(0, line.indexOf(':')), line]),
  )
  const from = merged.from.map((line) =>
    line.endsWith(': ') ? (earlier.get(line.slice(0, -2)) ?? `${line}earlier revision`) : line,
  )
  return publicationOf(publication.id, document, publication.file, merged.metadata, from)
}

function metadataOf(publication: Publication): Metadata {
  const { title, outlet, author, published, url, note, language, example } = publication
  const stated = publication.metadataFrom.some((line) => line.startsWith('language: '))
  return {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(published.basis === 'none' ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    ...(note === undefined ? {} : { note }),
    ...(stated ? { language } : {}),
    ...(example ? { example } : {}),
  }
}

function publicationOf(
  id: PublicationId,
  document: Document,
  file: string,
  metadata: Metadata,
  metadataFrom: readonly string[],
): Publication {
  const { title, outlet, author, published, url, note, language, example } = metadata
  return {
    id,
    document: document.id,
    file,
    ...(url === undefined ? {} : { url }),
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    published: published ?? UNKNOWN_PERIOD,
    metadataFrom,
    ...(note === undefined ? {} : { note }),
    language: language ?? document.language,
    example: example ?? false,
  }
}
