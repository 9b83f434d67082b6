import { describe, expect, it } from 'vitest'
import { readAllianceRows, readCapabilityRows } from '../../../src/system/index.ts'
import { tableOf } from '../blocs/table-of.ts'

// Columns as the projects publish them, in their order and case; rows are made up.
const COW_YEARLY =
  'version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,year,version'
const ATOP_DYAD =
  'dyad,year,mem1,mem2,atopally,defense,offense,neutral,nonagg,consul,shareob,bilatno,multino,number,asymm,atopid1,version'
const ATOP_DIRECTED =
  'ddyad,year,stateA,stateB,atopally,defense,offense,neutral,nonagg,consul,shareob,bilatno,multino,number,asymm,atopid1,version'

describe('alliances by pair and year, as published', () => {
  it.each([
    [
      'Correlates of War, yearly dyads',
      COW_YEARLY,
      '1,10,A,20,B,1,1,1900,,,,0,1,1,0,1,1,1950,4.1',
      3,
    ],
    ['neutrality', COW_YEARLY, '1,10,A,20,B,1,1,1900,,,,0,1,0,1,0,0,1950,4.1', 2],
    ['an entente', COW_YEARLY, '1,10,A,20,B,1,1,1900,,,,0,1,0,0,0,1,1950,4.1', 2],
    ['non-aggression', COW_YEARLY, '1,10,A,20,B,1,1,1900,,,,0,1,0,0,1,0,1950,4.1', 1],
    ['ATOP, dyad-year: offence', ATOP_DYAD, '10020,1950,10,20,1,0,1,0,0,0,0,1,0,1,0,1005,5.1', 3],
    ['consultation', ATOP_DYAD, '10020,1950,10,20,1,0,0,0,1,1,0,1,0,1,0,1005,5.1', 2],
    ['ATOP, directed', ATOP_DIRECTED, '10020,1950,10,20,1,0,0,0,1,0,0,1,0,1,0,1005,5.1', 1],
    [
      'unknown promises are no promise',
      ATOP_DIRECTED,
      '10020,1950,10,20,1,-9,NA,,0,0,0,1,0,1,0,1005,5.1',
      0,
    ],
  ])('%s', (_, header, row, commitment) => {
    const { rows, notices } = readAllianceRows(tableOf(`${header}\n${row}\n`), 'alliances.csv')
    expect(notices).toEqual([])
    expect(rows).toEqual([{ a: '10', b: '20', year: 1950, commitment }])
  })

  it.each([
    ['by dyad', COW_YEARLY.replace(',year,', ','), /beginning and an end[\s\S]*by_dyad_yearly/],
    [
      'by member',
      'version4id,ccode,state_name,mem_st_day,mem_st_year,defense,neutrality',
      /by member[\s\S]*by_dyad_yearly/,
    ],
    [
      'ATOP alliances',
      'atopid,cowid,begyr,begmo,endyr,mem1,mem2,mem3,defense,offense',
      /one row an alliance[\s\S]*atop5_1dy/,
    ],
    [
      'ATOP members',
      'atopid,member,yrent,moent,yrexit,defense,offense',
      /member of an alliance[\s\S]*atop5_1dy/,
    ],
    ['another table', 'name,age', /expected two columns of states[\s\S]*found name, age/],
  ])('a file of another make is named, and the one to take: %s', (_, header, says) => {
    const cells = header.split(',').map(() => '1')
    const read = () => readAllianceRows(tableOf(`${header}\n${cells.join(',')}\n`), 'x.csv')
    let thrown: unknown
    try {
      read()
    } catch (error) {
      thrown = error
    }
    expect(thrown).toMatchObject({ code: 'E-SYSTEM-012', where: 'x.csv' })
    const { message, fix } = thrown as { message: string; fix: string }
    expect(`${message} ${fix}`).toMatch(says)
  })

  it('a row without a year is left out and named; the others are read', () => {
    const { rows, notices } = readAllianceRows(
      tableOf('statea,stateb,year,defense\n10,20,1950,1\n10,30,,1\n'),
      'x.csv',
    )
    expect(rows).toHaveLength(1)
    expect(notices).toMatchObject([{ code: 'E-SYSTEM-013', place: 'row 3' }])
  })
})

describe('National Material Capabilities, as published', () => {
  it('columns in their order, -9 missing, the published index kept apart', () => {
    const { rows, notices } = readCapabilityRows(
      tableOf(
        'stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\nAAA,10,1950,5,-9,0,7,100,20,0.25,2024\n',
      ),
      'nmc.csv',
    )
    expect(notices).toEqual([])
    expect(rows).toEqual([
      {
        state: 'AAA',
        year: 1950,
        components: { milex: 5, irst: 0, pec: 7, tpop: 100, upop: 20 },
        published: 0.25,
      },
    ])
  })
})
