import { charsetOfMark, charsetOfZeros } from './charset.ts'
import { headText } from './format.ts'

interface Signature {
  readonly what: string
  /** How the bytes begin, as Latin-1. */
  readonly start: string
  /** What stands further on in the first kilobyte as well. */
  readonly also?: string
}

// The more special before the more general: an EPUB is a ZIP archive too.
const SIGNATURES: readonly Signature[] = [
  { what: 'a picture (PNG)', start: '\x89PNG' },
  { what: 'a picture (JPEG)', start: '\xff\xd8\xff' },
  { what: 'a picture (GIF)', start: 'GIF87a' },
  { what: 'a picture (GIF)', start: 'GIF89a' },
  { what: 'a picture (WebP)', start: 'RIFF', also: 'WEBP' },
  { what: 'a picture (TIFF)', start: 'II*\0' },
  { what: 'a picture (TIFF)', start: 'MM\0*' },
  { what: 'an EPUB book', start: 'PK\x03\x04', also: 'application/epub+zip' },
  { what: 'an OpenDocument file', start: 'PK\x03\x04', also: 'application/vnd.oasis' },
  { what: 'a ZIP archive', start: 'PK\x03\x04' },
  { what: 'a ZIP archive', start: 'PK\x05\x06' },
  { what: 'a gzip archive', start: '\x1f\x8b' },
  { what: 'an older Office file, or one protected by a password', start: '\xd0\xcf\x11\xe0' },
  { what: 'a rich-text file (RTF)', start: '{\\rtf' },
  { what: 'sound (MP3)', start: 'ID3' },
  { what: 'a film (MP4)', start: '\0\0\0', also: 'ftyp' },
  { what: 'an SQLite database', start: 'SQLite format 3\0' },
  { what: 'a Parquet table', start: 'PAR1' },
  { what: 'a program (ELF)', start: '\x7fELF' },
  { what: 'a program (Windows)', start: 'MZ', also: 'PE\0\0' },
  { what: 'a web page in a mail archive (MHTML)', start: 'From: <Saved by', also: 'MIME-Version' },
]
const SAMPLE = 1 << 16
/** Share of control characters above which bytes are no text. */
const MOST_CONTROLS = 0.05

/**
 * What bytes are when they are no text: 'a picture (PNG)', 'binary data (zero byte at 12)'.
 *
 * @returns undefined when they may be text
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = headText(bytes)
  const signed = SIGNATURES.find(
    ({ start, also }) => head.startsWith(start) && (also === undefined || head.includes(also)),
  )
  if (signed !== undefined) return signed.what
  if (charsetOfMark(bytes)?.startsWith('utf-16') || charsetOfZeros(bytes) !== undefined)
    return undefined
  const zero = bytes.indexOf(0)
  if (zero >= 0) return `binary data (a zero byte at ${zero})`
  let controls = 0
  const length = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0
    const blank = byte >= 9 && byte <= 13
    if ((byte < 32 && !blank && byte !== 0x1b) || byte === 0x7f) controls++
  }
  return controls > MOST_CONTROLS * length ? 'binary data (control characters)' : undefined
}
