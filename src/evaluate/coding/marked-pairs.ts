import { InputError } from '../../text/index.ts'
import { seededRandom } from '../seeded-random.ts'
import type { CodedPair, Penta } from './score-coding.ts'

/** A marked mention, in UTF-16 code units of its text. */
export interface MarkedMention {
  readonly start: number
  readonly end: number
}

/** A row of marked pairs: a text with its actor and recipient, and what the one does to the other. */
export interface MarkedRow extends CodedPair {
  readonly text: string
  /** Absent when the row has a placeholder instead of a mention. */
  readonly source?: MarkedMention
  readonly target?: MarkedMention
}

/**
 * Reads marked pairs: one JSON object a line with `id`, `text`, `source` and `target` (`{start, end}` or
 * null), `root` and `penta`. Empty lines are passed over, unknown fields too.
 *
 * @param file named in errors
 * @throws InputError `E-EVALUATE-007` naming the line and the field.
 */
export function parseMarkedPairs(jsonl: string, file: string): readonly MarkedRow[] {
  const rows: MarkedRow[] = []
  jsonl.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() !== '') rows.push(parseRow(line, `${file}:${index + 1}`))
  })
  if (rows.length === 0) throw wrongRow(file, 'expected marked pairs, found no line')
  return rows
}

function parseRow(line: string, where: string): MarkedRow {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (cause) {
    throw wrongRow(where, `expected a JSON object, ${(cause as Error).message}`)
  }
  if (typeof json !== 'object' || json === null) throw wrongRow(where, 'expected a JSON object')
  const { id, text, source, target, root, penta } = json as Record<string, unknown>
  for (const [name, value] of Object.entries({ id, text, root }))
    if (typeof value !== 'string' || value === '')
      throw wrongRow(where, `expected '${name}' to be a text, found ${JSON.stringify(value)}`)
  if (penta !== 1 && penta !== 2 && penta !== 3 && penta !== 4)
    throw wrongRow(where, `expected 'penta' to be 1, 2, 3 or 4, found ${JSON.stringify(penta)}`)
  const [sourceMark, targetMark] = [
    mention('source', source, text as string, where),
    mention('target', target, text as string, where),
  ]
  return {
    id: id as string,
    text: text as string,
    root: root as string,
    penta: penta as Penta,
    ...(sourceMark === undefined ? {} : { source: sourceMark }),
    ...(targetMark === undefined ? {} : { target: targetMark }),
  }
}

function mention(
  name: string,
  value: unknown,
  text: string,
  where: string,
): MarkedMention | undefined {
  if (value === null || value === undefined) return undefined
  const { start, end } = value as Record<string, unknown>
  const right =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    (start as number) >= 0 &&
    (start as number) < (end as number) &&
    (end as number) <= text.length
  if (!right)
    throw wrongRow(
      where,
      `expected '${name}' to be null or {start, end} inside the text, found ${JSON.stringify(value)}`,
    )
  return { start: start as number, end: end as number }
}

/**
 * A fold for each row, so that each label is spread evenly over the folds: rows of a label are shuffled
 * by the seed and dealt out in turn.
 *
 * @returns numbers from 0 to `folds - 1`, one a row
 */
export function stratifiedFolds(
  labels: readonly string[],
  folds: number,
  seed: number,
): readonly number[] {
  const random = seededRandom(seed)
  const byLabel = new Map<string, number[]>()
  labels.forEach((label, row) => {
    const rows = byLabel.get(label)
    if (rows === undefined) byLabel.set(label, [row])
    else rows.push(row)
  })
  const found = new Array<number>(labels.length).fill(0)
  let turn = 0
  for (const label of [...byLabel.keys()].sort()) {
    const rows = byLabel.get(label) as number[]
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const held = rows[i] as number
      rows[i] = rows[j] as number
      rows[j] = held
    }
    for (const row of rows) found[row] = turn++ % folds
  }
  return found
}

function wrongRow(where: string, message: string): InputError {
  return new InputError({
    code: 'E-EVALUATE-007',
    message,
    where,
    fix: 'Write one object a line: id, text, source and target ({start, end} or null), root, penta.',
  })
}
