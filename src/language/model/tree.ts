/**
 * The best tree with exactly one root over scored arcs: the maximum spanning arborescence (Chu and Liu
 * 1965, Edmonds 1967). More than one root is ruled out by a penalty larger than all else a tree could
 * gain, which leaves the best tree with one root (Gabow and Tarjan 1984).
 *
 * @param scores `n + 1` numbers a word: the score of the root (column 0) and of each word as its head
 * @param heads gets the place of each word's head, -1 for the root
 * @param step numbers from the scores of one word to those of the next
 */
export function bestTree(
  scores: Float32Array,
  n: number,
  heads: Int32Array,
  step: number = n + 1,
): void {
  const columns = n + 1
  let roots = 0
  for (let i = 0; i < n; i++) {
    let best = 0
    for (let j = 1; j < columns; j++)
      if (j !== i + 1 && (scores[i * step + j] as number) > (scores[i * step + best] as number))
        best = j
    heads[i] = best - 1
    if (best === 0) roots++
  }
  // The best head of each word is nearly always a tree already.
  if (roots === 1 && !hasCycle(heads, n)) return
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let i = 0; i < n; i++)
    for (let j = 0; j < columns; j++) {
      if (j === i + 1) continue
      const score = scores[i * step + j] as number
      if (score < low) low = score
      if (score > high) high = score
    }
  const penalty = (high - low) * (n + 1) + 1
  // Node 0 is the root, nodes 1..n the words; a row a dependent, a column a head.
  const weight = new Float64Array(columns * columns).fill(Number.NEGATIVE_INFINITY)
  for (let i = 0; i < n; i++)
    for (let j = 0; j < columns; j++) {
      if (j === i + 1) continue
      const score = scores[i * step + j] as number
      weight[(i + 1) * columns + j] = j === 0 ? score - penalty : score
    }
  const found = arborescence(weight, columns)
  for (let i = 0; i < n; i++) heads[i] = (found[i + 1] as number) - 1
}

function hasCycle(heads: Int32Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    let steps = 0
    for (let at = heads[i] as number; at >= 0; at = heads[at] as number)
      if (++steps > n) return true
  }
  return false
}

/** Heads of nodes 1.. of the best arborescence rooted in node 0, by contraction of cycles. */
function arborescence(weight: Float64Array, count: number): Int32Array {
  const head = new Int32Array(count).fill(-1)
  for (let node = 1; node < count; node++) {
    const row = node * count
    let best = 0
    for (let other = 1; other < count; other++)
      if (other !== node && (weight[row + other] as number) > (weight[row + best] as number))
        best = other
    head[node] = best
  }
  const cycle = findCycle(head)
  if (cycle.length === 0) return head
  // The cycle becomes the last node of a smaller graph.
  const { kept, smaller, enters, leaves } = contract(weight, count, head, cycle)
  const inner = arborescence(smaller, kept.length + 1)
  const merged = kept.length
  const result = new Int32Array(count).fill(-1)
  for (const member of cycle) result[member] = head[member] as number
  for (let index = 1; index < merged; index++) {
    const above = inner[index] as number
    result[kept[index] as number] =
      above === merged ? (leaves[index] as number) : (kept[above] as number)
  }
  const entry = inner[merged] as number
  result[enters[entry] as number] = kept[entry] as number
  return result
}

/** The graph with a cycle made one node, and by which of its members each other node enters and leaves. */
interface Contraction {
  readonly kept: readonly number[]
  readonly smaller: Float64Array
  readonly enters: Int32Array
  readonly leaves: Int32Array
}

function contract(
  weight: Float64Array,
  count: number,
  head: Int32Array,
  cycle: readonly number[],
): Contraction {
  const inside = new Uint8Array(count)
  for (const member of cycle) inside[member] = 1
  const kept: number[] = []
  for (let node = 0; node < count; node++) if (inside[node] === 0) kept.push(node)
  const merged = kept.length
  const size = merged + 1
  const smaller = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY)
  const enters = new Int32Array(size)
  const leaves = new Int32Array(size)
  for (let index = 0; index < merged; index++) {
    const node = kept[index] as number
    const row = index * size
    for (let place = 0; place < merged && index > 0; place++)
      if (place !== index)
        smaller[row + place] = weight[node * count + (kept[place] as number)] as number
    for (const member of cycle) {
      const out = weight[node * count + member] as number
      if (index > 0 && out > (smaller[row + merged] as number)) {
        smaller[row + merged] = out
        leaves[index] = member
      }
      const from = member * count
      const gain =
        (weight[from + node] as number) - (weight[from + (head[member] as number)] as number)
      if (gain > (smaller[merged * size + index] as number)) {
        smaller[merged * size + index] = gain
        enters[index] = member
      }
    }
  }
  return { kept, smaller, enters, leaves }
}

/** The nodes of some cycle, or none. */
function findCycle(head: Int32Array): readonly number[] {
  const seen = new Int32Array(head.length)
  for (let start = 1; start < head.length; start++) {
    let at = start
    while (at > 0 && seen[at] === 0) {
      seen[at] = start
      at = head[at] as number
    }
    if (at <= 0 || seen[at] !== start) continue
    const cycle = [at]
    for (let next = head[at] as number; next !== at; next = head[next] as number) cycle.push(next)
    return cycle
  }
  return []
}
