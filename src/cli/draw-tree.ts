import type { ParsedWord } from '../desk/index.ts'
import { padded, textWidth } from './text-width.ts'

const UP = 1
const DOWN = 2
const LEFT = 4
const RIGHT = 8
/** Box characters by the directions in which they lead. */
const BOX = ' ╵╷│╴┘┐┤╶└┌├─┴┬┼'

interface Arc {
  readonly from: number
  readonly to: number
  readonly dependent: number
  readonly head: number
}

/**
 * A dependency tree as lines of text: one word a line in reading order, its tag, arcs that run from
 * each head to the words under it (the arrow points at the word that depends), and the relation.
 *
 * @param width columns of the terminal; when the arcs do not fit, long ones are left out
 */
export function drawTree(words: readonly ParsedWord[], width: number): readonly string[] {
  const forms = words.map(({ form }) => form.replace(/\s+/g, ' '))
  const formWidth = Math.min(24, Math.max(...forms.map(textWidth), 1))
  const relationWidth = Math.max(...words.map(({ relation }) => relation.length))
  const room = Math.max(2, width - formWidth - 1 - 6 - 1 - relationWidth - 1)
  const arcs = words.flatMap(({ index, head }): Arc[] =>
    head === 0
      ? []
      : [
          {
            dependent: index - 1,
            head: head - 1,
            from: Math.min(index, head) - 1,
            to: Math.max(index, head) - 1,
          },
        ],
  )
  const levels = levelsOf(arcs)
  const columns = Math.min(room, Math.max(1, ...levels) * 2 + 1)
  const cells = words.map(() => new Uint8Array(columns))
  const arrows = words.map(() => false)
  arcs.forEach((arc, index) => {
    const column = (levels[index] as number) * 2
    if (column >= columns) return
    arrows[arc.dependent] = true
    for (const row of [arc.from, arc.to]) {
      const line = cells[row] as Uint8Array
      for (let at = 0; at < column; at++) line[at] = (line[at] as number) | LEFT | RIGHT
      line[column] = (line[column] as number) | LEFT | (row === arc.from ? DOWN : UP)
    }
    for (let row = arc.from + 1; row < arc.to; row++) {
      const line = cells[row] as Uint8Array
      line[column] = (line[column] as number) | UP | DOWN
    }
  })
  return words.map(({ upos, relation }, row) => {
    const line = cells[row] as Uint8Array
    let drawn = ''
    for (let at = 0; at < columns; at++)
      drawn += at === 0 && arrows[row] === true ? '<' : (BOX[line[at] as number] ?? ' ')
    const form = forms[row] ?? ''
    return `${padded(cutTo(form, formWidth), formWidth)} ${padded(upos, 6)}${drawn} ${relation}`
  })
}

/** How far out each arc runs: outside of every arc that lies within it. */
function levelsOf(arcs: readonly Arc[]): readonly number[] {
  const levels = new Array<number>(arcs.length).fill(0)
  const order = arcs
    .map((_, index) => index)
    .sort((a, b) => lengthOf(arcs[a]) - lengthOf(arcs[b]) || a - b)
  const placed: number[] = []
  for (const index of order) {
    const arc = arcs[index] as Arc
    let level = 1
    for (const other of placed) {
      const { from, to, head } = arcs[other] as Arc
      const apart = to <= arc.from || from >= arc.to
      // Arcs of one head may leave it at the same column on either side.
      if (!apart || (from < arc.to && arc.from < to && head === arc.head))
        level = Math.max(level, (levels[other] as number) + 1)
    }
    levels[index] = level
    placed.push(index)
  }
  return levels
}

function lengthOf(arc: Arc | undefined): number {
  return arc === undefined ? 0 : arc.to - arc.from
}

function cutTo(text: string, width: number): string {
  if (textWidth(text) <= width) return text
  let taken = ''
  for (const character of text) {
    if (textWidth(taken + character) >= width) break
    taken += character
  }
  return `${taken}…`
}
