import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatJsonlReport,
  jsonlReport,
  jsonlSchema,
  parseJsonlReport,
  reportFromJsonl,
} from '../../src/exchange/index.ts'
import { ChanceryError, InputError } from '../../src/text/index.ts'
import { reportInContext } from './arbitrary-report.ts'

describe('a line', () => {
  it('gives back the report, and the same bytes when written again', () => {
    fc.assert(
      fc.property(reportInContext, ({ report, context }) => {
        const line = formatJsonlReport(jsonlReport(report, context))
        expect(line).not.toContain('\n')
        const parsed = parseJsonlReport(line, 'x.jsonl:1')
        expect(formatJsonlReport(parsed)).toBe(line)
        expect(reportFromJsonl(parsed)).toEqual(report)
        const inside = context.sentences.find(
          ({ start, end }) => start <= report.trigger.start && report.trigger.start < end,
        )
        expect(parsed.sentence?.index).toBe(inside?.index)
        expect(parsed.trigger.text).toBe(
          context.document.text.slice(report.trigger.start, report.trigger.end),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('comes back in canonical order whatever the order it was in', () => {
    fc.assert(
      fc.property(reportInContext, ({ report, context }) => {
        const line = jsonlReport(report, context)
        const reversed = Object.fromEntries(Object.entries(line).reverse())
        expect(formatJsonlReport(parseJsonlReport(JSON.stringify(reversed), 'x:1'))).toBe(
          formatJsonlReport(line),
        )
      }),
      { numRuns: 50 },
    )
  })
})

describe('parseJsonlReport', () => {
  const [sample] = fc.sample(reportInContext, { numRuns: 1, seed: 5 })
  if (sample === undefined) throw new RangeError('fast-check gave no sample')
  const good = jsonlReport(sample.report, sample.context)

  function failure(line: string): ChanceryError {
    try {
      parseJsonlReport(line, 'x.jsonl:7')
    } catch (error) {
      if (error instanceof ChanceryError) return error
    }
    throw new RangeError('this line should have been refused')
  }

  it('names file, line and field', () => {
    expect(failure('{"kind": "event"')).toMatchObject({
      code: 'E-EXCHANGE-002',
      where: 'x.jsonl:7',
    })
    expect(failure('[]').code).toBe('E-EXCHANGE-003')
    expect(failure(JSON.stringify({ ...good, kind: 'rumour' })).message).toContain('kind:')
    expect(failure(JSON.stringify({ ...good, confidence: 2 })).message).toContain('confidence:')
    const day = { ...good.doc, published: { ...good.doc.published, from: '2023-02-30' } }
    expect(failure(JSON.stringify({ ...good, doc: day })).message).toContain('doc.published.from:')
  })

  it('refuses words that are not as long as their offsets', () => {
    const trigger = { ...good.trigger, end: good.trigger.end + 1 }
    expect(failure(JSON.stringify({ ...good, trigger })).message).toContain('trigger:')
  })

  it('drops unknown fields', () => {
    const line = JSON.stringify({ ...good, novelty: 1 })
    expect(formatJsonlReport(parseJsonlReport(line, 'x:1'))).toBe(formatJsonlReport(good))
  })

  it('answers anything with a report or a located error', () => {
    const bytes = formatJsonlReport(good)
    const broken = fc.oneof(
      fc.string(),
      fc.json(),
      // A character of a good line replaced, or the line cut off.
      fc
        .tuple(fc.nat(bytes.length - 1), fc.string({ maxLength: 3 }))
        .map(([at, other]) => bytes.slice(0, at) + other + bytes.slice(at + 1)),
      fc.nat(bytes.length - 1).map((end) => bytes.slice(0, end)),
      // A field replaced by any other value.
      fc
        .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
        .map(([key, value]) => JSON.stringify({ ...good, [key]: value })),
      fc.constant('['.repeat(50_000)),
    )
    fc.assert(
      fc.property(broken, (line) => {
        try {
          const parsed = parseJsonlReport(line, 'x.jsonl:1')
          expect(parseJsonlReport(formatJsonlReport(parsed), 'x.jsonl:1')).toEqual(parsed)
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          expect(error.code).toMatch(/^E-EXCHANGE-00[23]$/)
          expect(error.where).toBe('x.jsonl:1')
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the published schema', () => {
  it('is the one of the code (npm run golden writes it)', async () => {
    await expect(`${printed(jsonlSchema(), '', 0)}\n`).toMatchFileSnapshot(
      '../../docs/reference/jsonl.schema.json',
    )
  })
})

/** JSON as the repository's formatter prints it: lists of plain values on one line where they fit. */
function printed(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const inline = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    const plain = value.every((item) => typeof item !== 'object')
    if (plain && taken + inline.length < 100) return inline
    return `[\n${value.map((item) => deeper + printed(item, deeper, deeper.length)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const start = `${deeper}${JSON.stringify(key)}: `
    return start + printed(field, deeper, start.length)
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
}
