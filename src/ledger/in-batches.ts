/**
 * A question for one thing that asks for all things wanted in the same turn at once: a page that cites a
 * hundred documents waits for one statement, not for a hundred.
 *
 * @param load the things found among those wanted
 * @param missing the error for one that was not found
 */
export function inBatches<Id, Thing>(
  load: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Thing>>,
  missing: (id: Id) => Error,
): (id: Id) => Promise<Thing> {
  let wanted: Set<Id> | undefined
  let answer: Promise<ReadonlyMap<Id, Thing>> | undefined
  return async (id) => {
    if (wanted === undefined || answer === undefined) {
      const ids = new Set<Id>()
      wanted = ids
      answer = Promise.resolve().then(() => {
        wanted = undefined
        answer = undefined
        return load([...ids])
      })
    }
    wanted.add(id)
    const found = (await answer).get(id)
    if (found === undefined) throw missing(id)
    return found
  }
}
