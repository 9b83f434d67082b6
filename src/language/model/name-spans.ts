/** A name as places `[first, end)` in the sentence, with its type. */
export interface NameSpan {
  readonly first: number
  readonly end: number
  readonly type: string
}

/** What may follow what among the tags of names, worked out once from the list of tags. */
export class NameDecoder {
  readonly #tags: readonly string[]
  /** Lists of the tags that may stand before; many tags share one. */
  readonly #lefts: readonly Int32Array[]
  /** The list of each tag. */
  readonly #leftsOf: Int32Array
  readonly #opens: Uint8Array
  readonly #closes: Uint8Array

  constructor(tags: readonly string[]) {
    this.#tags = tags
    const inside = (tag: string) => tag[0] === 'B' || tag[0] === 'I'
    const goesOn = (tag: string) => tag[0] === 'I' || tag[0] === 'E'
    this.#opens = Uint8Array.from(tags, (tag) => (goesOn(tag) ? 0 : 1))
    this.#closes = Uint8Array.from(tags, (tag) => (inside(tag) ? 0 : 1))
    const mayFollow = (left: string, right: string) =>
      inside(left) ? goesOn(right) && left.slice(2) === right.slice(2) : !goesOn(right)
    const lists = new Map<string, number>()
    this.#leftsOf = Int32Array.from(tags, (right) => {
      const list = tags.flatMap((left, place) => (mayFollow(left, right) ? [place] : [])).join(' ')
      const known = lists.get(list) ?? lists.size
      lists.set(list, known)
      return known
    })
    this.#lefts = [...lists.keys()].map((list) =>
      Int32Array.from(list === '' ? [] : list.split(' '), Number),
    )
  }

  /**
   * The names of the best sequence of tags in which every name is begun and ended (Viterbi 1967 over
   * begin, inside, end, single and outside).
   *
   * @param scores one number a tag and row; rows begin `step` numbers apart
   */
  decode(
    scores: Float32Array,
    firstRow: number,
    endRow: number,
    step: number = this.#tags.length,
  ): readonly NameSpan[] {
    const width = this.#tags.length
    let plain = true
    for (let row = firstRow; row < endRow && plain; row++) {
      const o = row * step
      for (let tag = 1; tag < width; tag++)
        if ((scores[o + tag] as number) > (scores[o] as number)) plain = false
    }
    // Tag 0 is 'outside': where it is best everywhere there is no name.
    if (plain) return []
    const n = endRow - firstRow
    const best = new Float64Array(n * width)
    const back = new Int32Array(n * width)
    for (let tag = 0; tag < width; tag++)
      best[tag] =
        (this.#opens[tag] === 1 ? 0 : Number.NEGATIVE_INFINITY) +
        (scores[firstRow * step + tag] as number)
    const froms = new Int32Array(this.#lefts.length)
    const heights = new Float64Array(this.#lefts.length)
    for (let i = 1; i < n; i++) {
      const before = (i - 1) * width
      // The best tag before is the same for all tags with the same list.
      for (let list = 0; list < froms.length; list++) {
        const lefts = this.#lefts[list] as Int32Array
        let highest = Number.NEGATIVE_INFINITY
        let from = 0
        for (let at = 0; at < lefts.length; at++) {
          const left = lefts[at] as number
          const score = best[before + left] as number
          if (score > highest) {
            highest = score
            from = left
          }
        }
        froms[list] = from
        heights[list] = highest
      }
      for (let tag = 0; tag < width; tag++) {
        const list = this.#leftsOf[tag] as number
        best[i * width + tag] =
          (heights[list] as number) + (scores[(firstRow + i) * step + tag] as number)
        back[i * width + tag] = froms[list] as number
      }
    }
    let tag = 0
    for (let other = 1; other < width; other++)
      if (
        this.#closes[other] === 1 &&
        (best[(n - 1) * width + other] as number) > (best[(n - 1) * width + tag] as number)
      )
        tag = other
    const spans: NameSpan[] = []
    let end = n
    for (let i = n - 1; i >= 0; i--) {
      const name = this.#tags[tag] as string
      if (name[0] === 'E' || name[0] === 'S') end = i + 1
      if (name[0] === 'B' || name[0] === 'S') spans.push({ first: i, end, type: name.slice(2) })
      tag = back[i * width + tag] as number
    }
    return spans.reverse()
  }
}
