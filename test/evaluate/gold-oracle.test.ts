import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ActorRef, Report } from '../../src/coding/index.ts'
import {
  type GoldActor,
  type GoldDocument,
  type GoldSpan,
  parseGold,
  scoreReading,
} from '../../src/evaluate/index.ts'
import type {
  ActorId,
  DocumentId,
  Iso3,
  Period,
  ReadingId,
  ReportId,
  Span,
} from '../../src/text/index.ts'
import { noShared, shared } from '../outside.ts'

const doc = 'd-0000000000000002' as DocumentId
const spanOf = ({ start, end }: GoldSpan): Span => ({ doc, start, end })

/** Says what the annotation says: whoever reads the annotation aloud must get full marks. */
function oracle(gold: GoldDocument): { reports: Report[]; mentions: ActorRef[] } {
  let made = 0
  const refOf = (actor: GoldActor, sentences: ReadonlySet<string>): readonly ActorRef[] => {
    const there = actor.mentions.filter((mention) =>
      gold.sentences.some(
        (sentence) =>
          sentences.has(sentence.id) &&
          sentence.start <= mention.start &&
          mention.end <= sentence.end,
      ),
    )
    const mention = there[0] ?? actor.mentions[0]
    const state = actor.unit.kind === 'state'
    // An actor that the text never mentions cannot be reported, unless it is a state.
    if (mention === undefined && !state) return []
    const base = {
      id: actor.id.toLowerCase() as ActorId,
      name: actor.name,
      mention: mention === undefined ? { doc, start: 0, end: 1 } : spanOf(mention),
    }
    return [state ? { ...base, country: actor.unit.key as Iso3, sector: 'GOV' } : base]
  }
  const refs = (actors: readonly GoldActor[], sentences: ReadonlySet<string>) =>
    actors.flatMap((actor) => refOf(actor, sentences))
  const common = (
    spans: readonly GoldSpan[],
    holder: 'author' | GoldActor,
    in_: ReadonlySet<string>,
  ) => {
    const [trigger] = spans
    if (trigger === undefined) throw new RangeError('a gold item without spans')
    made += 1
    const voice = holder === 'author' ? 'author' : (refOf(holder, in_)[0] ?? 'author')
    return {
      id: `x-${made}` as ReportId,
      reading: 'r-0000000000000002' as ReadingId,
      trigger: spanOf(trigger),
      evidence: [spanOf(trigger)] as const,
      attribution: { holder: voice, stance: 'asserts' } as const,
      certainty: 'plain' as const,
      hedges: [],
      confidence: 1,
    }
  }
  const undated: Period = { precision: 'open', basis: 'bounded' }
  const reports: Report[] = [
    ...gold.events.map(
      (event): Report => ({
        ...common(event.mentions, event.holder, event.sentences),
        kind: 'event',
        type: event.type,
        modes: [],
        contexts: [],
        actors: refs(event.actors, event.sentences),
        recipients: refs(event.recipients, event.sentences),
        symmetric: event.symmetric,
        when: event.date.kind === 'dated' ? { ...event.date.period, basis: 'stated' } : undated,
        modality: event.modality,
      }),
    ),
    ...gold.ties.map(
      (tie): Report => ({
        ...common(tie.spans, tie.holder, tie.sentences),
        kind: 'tie',
        tie: tie.tie,
        from: refs(tie.from, tie.sentences),
        to: refs(tie.to, tie.sentences),
        directed: tie.directed,
        sign: tie.sign,
        holds: undated,
        modality: tie.modality,
        ...(tie.quantity === undefined
          ? {}
          : {
              quantity: {
                ...tie.quantity,
                of: '',
                approximate: true,
                mention: spanOf(tie.spans[0] as GoldSpan),
              },
            }),
      }),
    ),
    ...gold.claims.map(
      (claim): Report => ({
        ...common(claim.spans, claim.holder, claim.sentences),
        kind: 'claim',
        claim: spanOf(claim.spans[0] as GoldSpan),
        sort: claim.sort ?? 'evaluation',
        about: claim.about.flatMap(({ actor, stance }) =>
          refOf(actor, claim.sentences).map((ref) => ({ actor: ref, stance })),
        ),
      }),
    ),
    ...gold.corridors.map(
      (corridor): Report => ({
        ...common(corridor.spans, 'author', corridor.sentences),
        kind: 'corridor',
        names: corridor.names,
        carries: '',
        endpoints: corridor.endpoints,
        states: [],
        status: corridor.status as 'planned',
        supports: [],
        opposes: [],
      }),
    ),
  ]
  const mentions = [...gold.actors.values()].flatMap((actor) =>
    actor.mentions.map((mention): ActorRef => {
      const base = {
        id: actor.id.toLowerCase() as ActorId,
        name: actor.name,
        mention: spanOf(mention),
      }
      return actor.unit.kind === 'state'
        ? { ...base, country: actor.unit.key as Iso3, sector: 'GOV' }
        : base
    }),
  )
  return { reports, mentions }
}

describe.skipIf(noShared)('the development gold, read aloud', () => {
  const folder = `${shared}gold`
  const files = noShared ? [] : readdirSync(folder).filter((file) => /^\d.*\.json$/.test(file))
  const golds = files.map((file) =>
    parseGold(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')), file),
  )
  const pairs = golds.map((gold) => ({ gold, ...oracle(gold) }))
  const { total } = scoreReading(pairs, { seed: 1, resamples: 0 })

  it('holds what the guide says it holds', () => {
    const tier = (number: number) =>
      golds.flatMap((gold) => gold.events).filter((event) => event.tier === number).length
    expect([tier(1), tier(2), tier(3)]).toEqual([30, 15, 9])
    expect(total.ties.actors.recallTier1.of).toBe(42)
  })

  it('gets full marks on every rung of every ladder', () => {
    for (const kind of ['events', 'none', 'ties', 'claims', 'corridors'] as const)
      for (const [name, rung] of Object.entries(total[kind])) {
        expect(`${kind} ${name} ${rung.recallTier12.value}`).toBe(`${kind} ${name} 1`)
        expect(`${kind} ${name} ${rung.precision.value}`).toBe(`${kind} ${name} 1`)
      }
    expect(total.dates.right.value).toBe(1)
    expect(total.dates.invented.hits).toBe(0)
    expect([total.mentions.recall.value, total.mentions.precision.value]).toEqual([1, 1])
  })
})
