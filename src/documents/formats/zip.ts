import { inflateRawSync } from 'node:zlib'

/** A file inside a ZIP archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly compressedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
  readonly encrypted: boolean
}

const END_SIZE = 22
const LONGEST_COMMENT = 65_535
const MOST_ENTRIES = 5000
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * The directory of a ZIP archive (APPNOTE.TXT 4.3.12; without ZIP64).
 *
 * @returns undefined when the bytes hold no whole directory
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) return undefined
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    if (at + 46 + nameLength > bytes.length) return undefined
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return undefined
}

/**
 * The unpacked bytes of one entry.
 *
 * @param mostBytes an entry that unpacks to more is refused, whatever its header claims
 * @returns undefined when it is encrypted, damaged, or too large
 */
export function unzip(
  bytes: Uint8Array,
  entry: ZipEntry,
  mostBytes: number,
): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.encrypted || entry.offset + 30 > bytes.length) return undefined
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) return undefined
  const nameLength = view.getUint16(entry.offset + 26, true)
  const start = entry.offset + 30 + nameLength + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.compressedSize)
  if (packed.length < entry.compressedSize) return undefined
  if (entry.method === STORED) return packed.length > mostBytes ? undefined : packed
  if (entry.method !== DEFLATED) return undefined
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes })
  } catch {
    return undefined
  }
}
