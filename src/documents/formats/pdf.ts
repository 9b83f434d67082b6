import type { Format } from '../format.ts'
import { headText } from '../format.ts'
import { readPdf } from './pdf-text.ts'

/** PDF with a text layer; where each page stands in the text is kept. */
export const PDF: Format = {
  name: 'pdf',
  version: 1,
  extensions: ['.pdf'],
  maxBytes: 200_000_000,
  textual: false,
  recognises: (head) => /^[\s\u00ef\u00bb\u00bf]{0,16}%PDF-\d/.test(headText(head)),
  read: readPdf,
}
