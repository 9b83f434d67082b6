import { describe, expect, it } from 'vitest'
import { TIE_KINDS } from '../../src/codebook/index.ts'
import type { ActorRef, Report } from '../../src/coding/index.ts'
import {
  type ArticleScores,
  type GoldDocument,
  parseGold,
  type ReadingPair,
  scoreReading,
} from '../../src/evaluate/index.ts'
import type { Day } from '../../src/text/index.ts'
import {
  at,
  claim,
  event,
  GOLD,
  GOLD_JSON,
  perfectEvents,
  perfectTies,
  self,
  sentence,
  state,
  tie,
} from './example-article.ts'

function score(
  reports: readonly Report[],
  rest: Partial<ReadingPair> = {},
  resamples = 0,
): ArticleScores {
  return scoreReading([{ gold: GOLD, reports, mentions: [], ...rest }], { seed: 7, resamples })
    .total
}

/** hits/of of recall over tier 1, over tiers 1 and 2, and precision. */
function counts(rung: ArticleScores['events']['actors']): readonly string[] {
  return [rung.recallTier1, rung.recallTier12, rung.precision].map(
    ({ hits, of }) => `${hits}/${of}`,
  )
}

describe('events', () => {
  it('gives a perfect reader everything, on every rung', () => {
    const { events, none, dates } = score(perfectEvents())
    for (const rung of Object.values(events)) expect(counts(rung)).toEqual(['2/2', '3/3', '4/4'])
    expect(counts(none.actors)).toEqual(['1/1', '1/1', '1/1'])
    expect(events.actors.f1Tier12.value).toBe(1)
    expect(dates.right).toMatchObject({ hits: 1, of: 1 })
    expect(dates.invented).toMatchObject({ hits: 0, of: 2 })
  })

  it('gives an empty reader no precision and no recall', () => {
    const { events, ties, claims, corridors, mentions } = score([])
    expect(counts(events.actors)).toEqual(['0/2', '0/3', '0/0'])
    expect(events.actors.precision.value).toBeNull()
    expect(events.actors.f1Tier12.value).toBe(0)
    expect(counts(ties.actors)).toEqual(['0/2', '0/3', '0/0'])
    expect(claims.stance.recallTier12).toMatchObject({ hits: 0, of: 1 })
    expect(corridors.found.recallTier12).toMatchObject({ hits: 0, of: 1 })
    expect(mentions.recall).toMatchObject({ hits: 0, of: 11 })
  })

  it('lets twenty copies of everything cost nineteen twentieths of the precision', () => {
    const copies = Array.from({ length: 20 }, () => perfectEvents()).flat()
    // Even when a reader links all copies: the same trigger is no further telling.
    const links = new Map(copies.map((report) => [report.id as string, report.type]))
    for (const pair of [{}, { links }]) {
      const { events } = score(copies, pair)
      expect(counts(events.actors)).toEqual(['2/2', '3/3', '4/80'])
      expect(events.actors.duplicates).toBe(76)
      expect(events.actors.linkedDuplicates).toBe(0)
    }
  })

  it('counts a second telling as a duplicate unless it is linked to the first', () => {
    const [visit] = perfectEvents()
    const again = event(3, 'visit', {
      type: 'CONSULT',
      actors: [state('NOR', at(3, 'Holm'))],
      recipients: [state('DNK', at(1, 'Denmark'))],
    })
    const reports = [visit as Report, again]
    const apart = score(reports).events.actors
    expect(counts(apart)).toEqual(['1/2', '1/3', '1/2'])
    expect([apart.duplicates, apart.linkedDuplicates]).toEqual([1, 0])
    const links = new Map(reports.map((report) => [report.id as string, 'E-1']))
    const joined = score(reports, { links }).events.actors
    expect(counts(joined)).toEqual(['1/2', '1/3', '1/1'])
    expect([joined.duplicates, joined.linkedDuplicates]).toEqual([0, 1])
  })

  it('does not let linking excuse a false alarm', () => {
    const [visit] = perfectEvents()
    const wrong = event(7, 'buys', { type: 'AID', actors: [state('NOR', at(7, 'Norway'))] })
    const links = new Map([visit as Report, wrong].map((report) => [report.id as string, 'E-1']))
    expect(counts(score([visit as Report, wrong], { links }).events.actors)).toEqual([
      '1/2',
      '1/3',
      '1/2',
    ])
  })

  it('gives nothing for all actors on both sides but partial credit', () => {
    const everyone = [state('NOR', at(1, 'Norway')), state('DNK', at(1, 'Denmark'))]
    const { events } = score([
      event(1, 'visited', { type: 'CONSULT', actors: everyone, recipients: everyone }),
    ])
    expect(counts(events.type)).toEqual(['1/2', '1/3', '1/1'])
    expect(counts(events.partialActors)).toEqual(['1/2', '1/3', '1/1'])
    expect(counts(events.actors)).toEqual(['0/2', '0/3', '0/1'])
  })

  it('accepts another code only where the gold does', () => {
    const [visit, treaty] = perfectEvents()
    const { events } = score([
      { ...(visit as Report & { kind: 'event' }), type: 'AGREE' },
      { ...(treaty as Report & { kind: 'event' }), type: 'AGREE' },
    ])
    expect(counts(events.detection)).toEqual(['2/2', '2/3', '2/2'])
    expect(counts(events.type)).toEqual(['1/2', '1/3', '1/2'])
  })

  it('takes symmetric participants as one set, whatever their sides', () => {
    const swapped = event(2, 'signed', {
      type: 'AGREE',
      actors: [state('DNK', at(2, 'Denmark'))],
      recipients: [state('NOR', at(2, 'Norway'))],
    })
    expect(counts(score([swapped]).events.actors)).toEqual(['1/2', '1/3', '1/1'])
    const missing = event(2, 'signed', { type: 'AGREE', actors: [state('DNK', at(2, 'Denmark'))] })
    const { events } = score([missing])
    expect(counts(events.partialActors)[0]).toBe('1/2')
    expect(counts(events.actors)[0]).toBe('0/2')
  })

  it('does not take sides that are swapped or merged in a directed event', () => {
    const holm = state('NOR', at(1, 'Ada Holm'))
    const denmark = state('DNK', at(1, 'Denmark'))
    const wrong = [
      { actors: [denmark], recipients: [holm] },
      { actors: [holm, denmark], recipients: [], symmetric: true },
      { actors: [holm], recipients: [] },
    ]
    for (const fields of wrong) {
      const { events } = score([event(1, 'visited', { type: 'CONSULT', ...fields })])
      expect(counts(events.actors)[0]).toBe('0/2')
    }
  })

  it('takes any recipient, and none, where the gold tells none', () => {
    const guilds = self('guilds', at(4, 'guilds'), 'DNK')
    for (const recipients of [[], [state('DNK', at(4, 'Denmark'))]]) {
      const { events } = score([
        event(4, 'protested', { type: 'PROTEST', actors: [guilds], recipients }),
      ])
      expect(counts(events.actors)).toEqual(['0/2', '1/3', '1/1'])
    }
  })

  it('tells those who stand for themselves by their words, never by a state', () => {
    const asked: readonly [ActorRef, boolean][] = [
      [self('whatever-the-id', at(4, 'guilds')), true],
      [self('guilds', at(4, 'protested')), false],
      // A crowd with a country is not its country.
      [state('DNK', at(4, 'guilds')), false],
      [state('DNK', at(4, 'Denmark')), false],
    ]
    for (const [actor, right] of asked) {
      const { events } = score([event(4, 'protested', { type: 'PROTEST', actors: [actor] })])
      expect(events.actors.recallTier12.hits, actor.id).toBe(right ? 1 : 0)
    }
  })

  it('does not take a state inside the words of others for these others', () => {
    const { start, end } = sentence(8)
    const swede = at(8, 'Sweden')
    const gold = withActors((actor) => {
      if (actor.id === 'OBSERVERS')
        return { ...actor, mentions: [{ start, end, text: '', form: 'description' }] }
      return actor.id === 'SWE'
        ? { ...actor, mentions: [...actor.mentions, { ...swede, text: 'Sweden', form: 'name' }] }
        : actor
    })
    const hits = (actor: ActorRef) => {
      const warning = event(8, 'warned', {
        type: 'THREATEN',
        actors: [actor],
        recipients: [state('SWE', swede)],
      })
      return score([warning], { gold }).events.actors.precision.hits
    }
    expect(hits(self('observers', at(8, 'Observers')))).toBe(1)
    expect(hits(state('FIN', at(8, 'Observers')))).toBe(1)
    expect(hits(state('FIN', swede))).toBe(1)
    expect(hits(state('SWE', swede))).toBe(0)
  })

  it('looks for the words in the sentence of the event, elsewhere only if there are none', () => {
    const report = event(4, 'protested', {
      type: 'PROTEST',
      actors: [self('guilds', at(3, 'fishing guilds'))],
    })
    expect(score([report]).events.actors.recallTier12.hits).toBe(0)
    const gold = withActors((actor) =>
      actor.id === 'GUILDS' ? { ...actor, mentions: actor.mentions.slice(0, 1) } : actor,
    )
    expect(score([report], { gold }).events.actors.recallTier12.hits).toBe(1)
  })

  it('asks tier 3 of nobody and blames nobody for it', () => {
    const warning = perfectEvents()[3] as Report
    expect(counts(score([warning]).events.actors)).toEqual(['0/2', '0/3', '1/1'])
    const all = perfectEvents().filter((report) => report !== warning)
    expect(counts(score(perfectEvents().slice(0, 3)).events.actors)).toEqual(['2/2', '3/3', '3/3'])
    expect(all).toHaveLength(5)
  })

  it('counts a report in a sentence without events as a false alarm', () => {
    const report = event(7, 'buys', { type: 'CONSULT', actors: [state('NOR', at(7, 'Norway'))] })
    expect(counts(score([report]).events.detection)).toEqual(['0/2', '0/3', '0/1'])
  })

  it('keeps NONE apart, but lets a type that a gold NONE accepts hit it', () => {
    const denies = event(5, 'denied', { type: 'NONE', actors: [state('DNK', at(5, 'Denmark'))] })
    const alone = score([denies])
    expect(counts(alone.events.actors)).toEqual(['0/2', '0/3', '0/0'])
    expect(counts(alone.none.actors)).toEqual(['1/1', '1/1', '1/1'])
    const rejects = score([{ ...denies, type: 'REJECT' }])
    expect(counts(rejects.events.actors)).toEqual(['0/2', '0/3', '1/1'])
    const yields = score([{ ...denies, type: 'CONCEDE' }])
    expect(counts(yields.events.actors)).toEqual(['0/2', '0/3', '0/1'])
  })

  it('serves tier 1 first when one report could be either of two events', () => {
    const soft = { ...GOLD.events[0], id: 't-e99', tier: 3 as const }
    const gold = { ...GOLD, events: [soft as (typeof GOLD.events)[number], ...GOLD.events] }
    const { events } = score([perfectEvents()[0] as Report], { gold })
    expect(counts(events.actors)).toEqual(['1/2', '1/3', '1/1'])
  })

  it('climbs by modality, attribution and date', () => {
    const visit = perfectEvents()[0] as Report & { kind: 'event' }
    const holm = state('NOR', at(3, 'Holm'))
    const heights = (report: Report) =>
      Object.values(score([report]).events).map((rung) => rung.recallTier1.hits)
    expect(heights(visit)).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(heights({ ...visit, modality: 'planned' })).toEqual([1, 1, 1, 1, 0, 0, 0])
    expect(heights({ ...visit, attribution: { holder: holm, stance: 'asserts' } })).toEqual([
      1, 1, 1, 1, 1, 0, 0,
    ])
    expect(
      heights({
        ...visit,
        when: {
          from: '2023-07-01' as Day,
          to: '2023-07-31' as Day,
          precision: 'month',
          basis: 'resolved',
        },
      }),
    ).toEqual([1, 1, 1, 1, 1, 1, 0])
  })

  it('reports an invented date apart, and never scores against an outside date', () => {
    const [, treaty, protest, warning] = perfectEvents() as (Report & { kind: 'event' })[]
    const year = {
      from: '2022-01-01' as Day,
      to: '2022-12-31' as Day,
      precision: 'year' as const,
      basis: 'stated' as const,
    }
    const reports = [treaty, protest, warning].map((report) => ({
      ...(report as Report & { kind: 'event' }),
      when: year,
    }))
    const { events, dates } = score(reports)
    expect(dates.invented).toMatchObject({ hits: 2, of: 2 })
    expect(dates.right).toMatchObject({ hits: 0, of: 0 })
    expect(counts(events.actors)).toEqual(['1/2', '2/3', '3/3'])
    expect(counts(events.date)).toEqual(['0/2', '0/3', '1/3'])
  })
})

describe('ties', () => {
  it('gives a perfect reader everything', () => {
    const { ties } = score(perfectTies())
    for (const rung of Object.values(ties)) expect(counts(rung)).toEqual(['2/2', '3/3', '3/3'])
  })

  it('makes every kind for every pair cost its precision', () => {
    const actors = [
      state('SWE', at(6, 'Sweden')),
      state('NOR', at(6, 'Norway')),
      state('DNK', at(6, 'Denmark')),
    ]
    const reports = TIE_KINDS.flatMap((kind) =>
      actors.flatMap((from) =>
        actors
          .filter((to) => to !== from)
          .flatMap((to) =>
            ([-1, 0, 1] as const).map((sign) =>
              tie(6, 'ferry pact', { tie: kind, from: [from], to: [to], directed: true, sign }),
            ),
          ),
      ),
    )
    // 19 kinds x 6 ordered pairs x 3 signs; only one of them can be the ferry link.
    expect(reports).toHaveLength(342)
    const { ties } = score(reports)
    expect(counts(ties.actors)).toEqual(['0/2', '1/3', '1/342'])
    // The link told from both ends, and as the alliance the gold accepts too.
    expect(ties.actors.duplicates).toBe(3)
  })

  it('wants direction, sign and a shared sentence', () => {
    const trade = perfectTies()[2] as Report & { kind: 'tie' }
    const right = (report: Report) => score([report]).ties.actors.recallTier1.hits
    expect(right(trade)).toBe(1)
    expect(right({ ...trade, from: trade.to, to: trade.from })).toBe(0)
    expect(right({ ...trade, from: [...trade.from, ...trade.to], to: [] })).toBe(0)
    expect(right({ ...trade, sign: 0 })).toBe(0)
    expect(right({ ...trade, trigger: at(2, 'signed'), evidence: [sentence(2)] })).toBe(0)
    // A trigger elsewhere will do when the cited sentence is shared.
    expect(
      right({ ...trade, trigger: at(2, 'signed'), evidence: [sentence(2), sentence(7)] }),
    ).toBe(1)
  })

  it('takes an undirected tie from either side or as one set', () => {
    const link = perfectTies()[1] as Report & { kind: 'tie' }
    const [norway, denmark] = link.from as [ActorRef, ActorRef]
    for (const sides of [
      { from: [norway], to: [denmark] },
      { from: [denmark], to: [norway] },
      { from: [denmark, norway], to: [] },
    ])
      expect(score([{ ...link, ...sides }]).ties.actors.recallTier12.hits).toBe(1)
    expect(score([{ ...link, from: [norway], to: [] }]).ties.actors.recallTier12.hits).toBe(0)
  })

  it('takes participants without a target as one set, however a report puts them', () => {
    const ties = GOLD.ties.map((tie) =>
      tie.id === 't-t02' ? { ...tie, from: [...tie.from, ...tie.to], to: [] } : tie,
    )
    const link = perfectTies()[1] as Report & { kind: 'tie' }
    const [norway, denmark] = link.from as [ActorRef, ActorRef]
    const split = { ...link, from: [denmark], to: [norway], directed: true }
    expect(score([split], { gold: { ...GOLD, ties } }).ties.actors.recallTier12.hits).toBe(1)
  })

  it('does not share a sentence that evidence only touches', () => {
    const trade = perfectTies()[2] as Report & { kind: 'tie' }
    const touching = { ...sentence(6), end: sentence(7).start + 5 }
    const report = { ...trade, trigger: at(6, 'ferry'), evidence: [touching] as const }
    expect(score([report]).ties.sentence.recallTier1.hits).toBe(1)
    expect(score([report]).ties.kind.recallTier1.hits).toBe(0)
  })

  it('takes the author as well as the perceiver as the voice of a perception', () => {
    const fear = perfectTies()[0] as Report & { kind: 'tie' }
    const hits = (report: Report) => score([report]).ties.attribution.recallTier1.hits
    expect(hits({ ...fear, attribution: { holder: 'author', stance: 'asserts' } })).toBe(1)
    const norway = state('NOR', at(6, 'Norway'))
    expect(hits({ ...fear, attribution: { holder: norway, stance: 'asserts' } })).toBe(0)
  })
})

describe('claims', () => {
  const holm = state('NOR', at(3, 'Holm'))
  const right = claim(3, 'The visit delighted the fishing guilds of Jutland', {
    about: [{ actor: self('guilds', at(3, 'fishing guilds')), stance: 1 }],
    attribution: { holder: holm, stance: 'asserts' },
  })
  const heights = (report: Report) =>
    Object.values(score([report]).claims).map((rung) => rung.recallTier12.hits)

  it('wants half of the words, the holder and the stance', () => {
    expect(heights(right)).toEqual([1, 1, 1, 1])
    // Four of eight words are half; three are not.
    expect(heights({ ...right, claim: at(3, 'The visit delighted the') })).toEqual([1, 1, 1, 1])
    expect(heights({ ...right, claim: at(3, 'The visit delighted') })).toEqual([0, 0, 0, 0])
    expect(heights({ ...right, claim: sentence(3) })).toEqual([1, 1, 1, 1])
    expect(heights({ ...right, attribution: { holder: 'author', stance: 'asserts' } })).toEqual([
      1, 0, 0, 0,
    ])
    const against = { ...(right.about[0] as (typeof right.about)[number]), stance: -1 as const }
    expect(heights({ ...right, about: [against] })).toEqual([1, 1, 0, 0])
    // Naming both stances does not help: what is said first counts.
    expect(heights({ ...right, about: [against, ...right.about] })).toEqual([1, 1, 0, 0])
  })
})

describe('corridors', () => {
  const base = {
    ...claim(6, 'ferry pact', { about: [] }),
    kind: 'corridor' as const,
    carries: 'cars',
    states: [],
    supports: [],
    opposes: [],
    names: [] as string[],
    endpoints: [] as string[],
    status: 'planned' as const,
  }
  const hits = (fields: Partial<typeof base>) =>
    score([{ ...base, ...fields } as Report]).corridors.found.recallTier12.hits

  it('knows a corridor by its name or its ends, not by generic words', () => {
    expect(hits({ names: ['the Kattegat ferry'] })).toBe(1)
    expect(hits({ names: ['Corridor'] })).toBe(0)
    // One telling word of three is not half.
    expect(hits({ names: ['Kattegat bridge'] })).toBe(0)
    expect(hits({ endpoints: ['Jutland', 'Oslo'] })).toBe(1)
    expect(hits({ endpoints: ['Jutland', 'Bergen'] })).toBe(0)
    expect(
      hits({ endpoints: ['Jutland', 'Oslo'], trigger: at(1, 'visited'), evidence: [sentence(1)] }),
    ).toBe(0)
  })
})

describe('mentions', () => {
  it('wants the exact words and the actor; pronouns are asked for but not counted as false', () => {
    const { mentions } = score([], {
      mentions: [
        state('NOR', at(1, 'Norway')),
        state('NOR', at(1, 'Norway'), 'norwegian-government'),
        state('SWE', at(2, 'Norway')),
        state('DNK', at(5, 'it')),
        state('DNK', at(5, 'the guilds')),
        state('SWE', at(8, 'Sweden')),
      ],
    })
    // 'Norway' twice is one mention; 'Norway' as Sweden and the unmarked 'Sweden' are false.
    expect(mentions.recall).toMatchObject({ hits: 1, of: 11 })
    expect(mentions.precision).toMatchObject({ hits: 1, of: 3 })
    expect(mentions.byForm.coref).toMatchObject({ hits: 1, of: 1 })
    expect(mentions.byForm.description).toMatchObject({ hits: 0, of: 3 })
  })
})

describe('author notes', () => {
  it('are not annotated, so that mentions there count for nothing', () => {
    const sentences = GOLD.sentences.map((one, index) =>
      index === 7 ? { ...one, kind: 'bio' as const } : one,
    )
    const mentions = [state('SWE', at(8, 'Sweden'))]
    expect(score([], { mentions }).mentions.precision.of).toBe(1)
    expect(score([], { mentions, gold: { ...GOLD, sentences } }).mentions.precision.of).toBe(0)
  })
})

describe('intervals and totals', () => {
  it('is the same for the same seed, holds the value, and moves with the seed', () => {
    const reports = perfectEvents().slice(0, 2)
    const first = score(reports, {}, 500).events.actors
    expect(score(reports, {}, 500).events.actors).toEqual(first)
    const [low, high] = first.recallTier12.interval ?? [1, 0]
    expect(low).toBeLessThan(first.recallTier12.value ?? 0)
    expect(high).toBeGreaterThan(first.recallTier12.value ?? 1)
    const other = scoreReading([{ gold: GOLD, reports, mentions: [] }], { seed: 8, resamples: 37 })
    expect(other.total.events.actors.recallTier12.interval).not.toEqual(
      scoreReading([{ gold: GOLD, reports, mentions: [] }], { seed: 9, resamples: 37 }).total.events
        .actors.recallTier12.interval,
    )
  })

  it('adds articles up and reports each', () => {
    const pairs = [
      { gold: GOLD, reports: perfectEvents(), mentions: [] },
      { gold: { ...GOLD, file: 'second.txt' }, reports: [], mentions: [] },
    ]
    const scores = scoreReading(pairs, { seed: 1, resamples: 0 })
    expect(scores.articles.map(({ file }) => file)).toEqual(['example.txt', 'second.txt'])
    expect(counts(scores.total.events.actors)).toEqual(['2/4', '3/6', '4/4'])
  })
})

type RawActor = (typeof GOLD_JSON.actors)[number]

/** The example with its registry changed. */
function withActors(change: (actor: RawActor) => object): GoldDocument {
  return parseGold({ ...GOLD_JSON, actors: GOLD_JSON.actors.map(change) }, 'changed.json')
}
