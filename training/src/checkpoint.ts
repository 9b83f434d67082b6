import { readFileSync, writeFileSync } from 'node:fs'
import { parameters } from './graph.ts'
import { F } from './memory.ts'
import type { Classes, Shape } from './model.ts'

interface Header {
  readonly shape: Shape
  readonly classes: Classes
  readonly parameters: readonly {
    readonly name: string
    readonly rows: number
    readonly cols: number
  }[]
}

/** Puts the averaged weights in place of the current ones, or back. */
export function swapAverages(): void {
  for (const p of parameters) {
    const size = p.rows * p.cols
    const held = F.slice(p.at, p.at + size)
    F.copyWithin(p.at, p.average, p.average + size)
    F.set(held, p.average)
  }
}

/** Writes the current weights to `PATH.json` and `PATH.bin`. */
export function save(path: string, shape: Shape, classes: Classes): void {
  const header: Header = {
    shape,
    classes,
    parameters: parameters.map((p) => ({ name: p.name, rows: p.rows, cols: p.cols })),
  }
  writeFileSync(`${path}.json`, JSON.stringify(header))
  writeFileSync(
    `${path}.bin`,
    Buffer.concat(
      parameters.map((p) =>
        Buffer.from(new Uint8Array(F.buffer as ArrayBuffer, p.at * 4, p.rows * p.cols * 4)),
      ),
    ),
  )
}

/**
 * Begins from the weights of another run of the same shape. Columns of the head for names are matched
 * by their tag, so that types may be added; everything else has to have the same size.
 */
export function begin(path: string, classes: Classes): void {
  const header = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Header
  const bytes = readFileSync(`${path}.bin`)
  const floats = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  )
  let from = 0
  for (const old of header.parameters) {
    const size = old.rows * old.cols
    const values = floats.subarray(from, from + size)
    from += size
    const now = parameters.find((p) => p.name === old.name)
    if (now === undefined) throw new RangeError(`${path}: no place for ${old.name}`)
    if (old.name.startsWith('name.2')) {
      header.classes.nameTags.forEach((tag, column) => {
        const to = classes.nameTags.indexOf(tag)
        for (let row = 0; row < old.rows && to >= 0; row++)
          F[now.at + row * now.cols + to] = values[row * old.cols + column] as number
      })
    } else if (old.rows === now.rows && old.cols === now.cols) F.set(values, now.at)
    else throw new RangeError(`${path}: ${old.name} is ${old.rows} x ${old.cols}`)
    F.copyWithin(now.average, now.at, now.at + now.rows * now.cols)
  }
}
