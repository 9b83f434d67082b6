import { mix } from './hashing.ts'
import { RELATION, type SentenceView, TOKEN } from './sentence-view.ts'

const MOST_NODES = 512

/** How actor and recipient hang together in the tree; found anew for each pair. */
export class PairPath {
  /** Tokens from the actor's head over the top to the recipient's head. */
  readonly nodes = new Int32Array(MOST_NODES)
  size = 0
  /** Place of the top in `nodes`. */
  topAt = 0
  /** The token under which both hang; -1 when there is none. */
  top = -1
  /** Heads of actor and recipient, -1 without one. */
  source = -1
  target = -1
  /** The nearest verb over each, -1 without one. */
  sourceVerb = -1
  targetVerb = -1
  /** Hash of the relation (and preposition) by which each hangs on its nearest verb or, failing that, on the top. */
  sourceHold = 0
  targetHold = 0
  readonly #view: SentenceView
  #seen = new Int32Array(0)

  constructor(view: SentenceView) {
    this.#view = view
  }

  /** Finds the path; without actor or recipient it leads to the trigger or the root. */
  find(
    sourceFirst: number,
    sourceEnd: number,
    targetFirst: number,
    targetEnd: number,
    trigger: number,
  ): void {
    const view = this.#view
    this.source = sourceFirst < sourceEnd ? view.headOf(sourceFirst, sourceEnd) : -1
    this.target = targetFirst < targetEnd ? view.headOf(targetFirst, targetEnd) : -1
    this.sourceVerb = this.#verbOver(this.source)
    this.targetVerb = this.#verbOver(this.target)
    this.sourceHold = this.#holdOf(this.source, this.sourceVerb)
    this.targetHold = this.#holdOf(this.target, this.targetVerb)
    const from = this.source >= 0 ? this.source : trigger
    const to = this.target >= 0 ? this.target : this.source >= 0 ? trigger : -1
    this.#walk(from, to)
  }

  #walk(from: number, to: number): void {
    const view = this.#view
    const { nodes } = this
    if (this.#seen.length < view.count) this.#seen = new Int32Array(view.count * 2)
    const seen = this.#seen
    seen.fill(0, 0, view.count)
    this.size = 0
    this.topAt = 0
    this.top = -1
    if (from < 0) {
      // Without an actor: from the recipient (or the root) up to its verb.
      const start = to >= 0 ? to : view.headOf(0, view.count)
      const stop = this.targetVerb >= 0 ? this.targetVerb : start
      let size = 0
      for (let node = start; node >= 0 && size < MOST_NODES / 2; node = view.head[node] as number) {
        seen[size++] = node
        if (node === stop) break
      }
      for (let i = 0; i < size; i++) nodes[i] = seen[size - 1 - i] as number
      this.size = size
      this.top = size > 0 ? (nodes[0] as number) : -1
      return
    }
    let size = 0
    for (let node = from; node >= 0 && size < MOST_NODES / 2; node = view.head[node] as number) {
      nodes[size++] = node
      seen[node] = size
    }
    if (to < 0) {
      const stop = this.sourceVerb >= 0 ? (seen[this.sourceVerb] as number) : size
      this.size = Math.max(1, stop)
      this.topAt = this.size - 1
      this.top = nodes[this.topAt] as number
      return
    }
    let meeting = to
    let steps = 0
    while (meeting >= 0 && seen[meeting] === 0 && steps < MOST_NODES / 2 - 1) {
      meeting = view.head[meeting] as number
      steps++
    }
    const common = meeting < 0 ? 0 : (seen[meeting] as number)
    // Two trees (several sentences): both ways up to their roots, the first root is the top.
    this.topAt = common > 0 ? common - 1 : size - 1
    this.size = this.topAt + 1 + steps
    let node = to
    for (let i = this.size - 1; i > this.topAt; i--) {
      nodes[i] = node
      node = view.head[node] as number
    }
    this.top = nodes[this.topAt] as number
    // A name that governs the other ('France, whose ...') is no predicate: its verb is.
    if (this.top === this.source && this.targetVerb >= 0 && this.targetVerb !== this.top)
      this.top = this.#between(this.targetVerb) ? this.targetVerb : this.top
    else if (this.top === this.target && this.sourceVerb >= 0)
      this.top = this.#between(this.sourceVerb) ? this.sourceVerb : this.top
  }

  #between(token: number): boolean {
    for (let i = 0; i < this.size; i++) if (this.nodes[i] === token) return true
    return false
  }

  #verbOver(token: number): number {
    const view = this.#view
    if (token < 0) return -1
    let node = view.head[token] as number
    for (let steps = 0; node >= 0 && steps < MOST_NODES; steps++) {
      if (((view.kind[node] as number) & TOKEN.verb) !== 0) return node
      node = view.head[node] as number
    }
    return -1
  }

  /** Relation and preposition of the last token under `verb` on the way up from `token`. */
  #holdOf(token: number, verb: number): number {
    const view = this.#view
    if (token < 0) return RELATION.other
    let node = token
    for (let steps = 0; steps < MOST_NODES; steps++) {
      const head = view.head[node] as number
      if (head < 0 || head === verb) break
      node = head
    }
    const direct = node === token ? 0 : 1
    return mix(mix(view.relation[node] as number, view.caseMark[node] as number), direct)
  }
}
