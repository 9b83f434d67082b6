import { describe, expect, it } from 'vitest'
import type { EventEvidence, Patronage } from '../../../src/system/index.ts'
import { patronsOn, readPatronRows, underPatrons } from '../../../src/system/index.ts'
import type { Day } from '../../../src/text/index.ts'

const event = (a: string, b: string): EventEvidence => ({
  a,
  b,
  layer: 'military',
  count: 1,
  intensity: -5,
  reports: [],
})
const sides = (given: readonly EventEvidence[], patrons: readonly Patronage[]) =>
  underPatrons(given, patrons).map(({ a, b }) => `${a}-${b}`)

describe('clients under their patrons', () => {
  it.each<[string, [string, string][], string[]]>([
    ['one side', [['militia', 'RUR']], ['PAT-RUR']],
    ['both sides', [['militia', 'gang']], ['PAT-ELS']],
    ['a client of a client', [['RUR', 'splinter']], ['RUR-PAT']],
    ['what passed between a client and its patron is no tie', [['militia', 'PAT']], []],
    ['who has no patron stays as it is', [['RUR', 'union']], ['RUR-union']],
  ])('%s', (_, given, expected) => {
    const patrons = [
      { client: 'militia', patron: 'PAT' },
      { client: 'splinter', patron: 'militia' },
      { client: 'gang', patron: 'ELS' },
    ]
    expect(
      sides(
        given.map(([a, b]) => event(a, b)),
        patrons,
      ),
    ).toEqual(expected)
  })

  it('patrons in a circle come to an end', () => {
    const circle = [
      { client: 'x', patron: 'y' },
      { client: 'y', patron: 'x' },
    ]
    expect(sides([event('x', 'RUR')], circle)).toHaveLength(1)
  })

  it('hold from one day to another; without a day those that nobody says have ended', () => {
    const { rows, notices } = readPatronRows(
      [
        { client: 'militia', patron: 'PAT', from: '1993', to: '2011' },
        { client: 'militia', patron: 'ELS', from: '2014-09', to: '', grade: 'B', source: 'memory' },
      ],
      'patrons.csv',
    )
    expect(notices).toEqual([])
    const on = (day: string | undefined) =>
      patronsOn(rows, day as Day | undefined).map(({ patron }) => patron)
    expect([on('1992-12-31'), on('2011-12-31'), on('2012-01-01'), on('2014-09-01')]).toEqual([
      [],
      ['PAT'],
      [],
      ['ELS'],
    ])
    expect(on(undefined)).toEqual(['ELS'])
  })

  it('a row without both, or with a date that is none, is named', () => {
    const { rows, notices } = readPatronRows(
      [{ client: 'militia' }, { client: 'a', patron: 'b', from: 'long ago' }],
      'patrons.csv',
    )
    expect(rows).toEqual([])
    expect(notices.map(({ code, place }) => [code, place])).toEqual([
      ['E-SYSTEM-014', 'row 2'],
      ['E-SYSTEM-014', 'row 3'],
    ])
  })
})
