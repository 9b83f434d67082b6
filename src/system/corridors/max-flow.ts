/** A directed connection and how much fits through it. */
export interface FlowArc {
  readonly from: string
  readonly to: string
  /** At least 0; infinite where nothing limits it. */
  readonly capacity: number
}

/** The most that fits through, and the narrowest cut. */
export interface MaxFlow {
  /** Infinite when nothing on some way limits it. */
  readonly value: number
  /** Indices into the arcs: those whose removal parts the ends, and whose capacities sum to `value`. */
  readonly cut: readonly number[]
  /** The nodes on the side of `from`, sorted. */
  readonly side: readonly string[]
  /** Flow on each arc. */
  readonly flow: readonly number[]
}

/**
 * Maximum flow and minimum cut by Edmonds and Karp's algorithm: breadth-first augmenting paths,
 * O(nodes x arcs^2).
 */
export function maxFlow(arcs: readonly FlowArc[], from: string, to: string): MaxFlow {
  const out = new Map<string, { readonly index: number; readonly back: boolean }[]>()
  const leave = (node: string) => {
    const list = out.get(node) ?? []
    out.set(node, list)
    return list
  }
  arcs.forEach((arc, index) => {
    leave(arc.from).push({ index, back: false })
    leave(arc.to).push({ index, back: true })
  })
  const flow = arcs.map(() => 0)
  const room = (index: number, back: boolean) =>
    back ? (flow[index] as number) : (arcs[index] as FlowArc).capacity - (flow[index] as number)
  let value = 0
  for (;;) {
    const came = new Map<string, { readonly index: number; readonly back: boolean } | undefined>([
      [from, undefined],
    ])
    const queue = [from]
    for (let at = 0; at < queue.length && !came.has(to); at++)
      for (const step of leave(queue[at] as string)) {
        const arc = arcs[step.index] as FlowArc
        const next = step.back ? arc.from : arc.to
        if (came.has(next) || room(step.index, step.back) <= 0) continue
        came.set(next, step)
        queue.push(next)
      }
    if (from === to || !came.has(to)) {
      const cut = arcs.flatMap((arc, index) =>
        came.has(arc.from) && !came.has(arc.to) ? index : [],
      )
      return { value, cut, side: [...came.keys()].sort(), flow }
    }
    const steps = stepsTo(arcs, came, to)
    const more = Math.min(...steps.map(({ index, back }) => room(index, back)))
    if (more === Infinity) return { value: Infinity, cut: [], side: [], flow }
    for (const { index, back } of steps)
      flow[index] = (flow[index] as number) + (back ? -more : more)
    value += more
  }
}

type Step = { readonly index: number; readonly back: boolean }

function stepsTo(
  arcs: readonly FlowArc[],
  came: ReadonlyMap<string, Step | undefined>,
  to: string,
): readonly Step[] {
  const steps: Step[] = []
  for (let step = came.get(to); step !== undefined; ) {
    steps.push(step)
    const arc = arcs[step.index] as FlowArc
    step = came.get(step.back ? arc.to : arc.from)
  }
  return steps
}
