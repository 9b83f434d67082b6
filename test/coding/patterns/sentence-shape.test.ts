import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimsStep } from '../../../src/coding/claims/index.ts'
import { corridorsStep } from '../../../src/coding/corridors/index.ts'
import { groupAt, isGroupCode, shapesOf } from '../../../src/coding/patterns/index.ts'
import { tiesStep } from '../../../src/coding/ties/index.ts'
import { splitsCharacter } from '../../../src/text/index.ts'
import { markedText } from '../marked-text.ts'

function plain(marked: string): string[] {
  const { input, layers } = markedText(marked)
  return shapesOf(input.analysis, layers.mentions).map((shape) =>
    [...shape.shape]
      .map((character, at) =>
        isGroupCode(character.charCodeAt(0))
          ? `{${groupAt(shape, at)
              ?.members.map((member) => member.actor.id)
              .join('+')}}`
          : character,
      )
      .join(''),
  )
}

describe('sentence shape', () => {
  it.each([
    ['[Peru|PER]’s ties with [Chile|CHL]', "{PER}'s ties with {CHL}"],
    ['ties between [Peru|PER], [Chile|CHL] and [Bolivia|BOL]', 'ties between {PER+CHL+BOL}'],
    ['[Kenya|KEN], [Uganda|UGA], and to some extent [Rwanda|RWA] agree', '{KEN+UGA+RWA} agree'],
    ['the [US|USA] and the [UK|GBR] met', 'the {USA+GBR} met'],
    ['a [Hanoi|VNM/m]-[Tokyo|JPN/m]-[Delhi|IND/m] axis', '{VNM}-{JPN}-{IND} axis'],
    ['[Chad|TCD], [Sudan|SDN]’s rival, agreed', "{TCD}, {SDN}'s rival, agreed"],
    ['[Indian|IND/d] and [Nepali|NPL/d] farmers', '{IND+NPL} farmers'],
    ['[Ghana|GHA] strengthened [its|GHA/c] trade', "{GHA} strengthened {GHA}'s trade"],
    ['[Mali|MLI]’s and [Niger|NER]’s fears', "{MLI+NER}'s fears"],
  ])('%s', (marked, shape) => {
    expect(plain(marked)).toEqual([shape.replace(/^the /, '')])
  })

  it('leads every unit back to the document', () => {
    const { input, layers } = markedText(
      'The [Omani|OMN/d] port — “busy” — and [Yemen|YEM], [Iran|IRN] and [Iraq|IRQ] 😀 traded.',
    )
    const [shape] = shapesOf(input.analysis, layers.mentions)
    for (const [at, start] of (shape?.origin ?? []).entries()) {
      const end = shape?.originEnd[at] ?? 0
      expect(end).toBeGreaterThanOrEqual(start)
      if (at > 0) expect(start).toBeGreaterThanOrEqual(shape?.origin[at - 1] ?? 0)
    }
    const group = shape?.groups.at(-1)
    expect(input.document.text.slice(group?.start, group?.end)).toBe('Yemen, Iran and Iraq')
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    'pact',
    'and',
    ', ',
    '’s',
    '—',
    '“',
    '😀',
    'the',
    ' - ',
    'ties',
    '.',
    'é',
    '\u00a0',
  )
  const actor = fc.constantFrom(
    '[Peru|PER]',
    '[Chilean|CHL/d]',
    '[its|BOL/c]',
    '[Lima|PER/m]',
    '[Kiribati|KIR]',
  )
  const text = fc
    .array(fc.oneof(word, actor), { minLength: 1, maxLength: 25 })
    .map((parts) => parts.join(' '))

  it('keeps every unit inside its sentence and in order', () => {
    fc.assert(
      fc.property(text, (marked) => {
        const { input, layers } = markedText(marked)
        for (const shape of shapesOf(input.analysis, layers.mentions)) {
          expect(shape.origin).toHaveLength(shape.shape.length)
          expect(shape.originEnd).toHaveLength(shape.shape.length)
          let before = shape.sentence.start
          for (const [at, start] of shape.origin.entries()) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(shape.originEnd[at]).toBeLessThanOrEqual(shape.sentence.end)
            before = start
            const group = groupAt(shape, at)
            if (group !== undefined)
              expect([start, shape.originEnd[at]]).toEqual([group.start, group.end])
          }
        }
      }),
    )
  })

  it('gives ties, claims and corridors whose spans lie in the text and cut no character', () => {
    fc.assert(
      fc.property(text, (marked) => {
        const { input, layers } = markedText(marked)
        const whole = input.document.text
        const given = [
          ...(tiesStep.run(input, layers).ties ?? []),
          ...(claimsStep.run(input, layers).claims ?? []),
          ...(corridorsStep.run(input, layers).corridors ?? []),
        ]
        for (const draft of given)
          for (const span of [draft.trigger, ...draft.evidence, ...draft.hedges]) {
            expect(span.start).toBeLessThan(span.end)
            expect(span.end).toBeLessThanOrEqual(whole.length)
            expect(splitsCharacter(whole, span.start)).toBe(false)
            expect(splitsCharacter(whole, span.end)).toBe(false)
          }
      }),
    )
  })
})
