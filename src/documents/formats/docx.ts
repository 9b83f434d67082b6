import type { Format } from '../format.ts'
import { documentNotice } from '../notice.ts'

/** Word files. */
export const DOCX: Format = {
  name: 'docx',
  version: 1,
  extensions: ['.docx'],
  maxBytes: 60_000_000,
  textual: false,
  recognises: () => false,
  read: async (_bytes, file) => ({
    notices: [documentNotice('E-DOCUMENTS-010', 'error', file, 'expected a DOCX that can be read')],
  }),
}
