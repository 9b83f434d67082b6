import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compileData } from '../../../scripts/data/compile-data.mjs'
import { loadActorDictionary } from '../../../src/coding/index.ts'
import { InputError } from '../../../src/text/index.ts'
import { dictionary } from './mentions-in.ts'

const DATA = fileURLToPath(new URL('../../../data/', import.meta.url))

/** A copy of data/ with lines added to one table; gives the number of the first added row. */
function withRows(table: string, ...rows: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-data-'))
  for (const part of ['actors', 'outlets', 'corridors', 'places'])
    cpSync(join(DATA, part), join(folder, part), { recursive: true })
  const file = join(folder, table)
  const row = readFileSync(file, 'utf8').trimEnd().split('\n').length + 1
  appendFileSync(file, rows.map((line) => `${line}\n`).join(''))
  return { folder, row }
}

const FAULTS: readonly (readonly [string, string, string, RegExp])[] = [
  ['id used twice', 'actors/people.csv', 'xi-jinping,CHN,Someone Else,,,B,memory', /already used/],
  [
    'no such country',
    'actors/people.csv',
    'new-person,QQQ,New Person,,,B,memory',
    /'QQQ' is no state/,
  ],
  [
    'no such person',
    'actors/roles.csv',
    'nobody,President,PER,GOV,,,B,memory',
    /'nobody' is not in/,
  ],
  [
    'no such day',
    'actors/roles.csv',
    'xi-jinping,Heir,CHN,GOV,2024-02-30,,B,memory',
    /from: a day/,
  ],
  [
    'ends before it begins',
    'actors/roles.csv',
    'xi-jinping,Heir,CHN,GOV,2024-01-02,2023-01-01,B,memory',
    /ends before/,
  ],
  ['no such sector', 'actors/roles.csv', 'xi-jinping,Heir,CHN,KGB,,,B,memory', /sector/],
  ['no such grade', 'actors/companies.csv', 'new-co,Newco Holdings,,,PER,D,memory', /grade/],
  ['no source', 'actors/companies.csv', 'new-co,Newco Holdings,,,PER,B,', /source/],
  [
    'an address nobody opened',
    'actors/companies.csv',
    'new-co,Newco Holdings,,,PER,B,https://example.org',
    /must have been opened/,
  ],
  ['too few cells', 'actors/companies.csv', 'new-co,Newco Holdings', /expected 7 cells, found 2/],
  [
    'one name, two actors',
    'actors/companies.csv',
    'new-co,Gazprom,,,PER,B,memory',
    /'Gazprom' means 'new-co' here and 'gazprom'/,
  ],
  [
    'segment to nowhere',
    'corridors/segments.csv',
    'S999,BTK,QQQ,LED,RUS,rail,1,stated,1,,,,,operating,,operating,,memory,B,',
    /'QQQ' is no node/,
  ],
]

describe('data tables', () => {
  test('have no problems', () => {
    expect(compileData(DATA).problems).toEqual([])
  })

  test('compile to the same bytes each time', () => {
    expect(compileData(DATA).files).toEqual(compileData(DATA).files)
  })

  test.each(FAULTS)('%s is named by file and row', (_fault, table, row, message) => {
    const planted = withRows(table, row)
    const { problems } = compileData(planted.folder)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
    expect(problems[0]).toContain(`data/${table} row ${planted.row}`)
  })

  test('a form of two actors passes when ambiguous.csv lists it', () => {
    const { folder } = withRows('actors/companies.csv', 'new-co,Gazprom,,,PER,B,memory')
    appendFileSync(
      join(folder, 'actors/ambiguous.csv'),
      'Gazprom,gazprom|new-co,two firms of one name\n',
    )
    expect(compileData(folder).problems).toEqual([])
  })
})

describe('the dictionary', () => {
  test('knows every member of the United Nations and those beside it', () => {
    const states = [...dictionary.actors.values()].filter((actor) => actor.kind === 'state')
    expect(states.length).toBeGreaterThanOrEqual(193 + 4)
    for (const code of ['TWN', 'XKX', 'PSE', 'VAT'])
      expect(dictionary.state(code as never)).toBeDefined()
  })

  test('gives the role held on a day, and none between two', () => {
    const id = 'benjamin-netanyahu' as never
    expect(dictionary.roleOn(id, '2021-01-01' as never)?.office).toBe('Prime Minister')
    expect(dictionary.roleOn(id, '2022-01-01' as never)).toBeUndefined()
    expect(dictionary.roleOn(id, undefined)?.from).toBe('2022-12-29')
  })

  test('lists the longer of two forms first', () => {
    const forms = dictionary.formsStartingWith('islamic').map((form) => form.text.length)
    expect(forms).toEqual([...forms].sort((a, b) => b - a))
  })

  test.each(['', '{}', '{"format":"chancery-actors/1"}'])('refuses %j with a code', (json) => {
    expect(() => loadActorDictionary(json)).toThrow(InputError)
    try {
      loadActorDictionary(json)
    } catch (error) {
      expect((error as InputError).code).toBe('E-CODING-101')
    }
  })
})
