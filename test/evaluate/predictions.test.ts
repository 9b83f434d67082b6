import { describe, expect, it } from 'vitest'
import { matchArticle, predictionLines } from '../../src/evaluate/index.ts'
import {
  at,
  event,
  GOLD,
  perfectEvents,
  perfectTies,
  sentence,
  state,
  type tie,
} from './example-article.ts'

describe('predictionLines', () => {
  const [visit, treaty] = perfectEvents()
  const again = event(3, 'visit', {
    type: 'CONSULT',
    actors: [state('NOR', at(3, 'Holm'))],
    recipients: [state('DNK', at(1, 'Denmark'))],
  })
  const wrongType = { ...treaty, type: 'MOBILIZE' as const } as NonNullable<typeof treaty>
  const alarm = event(7, 'buys', { type: 'AID', actors: [state('NOR', at(7, 'Norway'))] })
  const fear = perfectTies()[0] as ReturnType<typeof tie>
  const reports = [visit, again, wrongType, alarm, fear].flatMap((report) => report ?? [])
  const mentions = [state('NOR', at(1, 'Norway')), state('NOR', sentence(8))]
  const lines = predictionLines(matchArticle({ gold: GOLD, reports, mentions }))
  const of = (kind: string) => lines.filter((line) => line.kind === kind)

  it('has one line for each gold item and each report that is left over', () => {
    const told = of('event').map(({ outcome, gold, report, rung, fails, nearest }) => [
      outcome,
      gold?.id ?? report?.trigger.text,
      rung,
      fails.join(' '),
      nearest?.id === undefined ? '' : nearest.code,
    ])
    expect(told).toEqual([
      ['match', 't-e01', 'date', '', ''],
      ['miss', 't-e02', 'detection', 'type', 'MOBILIZE symmetric'],
      ['miss', 't-e03', undefined, '', ''],
      ['miss', 't-e04', undefined, '', ''],
      ['miss', 't-e05', undefined, '', ''],
      ['duplicate', 'visit', 'attribution', 'date', 'CONSULT'],
      ['alarm', 'signed', 'detection', 'type', 'SUPPORT symmetric'],
      ['alarm', 'buys', undefined, '', ''],
    ])
  })

  it('carries texts, sentences and both sides in words', () => {
    const [first] = of('event')
    expect(first?.text).toBe(`${GOLD.sentences[0]?.text} | ${GOLD.sentences[2]?.text}`)
    expect(first?.gold).toMatchObject({
      actors: ['holm (NOR)'],
      recipients: ['DNK'],
      when: '2023-07-05/2023-07-05 day',
      triggers: ['visited', 'visit'],
    })
    expect(first?.report).toMatchObject({
      actors: ['ada-holm (NOR)'],
      sentence: 't-s01',
      trigger: { text: 'visited' },
      when: '2023-07-05/2023-07-05 day stated',
    })
    expect(of('tie').map(({ outcome, gold }) => `${outcome} ${gold?.code}`)).toEqual([
      'match threat_perception - directed',
      'miss transport_link + undirected',
      'miss trade + directed',
    ])
  })

  it('lists missed and wrong mentions', () => {
    expect(of('mention').filter(({ outcome }) => outcome === 'miss')).toHaveLength(14)
    expect(of('mention').filter(({ outcome }) => outcome === 'alarm')).toHaveLength(1)
  })

  it('can be written as JSON and read back', () => {
    expect(lines.map((line) => JSON.parse(JSON.stringify(line)))).toEqual(lines)
  })
})
