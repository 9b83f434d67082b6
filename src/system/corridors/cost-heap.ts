/** A binary heap of numbers by cost; equal costs leave it in the order in which they came. */
export class CostHeap {
  private readonly costs: number[] = []
  private readonly items: number[] = []
  private readonly turns: number[] = []
  private turn = 0

  /** Adds an item. */
  push(cost: number, item: number): void {
    let at = this.costs.length
    this.costs.push(cost)
    this.items.push(item)
    this.turns.push(this.turn++)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.before(at, parent)) break
      this.swap(at, parent)
      at = parent
    }
  }

  /** Takes the item of the least cost out; undefined when the heap is empty. */
  pop(): number | undefined {
    const last = this.costs.length - 1
    if (last < 0) return undefined
    this.swap(0, last)
    const item = this.items.pop()
    this.costs.pop()
    this.turns.pop()
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < last && this.before(child, least)) least = child
      if (least === at) return item
      this.swap(at, least)
      at = least
    }
  }

  private before(a: number, b: number): boolean {
    const difference = (this.costs[a] as number) - (this.costs[b] as number)
    return (
      difference < 0 || (difference === 0 && (this.turns[a] as number) < (this.turns[b] as number))
    )
  }

  private swap(a: number, b: number): void {
    for (const list of [this.costs, this.items, this.turns]) {
      const held = list[a] as number
      list[a] = list[b] as number
      list[b] = held
    }
  }
}
