import { existsSync, statSync, writeFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Serving } from '../../src/api/index.ts'
import { serve } from '../../src/api/index.ts'
import type { Address, Desk } from '../../src/desk/index.ts'
import {
  chooseLedger,
  findHolder,
  openDesk,
  openRemoteLedger,
  readAddress,
} from '../../src/desk/index.ts'
import type { Day, ReportId } from '../../src/text/index.ts'
import { NotFoundError, StoreError } from '../../src/text/index.ts'
import type { Ledger } from '../../src/view/index.ts'
import { handMadeEntries } from '../desk/fixture.ts'
import { NOON } from '../desk/memory-desk.ts'

let folder: string
let path: string
let desk: Desk
let serving: Serving
let remote: Ledger
let address: Address

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chancery serve '))
  path = join(folder, 'the ledger.duckdb')
  desk = await openDesk({ ledger: chooseLedger(path), purpose: 'make', clock: () => NOON })
  serving = await serve({ desk, port: 0 })
  address = (await readAddress(desk.path)) as Address
  remote = openRemoteLedger(address)
})
afterEach(async () => {
  await serving.stop()
  await desk.close()
  await rm(folder, { recursive: true, force: true })
})

describe('serve', () => {
  it('writes its address for this user alone and removes it at the end', async () => {
    const file = `${desk.path}.address.json`
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(address)
    expect(address).toMatchObject({ pid: process.pid, port: serving.port })
    await serving.stop()
    expect(existsSync(file)).toBe(false)
  })

  it('takes the next free port and says so', async () => {
    const second = await serve({ desk, port: serving.port })
    expect(second.moved).toBe(true)
    expect(second.port).toBeGreaterThan(serving.port)
    expect((await fetch(`${second.url}api/v1/status`)).status).toBe(200)
    await second.stop()
  })

  it('listens on the loopback address only', () => {
    expect(serving.url).toBe(`http://127.0.0.1:${serving.port}/`)
  })
})

describe('a ledger through the page', () => {
  it('answers as the ledger itself, after writing through it', async () => {
    const entries = handMadeEntries()
    const written = await remote.writer.write(entries, NOON)
    expect(written).toEqual([
      { document: 'new', publications: 1, reading: 'new' },
      { document: 'new', publications: 1, reading: 'new' },
    ])
    expect(await remote.writer.write(entries, NOON)).toMatchObject([
      { document: 'known' },
      { document: 'known' },
    ])
    const vantages = [{}, { asKnownOn: '2024-04-30' }, { asRecordedOn: '2025-01-01T00:00:00.000Z' }]
    for (const vantage of vantages as Parameters<Ledger['view']['at']>[0][]) {
      const [near, far] = [desk.ledger.view.at(vantage), remote.view.at(vantage)]
      expect(far.vantage).toEqual(vantage)
      expect(await far.documents()).toEqual(await near.documents())
      expect(await far.outlets()).toEqual(await near.outlets())
      expect(await far.actors()).toEqual(await near.actors())
      expect(await far.reports({})).toEqual(await near.reports({}))
      expect(await far.events({ types: ['CONSULT'] }, { offset: 1, limit: 1 })).toEqual(
        await near.events({ types: ['CONSULT'] }, { offset: 1, limit: 1 }),
      )
      expect(await far.ties({})).toEqual(await near.ties({}))
      expect(await far.claims({})).toEqual(await near.claims({}))
      expect(await far.corridors({})).toEqual(await near.corridors({}))
      expect(await far.tallies({})).toEqual(await near.tallies({}))
      expect(await far.typeCounts({})).toEqual(await near.typeCounts({}))
      const fading = { day: '2024-06-30' as Day, halfLife: 365, groups: [['CONSULT' as const]] }
      expect(await far.pairSums({}, fading)).toEqual(await near.pairSums({}, fading))
    }
    const { rows } = await remote.view.events({})
    for (const event of rows) {
      expect(await remote.view.event(event.id)).toEqual(await desk.ledger.view.event(event.id))
      const [report] = event.reports
      expect(await remote.view.report(report.id)).toEqual(report)
      expect(await remote.view.document(report.trigger.doc)).toEqual(
        await desk.ledger.view.document(report.trigger.doc),
      )
    }
    expect(await remote.verify()).toEqual(await desk.ledger.verify())
  })

  it('streams what is stored', async () => {
    await remote.writer.write(handMadeEntries(), NOON)
    const near: unknown[] = []
    const far: unknown[] = []
    for await (const row of desk.ledger.stored()) near.push(row)
    for await (const row of remote.stored()) far.push(row)
    expect(far).toEqual(near)
    expect(far).toHaveLength(2)
  })

  it('throws the same errors', async () => {
    await expect(remote.view.report('e-0000000000000000' as ReportId)).rejects.toThrow(
      NotFoundError,
    )
    await expect(remote.view.report('e-0000000000000000' as ReportId)).rejects.toMatchObject({
      code: 'E-VIEW-002',
    })
    const broken = handMadeEntries().map((entry) => ({
      ...entry,
      document: { ...entry.document, text: entry.document.text.slice(0, 20) },
    }))
    await expect(remote.writer.write(broken, NOON)).rejects.toMatchObject({ code: 'E-VIEW-010' })
    expect(await remote.view.documents()).toEqual([])
  })

  it('takes writes from several at once', async () => {
    const entries = handMadeEntries()
    const second = openRemoteLedger(address)
    await Promise.all(
      [...entries, ...entries].map((entry, index) =>
        (index % 2 === 0 ? remote : second).writer.write([entry], NOON),
      ),
    )
    expect(await desk.ledger.view.documents()).toHaveLength(2)
    expect((await desk.ledger.verify()).notices).toEqual([])
  })

  it('says so when the page is gone or the token is another', async () => {
    const wrong = openRemoteLedger({ ...address, token: 'x'.repeat(48) })
    await expect(wrong.view.documents()).rejects.toMatchObject({ code: 'E-API-002' })
    await serving.stop()
    await expect(remote.view.documents()).rejects.toThrow(StoreError)
    await expect(remote.view.documents()).rejects.toMatchObject({ code: 'E-DESK-003' })
  })
})

describe('readAddress', () => {
  const put = (content: string) => writeFileSync(`${path}.address.json`, content)
  it.each([
    ['nonsense', 'not JSON'],
    ['{"pid":1}', 'incomplete'],
    [`{"pid":4194303,"port":4321,"token":"${'a'.repeat(48)}"}`, 'of a process that is gone'],
    [`{"pid":${process.pid},"port":99999,"token":"${'a'.repeat(48)}"}`, 'with a port that is none'],
  ])('passes over an address that is %s (%s)', async (content) => {
    put(content)
    expect(await readAddress(path)).toBeUndefined()
  })
})

describe('findHolder', () => {
  const put = (given: Address) => writeFileSync(`${path}.address.json`, JSON.stringify(given))

  it('believes the page that holds the ledger', async () => {
    expect(await findHolder(path)).toEqual(address)
  })

  it('believes no other token and no other ledger', async () => {
    put({ ...address, token: 'b'.repeat(48) })
    expect(await findHolder(path)).toBeUndefined()
    const other = join(folder, 'other.duckdb')
    writeFileSync(`${other}.address.json`, JSON.stringify(address))
    expect(await findHolder(other)).toBeUndefined()
  })

  it('shows the token to nobody who took over the port', async () => {
    const asked: string[] = []
    const stranger = createServer((request, response) => {
      asked.push(JSON.stringify([request.url, request.headers]))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ holds: path, pid: process.pid, proof: 'f'.repeat(64) }))
    })
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    put({ ...address, port: (stranger.address() as AddressInfo).port })
    expect(await findHolder(path)).toBeUndefined()
    expect(asked).toHaveLength(1)
    expect(asked.join()).not.toContain(address.token)
    await new Promise((resolve) => stranger.close(resolve))
  })

  it('leaves the address of a page that came after', async () => {
    const later = { ...address, token: 'c'.repeat(48) }
    put(later)
    await serving.stop()
    expect(await readAddress(path)).toEqual(later)
  })
})

describe('openDesk', () => {
  it('gives an error that says what to do when the ledger is held and nobody answers', async () => {
    await serving.stop()
    const other = openDesk({ ledger: chooseLedger(path), purpose: 'ask', patience: 300 })
    await expect(other).rejects.toMatchObject({ code: 'E-DESK-002' })
  })

  it('does not make a ledger that is only asked', async () => {
    const ledger = chooseLedger(join(folder, 'other.duckdb'))
    await expect(openDesk({ ledger, purpose: 'ask' })).rejects.toMatchObject({ code: 'E-DESK-001' })
    const unnamed = await openDesk({ ledger: { ...ledger, named: false }, purpose: 'ask' })
    expect(unnamed.nothingYet).toBe(true)
    expect(await unnamed.ledger.view.documents()).toEqual([])
    expect(existsSync(ledger.path)).toBe(false)
  })
})
