import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noShared, shared } from '../../outside.ts'
import { mentionsIn } from './mentions-in.ts'

interface GoldActor {
  readonly id: string
  readonly type: string
  readonly country: string | null
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly form: string
  }[]
}

const NAMED = new Set(['name', 'metonym', 'demonym', 'place'])

describe.skipIf(noShared)('mentions of the development articles (fitted)', () => {
  const files = noShared
    ? []
    : readdirSync(`${shared}gold`).filter((file) => /^\d.*\.json$/.test(file))
  test.each(files)('%s', (file) => {
    const gold = JSON.parse(readFileSync(`${shared}gold/${file}`, 'utf8')) as {
      readonly file: string
      readonly actors: readonly GoldActor[]
    }
    const found = mentionsIn(readFileSync(`${shared}corpus/${gold.file}`, 'utf8'))
    const wanted = gold.actors.flatMap((actor) => actor.mentions.map((at) => ({ ...at, actor })))
    const hits = (named: boolean) =>
      wanted.filter(
        (at) =>
          NAMED.has(at.form) === named &&
          found.some(
            (mention) =>
              mention.start === at.start &&
              mention.end === at.end &&
              (at.actor.type === 'state'
                ? mention.actor.id === at.actor.id
                : mention.actor.kind !== 'state' &&
                  (at.actor.country === null || mention.actor.country === at.actor.country)),
          ),
      ).length
    const ours = found.filter((mention) => NAMED.has(mention.form)).length
    const all = wanted.filter((at) => NAMED.has(at.form)).length
    const f1 = (2 * hits(true)) / (ours + all)
    expect(f1).toBeGreaterThanOrEqual(0.95)
    expect(hits(false) / (wanted.length - all)).toBeGreaterThanOrEqual(0.6)
  })
})
