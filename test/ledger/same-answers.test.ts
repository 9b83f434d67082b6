import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDuckdbLedger } from '../../src/ledger/index.ts'
import type { Day } from '../../src/text/index.ts'
import type { Ledger } from '../../src/view/index.ts'
import { openMemoryLedger } from '../../src/view/index.ts'
import { everything } from './ledger-spec.ts'
import type { Action } from './random-ledger.ts'
import { history, query, vantage } from './random-ledger.ts'

async function play(ledger: Ledger, actions: readonly Action[]): Promise<readonly unknown[]> {
  const results: unknown[] = []
  for (const action of actions)
    results.push(
      action.does === 'write'
        ? await ledger.writer.write(action.entries, action.recorded)
        : await ledger.writer.addJudgements(action.judgements, action.recorded),
    )
  return results
}

async function ask(
  ledger: Ledger,
  queries: readonly Parameters<Ledger['view']['reports']>[0][],
  from: Ledger['view']['vantage'],
) {
  const view = ledger.view.at(from)
  const answers: unknown[] = [await everything(view)]
  for (const one of queries)
    answers.push({
      query: one,
      reports: await view.reports(one),
      page: await view.reports(one, { offset: 1, limit: 2 }),
      events: await view.events(one),
      ties: await view.ties(one),
      claims: await view.claims(one),
      corridors: await view.corridors(one),
      actors: await view.actors(one),
      tallies: await view.tallies(one),
      typeCounts: await view.typeCounts(one),
      // Added up in another order the last digits differ.
      pairSums: (
        await view.pairSums(one, {
          day: '2023-06-30' as Day,
          halfLife: 365,
          groups: [['CONSULT', 'THREATEN']],
        })
      ).map((sum) => ({ ...sum, faded: sum.faded.toFixed(9) })),
    })
  return answers
}

test('memory and DuckDB give the same answers to the same history', {
  timeout: 300_000,
}, async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(
      history,
      fc.array(query, { minLength: 8, maxLength: 12, size: 'max' }),
      vantage,
      async (actions, queries, from) => {
        const memory = openMemoryLedger()
        const duckdb = await openDuckdbLedger(':memory:')
        try {
          expect(await play(duckdb, actions)).toEqual(await play(memory, actions))
          const expected = await ask(memory, queries, from)
          expect(await ask(duckdb, queries, from)).toEqual(expected)
          for (const one of queries) found += (await memory.view.at(from).reports(one)).rows.length
          // The same history again changes nothing but what was written before it was written anew.
          const before = await everything(
            duckdb.view.at({ asRecordedOn: actions.at(-1)?.recorded as never }),
          )
          expect((await duckdb.verify()).notices).toEqual([])
          await play(duckdb, actions)
          expect(
            await everything(duckdb.view.at({ asRecordedOn: actions.at(-1)?.recorded as never })),
          ).toEqual(before)
        } finally {
          await duckdb.close()
        }
      },
    ),
    { numRuns: process.env['CI'] === undefined ? 15 : 60, seed: 20261122, endOnFailure: true },
  )
  // A generator that finds nothing proves nothing.
  expect(found).toBeGreaterThan(200)
})

test('events of a pair folded by themselves are those folded among all', {
  timeout: 300_000,
}, async () => {
  let found = 0
  await fc.assert(
    fc.asyncProperty(history, vantage, async (actions, from) => {
      const memory = openMemoryLedger()
      const duckdb = await openDuckdbLedger(':memory:', { foldedAtOnce: 0 })
      try {
        await play(memory, actions)
        await play(duckdb, actions)
        const [expected, given] = [memory.view.at(from), duckdb.view.at(from)]
        for (const one of ['AAA', 'BBB', 'chief', 'rebels', 'firm'])
          for (const other of ['AAA', 'BBB', 'envoy']) {
            const asked = { actor: [one], recipient: [other] }
            const { rows } = await expected.events(asked)
            found += rows.length
            expect((await given.events(asked)).rows).toEqual(rows)
            const between = { between: { one: [one], other: [other] } }
            expect(await given.events(between)).toEqual(await expected.events(between))
            for (const { id } of rows)
              expect(await given.event(id)).toEqual(await expected.event(id))
          }
      } finally {
        await duckdb.close()
      }
    }),
    { numRuns: process.env['CI'] === undefined ? 15 : 60, seed: 20261122, endOnFailure: true },
  )
  expect(found).toBeGreaterThan(50)
})
