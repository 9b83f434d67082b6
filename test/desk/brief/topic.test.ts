import { expect, test } from 'vitest'
import { parseTopic } from '../../../src/desk/brief/index.ts'
import { listed } from '../../../src/desk/brief/topic.ts'
import type { ActorId } from '../../../src/text/index.ts'
import { UsageError } from '../../../src/text/index.ts'

const KNOWN: Readonly<Record<string, string>> = {
  iran: 'IRN',
  tehran: 'IRN',
  azerbaijan: 'AZE',
  'bosnia and herzegovina': 'BIH',
}
const NAMES: Readonly<Record<string, string>> = { IRN: 'Iran', AZE: 'Azerbaijan' }
const names = {
  resolve: async (written: string) => {
    const id = KNOWN[written.toLowerCase()]
    if (id === undefined)
      throw new UsageError({ code: 'E-DESK-020', message: `no actor is called '${written}'` })
    return [id as ActorId]
  },
  name: (id: ActorId) => NAMES[id],
}

test.each([
  ['Iran, Azerbaijan', ['Iran', 'Azerbaijan']],
  ['iran and azerbaijan', ['Iran', 'Azerbaijan']],
  ['Iran; Tehran & Azerbaijan', ['Iran', 'Azerbaijan']],
  ['Iran, and Azerbaijan', ['Iran', 'Azerbaijan']],
  ['Bosnia and Herzegovina, Iran', ['Bosnia and Herzegovina', 'Iran']],
  [' , ', []],
  ['', []],
])('%j', async (written, expected) => {
  const { actors } = await parseTopic(written, names)
  expect(actors.map(({ name }) => name)).toEqual(expected)
})

test('an unknown name is an error, also one of several', async () => {
  await expect(parseTopic('Iran, Atlantis', names)).rejects.toMatchObject({ code: 'E-DESK-020' })
  await expect(parseTopic('Iran and Atlantis', names)).rejects.toMatchObject({ code: 'E-DESK-020' })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and 2 others'],
])('%j is listed as %j', (given, expected) => {
  expect(listed(given)).toBe(expected)
})
