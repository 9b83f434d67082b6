import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minimise } from '../../../src/coding/typing/fit/minimise.ts'

describe('minimise', () => {
  it('finds the least of a bent valley (Rosenbrock), which is at (1, 1)', () => {
    const least = minimise(Float64Array.of(-1.2, 1), 200, (at, gradient) => {
      const [x = 0, y = 0] = at
      gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
      gradient[1] = 200 * (y - x * x)
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2
    })
    expect(least[0]).toBeCloseTo(1, 2)
    expect(least[1]).toBeCloseTo(1, 2)
  })

  it('finds the centre of any bowl, and leaves the start as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -20, max: 20 })), {
          minLength: 1,
          maxLength: 8,
        }),
        (axes) => {
          const start = new Float64Array(axes.length)
          const least = minimise(start, 100, (at, gradient) => {
            let value = 0
            axes.forEach(([steep, centre], i) => {
              const away = (at[i] as number) - centre
              gradient[i] = 2 * steep * away
              value += steep * away * away
            })
            return value
          })
          axes.forEach(([, centre], i) => {
            expect(least[i]).toBeCloseTo(centre, 1)
          })
          expect(start.every((value) => value === 0)).toBe(true)
        },
      ),
    )
  })
})
