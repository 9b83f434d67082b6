import { describe, expect, it } from 'vitest'
import { sameDate } from '../../src/evaluate/gold/gold-date.ts'
import { parseGold, textOfGold } from '../../src/evaluate/index.ts'
import { ChanceryError, type Period, periodOf } from '../../src/text/index.ts'
import { GOLD, GOLD_JSON, TEXT } from './example-article.ts'

function withEvent(fields: Record<string, unknown>): unknown {
  return { ...GOLD_JSON, events: [{ ...GOLD_JSON.events[0], ...fields }] }
}

function failure(json: unknown): ChanceryError {
  try {
    parseGold(json, 'broken.json')
  } catch (error) {
    if (error instanceof ChanceryError) return error
  }
  throw new RangeError('parseGold should have refused this')
}

describe('parseGold', () => {
  it('translates source and target, signs, and parents', () => {
    const visit = GOLD.events[0]
    expect(visit?.actors.map((actor) => actor.unit)).toEqual([{ kind: 'state', key: 'NOR' }])
    expect(visit?.recipients.map((actor) => actor.id)).toEqual(['DNK'])
    expect([...(visit?.sentences ?? [])]).toEqual(['t-s01', 't-s03'])
    expect(GOLD.ties.map((tie) => tie.sign)).toEqual([-1, 1, 1])
    expect(GOLD.actors.get('GUILDS')?.unit).toMatchObject({ kind: 'self', hasCountry: true })
    expect(GOLD.actors.get('OBSERVERS')?.unit).toMatchObject({ kind: 'self', hasCountry: false })
  })

  it('puts the text together again', () => {
    expect(textOfGold(GOLD)).toBe(TEXT)
  })

  it('ignores unknown fields and lives with missing optional ones', () => {
    const { boilerplate, claims, corridors, ...rest } = GOLD_JSON
    expect(boilerplate).toEqual([])
    expect(claims.length + corridors.length).toBe(2)
    const gold = parseGold({ ...rest, novelty: { deep: [1] } }, 'x.json')
    expect([gold.claims, gold.corridors, gold.boilerplate]).toEqual([[], [], []])
    expect(gold.events).toHaveLength(5)
  })

  it.each([
    [
      'a year',
      { iso: '2022', precision: 'year', basis: 'stated' },
      '2022-01-01',
      '2022-12-31',
      'year',
    ],
    [
      'a month',
      { iso: '2022-02', precision: 'month', basis: 'resolved' },
      '2022-02-01',
      '2022-02-28',
      'month',
    ],
    [
      'a day',
      { iso: '2022-10-30', precision: 'day', basis: 'resolved' },
      '2022-10-30',
      '2022-10-30',
      'day',
    ],
    [
      'a week',
      { iso: '2026-W01', precision: 'week', basis: 'stated' },
      '2025-12-29',
      '2026-01-04',
      'week',
    ],
    [
      'a range',
      { iso: '2023-01/2023-06', precision: 'half', basis: 'stated' },
      '2023-01-01',
      '2023-06-30',
      'month',
    ],
    [
      'an open range',
      { iso: '2020/..', precision: 'open', basis: 'stated' },
      '2020-01-01',
      undefined,
      'open',
    ],
  ])('reads the date of %s', (_, date, from, to, precision) => {
    const [event] = parseGold(withEvent({ date }), 'x.json').events
    expect(event?.date).toMatchObject({ kind: 'dated' })
    const period = event?.date.kind === 'dated' ? event.date.period : undefined
    expect([period?.from, period?.to, period?.precision]).toEqual([from, to, precision])
  })

  it.each([
    [{ iso: '2025-04-28', basis: 'external' }, 'unscored'],
    [{ iso: 'spring 2020', basis: 'stated' }, 'unscored'],
    [{ iso: null, basis: 'relative' }, 'undated'],
    [undefined, 'undated'],
  ])('takes %j as %s', (date, kind) => {
    expect(parseGold(withEvent({ date }), 'x.json').events[0]?.date.kind).toBe(kind)
  })

  it('compares ends, and the precision where it is one of ours', () => {
    const dateOf = (date: unknown) => {
      const parsed = parseGold(withEvent({ date }), 'x.json').events[0]?.date
      if (parsed?.kind !== 'dated') throw new RangeError('expected a date')
      return parsed
    }
    const october = periodOf('resolved', 2022, 10)
    const days: Period = { ...october, precision: 'day' }
    const month = dateOf({ iso: '2022-10', precision: 'month', basis: 'stated' })
    expect([october, days].map((period) => sameDate(month, period))).toEqual([true, false])
    const odd = dateOf({ iso: '2022-10', precision: 'moon', basis: 'stated' })
    expect([october, days].map((period) => sameDate(odd, period))).toEqual([true, true])
    expect(sameDate(odd, periodOf('stated', 2022, 11))).toBe(false)
  })

  it('says which field of which file is wrong', () => {
    expect(failure('text')).toMatchObject({ code: 'E-EVALUATE-001', where: 'broken.json' })
    expect(failure({ ...GOLD_JSON, sentences: [{ id: 's1' }] }).message).toContain(
      'sentences.0.start',
    )
    expect(failure(withEvent({ plover: 'DANCE' })).message).toContain("t-e01: 'DANCE'")
    const tie = { ...GOLD_JSON.ties[0], sign: 'plus' }
    expect(failure({ ...GOLD_JSON, ties: [tie] }).message).toContain("found 'plus'")
  })

  it('refuses actors it does not know and circles of parents', () => {
    expect(failure(withEvent({ source: ['nobody'] }))).toMatchObject({ code: 'E-EVALUATE-002' })
    // A country code says all there is to know.
    expect(parseGold(withEvent({ source: ['FIN'] }), 'x.json').events[0]?.actors[0]?.unit).toEqual({
      kind: 'state',
      key: 'FIN',
    })
    const circle = ['a', 'b'].map((id, index, all) => ({ id, parent: all[1 - index] }))
    expect(failure({ ...GOLD_JSON, actors: [...GOLD_JSON.actors, ...circle] }).message).toContain(
      'circle',
    )
  })

  it('gives what stands for itself the mentions of all below it', () => {
    const [guilds] = GOLD_JSON.actors.filter((actor) => actor.id === 'GUILDS')
    const local = {
      ...guilds,
      id: 'LOCAL',
      parent: 'GUILDS',
      mentions: guilds?.mentions.slice(0, 1),
    }
    const gold = parseGold({ ...GOLD_JSON, actors: [...GOLD_JSON.actors, local] }, 'x.json')
    const unit = gold.actors.get('LOCAL')?.unit
    expect(unit?.key).toBe('GUILDS')
    expect(unit?.kind === 'self' ? unit.mentions : []).toHaveLength(3)
  })
})
