import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import { runVerb } from '../../src/cli/run-verb.ts'
import {
  BugError,
  InputError,
  NotFoundError,
  StoreError,
  UsageError,
} from '../../src/text/index.ts'

const detail = { code: 'E-TEST-001', message: 'no such thing', where: 'here', fix: 'Try another.' }

function captured() {
  const written: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  return () => written.join('')
}

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

describe('runVerb', () => {
  it.each([
    [new UsageError(detail), 2],
    [new NotFoundError(detail), 2],
    [new InputError(detail), 1],
    [new StoreError(detail), 3],
    [new BugError(detail), 3],
  ])('%s ends with exit code %i and one block', async (error, code) => {
    const printed = captured()
    await runVerb({}, () => Promise.reject(error))
    expect(process.exitCode).toBe(code)
    expect(printed()).toBe('error E-TEST-001  no such thing\n  where here\n  fix   Try another.\n')
  })

  it('ends with the exit code of the verb', async () => {
    await runVerb({}, async () => 1)
    expect(process.exitCode).toBe(1)
  })

  it('says of an error nobody foresaw how to report it', async () => {
    const printed = captured()
    await runVerb({}, () => Promise.reject(new TypeError('x is undefined')))
    expect(process.exitCode).toBe(3)
    expect(printed()).toContain('E-CLI-003')
    expect(printed()).toContain('--debug')
    expect(printed()).not.toContain('\n    at ')
  })
})

describe('buildProgram', () => {
  it('has the verbs of the design', () => {
    const names = buildProgram().commands.map((command) => command.name())
    expect(names).toEqual(
      expect.arrayContaining(
        'read events ties claims corridors actors documents outlets show verify brief explain export evaluate open'.split(
          ' ',
        ),
      ),
    )
  })

  it('gives every verb the common options and a description', () => {
    const verbs = buildProgram().commands.flatMap((command) =>
      command.commands.length === 0 ? [command] : command.commands,
    )
    for (const verb of verbs) {
      const flags = verb.options.map(({ long }) => long)
      expect(flags, verb.name()).toEqual(
        expect.arrayContaining(['--ledger', '--json', '--quiet', '--debug']),
      )
      expect(verb.description()).not.toBe('')
    }
  })
})
