import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PlacedActor } from '../../../src/system/index.ts'
import { drawSystem, placeSystem } from '../../../src/system/index.ts'

const LETTER = 6.4
const network = fc
  .record({
    names: fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,18}$/), { minLength: 1, maxLength: 40 }),
    links: fc.array(
      fc.tuple(
        fc.nat(39),
        fc.nat(39),
        fc.constantFrom('friendly' as const, 'hostile' as const, 'contested' as const),
        fc.double({ min: 0, max: 5, noNaN: true }),
      ),
      { maxLength: 60 },
    ),
    blocs: fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
  })
  .map(({ names, links, blocs }) => ({
    actors: names.map((name) => ({ id: name, name })),
    edges: links.flatMap(([a, b, reading, weight]) => {
      const [one, other] = [names[a], names[b]]
      return one === undefined || other === undefined || one === other
        ? []
        : [{ a: one, b: other, reading, weight }]
    }),
    groups: [0, 1, 2].map((bloc) => names.filter((_, index) => blocs[index] === bloc)),
  }))

function boxOf({ name, label }: PlacedActor) {
  if (label === undefined) return undefined
  const long = name.length * LETTER
  const left =
    label.anchor === 'start'
      ? label.x
      : label.anchor === 'end'
        ? label.x - long
        : label.x - long / 2
  return { left, right: left + long, top: label.y - 10, bottom: label.y + 2 }
}

describe('placeSystem', () => {
  it('never lays a name on a name, and keeps everything inside its bounds', () => {
    fc.assert(
      fc.property(network, ({ actors, edges, groups }) => {
        const placed = placeSystem(actors, edges, groups)
        expect(placed.actors).toHaveLength(actors.length)
        const boxes = placed.actors.flatMap((actor) => boxOf(actor) ?? [])
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(placed.left)
          expect(one.right).toBeLessThanOrEqual(placed.left + placed.width)
          expect(one.bottom).toBeLessThanOrEqual(placed.top + placed.height)
          for (const other of boxes.slice(index + 1)) {
            const isClear =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top
            expect(isClear).toBe(true)
          }
        }
        expect(placeSystem(actors, edges, groups)).toEqual(placed)
      }),
    )
  })

  it('names nearly everybody in a network of twenty', () => {
    const names = Array.from({ length: 20 }, (_, index) => `Republic ${index}`)
    const edges = names.slice(1).map((name, index) => ({
      a: name,
      b: names[Math.floor(index / 2)] as string,
      reading: 'friendly' as const,
      weight: 1,
    }))
    const placed = placeSystem(
      names.map((name) => ({ id: name, name })),
      edges,
      [names.slice(0, 12), names.slice(12)],
    )
    expect(placed.actors.filter(({ label }) => label !== undefined).length).toBeGreaterThan(17)
    expect(placed.groups).toHaveLength(2)
  })
})

describe('drawSystem', () => {
  it('tells readings apart by the kind of line, and escapes names', () => {
    const picture = drawSystem({
      title: 'A <b> & c',
      notes: ['two'],
      actors: ['A', 'B', 'C<'].map((id) => ({ id, name: id })),
      edges: [
        { a: 'A', b: 'B', reading: 'friendly', weight: 1 },
        { a: 'B', b: 'C<', reading: 'hostile', weight: 1 },
        { a: 'A', b: 'C<', reading: 'contested', weight: 1 },
      ],
      groups: [['A', 'B']],
    })
    expect(picture).toContain('A &lt;b&gt; &amp; c')
    expect(picture).toContain('C&lt;')
    expect(picture).toMatch(/\.hostile\{[^}]*stroke-dasharray:7 4/)
    expect(picture).toMatch(/\.contested\{[^}]*stroke-dasharray:1 5/)
    expect(picture.match(/>\?</g)).toHaveLength(1)
    expect(picture).toContain('prefers-color-scheme:dark')
  })
})
