import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk, Filters } from '../../src/desk/index.ts'
import { parseInstant, questionOf, resolveActor, resolveDocument } from '../../src/desk/index.ts'
import { handMadeEntries } from './fixture.ts'
import { memoryDesk, NOON } from './memory-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = memoryDesk()
  await desk.ledger.writer.write(handMadeEntries(), NOON)
})

describe('resolveActor', () => {
  it.each([
    ['Iran', 'IRN'],
    ['IRN', 'IRN'],
    ['irn', 'IRN'],
    ['Tehran', 'IRN'],
    ['tehran', 'IRN'],
    ['Iranian', 'IRN'],
    ['  Azerbaijan ', 'AZE'],
    ['Masoud Pezeshkian', 'masoud-pezeshkian'],
    ['masoud-pezeshkian', 'masoud-pezeshkian'],
    ['Ada Ash', 'ada-ash'],
    ['ada ash', 'ada-ash'],
  ])('%s is %s', async (written, id) => expect(await resolveActor(desk, written)).toEqual([id]))

  it('names the nearest for an unknown one', async () => {
    await expect(resolveActor(desk, 'Azerbajan')).rejects.toMatchObject({
      code: 'E-DESK-020',
      fix: expect.stringContaining('Azerbaijan') as unknown,
    })
  })
})

describe('questionOf', () => {
  it('turns words into a query', async () => {
    const filters: Filters = {
      actor: ['Tehran', 'IRN'],
      recipient: ['Azerbaijan'],
      type: ['consult', 'NONE'],
      modality: ['asserted'],
      since: '2024',
      until: '2024-02',
      asKnownOn: '2025-05',
      asRecordedOn: '2025-06-01',
      document: ['denial'],
      accordingTo: ['the northern post', 'Ada Ash'],
      text: 'words',
      limit: '10',
      offset: '5',
    }
    const { query, vantage, page } = await questionOf(desk, filters)
    expect(query).toMatchObject({
      actor: ['IRN'],
      recipient: ['AZE'],
      types: ['CONSULT', 'NONE'],
      eventModality: ['asserted'],
      tieModality: ['asserted'],
      since: '2024-01-01',
      until: '2024-02-29',
      accordingTo: ['The Northern Post', 'ada-ash'],
      text: 'words',
    })
    expect(query.documents).toEqual([await resolveDocument(desk, 'folder/denial.txt')])
    expect(vantage).toEqual({ asKnownOn: '2025-05-31', asRecordedOn: '2025-06-01T23:59:59.999Z' })
    expect(page).toEqual({ offset: 5, limit: 10 })
  })

  it('knows ties and their modalities, with spaces and hyphens', async () => {
    const { query } = await questionOf(
      desk,
      { kind: ['energy supply', 'Arms-Supply'], modality: ['perceived'] },
      'ties',
    )
    expect(query).toEqual({ ties: ['energy_supply', 'arms_supply'], tieModality: ['perceived'] })
  })

  it('asks for the whole list when there is no limit', async () => {
    expect((await questionOf(desk, {})).page).toBeUndefined()
    expect((await questionOf(desk, { limit: '0' })).page).toBeUndefined()
    expect((await questionOf(desk, { limit: '0', offset: '3' })).page?.offset).toBe(3)
  })

  it.each<[Filters, string, 'events' | 'ties' | undefined]>([
    [{ actor: ['Nowhereland'] }, 'E-DESK-020', undefined],
    [{ type: ['MEET'] }, 'E-DESK-021', undefined],
    [{ kind: ['friendship'] }, 'E-DESK-021', undefined],
    [{ modality: ['perceived'] }, 'E-DESK-021', 'events'],
    [{ modality: ['demanded'] }, 'E-DESK-021', 'ties'],
    [{ since: '2024-13' }, 'E-DESK-022', undefined],
    [{ until: '2023-02-29' }, 'E-DESK-022', undefined],
    [{ asKnownOn: 'today' }, 'E-DESK-022', undefined],
    [{ asRecordedOn: 'now' }, 'E-DESK-023', undefined],
    [{ document: ['nothing.txt'] }, 'E-DESK-024', undefined],
    [{ limit: 'many' }, 'E-DESK-026', undefined],
    [{ offset: '1.5' }, 'E-DESK-026', undefined],
    [{ since: '2025', until: '2024' }, 'E-DESK-027', undefined],
  ])('%j: %s', async (filters, code, subject) => {
    await expect(questionOf(desk, filters, subject)).rejects.toMatchObject({ code })
  })
})

describe('resolveDocument', () => {
  it.each(['folder/denial.txt', 'denial.txt', 'DENIAL', 'Denial.TXT'])('%s', async (name) => {
    const rows = await desk.ledger.view.documents()
    expect(await resolveDocument(desk, name)).toBe(
      rows.find(({ file }) => file === 'folder/denial.txt')?.id,
    )
  })
})

describe('parseInstant', () => {
  it.each([
    ['2025-06-01', '2025-06-01T23:59:59.999Z'],
    ['2025-06-01T12:00Z', '2025-06-01T12:00:00.000Z'],
    ['2025-06-01T12:00:00+02:00', '2025-06-01T10:00:00.000Z'],
  ])('%s is %s', (text, instant) => expect(parseInstant(text)).toBe(instant))
  it.each(['', 'now', '2025-06-01T12:00:00', '2025-13-01', '12:00Z'])('refuses %j', (text) => {
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: 'E-DESK-023' }))
  })
})
