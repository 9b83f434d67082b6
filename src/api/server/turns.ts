/** Does what changes the ledger one after the other, in the order asked. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve()

  /** Waits until all asked before is done, whether or not it worked. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work)
    this.last = turn.catch(() => {})
    return turn
  }
}
