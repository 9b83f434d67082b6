import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isLocked, LEDGER_ERRORS, openDuckdbLedger } from '../../src/ledger/index.ts'
import { moment } from './draft-document.ts'
import { comment, dispatch, everything, judgement, wire } from './ledger-spec.ts'
import { onEveryTable } from './stored-tables.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chancery ledger '))
  path = join(folder, 'chancery.duckdb')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

async function fill(file = path): Promise<void> {
  const ledger = await openDuckdbLedger(file)
  await ledger.writer.write([wire().entry(), comment().entry(), dispatch().entry()], moment(1))
  await ledger.writer.addJudgements(
    [
      judgement('1', 'reject', wire(), 'event', 'met'),
      judgement('2', 'amend', dispatch(), 'event', 'met', { amendment: { type: 'AGREE' } }),
    ],
    moment(2),
  )
  await ledger.close()
}

/** Changes the stored rows behind the ledger's back. */
async function tamper(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(path)
  const connection = await instance.connect()
  for (const one of onEveryTable(sql)) await connection.run(one)
  connection.closeSync()
  instance.closeSync()
}

describe('a ledger file', () => {
  test('keeps everything when closed and opened again', async () => {
    await fill()
    const once = await openDuckdbLedger(path)
    const before = await everything(once.view)
    expect(before['judgements']).toHaveLength(2)
    await once.close()
    await once.close()
    const again = await openDuckdbLedger(path)
    expect(await everything(again.view)).toEqual(before)
    // Numbers and moments go on where they stopped.
    const [written] = await again.writer.write([{ ...wire().entry('reader-2') }], moment(1))
    expect(written).toMatchObject({ document: 'known', publications: 0, reading: 'new' })
    expect(await everything(again.view.at({ asRecordedOn: moment(2) }))).toEqual(before)
    expect((await again.verify()).notices).toEqual([])
    await again.close()
    await expect(again.view.documents()).rejects.toMatchObject({ code: 'E-LEDGER-008' })
  })

  test('of version 2 is brought up to date, with the same answers', async () => {
    await fill()
    const ledger = await openDuckdbLedger(path)
    const before = await everything(ledger.view)
    await ledger.close()
    // All reports in one table, in another order than they came in.
    await tamper(
      `DROP VIEW reports; ALTER TABLE event_reports RENAME TO reports;
       INSERT INTO reports SELECT * FROM other_reports; DROP TABLE other_reports;
       DELETE FROM chancery_schema WHERE version > 2`,
    )
    const migrated = await openDuckdbLedger(path)
    expect(await everything(migrated.view)).toEqual(before)
    expect((await migrated.verify()).notices).toEqual([])
    const [written] = await migrated.writer.write([wire().entry('reader-2')], moment(3))
    expect(written).toMatchObject({ document: 'known', reading: 'new' })
    await migrated.close()
    const again = await openDuckdbLedger(path)
    expect((await again.verify()).notices).toEqual([])
    expect(await everything(again.view.at({ asRecordedOn: moment(2) }))).toEqual(before)
    await again.close()
  })

  test('is held by one opener at a time, in this process', async () => {
    const ledger = await openDuckdbLedger(path)
    const second = await openDuckdbLedger(join(folder, '.', 'chancery.duckdb')).catch(
      (error) => error,
    )
    expect(isLocked(second)).toBe(true)
    expect(second.describe()).toContain(`process ${process.pid}`)
    expect(second.where).toContain('chancery.duckdb')
    await ledger.close()
    await (await openDuckdbLedger(path)).close()
  })

  test('says what the database says when it fails, and keeps nothing of the batch', async () => {
    const ledger = await openDuckdbLedger(path)
    await ledger.writer.write([wire().entry()], moment(1))
    await ledger.close()
    await tamper('ALTER TABLE dyads DROP COLUMN month')
    const broken = await openDuckdbLedger(path)
    const failed = await broken.writer.write([comment().entry()], moment(2)).catch((one) => one)
    expect(failed).toMatchObject({ name: 'StoreError', code: 'E-LEDGER-007' })
    await expect(broken.view.tallies({})).rejects.toMatchObject({ code: 'E-LEDGER-009' })
    expect(await broken.view.documents()).toHaveLength(1)
    await broken.close()
  })

  const faults: readonly (readonly [string, () => string | Promise<string>, string])[] = [
    [
      'text in its place',
      () => {
        writeFileSync(path, 'these are notes, not a ledger\n'.repeat(500))
        return path
      },
      'E-LEDGER-003',
    ],
    [
      'an empty file',
      () => {
        writeFileSync(path, '')
        return path
      },
      'E-LEDGER-003',
    ],
    [
      'a damaged ledger',
      async () => {
        await fill()
        const bytes = readFileSync(path)
        bytes.fill(7, 4096, Math.min(bytes.length, 40960))
        writeFileSync(path, bytes)
        return path
      },
      'E-LEDGER-003',
    ],
    [
      "another program's database",
      async () => {
        const instance = await DuckDBInstance.create(path)
        const connection = await instance.connect()
        await connection.run('CREATE TABLE invoices (total INTEGER)')
        connection.closeSync()
        instance.closeSync()
        return path
      },
      'E-LEDGER-003',
    ],
    [
      'a folder in its place',
      () => {
        mkdirSync(path)
        return path
      },
      'E-LEDGER-003',
    ],
    ['no folder for it', () => join(folder, 'missing', 'chancery.duckdb'), 'E-LEDGER-004'],
    [
      'a file in place of the folder',
      () => {
        writeFileSync(join(folder, 'file'), '')
        return join(folder, 'file', 'chancery.duckdb')
      },
      'E-LEDGER-004',
    ],
    [
      'tables of a newer program',
      async () => {
        await fill()
        await tamper('INSERT INTO chancery_schema VALUES (99)')
        return path
      },
      'E-LEDGER-006',
    ],
    [
      'tables of a program too old',
      async () => {
        await fill()
        await tamper('UPDATE chancery_schema SET version = 1')
        return path
      },
      'E-LEDGER-011',
    ],
  ]
  test.each(faults)('refuses %s and leaves it as it was', async (_name, make, code) => {
    const file = await make()
    const before = existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined
    const error = await openDuckdbLedger(file).catch((thrown) => thrown)
    expect(error).toMatchObject({ name: 'StoreError', code })
    expect(error.where).toMatch(/\S/)
    expect(error.fix).toBe(LEDGER_ERRORS[code as keyof typeof LEDGER_ERRORS]?.fix)
    expect(error.describe()).not.toContain('\n')
    if (before !== undefined) expect(readFileSync(file).equals(before)).toBe(true)
  })

  const planted: readonly (readonly [string, string])[] = [
    [
      'a quote with other words',
      "UPDATE report_spans SET quote = 'threatens' WHERE quote = 'threatened'",
    ],
    [
      'a quote moved by one',
      "UPDATE report_spans SET start_offset = start_offset + 1 WHERE role = 'trigger'",
    ],
    [
      'offsets outside the text',
      `UPDATE reports SET payload = replace(payload, '"start":0', '"start":99999') WHERE kind = 'event'`,
    ],
    ['a text with one character more', `UPDATE documents SET text = '𝒳' || text`],
    [
      'a typed column that says otherwise',
      "UPDATE reports SET type = 'AID' WHERE type = 'THREATEN'",
    ],
    ['another day', "UPDATE reports SET happened_from = DATE '2023-07-04' WHERE type = 'THREATEN'"],
    [
      'a pair turned round',
      "UPDATE dyads SET actor = 'AZE', recipient = 'IRN' WHERE actor = 'IRN'",
    ],
    ['an actor of another country', "UPDATE report_actors SET rolled = 'TUR' WHERE rolled = 'AZE'"],
    ['a payload that is no JSON', "UPDATE reports SET payload = 'gone' WHERE kind = 'tie'"],
    ['a sentence outside', 'UPDATE sentences SET end_offset = 99999 WHERE index = 1'],
    ['a mention of nothing', 'UPDATE mentions SET end_offset = start_offset'],
    [
      'a block outside',
      `UPDATE documents SET blocks = '[{"kind":"bio","start":5,"end":9999,"why":""}]'`,
    ],
    ['a report lost', "DELETE FROM reports WHERE kind = 'claim'"],
    ['a reading lost', 'DELETE FROM readings WHERE no = 1'],
    ['a document without publication', 'DELETE FROM publications WHERE document_no = 1'],
  ]
  test.each(planted)('verify finds %s', async (_name, sql) => {
    await fill()
    await tamper(sql)
    const ledger = await openDuckdbLedger(path)
    const { notices } = await ledger.verify()
    await ledger.close()
    expect(notices.length).toBeGreaterThan(0)
    expect(notices[0]).toMatchObject({ code: 'E-LEDGER-010', level: 'error' })
    expect(notices[0]?.message).toMatch(/:/u)
    expect(notices[0]?.file).toMatch(/\S/)
  })
})
