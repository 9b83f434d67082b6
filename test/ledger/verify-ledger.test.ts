import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDuckdbLedger } from '../../src/ledger/index.ts'
import type { Notice } from '../../src/text/index.ts'
import { moment } from './draft-document.ts'
import { comment, dispatch, judgement, wire } from './ledger-spec.ts'
import { onEveryTable } from './stored-tables.ts'

let folder: string
let whole: string
let copies = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chancery verify '))
  whole = join(folder, 'whole.duckdb')
  const ledger = await openDuckdbLedger(whole)
  await ledger.writer.write([wire().entry(), comment().entry()], moment(1))
  await ledger.writer.write([dispatch().entry()], moment(2))
  await ledger.writer.write([wire().entry('reader-2')], moment(3))
  await ledger.writer.addJudgements([judgement('1', 'reject', wire(), 'event', 'met')], moment(4))
  await ledger.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `verify` says of a copy of the whole ledger after `sql` was run on it behind its back. */
async function faultsAfter(sql: string): Promise<readonly Notice[]> {
  copies++
  const path = join(folder, `${copies}.duckdb`)
  copyFileSync(whole, path)
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  let changed = 0
  for (const one of onEveryTable(sql))
    changed += Number((await connection.runAndReadAll(one)).getRowsJS()[0]?.[0])
  connection.closeSync()
  instance.closeSync()
  // A fault that was not planted would be found by nobody.
  expect(changed).toBeGreaterThan(0)
  const ledger = await openDuckdbLedger(path)
  const { notices } = await ledger.verify()
  await ledger.close()
  return notices
}

/** What was planted, how, and how the notice must name it. */
const PLANTED: readonly (readonly [fault: string, sql: string, named: RegExp])[] = [
  // Publications.
  [
    'a publication moved to an earlier day',
    "UPDATE publications SET published_from = DATE '2001-01-01' WHERE no = 1",
    /^publication p-\w+: its column published_from holds '2001-01-01'/,
  ],
  [
    'a publication that ended later',
    "UPDATE publications SET published_to = DATE '2030-01-01' WHERE no = 1",
    /^publication p-\w+: its column published_to holds '2030-01-01'/,
  ],
  [
    'a publication put in another order',
    "UPDATE publications SET published_key = '2001-01-01 2001-01-01' WHERE no = 1",
    /^publication p-\w+: its column published_key/,
  ],
  [
    'another outlet',
    "UPDATE publications SET outlet = 'Elsewhere Post' WHERE no = 1",
    /^publication p-\w+: its column outlet holds 'Elsewhere Post'/,
  ],
  [
    'another outlet to search by',
    "UPDATE publications SET outlet_lower = 'elsewhere post' WHERE no = 1",
    /^publication p-\w+: its column outlet_lower/,
  ],
  [
    'another file',
    "UPDATE publications SET file = 'other.txt' WHERE no = 1",
    /^publication p-\w+: its column file holds 'other.txt'/,
  ],
  [
    'another title in the payload',
    `UPDATE publications SET payload = replace(payload, 'Title of', 'Headline of') WHERE no = 1`,
    /^publication p-\w+: what is stored of it is not what was written/,
  ],
  [
    'a publication of another document',
    'UPDATE publications SET document_no = 2 WHERE no = 1',
    /^publication p-\w+: it belongs to d-\w+, not to d-\w+/,
  ],
  [
    'a payload that is no publication',
    "UPDATE publications SET payload = 'gone' WHERE no = 1",
    /^publication p-\w+: its payload is not a publication/,
  ],
  // Documents.
  [
    'a document recorded in 2001',
    "UPDATE documents SET recorded = '2001-01-01T00:00:00.000Z' WHERE no = 1",
    /^document d-\w+: what is stored of it is not what was written/,
  ],
  [
    'a later document recorded in 2001',
    "UPDATE documents SET recorded = '2001-01-01T00:00:00.000Z' WHERE no = 3",
    /^table documents, row 3 \(d-\w+\): its column recorded says 2001/,
  ],
  [
    'a document in another language',
    "UPDATE documents SET language = 'fr' WHERE no = 1",
    /^document d-\w+: what is stored of it is not what was written/,
  ],
  [
    'another mark at the end of the text',
    "UPDATE documents SET text = substr(text, 1, length(text) - 1) || '!'",
    /^document d-\w+: what is stored of it is not what was written/,
  ],
  [
    'blocks that are no JSON',
    "UPDATE documents SET blocks = 'gone' WHERE no = 1",
    /^document d-\w+: its blocks or pages are not JSON/,
  ],
  [
    'a whole document gone',
    'DELETE FROM documents WHERE no = 1',
    /^table documents, row 2 .*: its number is 2 where 1 is next/,
  ],
  // Readings.
  [
    'a reading recorded in 2001',
    "UPDATE readings SET recorded = '2001-01-01T00:00:00.000Z' WHERE no = 1",
    /^reading r-\w+: what is stored of its own row is not what was written/,
  ],
  [
    'a later reading recorded in 2001',
    "UPDATE readings SET recorded = '2001-01-01T00:00:00.000Z' WHERE no = 4",
    /^table readings, row 4 \(r-\w+\): its column recorded says 2001/,
  ],
  [
    'a moment that is none',
    "UPDATE readings SET recorded = 'yesterday' WHERE no = 1",
    /^table readings, row 1 .*: its column recorded holds 'yesterday'/,
  ],
  [
    'another reader',
    "UPDATE readings SET reader = 'nobody' WHERE no = 1",
    /^reading r-\w+: what is stored of its own row/,
  ],
  [
    'a reading called calibrated',
    'UPDATE readings SET calibrated = true WHERE no = 1',
    /^reading r-\w+: what is stored of its own row/,
  ],
  [
    'notices that are no JSON',
    "UPDATE readings SET notices = 'gone' WHERE no = 1",
    /^reading r-\w+: its notices are not JSON/,
  ],
  // Sentences and mentions.
  [
    'a sentence of another kind',
    "UPDATE sentences SET kind = 'title' WHERE reading_no = 1 AND index = 0",
    /^reading r-\w+: what is stored of its sentences/,
  ],
  [
    'a sentence recorded earlier',
    "UPDATE sentences SET recorded = '2001-01-01T00:00:00.000Z' WHERE reading_no = 1 AND index = 0",
    /^reading r-\w+: one of its sentences was recorded at another moment/,
  ],
  [
    'mentions moved by one',
    'UPDATE mentions SET start_offset = start_offset + 1, end_offset = end_offset + 1',
    /^reading r-\w+, mention of [\w-]+: it quotes '.+' where the text has '.+'/,
  ],
  [
    'a mention of somebody else',
    "UPDATE mentions SET id = 'somebody-else' WHERE reading_no = 1",
    /^reading r-\w+: what is stored of its mentions/,
  ],
  [
    'a mention under another name',
    "UPDATE mentions SET name = 'Somebody Else' WHERE reading_no = 1",
    /^reading r-\w+: what is stored of its mentions/,
  ],
  [
    'a mention of another country',
    "UPDATE mentions SET country = 'XXX' WHERE reading_no = 1",
    /^reading r-\w+: what is stored of its mentions/,
  ],
  // Reports.
  [
    'another holder',
    "UPDATE reports SET holder_lower = 'somebody' WHERE no = 1",
    /^report \w-\w+: its column holder_lower holds 'somebody'/,
  ],
  [
    'a holder of another country',
    "UPDATE reports SET holder_rolled_lower = 'xxx' WHERE no = 1",
    /^report \w-\w+: its column holder_rolled_lower holds 'xxx'/,
  ],
  [
    'a day known from elsewhere',
    "UPDATE reports SET happened_basis = 'relative' WHERE kind = 'event'",
    /^report e-\w+: its column happened_basis/,
  ],
  [
    'a day known less exactly',
    "UPDATE reports SET happened_precision = 'week' WHERE kind = 'event'",
    /^report e-\w+: its column happened_precision/,
  ],
  [
    'a report of another document',
    'UPDATE reports SET document_no = 2 WHERE reading_no = 1',
    /^report \w-\w+: its column document_no holds '2'/,
  ],
  [
    'a report recorded earlier',
    "UPDATE reports SET recorded = '2001-01-01T00:00:00.000Z' WHERE no = 1",
    /^report \w-\w+: its column recorded/,
  ],
  [
    'words of evidence to search by',
    "UPDATE reports SET evidence_lower = 'nothing' WHERE no = 1",
    /^report \w-\w+: its column evidence_lower/,
  ],
  [
    'another certainty in the payload',
    `UPDATE reports SET payload = replace(payload, '"certainty":"plain"', '"certainty":"alleged"') WHERE no = 1`,
    /^report \w-\w+: what is stored of it is not what was written/,
  ],
  [
    'another confidence in the payload',
    `UPDATE reports SET payload = replace(payload, '"confidence":0.5', '"confidence":0.99') WHERE no = 1`,
    /^report \w-\w+: what is stored of it is not what was written/,
  ],
  [
    'a payload that is no report',
    "UPDATE reports SET payload = '{}' WHERE no = 1",
    /^report \w-\w+: its payload is not a report/,
  ],
  [
    'a report lost, and the number beside it mended',
    'DELETE FROM reports WHERE no = 1',
    /^table reports, row 2 .*: its number is 2 where 1 is next/,
  ],
  [
    'a quote recorded earlier',
    "UPDATE report_spans SET recorded = '2001-01-01T00:00:00.000Z' WHERE report_no = 1",
    /^report \w-\w+: its stored quotes/,
  ],
  [
    'a participant lost',
    'DELETE FROM report_actors WHERE report_no = 1',
    /^report \w-\w+: its stored participants/,
  ],
  [
    'a pair of another reading',
    'UPDATE dyads SET reading_no = 2 WHERE reading_no = 1',
    /^report e-\w+: its stored pairs/,
  ],
  // Judgements.
  [
    'another verdict',
    `UPDATE judgements SET payload = replace(payload, 'reject', 'accept')`,
    /^judgement j-?\w+: what is stored of it is not what was written/,
  ],
  [
    'a judgement made earlier',
    "UPDATE judgements SET made = DATE '2001-01-01'",
    /^judgement j-?\w+: its column made holds '2001-01-01'/,
  ],
]

describe('verify', () => {
  test('finds nothing wrong with a whole ledger', async () => {
    const ledger = await openDuckdbLedger(whole)
    const { notices, documents, readings } = await ledger.verify()
    await ledger.close()
    expect({ notices, documents, readings }).toEqual({ notices: [], documents: 3, readings: 4 })
  })

  test.each(PLANTED)('finds and names %s', async (_fault, sql, named) => {
    const notices = await faultsAfter(sql)
    expect(notices.map((notice) => notice.message)).toContainEqual(expect.stringMatching(named))
    for (const notice of notices) {
      expect(notice).toMatchObject({ code: 'E-LEDGER-010', level: 'error' })
      expect(notice.file).toMatch(/\S/)
      expect(notice.fix).toMatch(/\S/)
    }
  })
})
