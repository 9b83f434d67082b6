import type { Format } from './format.ts'
import { DOCX } from './formats/docx.ts'
import { HTML } from './formats/html.ts'
import { MARKDOWN } from './formats/markdown.ts'
import { PDF } from './formats/pdf.ts'
import { PLAIN_TEXT } from './formats/plain-text.ts'

/** The formats Chancery reads. A further format is one more entry here, or in `OpenOptions.formats`. */
export const FORMATS: readonly Format[] = [PLAIN_TEXT, MARKDOWN, HTML, PDF, DOCX]

/** The extension of a file name, lower case with its dot; empty when there is none. */
export function extensionOf(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot).toLowerCase()
}

/** True when the name ends as a format's files do: those a folder is searched for. */
export function isReadable(file: string, formats: readonly Format[] = FORMATS): boolean {
  const extension = extensionOf(file)
  return formats.some(({ extensions }) => extensions.includes(extension))
}
