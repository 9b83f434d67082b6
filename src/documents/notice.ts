import type { Notice } from '../text/index.ts'
import { DOCUMENTS_ERRORS, type DocumentsCode } from './errors.ts'

/**
 * A notice of this room; the remedy is the catalogue's unless `detail` gives a closer one.
 *
 * @param file the name as the user gave it
 */
export function documentNotice(
  code: DocumentsCode,
  level: Notice['level'],
  file: string,
  message: string,
  detail: { readonly place?: string; readonly fix?: string } = {},
): Notice {
  return {
    code,
    level,
    message,
    file,
    ...(detail.place === undefined ? {} : { place: detail.place }),
    fix: detail.fix ?? DOCUMENTS_ERRORS[code].fix,
  }
}

/**
 * The notice for a file that could not be read from disk at all; whoever touches the disk calls this.
 *
 * @param reason what the operating system said
 */
export function unreadableNotice(file: string, reason: string): Notice {
  return documentNotice(
    'E-DOCUMENTS-019',
    'error',
    file,
    `expected a readable file, found: ${reason}`,
  )
}
