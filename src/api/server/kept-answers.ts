import type { Growth } from './growth.ts'

/** How many answers are kept; the oldest goes first. */
const MOST_KEPT = 24

/**
 * Answers that took work, kept as they were sent until the ledger grows: the same question asked of the
 * same ledger has the same answer. A question asked again while it is being answered is answered with it.
 */
export class KeptAnswers {
  private readonly growth: Growth
  private readonly kept = new Map<string, Promise<string>>()
  private state = ''

  constructor(growth: Growth) {
    this.growth = growth
  }

  /** The answer to the question at this address, worked out by `make` unless it is kept; as JSON. */
  answerTo(url: string, make: () => Promise<unknown>): Promise<string> {
    if (this.growth.state !== this.state) {
      this.kept.clear()
      this.state = this.growth.state
    }
    const { pathname, searchParams } = new URL(url)
    const key = `${pathname}?${searchParams}`
    const known = this.kept.get(key)
    if (known !== undefined) {
      // Asked again: kept longest from now.
      this.kept.delete(key)
      this.kept.set(key, known)
      return known
    }
    const answer = make().then((value) => JSON.stringify(value))
    this.kept.set(key, answer)
    // Nothing is learned from a failure: another try may go well.
    answer.catch(() => {
      if (this.kept.get(key) === answer) this.kept.delete(key)
    })
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest)
    return answer
  }
}
