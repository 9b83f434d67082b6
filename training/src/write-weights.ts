// Writes the file that src/language/model/weights-file.ts opens; the layout is described there.

/** A matrix to write. */
export interface NamedTensor {
  readonly name: string
  readonly rows: number
  readonly columns: number
  readonly values: Int8Array | Float32Array | Uint32Array
}

const pad8 = (n: number) => (n + 7) & ~7

/** The bytes of a file of weights. `sums` is the reader's own checksum. */
export function writeWeights(
  about: object,
  tensors: readonly NamedTensor[],
  sums: (bytes: Uint8Array) => readonly [number, number],
): Uint8Array {
  let at = 0
  const entries = tensors.map(({ name, rows, columns, values }) => {
    const entry = {
      name,
      type:
        values instanceof Int8Array
          ? 'int8'
          : values instanceof Float32Array
            ? 'float32'
            : 'uint32',
      rows,
      columns,
      at,
    }
    at = pad8(at + values.byteLength)
    return entry
  })
  const json = JSON.stringify({ format: 'chancery-weights/1', ...about, tensors: entries }).replace(
    /[^\x20-\x7e]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const header = json.padEnd(pad8(json.length), ' ')
  const bytes = new Uint8Array(24 + header.length + at)
  bytes.set([...'CHANCERY'].map((c) => c.charCodeAt(0)))
  for (let i = 0; i < header.length; i++) bytes[24 + i] = header.charCodeAt(i)
  tensors.forEach(({ values }, i) => {
    const view = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
    bytes.set(view, 24 + header.length + (entries[i]?.at ?? 0))
  })
  const [one, two] = sums(bytes.subarray(24))
  new Uint32Array(bytes.buffer, 8, 4).set([1, header.length, one, two])
  return bytes
}

/** Rows scaled to [-127, 127], each by its own factor. */
export function quantiseRows(
  name: string,
  values: Float32Array,
  rows: number,
  columns: number,
): NamedTensor[] {
  const small = new Int8Array(rows * columns)
  const scales = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    let most = 0
    for (let j = 0; j < columns; j++)
      most = Math.max(most, Math.abs(values[r * columns + j] as number))
    const scale = most / 127
    scales[r] = scale
    if (scale > 0)
      for (let j = 0; j < columns; j++)
        small[r * columns + j] = Math.round((values[r * columns + j] as number) / scale)
  }
  return [
    { name, rows, columns, values: small },
    { name: `${name}.scale`, rows, columns: 1, values: scales },
  ]
}
