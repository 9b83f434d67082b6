import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** A sentence of a treebank. */
export interface TreeSentence {
  readonly words: readonly string[]
  readonly lemmas: readonly string[]
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  /** Index of the head in the sentence, -1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}

/** A sentence with a BIO tag a word. */
export interface NameSentence {
  readonly words: readonly string[]
  readonly tags: readonly string[]
}

function read(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Reads CoNLL-U; fused tokens and empty nodes are left out. */
export function readTreebank(path: string): TreeSentence[] {
  const sentences: TreeSentence[] = []
  for (const block of read(path).split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split('\t'))
    if (rows.length === 0) continue
    sentences.push({
      words: rows.map((cells) => cells[1] as string),
      lemmas: rows.map((cells) => cells[2] as string),
      upos: rows.map((cells) => cells[3] as string),
      xpos: rows.map((cells) => cells[4] as string),
      heads: rows.map((cells) => Number(cells[6]) - 1),
      relations: rows.map((cells) => cells[7] as string),
    })
  }
  return sentences
}

/** Reads 'token TAB tag' lines with blank lines between sentences. */
export function readNames(path: string): NameSentence[] {
  return read(path)
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({
      words: rows.map((cells) => cells[0] as string),
      tags: rows.map((cells) => (cells[1] as string).trim()),
    }))
}

/** Pretrained vectors: word -> row of `values`, 100 columns each. */
export interface Vectors {
  readonly rows: ReadonlyMap<string, number>
  readonly values: Float32Array
}

/** The `count` most frequent words of GloVe 6B 100d (public domain dedication), scaled to unit variance. */
export function readVectors(path: string, count: number): Vectors {
  const text = readFileSync(path, 'latin1')
  const rows = new Map<string, number>()
  const values = new Float32Array(count * 100)
  // The file is one JSON object of 300 MB: `"word":[...]`; read it entry by entry.
  const start = text.indexOf('"vectors":')
  const entry = /"((?:[^"\\]|\\.)*)":\s*\[([^\]]*)\]/g
  entry.lastIndex = start < 0 ? 0 : text.indexOf('{', start)
  for (
    let match = entry.exec(text);
    match !== null && rows.size < count;
    match = entry.exec(text)
  ) {
    const word = JSON.parse(
      `"${Buffer.from(match[1] as string, 'latin1').toString('utf8')}"`,
    ) as string
    if (rows.has(word)) continue
    const numbers = (match[2] as string).split(',')
    if (numbers.length < 100) continue
    const row = rows.size
    rows.set(word, row)
    for (let j = 0; j < 100; j++) values[row * 100 + j] = Number(numbers[j])
  }
  return { rows, values }
}
