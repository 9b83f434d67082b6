import { ANY_GROUP, requiredLiterals } from './required-literals.ts'

/** Those of the items whose pattern may match the text, in their order; the array is the caller's. */
export type Sieve<Item> = (text: string) => readonly Item[]

/**
 * Leaves out patterns that cannot match a text, by looking for the literals of all of them in one pass
 * over it (Aho and Corasick, 'Efficient string matching', 1975). Patterns that remain must still be
 * tried: what is left out never matches. The tables are made when the first text comes.
 */
export function sieveOf<Item>(
  items: readonly Item[],
  patternOf: (item: Item) => RegExp,
): Sieve<Item> {
  let look: ((text: string) => readonly Item[]) | undefined
  return (text) => {
    look ??= prepared(items, patternOf)
    return look(text)
  }
}

function prepared<Item>(
  items: readonly Item[],
  patternOf: (item: Item) => RegExp,
): (text: string) => readonly Item[] {
  const choicesOf: number[][] = []
  const choicesByLiteral = new Map<string, number[]>()
  let count = 0
  for (const item of items) {
    const own: number[] = []
    for (const choice of requiredLiterals(patternOf(item))) {
      for (const literal of new Set(choice)) {
        const list = choicesByLiteral.get(literal)
        if (list === undefined) choicesByLiteral.set(literal, [count])
        else list.push(count)
      }
      own.push(count++)
    }
    choicesOf.push(own)
  }
  const automaton = new LiteralAutomaton(choicesByLiteral)
  /** The number of the text in which a choice was last met. */
  const met = new Int32Array(count)
  let texts = 0
  return (text) => {
    texts++
    automaton.scan(text, (choices) => {
      for (let at = 0; at < choices.length; at++) met[choices[at] ?? 0] = texts
    })
    return items.filter((_, index) => choicesOf[index]?.every((choice) => met[choice] === texts))
  }
}

/** Finds which of some literals occur in a text. */
class LiteralAutomaton {
  /** Column of a code unit; 0 for those of no literal. */
  private readonly columns = new Uint8Array(0x10000)
  private readonly width: number
  /** Next state of each state and column. */
  private readonly next: Int32Array
  /** What is met in a state: the values of all literals that end there. */
  private readonly met: (readonly number[] | undefined)[] = []

  constructor(values: ReadonlyMap<string, readonly number[]>) {
    let width = 1
    for (const code of new Set([...values.keys()].join('')))
      this.columns[code.charCodeAt(0)] = width++
    this.columns.fill(this.columns[ANY_GROUP.charCodeAt(0)] ?? 0, 0xe000, 0xf000)
    this.width = width
    const states = 1 + [...values.keys()].reduce((sum, { length }) => sum + length, 0)
    const tree = new Int32Array(states * width)
    let count = 1
    for (const [literal, own] of values) {
      let state = 0
      for (let at = 0; at < literal.length; at++) {
        const edge = state * width + (this.columns[literal.charCodeAt(at)] ?? 0)
        if (tree[edge] === 0) tree[edge] = count++
        state = tree[edge] ?? 0
      }
      this.met[state] = own
    }
    this.next = tree.slice(0, count * width)
    this.link(count)
  }

  /** Gives every state a way on for every column, by its longest suffix that has one. */
  private link(count: number): void {
    const suffix = new Int32Array(count)
    const queue = [0]
    for (const state of queue)
      for (let column = 1; column < this.width; column++) {
        const edge = state * this.width + column
        const child = this.next[edge] ?? 0
        const beside =
          state === 0 ? 0 : (this.next[(suffix[state] ?? 0) * this.width + column] ?? 0)
        if (child === 0) {
          this.next[edge] = beside
          continue
        }
        suffix[child] = beside
        const more = this.met[beside]
        if (more !== undefined) this.met[child] = [...(this.met[child] ?? []), ...more]
        queue.push(child)
      }
  }

  /** Tells the values of each literal in the text, as often as it stands there. */
  scan(text: string, tell: (values: readonly number[]) => void): void {
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = this.next[state * this.width + (this.columns[text.charCodeAt(at)] ?? 0)] ?? 0
      const values = this.met[state]
      if (values !== undefined) tell(values)
    }
  }
}
