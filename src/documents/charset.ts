import type { Notice } from '../text/index.ts'
import { documentNotice } from './notice.ts'

/** Bytes as text, with what was noticed on the way. */
export interface DecodedText {
  /** Line ends are `\n`, there is no byte-order mark. */
  readonly text: string
  /** WHATWG name of the character set used: 'utf-8', 'windows-1251'. */
  readonly charset: string
  readonly notices: readonly Notice[]
}

// UTF-8 with a few damaged bytes is still UTF-8: at most one stretch of them in four non-ASCII characters.
const DAMAGED_SHARE = 0.25
const SAMPLE_BYTES = 1 << 18

/**
 * Decodes text: a byte-order mark decides, then valid UTF-8, then what the file declares, then what the
 * bytes look like (UTF-16 without mark, Cyrillic windows-1251 and KOI8-R, else windows-1252).
 *
 * @param declared the character set the file names itself, if it does
 */
export function decodeText(bytes: Uint8Array, file: string, declared?: string): DecodedText {
  const marked = charsetOfMark(bytes)
  if (marked !== undefined) return decodeAs(bytes, marked, file, [])
  const named = knownCharset(declared)
  const wide = charsetOfZeros(bytes)
  if (wide !== undefined) {
    const notice = unsure(file, `expected a byte-order mark, found none; read as ${wide}`)
    return decodeAs(bytes, wide, file, [notice])
  }
  const utf8 = tryUtf8(bytes)
  if (utf8 !== undefined) {
    // Valid UTF-8 with letters beyond ASCII is never another character set by accident. The exceptions
    // are 7-bit ones like ISO-2022-JP, which hold no such letters.
    if (named === undefined || named === 'utf-8' || hasHighBytes(bytes)) {
      const wrong = named !== undefined && named !== 'utf-8' && hasHighBytes(bytes)
      const notices = wrong ? [unsure(file, `expected ${named} as declared, found UTF-8`)] : []
      return { text: unifyLineEnds(utf8), charset: 'utf-8', notices }
    }
    return decodeAs(bytes, named, file, [])
  }
  if (named !== undefined && named !== 'utf-8') return decodeAs(bytes, named, file, [])
  const place = `byte ${firstInvalidByte(bytes)}`
  if (mostlyUtf8(bytes)) return decodeAs(bytes, 'utf-8', file, [])
  const guessed = guessSingleByte(bytes)
  const expected = named === undefined ? 'UTF-8' : 'UTF-8 as declared'
  const notice = unsure(file, `expected ${expected}, found other bytes; read as ${guessed}`, place)
  return decodeAs(bytes, guessed, file, [notice])
}

function unsure(file: string, message: string, place?: string): Notice {
  return documentNotice(
    'E-DOCUMENTS-004',
    'warning',
    file,
    message,
    place === undefined ? {} : { place },
  )
}

function decodeAs(
  bytes: Uint8Array,
  charset: string,
  file: string,
  notices: readonly Notice[],
): DecodedText {
  const decoded =
    charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes)
  const text = unifyLineEnds(decoded)
  const first = charset.startsWith('utf') ? text.indexOf('\ufffd') : -1
  if (first < 0) return { text, charset, notices }
  const count = text.split('\ufffd').length - 1
  const message = `expected valid ${charset}, found ${count} damaged character${count === 1 ? '' : 's'}`
  const place = `character ${first}`
  const notice = documentNotice('E-DOCUMENTS-022', 'warning', file, message, { place })
  return { text, charset, notices: [...notices, notice] }
}

// Bytes 0x80 to 0x9F by the WHATWG index. Node 20's own decoder leaves them control characters.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\u0080-\u009f]/g, (one) => WINDOWS_1252[one.charCodeAt(0) - 0x80] ?? one)
}

function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

function knownCharset(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** The character set named by a byte-order mark. */
export function charsetOfMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * UTF-16 without a mark, told by its zero bytes: Latin text, blanks and line ends put a zero in every
 * other place and nowhere else.
 */
export function charsetOfZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const half = length / 2
  if (even === 0 && odd > 0.3 * half) return 'utf-16le'
  if (odd === 0 && even > 0.3 * half) return 'utf-16be'
  return undefined
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80)
}

function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const step = 1024
  let good = 0
  for (let at = 0; at < bytes.length; at += step) {
    try {
      decoder.decode(bytes.subarray(at, at + step), { stream: true })
      good = at + step
    } catch {
      break
    }
  }
  for (let at = good; at < bytes.length; at++) {
    const length = utf8Length(bytes, at)
    if (length === 0) return at
    at += length - 1
  }
  return good
}

// Length in bytes of the UTF-8 character at `at`; 0 when there is none.
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0
    if (byte < 0x80 || byte > 0xbf) return 0
  }
  return length
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0
  let invalid = 0
  for (let at = 0; at < Math.min(bytes.length, SAMPLE_BYTES); at++) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const length = utf8Length(bytes, at)
    if (length > 0) {
      valid++
      at += length - 1
    } else {
      // What is left of one damaged character counts once.
      invalid++
      while ((bytes[at + 1] ?? 0) >= 0x80 && utf8Length(bytes, at + 1) === 0) at++
    }
  }
  return invalid <= DAMAGED_SHARE * valid
}

/**
 * The likeliest single-byte character set. In Cyrillic text most letters lie above 0xC0: small letters
 * at 0xE0-0xFF in windows-1251, at 0xC0-0xDF in KOI8-R. Western text is ASCII with a few high bytes.
 */
function guessSingleByte(bytes: Uint8Array): 'windows-1252' | 'windows-1251' | 'koi8-r' {
  let ascii = 0
  let low = 0
  let high = 0
  for (let at = 0; at < Math.min(bytes.length, SAMPLE_BYTES); at++) {
    const byte = bytes[at] ?? 0
    if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) ascii++
    else if (byte >= 0xe0) high++
    else if (byte >= 0xc0) low++
  }
  if (low + high <= ascii) return 'windows-1252'
  return high >= low ? 'windows-1251' : 'koi8-r'
}
