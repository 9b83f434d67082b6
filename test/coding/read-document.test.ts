import { describe, expect, test } from 'vitest'
import {
  type CodingStep,
  checkSteps,
  DEFAULT_STEPS,
  readDocument,
  reportIdOf,
} from '../../src/coding/index.ts'
import type { Document, DocumentId } from '../../src/text/index.ts'
import { contentHash, parsePeriod, UNKNOWN_PERIOD } from '../../src/text/index.ts'
import { dictionary } from './actors/mentions-in.ts'
import { english } from './english-model.ts'

const model = english
const reader = { name: 'test', model, dictionary, corridors: { entries: [] } }
const march = parsePeriod('2024-03', 'stated') ?? UNKNOWN_PERIOD

function documentOf(text: string, language = 'en'): Document {
  const id = `d-${contentHash(text)}` as DocumentId
  return { id, text, extractor: 'test', language, blocks: [], pages: [] }
}

const TEXT =
  'Ghana expelled two Togolese diplomats. The expulsion of the diplomats angered Togo.\n\n' +
  'Togo’s president, Faure Gnassingbé, warned Ghana. 😀 Ghana and Togo later signed a border treaty.'

describe('readDocument', () => {
  test('the same input gives the same reading, to the byte', () => {
    const once = JSON.stringify(readDocument(reader, documentOf(TEXT), march))
    readDocument(reader, documentOf('Something else about Benin and Chad.'), march)
    expect(JSON.stringify(readDocument(reader, documentOf(TEXT), march))).toBe(once)
  })

  test('another publication date is another reading of the same document', () => {
    const one = readDocument(reader, documentOf(TEXT), march)
    const other = readDocument(reader, documentOf(TEXT), UNKNOWN_PERIOD)
    expect(other.id).not.toBe(one.id)
    expect(other.reports.map((report) => report.id)).toEqual(one.reports.map((report) => report.id))
  })

  test('every span lies in the text, evidence holds its trigger, ids are unique', () => {
    const { reports, sentences } = readDocument(reader, documentOf(TEXT), march)
    expect(reports.length).toBeGreaterThan(2)
    expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length)
    for (const report of reports) {
      expect(report.id).toMatch(/^[etck]-[0-9a-f]{16}$/)
      const { trigger } = report
      expect(TEXT.slice(trigger.start, trigger.end).trim()).not.toBe('')
      const [first] = report.evidence
      expect(first.start).toBeLessThanOrEqual(trigger.start)
      expect(first.end).toBeGreaterThanOrEqual(trigger.end)
      for (const span of report.evidence)
        expect(sentences.some((one) => one.start === span.start && one.end === span.end)).toBe(true)
      expect(report.confidence).toBeGreaterThan(0)
      expect(report.confidence).toBeLessThanOrEqual(1)
    }
  })

  test('nothing is calibrated yet', () => {
    expect(readDocument(reader, documentOf(TEXT), march).calibrated).toBe(false)
  })

  test('other languages are stored, not coded, with one notice', () => {
    const reading = readDocument(
      reader,
      documentOf('Der Botschafter wurde einbestellt.', 'de'),
      march,
    )
    expect(reading.reports).toEqual([])
    expect(reading.sentences).toEqual([])
    expect(reading.notices.map((notice) => [notice.code, notice.level])).toEqual([
      ['E-CODING-002', 'info'],
    ])
  })

  test('a text whose language is unknown is coded', () => {
    expect(readDocument(reader, documentOf(TEXT, 'und'), march).reports.length).toBeGreaterThan(0)
  })

  test.each(['', ' \n ', '😀', '“”', '...', 'a'])('%j is read without complaint', (text) => {
    expect(readDocument(reader, documentOf(text), march).reports).toEqual([])
  })

  test('the built-in steps are in an order that works, and a wrong order is refused', () => {
    expect(() => checkSteps(DEFAULT_STEPS)).not.toThrow()
    const [first, ...rest] = DEFAULT_STEPS as readonly [CodingStep, ...CodingStep[]]
    expect(() =>
      readDocument({ ...reader, steps: [...rest, first] }, documentOf(TEXT), march),
    ).toThrowError(expect.objectContaining({ code: 'E-CODING-001' }))
  })

  test('a step can be left out', () => {
    const steps = DEFAULT_STEPS.filter((step) => step.name !== 'ties')
    const { reports } = readDocument({ ...reader, steps }, documentOf(TEXT), march)
    expect(reports.some((report) => report.kind === 'tie')).toBe(false)
  })

  test('drafts that agree in document, kind, trigger, type and actors are one report', () => {
    const doc = documentOf(TEXT)
    const twice: CodingStep = {
      name: 'twice',
      needs: ['events'],
      gives: ['events'],
      run: (_input, layers) => ({ events: [...layers.events, ...layers.events] }),
    }
    const plain = readDocument(reader, doc, march).reports.filter((one) => one.kind === 'event')
    const doubled = readDocument({ ...reader, steps: [...DEFAULT_STEPS, twice] }, doc, march)
    const events = doubled.reports.filter((one) => one.kind === 'event')
    expect(events.map((one) => one.id)).toEqual(plain.map((one) => one.id))
    for (const report of events) expect(reportIdOf(doc.id, report)).toBe(report.id)
  })
})
