import { describe, expect, it } from 'vitest'
import { statusOf } from '../../../src/coding/corridors/corridor-status.ts'

describe('how far a corridor has come', () => {
  it.each([
    ['the railway has been closed since may.', 'closed'],
    ['the line has stood idle for a decade.', 'closed'],
    ['a road to the coast is to be built by 2028.', 'planned'],
    ['the corridor, which would link the two, has stalled.', 'planned'],
    ['work on the pipeline began last year.', 'building'],
    ['the bridge is nearing completion.', 'building'],
    ['the railway was inaugurated in 1975.', 'active'],
    ['it sends its coal along the northern railway.', 'active'],
    ['the two signed a memorandum about the cable.', 'agreed'],
    ['the tunnel is long.', 'not stated'],
  ])('%s', (words, status) => {
    expect(statusOf([words])).toBe(status)
  })
})
