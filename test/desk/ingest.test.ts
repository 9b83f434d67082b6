import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Desk, IngestProgress } from '../../src/desk/index.ts'
import { chooseLedger, ingest, openDesk, reread } from '../../src/desk/index.ts'
import type { Instant } from '../../src/text/index.ts'

let folder: string
let desk: Desk
let time: number

/** Each look at the clock is a second later. */
const clock = () => new Date(Date.UTC(2025, 5, 1) + 1000 * time++).toISOString() as Instant
const open = () =>
  openDesk({ ledger: chooseLedger(join(folder, 'a ledger.duckdb')), purpose: 'make', clock })

beforeEach(async () => {
  time = 0
  folder = await mkdtemp(join(tmpdir(), 'chancery ingest '))
  await mkdir(join(folder, 'in'))
  desk = await open()
})
afterEach(async () => {
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

const put = (name: string, text: string | Uint8Array) => writeFile(join(folder, 'in', name), text)
const ARTICLE =
  'The foreign minister of Iran visited Baku on 3 May 2024. Azerbaijan and Iran signed an agreement on gas. Officials in Tehran said that the visit had gone well and that more meetings would follow soon.'
const statuses = (summary: Awaited<ReturnType<typeof ingest>>) =>
  summary.files.map(({ file, status }) => [file, status])

describe('ingest', () => {
  it('reads a folder in the order of names, passing over hidden files and metadata', async () => {
    await mkdir(join(folder, 'in', 'deeper'))
    await put('b.txt', `${ARTICLE} Text b of this folder.`)
    await put('a.txt', `${ARTICLE} Text a of this folder.`)
    await put('deeper/c.md', `# Title\n\n${ARTICLE} Text c of this folder.`)
    await put('.hidden.txt', 'nothing')
    await put('metadata.csv', 'file,title,published\na.txt,The title,2024-05-04\n')
    const progress: IngestProgress[] = []
    const summary = await ingest(desk, [join(folder, 'in')], {
      onProgress: (one) => progress.push(one),
    })
    expect(statuses(summary)).toEqual([
      ['a.txt', 'new'],
      ['b.txt', 'new'],
      ['deeper/c.md', 'new'],
    ])
    expect(summary.notices).toEqual([])
    expect(summary.files[0]).toMatchObject({
      title: 'The title',
      published: { from: '2024-05-04', to: '2024-05-04' },
    })
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
    expect((await desk.ledger.verify()).notices).toEqual([])
  })

  it('changes nothing when the same is read again, also by a desk opened later', async () => {
    await put('a.txt', ARTICLE)
    await ingest(desk, [join(folder, 'in')])
    const before = await desk.ledger.view.documents()
    expect(statuses(await ingest(desk, [join(folder, 'in')]))).toEqual([['a.txt', 'known']])
    await desk.close()
    desk = await open()
    expect(statuses(await ingest(desk, [join(folder, 'in', 'a.txt')]))).toEqual([
      ['a.txt', 'known'],
    ])
    expect(await desk.ledger.view.documents()).toEqual(before)
  })

  it('takes amended metadata as a new revision and reads again when the date changed', async () => {
    await put('a.txt', ARTICLE)
    await ingest(desk, [join(folder, 'in')])
    const [before] = await desk.ledger.view.documents()
    await put('metadata.csv', 'file,outlet,published\na.txt,The Gazette,2024-05-04\n')
    expect(statuses(await ingest(desk, [join(folder, 'in')]))).toEqual([['a.txt', 'amended']])
    const [after] = await desk.ledger.view.documents()
    expect(after).toMatchObject({ id: before?.id, outlet: 'The Gazette', publications: 1 })
    expect(after?.published.to).toBe('2024-05-04')
    // As it stood before the amendment nothing changes.
    const earlier = desk.ledger.view.at({ asRecordedOn: before?.recorded as Instant })
    const [then] = await earlier.documents()
    expect(then).toEqual(before)
  })

  it('knows a text published twice as one document', async () => {
    await put('a.txt', ARTICLE)
    await put('b.txt', ARTICLE)
    expect(statuses(await ingest(desk, [join(folder, 'in')]))).toEqual([
      ['a.txt', 'new'],
      ['b.txt', 'reprint'],
    ])
    const rows = await desk.ledger.view.documents()
    expect(rows.map(({ publications }) => publications)).toEqual([2])
  })

  it('goes on after bad files and says what is wrong with each', async () => {
    await put('a.txt', ARTICLE)
    await put('empty.txt', '')
    await put('binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1, 2, 3]))
    await put('what.xyz', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    await put('z.txt', `${ARTICLE} And the last one.`)
    await symlink('nowhere', join(folder, 'in', 'broken-link.txt'))
    const summary = await ingest(desk, [join(folder, 'in'), join(folder, 'missing.txt')])
    const status = Object.fromEntries(statuses(summary)) as Record<string, string>
    expect(status).toMatchObject({
      'a.txt': 'new',
      'empty.txt': 'failed',
      'binary.txt': 'failed',
      'what.xyz': 'failed',
      'z.txt': 'new',
    })
    for (const file of summary.files.filter((one) => one.status === 'failed')) {
      const [notice] = file.notices
      expect(notice).toMatchObject({ level: 'error', file: file.file })
      expect(notice?.code).toMatch(/^E-[A-Z]+-\d{3}$/)
      expect(notice?.fix).not.toBe('')
    }
    expect(summary.notices).toMatchObject([{ code: 'E-DESK-010', level: 'error' }])
    expect(await desk.ledger.view.documents()).toHaveLength(2)
  })

  // The failure is injected: to root every file on disk is readable.
  it('says so of an input that may not be read, and goes on', async () => {
    await put('a.txt', ARTICLE)
    const summary = await ingest(desk, ['-', join(folder, 'in')], {
      standardInput: async () => {
        throw Object.assign(new Error('EACCES: permission denied, read'), { code: 'EACCES' })
      },
    })
    expect(Object.fromEntries(statuses(summary))).toEqual({ '-': 'failed', 'a.txt': 'new' })
    const failed = summary.files.find(({ status }) => status === 'failed')
    expect(failed?.notices).toMatchObject([{ code: 'E-DESK-011', level: 'error' }])
    expect(failed?.notices[0]?.message).toContain('EACCES')
  })

  it('stores and counts what is not English, and does not code it', async () => {
    await put(
      'fr.txt',
      "Le ministre des Affaires étrangères s'est rendu à Bakou pour une visite de deux jours. Les deux pays ont signé un accord sur le gaz et le transport ferroviaire, a déclaré son porte-parole.",
    )
    const summary = await ingest(desk, [join(folder, 'in')])
    expect(summary.files[0]).toMatchObject({ status: 'not coded', language: 'fr', events: 0 })
    expect(summary.files[0]?.notices).toHaveLength(1)
    expect(await desk.ledger.view.documents()).toMatchObject([{ language: 'fr', sentences: 0 }])
  })

  it('takes patterns, single files and standard input, each file once', async () => {
    await put('a.txt', `${ARTICLE} a`)
    await put('b.html', `<html><body><article><p>${ARTICLE} b</p></article></body></html>`)
    const summary = await ingest(
      desk,
      [join(folder, 'in', '*.txt'), join(folder, 'in', 'a.txt'), '-'],
      { standardInput: async () => new TextEncoder().encode(`${ARTICLE} From standard input.`) },
    )
    expect(statuses(summary)).toEqual([
      ['a.txt', 'new'],
      ['-', 'new'],
    ])
    const nothing = await ingest(desk, [join(folder, 'in', '*.pdf')])
    expect(nothing).toMatchObject({ files: [], notices: [{ code: 'E-DESK-010' }] })
  })

  it('uses the table of metadata it is given and names rows that fit no file', async () => {
    await put('a.txt', ARTICLE)
    await put('b.txt', `${ARTICLE} b`)
    await writeFile(
      join(folder, 'table.csv'),
      'file,title\na.txt,From the table\nother.txt,Of another file\n',
    )
    const summary = await ingest(desk, [join(folder, 'in')], {
      metadata: join(folder, 'table.csv'),
    })
    expect(summary.files[0]?.title).toBe('From the table')
    expect(summary.notices).toMatchObject([{ code: 'E-DOCUMENTS-021' }])
    const missing = await ingest(desk, [join(folder, 'in')], { metadata: join(folder, 'no.csv') })
    expect(missing.notices).toMatchObject([{ code: 'E-DESK-011', level: 'error' }])
  })
})

describe('reread', () => {
  it('gives stored documents a new reading only when the reader is another', async () => {
    await put('a.txt', ARTICLE)
    await ingest(desk, [join(folder, 'in')])
    expect(await reread(desk)).toEqual({ documents: 1, changed: 0, notices: [] })
    const reader = await desk.reader()
    const newer: Desk = { ...desk, reader: async () => ({ ...reader, name: 'a newer reader/2' }) }
    expect(await reread(newer)).toEqual({ documents: 1, changed: 1, notices: [] })
    const [row] = await desk.ledger.view.documents()
    const stored = await desk.ledger.view.document(row?.id as NonNullable<typeof row>['id'])
    expect(stored.reader).toContain('a newer reader/2')
    expect(stored.publications).toHaveLength(1)
  })

  it('reads more documents again than one batch holds', async () => {
    for (let number = 0; number < 30; number++)
      await put(`${number}.txt`, `Text number ${number}. ${ARTICLE}`)
    await ingest(desk, [join(folder, 'in')])
    const reader = await desk.reader()
    const newer: Desk = { ...desk, reader: async () => ({ ...reader, name: 'a newer reader/2' }) }
    expect(await reread(newer)).toEqual({ documents: 30, changed: 30, notices: [] })
  })
})
