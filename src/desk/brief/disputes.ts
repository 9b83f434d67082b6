import type { EventReport, Report } from '../../coding/index.ts'
import type { Event } from '../../view/index.ts'
import { toldAs } from '../../view/index.ts'
import type { Section, Statement } from './brief.ts'
import type { ToldTie } from './gather.ts'
import { unitsOf } from './names.ts'
import { sayTie } from './say-tie.ts'
import type { Desktop } from './statements.ts'
import {
  eventStatement,
  group,
  statement,
  tellClaims,
  voicedClaimStatement,
  voiceOf,
  wordsAt,
} from './statements.ts'
import { listed } from './topic.ts'

/** Where one source denies what another asserts, or tells a relation the opposite way. */
export function disputes(desk: Desktop): Section {
  const { events, around, ties, claims } = desk.material
  const disputed = [...events, ...around].filter((event) => event.disputed)
  const opposite = oppositeTies(ties).filter(([a, b]) => differentVoices(desk, a, b))
  const denials = tellClaims(
    desk,
    claims.filter(({ sort, attribution }) => sort === 'denial' || attribution.stance === 'denies'),
  )
  const nothing = disputed.length + opposite.length + denials.length === 0
  return {
    id: 'disputes',
    title: 'Disputes',
    lead: nothing
      ? 'The reader found no denial of anything asserted here. That is not agreement: sources may be silent.'
      : 'Accounts that contradict each other stand side by side; nothing is averaged and nobody is declared right.',
    groups: [
      ...disputed.flatMap((event) => [
        {
          title: 'Asserted and denied',
          statements: [eventStatement(desk, event), ...sidesOf(desk, event)],
          more: 0,
        },
      ]),
      ...group(desk, opposite, ([a, b]) => oppositeStatement(desk, a, b), 'Told in opposite ways'),
      ...group(desk, denials, (told) => voicedClaimStatement(desk, told), 'Denials'),
    ],
  }
}

/** One line for those who assert, one for those who deny. */
function sidesOf(desk: Desktop, event: Event): readonly Statement[] {
  return (['asserted', 'denied'] as const).flatMap((side) => {
    const reports = event.reports.filter((report: EventReport) => toldAs(report) === side)
    if (reports.length === 0) return []
    const who = [...new Set(reports.map((report) => voiceOf(desk, report)))]
    const words = reports.map((report) => `“${wordsAt(desk, report.trigger)}”`)
    return [
      statement(desk, reports, {
        text: `${side === 'asserted' ? 'Asserted' : 'Denied'} by ${listed(who)}: ${listed([...new Set(words)])}.`,
      }),
    ]
  })
}

/** Pairs of ties of one kind between the same sides, one friendly and one hostile. */
function oppositeTies(ties: readonly ToldTie[]): readonly (readonly [ToldTie, ToldTie])[] {
  const byPair = new Map<string, ToldTie[]>()
  for (const told of ties) {
    if (told.tie.modality === 'past' || told.tie.sign === 0) continue
    const sides = unitsOf([...told.tie.from, ...told.tie.to])
    const key = `${told.tie.tie} ${[...sides].sort().join(' ')}`
    byPair.set(key, [...(byPair.get(key) ?? []), told])
  }
  return [...byPair.values()].flatMap((list) => {
    const friendly = list.find(({ tie }) => tie.sign > 0)
    const hostile = list.find(({ tie }) => tie.sign < 0)
    return friendly === undefined || hostile === undefined ? [] : [[friendly, hostile] as const]
  })
}

function differentVoices(desk: Desktop, a: ToldTie, b: ToldTie): boolean {
  const voices = (told: ToldTie) => new Set(told.reports.map((report) => voiceOf(desk, report)))
  const [left, right] = [voices(a), voices(b)]
  return [...left].some((voice) => !right.has(voice)) || left.size !== right.size
}

function oppositeStatement(desk: Desktop, friendly: ToldTie, hostile: ToldTie): Statement {
  const reports: readonly Report[] = [...friendly.reports, ...hostile.reports]
  const say = ({ tie, reports: told }: ToldTie) =>
    `${sayTie(tie, desk.material.countries)}, according to ${listed([...new Set(told.map((report) => voiceOf(desk, report)))])}`
  return statement(desk, reports, {
    text: `${say(friendly)}. ${say(hostile)}.`,
    code: friendly.tie.tie,
  })
}
