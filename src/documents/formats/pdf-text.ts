import type { ReadResult } from '../format.ts'
import { documentNotice } from '../notice.ts'

/** Reads a PDF's text layer. */
export async function readPdf(_bytes: Uint8Array, file: string): Promise<ReadResult> {
  return {
    notices: [documentNotice('E-DOCUMENTS-009', 'error', file, 'expected a PDF that can be read')],
  }
}
