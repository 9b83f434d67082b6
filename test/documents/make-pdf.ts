import { createHash } from 'node:crypto'

/** A line of print: Helvetica (WinAnsi), points from the lower left corner. */
export interface PrintedLine {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
}

/** What to put into the file's information dictionary, and whether to lock it. */
export interface PdfOptions {
  readonly title?: string
  readonly author?: string
  readonly password?: string
}

const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
)
const FILE_ID = Buffer.from('00112233445566778899aabbccddeeff', 'hex')

/** A small PDF (1.4, uncompressed) with one content stream a page; encrypted with RC4 when asked. */
export function makePdf(
  pages: readonly (readonly PrintedLine[])[],
  options: PdfOptions = {},
): Uint8Array {
  const lock = options.password === undefined ? undefined : makeLock(options.password)
  const objects: Buffer[] = []
  const add = (body: Buffer | string) => objects.push(Buffer.from(body as string, 'latin1'))
  const firstPage = 4
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  pages.forEach((lines, index) => {
    const number = firstPage + 2 * index
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
    )
    const drawn = lines
      .map(
        ({ x, y, size, text }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
      )
      .join('\n')
    const stream = Buffer.from(drawn === '' ? '0 0 100 100 re f' : drawn, 'latin1')
    const kept = lock === undefined ? stream : lock.encrypt(number + 1, stream)
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${kept.length} >>\nstream\n`),
        kept,
        Buffer.from('\nendstream'),
      ]),
    )
  })
  const information = objects.length + 1
  add(
    `<< /CreationDate (D:20240512093000Z)${entry('Title', options.title)}${entry('Author', options.author)} >>`,
  )
  let locked = ''
  if (lock !== undefined) {
    add(lock.dictionary)
    locked = ` /Encrypt ${objects.length} 0 R`
  }
  return assemble(
    objects,
    `/Root 1 0 R /Info ${information} 0 R${locked} /ID [<${FILE_ID.toString('hex')}> <${FILE_ID.toString('hex')}>]`,
  )
}

/** Lines of one column from the top down, as a word processor would set them. */
export function column(
  lines: readonly string[],
  from: { readonly y?: number; readonly size?: number; readonly x?: number } = {},
): readonly PrintedLine[] {
  const { y = 720, size = 11, x = 72 } = from
  return lines.map((text, index) => ({ x, y: y - index * size * 1.25, size, text }))
}

function entry(key: string, value: string | undefined): string {
  return value === undefined ? '' : ` /${key} (${escaped(value)})`
}

function escaped(text: string): string {
  return text
    .replaceAll('’', '\x92')
    .replaceAll('“', '\x93')
    .replaceAll('”', '\x94')
    .replaceAll('—', '\x97')
    .replace(/[\\()]/g, '\\$&')
}

function assemble(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = parts[0]?.length ?? 0
  objects.forEach((body, index) => {
    const object = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from('\nendobj\n'),
    ])
    offsets.push(at)
    at += object.length
    parts.push(object)
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}

// PDF 32000-1:2008, 7.6.3: standard security handler, revision 2 (40-bit RC4).
function makeLock(password: string) {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32)
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(-4)
  const key = md5(Buffer.concat([padded, owner, permissions, FILE_ID])).subarray(0, 5)
  const user = rc4(key, PADDING)
  return {
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P -4 >>`,
    encrypt: (object: number, data: Buffer) => {
      const number = Buffer.from([object & 255, (object >> 8) & 255, 0, 0, 0])
      return rc4(md5(Buffer.concat([key, number])).subarray(0, 10), data)
    },
  }
}

function md5(data: Buffer): Buffer {
  return createHash('md5').update(data).digest()
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index)
  let other = 0
  const swap = (a: number, b: number) => {
    const kept = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = kept
  }
  for (let index = 0; index < 256; index++) {
    other = (other + (state[index] ?? 0) + (key[index % key.length] ?? 0)) & 255
    swap(index, other)
  }
  let first = 0
  other = 0
  return Buffer.from(
    data.map((byte) => {
      first = (first + 1) & 255
      other = (other + (state[first] ?? 0)) & 255
      swap(first, other)
      return byte ^ (state[((state[first] ?? 0) + (state[other] ?? 0)) & 255] ?? 0)
    }),
  )
}
