import { describe, expect, it } from 'vitest'
import { API_ERRORS } from '../../src/api/index.ts'
import { CLI_ERRORS } from '../../src/cli/index.ts'
import { DESK_ERRORS, explainTerm } from '../../src/desk/index.ts'

describe('explainTerm', () => {
  it.each([
    ['SANCTION', 'event type'],
    ['sanction/expel', 'mode'],
    ['chokepoint', 'term'],
    ['energy_supply', 'tie kind'],
    ['E-TEXT-001', 'error code'],
    ['E-DOCUMENTS-003', 'error code'],
    ['e-ledger-002', 'error code'],
    ['E-VIEW-010', 'error code'],
    ['E-CODING-001', 'error code'],
    ['E-EVALUATE-001', 'error code'],
    ['E-EXCHANGE-001', 'error code'],
    ['E-CLI-001', 'error code'],
    ['E-API-001', 'error code'],
  ])('%s is a %s', async (term, kind) => {
    const answer = await explainTerm(term, [CLI_ERRORS, API_ERRORS])
    expect(answer.kind).toBe(kind)
    expect(answer.definition.length).toBeGreaterThan(10)
  })

  it('knows each of its own codes', async () => {
    for (const code of Object.keys(DESK_ERRORS)) expect((await explainTerm(code)).term).toBe(code)
  })

  it.each(['chokepiont', 'E-DESK-999', 'E-NOTHING-001', ''])('%j: the nearest', async (term) => {
    await expect(explainTerm(term)).rejects.toMatchObject({
      code: 'E-DESK-030',
      fix: expect.stringMatching(/^Did you mean .+, .+ or .+\?$/) as unknown,
    })
  })
})
