import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameDecoder } from '../../../src/language/model/name-spans.ts'

const TAGS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC']
const decoder = new NameDecoder(TAGS)
const follows = (left: string, right: string) => {
  const open = 'BI'.includes(left[0] as string)
  const goesOn = 'IE'.includes(right[0] as string)
  return open ? goesOn && left.slice(2) === right.slice(2) : !goesOn
}

describe('names from scores', () => {
  const rowsOf = (tags: readonly string[]) =>
    Float32Array.from(tags.flatMap((tag) => TAGS.map((other) => (other === tag ? 1 : 0))))

  test('a plain sequence is read as it stands', () => {
    const rows = rowsOf(['O', 'B-PER', 'I-PER', 'E-PER', 'S-LOC', 'O'])
    expect(decoder.decode(rows, 0, 6)).toEqual([
      { first: 1, end: 4, type: 'PER' },
      { first: 4, end: 5, type: 'LOC' },
    ])
  })

  test('rows before the sentence are not looked at', () => {
    const rows = rowsOf(['S-LOC', 'O', 'S-PER'])
    expect(decoder.decode(rows, 1, 3)).toEqual([{ first: 1, end: 2, type: 'PER' }])
  })

  test('what is begun is ended: never half a name', () => {
    const cases = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: n * TAGS.length,
        maxLength: n * TAGS.length,
      }),
    )
    fc.assert(
      fc.property(cases, (scores) => {
        const n = scores.length / TAGS.length
        let best = Number.NEGATIVE_INFINITY
        const walk = (path: number[], sum: number): void => {
          const last = path.at(-1)
          if (path.length === n) {
            if (!'BI'.includes(TAGS[last as number]?.[0] as string)) best = Math.max(best, sum)
            return
          }
          TAGS.forEach((tag, index) => {
            const allowed =
              last === undefined
                ? !'IE'.includes(tag[0] as string)
                : follows(TAGS[last] as string, tag)
            if (allowed)
              walk([...path, index], sum + (scores[path.length * TAGS.length + index] as number))
          })
        }
        walk([], 0)
        const tags = new Array<string>(n).fill('O')
        for (const { first, end, type } of decoder.decode(Float32Array.from(scores), 0, n)) {
          if (end - first === 1) tags[first] = `S-${type}`
          else
            for (let i = first; i < end; i++)
              tags[i] = `${i === first ? 'B' : i === end - 1 ? 'E' : 'I'}-${type}`
        }
        const sum = tags.reduce(
          (s, tag, i) => s + (scores[i * TAGS.length + TAGS.indexOf(tag)] as number),
          0,
        )
        expect(sum).toBe(best)
      }),
      { numRuns: 150 },
    )
  })
})
