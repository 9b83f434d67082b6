import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EventReport, TieReport } from '../../src/coding/index.ts'
import type { Instant, JudgementId, Period } from '../../src/text/index.ts'
import { parsePeriod } from '../../src/text/index.ts'
import type { Event, Judgement } from '../../src/view/index.ts'
import { foldEvents, foldTies } from '../../src/view/index.ts'
import { DraftDocument, moment } from '../ledger/draft-document.ts'

const TEXT =
  'Iran and Azerbaijan held talks in spring. Talks between Tehran and Baku resumed, and more talks with Armenia began. ' +
  'The talks of 5 July were short. The talks of 9 July were long. Iran met Azerbaijan again.'

function stated(text: string): Period {
  const period = parsePeriod(text, 'stated')
  if (period === undefined) throw new RangeError(text)
  return period
}
const BEFORE = { to: '2023-12-31', precision: 'open', basis: 'bounded' } as Period
const AFTER = { from: '2023-12-31', precision: 'open', basis: 'bounded' } as Period

function eventsOf(...drafts: readonly DraftDocument[]): readonly EventReport[] {
  return drafts.flatMap((one) => one.reading().reports) as EventReport[]
}
function tiesOf(draft: DraftDocument): readonly TieReport[] {
  return draft.reading().reports as TieReport[]
}
function draft(text = TEXT): DraftDocument {
  return new DraftDocument('a.txt', text)
}
function sizes(events: readonly Event[]): readonly number[] {
  return events.map((event) => event.reports.length)
}
let counter = 0
function judge(
  verdict: Judgement['verdict'],
  report: EventReport | TieReport,
  other?: EventReport | TieReport,
  more: Partial<Judgement> = {},
): Judgement {
  counter++
  return {
    id: `j-${counter}` as JudgementId,
    verdict,
    anchor: { kind: report.kind, span: report.trigger },
    ...(other === undefined ? {} : { other: { kind: other.kind, span: other.trigger } }),
    by: 'tester',
    made: moment(2) as Instant,
    ...more,
  }
}
const consult = (one: DraftDocument, trigger: string, when = BEFORE, more = {}) =>
  one.event(trigger, 'CONSULT', ['Iran', 'Azerbaijan'], [], { symmetric: true, when, ...more })

describe('within one document', () => {
  test('one event told twice is one event, whichever name each side goes by', () => {
    const one = consult(draft(), 'held talks').event('Talks', 'CONSULT', ['Tehran', 'Baku'], [], {
      symmetric: true,
      when: BEFORE,
    })
    expect(sizes(foldEvents(eventsOf(one)))).toEqual([2])
  })

  test.each([
    ['another type', { type: 'AGREE' as const }, 2],
    [
      "another type that is the first's second best",
      { type: 'AGREE' as const, alternative: 'CONSULT' as const },
      1,
    ],
    ['another way of doing it', { modes: ['phone' as const] }, 2],
    ['planned for after publication', { when: AFTER, modality: 'planned' as const }, 2],
    ['planned, on a date', { when: stated('2023-07-05'), modality: 'planned' as const }, 1],
    ['hedged', { certainty: 'hedged' as const }, 1],
  ])('%s: %#', (_name, override, count) => {
    const one = consult(draft(), 'held talks', BEFORE, { modes: ['visit'] })
    consult(one, 'The talks', BEFORE, override)
    expect(foldEvents(eventsOf(one))).toHaveLength(count)
  })

  test('other sides are another event', () => {
    const one = consult(draft(), 'held talks').event(
      'more talks',
      'CONSULT',
      ['Iran', 'Armenia'],
      [],
      {
        symmetric: true,
      },
    )
    expect(sizes(foldEvents(eventsOf(one)))).toEqual([1, 1])
  })

  test('who does it to whom is not whom it is done to', () => {
    const one = draft()
      .event('held talks', 'THREATEN', ['Iran'], ['Azerbaijan'])
      .event('resumed', 'THREATEN', ['Azerbaijan'], ['Iran'])
    expect(sizes(foldEvents(eventsOf(one)))).toEqual([1, 1])
  })

  test('an undated report joins the only dated one, and stays alone beside two', () => {
    const single = consult(consult(draft(), 'held talks'), 'The talks', stated('2023-07-05'))
    expect(sizes(foldEvents(eventsOf(single)))).toEqual([2])
    expect(foldEvents(eventsOf(single))[0]?.when).toEqual(stated('2023-07-05'))
    const double = consult(single, 'The talks#2', stated('2023-07-09'))
    expect(sizes(foldEvents(eventsOf(double)))).toEqual([1, 1, 1])
    // Two undated ones beside two dated ones are still one another's only match.
    expect(sizes(foldEvents(eventsOf(consult(double, 'met'))))).toEqual([1, 1, 2])
  })

  test('given the words, undated reports must share one, or a telling way of doing it', () => {
    const one = consult(consult(draft(), 'held talks'), 'The talks')
    consult(one, 'met')
    const triggerText = (report: EventReport): string =>
      TEXT.slice(report.trigger.start, report.trigger.end)
    const fold = (what: DraftDocument) => sizes(foldEvents(eventsOf(what), [], { triggerText }))
    expect(fold(one)).toEqual([2, 1])
    const visits = consult(draft(), 'held talks', BEFORE, { modes: ['visit'] })
    expect(fold(consult(visits, 'met', BEFORE, { modes: ['visit'] }))).toEqual([2])
    const blame = { modes: ['disapprove' as const] }
    const words = draft()
      .event('held talks', 'ACCUSE', ['Iran'], ['Armenia'], blame)
      .event('met', 'ACCUSE', ['Iran'], ['Armenia'], blame)
    expect(fold(words)).toEqual([1, 1])
    const dated = { when: stated('2023-07-05') }
    const sameDay = draft()
      .event('held talks', 'ACCUSE', ['Iran'], ['Armenia'], dated)
      .event('met', 'ACCUSE', ['Iran'], ['Armenia'], dated)
    expect(fold(sameDay)).toEqual([2])
  })

  test('nobody at all is no ground for joining', () => {
    const one = draft().event('held talks', 'ASSAULT', [], []).event('met', 'ASSAULT', [], [])
    expect(sizes(foldEvents(eventsOf(one)))).toEqual([1, 1])
  })

  test('the strongest report gives the values; a denial beside it makes a dispute', () => {
    const one = consult(draft(), 'held talks', BEFORE, { modality: 'denied' })
    consult(one, 'Talks', BEFORE, { modality: 'asserted', certainty: 'hedged', modes: ['visit'] })
    consult(one, 'The talks', stated('2023-07-05'), { modality: 'planned' })
    const [event] = foldEvents(eventsOf(one))
    expect(event).toMatchObject({
      modality: 'asserted',
      certainty: 'hedged',
      modes: ['visit'],
      when: BEFORE,
      disputed: true,
    })
    expect(event?.reports).toHaveLength(3)
  })

  test('a holder who denies makes a dispute as well', () => {
    const one = consult(draft(), 'held talks')
    consult(one, 'Talks', BEFORE, {
      attribution: { holder: one.actor('Iran'), stance: 'denies' },
    })
    expect(foldEvents(eventsOf(one))[0]).toMatchObject({ disputed: true, modality: 'asserted' })
  })
})

describe('across documents', () => {
  const other = () => new DraftDocument('b.txt', `${TEXT} In short.`)

  test.each([
    ['the same stated day', stated('2023-07-05'), stated('2023-07-05'), 1],
    ['the same month', stated('2023-07'), stated('2023-07'), 1],
    ['a day and its month', stated('2023-07-05'), stated('2023-07'), 2],
    ['the same year', stated('2023'), stated('2023'), 2],
    ['bounded by publication', BEFORE, BEFORE, 2],
    [
      'relative to publication',
      { ...stated('2023-07-05'), basis: 'relative' } as Period,
      { ...stated('2023-07-05'), basis: 'relative' } as Period,
      2,
    ],
  ])('%s', (_name, here, there, count) => {
    const reports = eventsOf(
      consult(draft(), 'held talks', here),
      consult(other(), 'held talks', there),
    )
    expect(foldEvents(reports)).toHaveLength(count)
  })

  test('what is only imagined, or has one side, is not joined', () => {
    const when = stated('2023-07-05')
    const imagined = { modality: 'hypothetical' as const }
    expect(
      foldEvents(
        eventsOf(
          consult(draft(), 'held talks', when, imagined),
          consult(other(), 'held talks', when, imagined),
        ),
      ),
    ).toHaveLength(2)
    expect(
      foldEvents(
        eventsOf(
          draft().event('met', 'PROTEST', ['Iran'], [], { when }),
          other().event('met', 'PROTEST', ['Iran'], [], { when }),
        ),
      ),
    ).toHaveLength(2)
  })

  test('two that one document tells apart are not joined to a third elsewhere', () => {
    const when = stated('2023-07-05')
    const two = consult(
      consult(draft(), 'held talks', when, { modes: ['visit'] }),
      'The talks',
      when,
      { modes: ['phone'] },
    )
    expect(sizes(foldEvents(eventsOf(two, consult(other(), 'held talks', when))))).toEqual([
      1, 1, 1,
    ])
  })
})

describe('judgements', () => {
  test('same joins what would stay apart; withdrawing takes it apart again', () => {
    const reports = eventsOf(
      draft()
        .event('held talks', 'CONSULT', ['Iran'], ['Azerbaijan'])
        .event('met', 'AGREE', ['Iran'], ['Armenia']),
    )
    const [a, b] = reports as [EventReport, EventReport]
    const same = judge('same', a, b)
    expect(sizes(foldEvents(reports, [same]))).toEqual([2])
    const withdrawal = judge('withdraw', a, undefined, { withdraws: same.id })
    expect(sizes(foldEvents(reports, [same, withdrawal]))).toEqual([1, 1])
    const second = judge('withdraw', a, undefined, { withdraws: withdrawal.id })
    expect(sizes(foldEvents(reports, [same, withdrawal, second]))).toEqual([2])
  })

  test('different keeps apart what would be joined; unsure takes that back', () => {
    const reports = eventsOf(consult(consult(draft(), 'held talks'), 'The talks'))
    const [a, b] = reports as [EventReport, EventReport]
    expect(sizes(foldEvents(reports, [judge('different', a, b)]))).toEqual([1, 1])
    expect(sizes(foldEvents(reports, [judge('different', b, a), judge('unsure', a, b)]))).toEqual([
      2,
    ])
  })

  test('same does not override different through a third', () => {
    const reports = eventsOf(
      consult(draft(), 'held talks')
        .event('met', 'AGREE', ['Iran'], [])
        .event('began', 'ACCUSE', ['Iran'], []),
    )
    const [a, b, c] = reports as [EventReport, EventReport, EventReport]
    const judgements = [judge('different', a, c), judge('same', a, b), judge('same', b, c)]
    expect(sizes(foldEvents(reports, judgements))).toEqual([2, 1])
  })

  test('rejected reports are left out unless asked for, and accepting brings them back', () => {
    const reports = eventsOf(consult(draft(), 'held talks'))
    const [a] = reports as [EventReport]
    const reject = judge('reject', a)
    expect(foldEvents(reports, [reject])).toEqual([])
    expect(foldEvents(reports, [reject], { withRejected: true })).toHaveLength(1)
    expect(foldEvents(reports, [reject, judge('accept', a)])).toHaveLength(1)
  })

  test('an amendment changes how reports fold', () => {
    const reports = eventsOf(consult(consult(draft(), 'held talks'), 'The talks'))
    const [a] = reports as [EventReport]
    const amended = foldEvents(reports, [
      judge('amend', a, undefined, { amendment: { type: 'AGREE' } }),
    ])
    expect(amended.map((event) => event.type)).toEqual(['AGREE', 'CONSULT'])
    expect(amended[0]?.reports[0].type).toBe('AGREE')
  })

  test('an anchor finds the report of a better reader: same words, else most shared words', () => {
    const reports = eventsOf(consult(draft(), 'held talks'))
    const wider = eventsOf(consult(draft(), 'Azerbaijan held talks in'))
    const far = eventsOf(consult(draft(), 'resumed'))
    const reject = judge('reject', reports[0] as EventReport)
    expect(foldEvents(wider, [reject])).toEqual([])
    expect(foldEvents(far, [reject])).toHaveLength(1)
  })

  test('of two reports with one trigger the named one is meant', () => {
    const reports = eventsOf(
      draft()
        .event('met', 'CONSULT', ['Iran'], ['Azerbaijan'])
        .event('met', 'AGREE', ['Iran'], ['Azerbaijan']),
    )
    const [first] = reports as [EventReport]
    const both = judge('reject', first)
    const named = { ...both, anchor: { ...both.anchor, report: first.id } }
    expect(foldEvents(reports, [both])).toHaveLength(0)
    expect(foldEvents(reports, [named]).map((event) => event.type)).toEqual(['AGREE'])
  })
})

describe('ties', () => {
  test('fold by kind, sides, sign and modality; undirected sides are one set', () => {
    const one = draft()
      .tie('held talks', 'alliance', ['Iran', 'Azerbaijan'], [], { sign: 1 })
      .tie('Talks', 'alliance', ['Baku'], ['Tehran'], { sign: 1, directed: false })
      .tie('met', 'alliance', ['Iran'], ['Azerbaijan'], { sign: 1 })
      .tie('began', 'alliance', ['Iran', 'Azerbaijan'], [], { sign: -1 })
      .tie('resumed', 'alliance', ['Iran', 'Azerbaijan'], [], { sign: 1, modality: 'past' })
    const ties = foldTies(tiesOf(one))
    expect(ties.map((tie) => tie.reports.length)).toEqual([2, 1, 1, 1])
    expect(new Set(ties.map((tie) => tie.id)).size).toBe(4)
  })

  test('a tie keeps its id as reports come; one split off by hand gets its own', () => {
    const one = draft().tie('met', 'border', ['Iran', 'Azerbaijan'], [])
    const [alone] = foldTies(tiesOf(one))
    one.tie('held talks', 'border', ['Iran', 'Azerbaijan'], [])
    const reports = tiesOf(one)
    expect(foldTies(reports).map((tie) => tie.id)).toEqual([alone?.id])
    const [a, b] = reports as [TieReport, TieReport]
    const apart = foldTies(reports, [judge('different', a, b)])
    expect(apart).toHaveLength(2)
    expect(new Set(apart.map((tie) => tie.id)).size).toBe(2)
  })
})

test('the order in which reports come does not matter', () => {
  const one = consult(consult(draft(), 'held talks'), 'The talks', stated('2023-07-05'))
  consult(one, 'The talks#2', stated('2023-07-09'))
  consult(one, 'met')
  one.event('more talks', 'CONSULT', ['Iran', 'Armenia'], [], { symmetric: true })
  const two = consult(new DraftDocument('b.txt', `${TEXT} Again.`), 'met', stated('2023-07-09'))
  const reports = eventsOf(one, two)
  const expected = foldEvents(reports)
  fc.assert(
    fc.property(fc.shuffledSubarray([...reports], { minLength: reports.length }), (shuffled) => {
      expect(foldEvents(shuffled)).toEqual(expected)
    }),
  )
  expect(expected.length).toBeLessThan(reports.length)
})
