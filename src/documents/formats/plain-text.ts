import { decodeText } from '../charset.ts'
import type { Format } from '../format.ts'

/** Plain text, kept as it is: decoded, byte-order mark removed, line ends made `\n`, never reflowed. */
export const PLAIN_TEXT: Format = {
  name: 'txt',
  version: 1,
  extensions: ['.txt', '.text'],
  maxBytes: 10_000_000,
  textual: true,
  recognises: () => false,
  read: async (bytes, file) => {
    const { text, notices } = decodeText(bytes, file)
    return { extract: { text, marks: [], pages: [], metadata: [] }, notices }
  },
}
