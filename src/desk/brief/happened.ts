import type { Quad } from '../../codebook/index.ts'
import { QUADS, quadOf } from '../../codebook/index.ts'
import type { Event } from '../../view/index.ts'
import { isDated } from '../../view/index.ts'
import type { CountTable, Section } from './brief.ts'
import type { Desktop } from './statements.ts'
import { eventStatement, group } from './statements.ts'

/** What is told as having happened: dated first, undated apart, then what involves others. */
export function happened(desk: Desktop): Section {
  const { events, around, topic } = desk.material
  const told = events.filter(isTold)
  const others = around.filter(isTold)
  const say = (event: Event) => eventStatement(desk, event)
  const table = countsByYear(told)
  return {
    id: 'happened',
    title: 'What happened',
    lead: leadOf(told.length, told.filter(hasDate).length, topic.actors.length > 1),
    ...(table === undefined ? {} : { table }),
    groups: [
      ...group(desk, told.filter(hasDate), say, 'Dated'),
      ...group(
        desk,
        told.filter((event) => !hasDate(event)),
        say,
        'Without a date in the text',
      ),
      ...group(desk, others.filter(hasDate), say, 'With others, dated'),
      ...group(
        desk,
        others.filter((event) => !hasDate(event)),
        say,
        'With others, without a date in the text',
      ),
    ],
  }
}

/** What is planned, demanded, told as possible or denied: never to be read as having happened. */
export function notHappened(desk: Desktop): Section {
  const { events, around } = desk.material
  const all = [...events, ...around]
  const say = (event: Event) => eventStatement(desk, event)
  const told = (modality: Event['modality']) => all.filter((event) => event.modality === modality)
  return {
    id: 'planned',
    title: 'Planned, feared, demanded, denied',
    lead: 'None of this is told as having happened.',
    groups: [
      ...group(desk, told('planned'), say, 'Planned or announced'),
      ...group(desk, told('hypothetical'), say, 'Told as possible, hoped for or feared'),
      ...group(desk, told('demanded'), say, 'Demanded'),
      ...group(desk, told('denied'), say, 'Denied'),
    ],
  }
}

function isTold({ modality }: Event): boolean {
  return modality === 'asserted'
}

function hasDate({ when }: Event): boolean {
  return isDated(when)
}

function leadOf(total: number, dated: number, among: boolean): string {
  const whose = among ? ' between the actors asked about' : ''
  if (total === 0) return `The ledger holds no event${whose} told as having happened.`
  const events = total === 1 ? '1 event' : `${total} events`
  return `The ledger holds ${events}${whose} told as having happened; the text dates ${dated} of them. An undated one lies some time before its publication.`
}

/** Dated events by year and quad; undefined when there are none. */
function countsByYear(events: readonly Event[]): CountTable | undefined {
  const years = new Map<string, Map<Quad, number>>()
  for (const { when, type } of events) {
    const quad = quadOf(type)
    const year = (when.from ?? when.to)?.slice(0, 4)
    if (quad === undefined || year === undefined || !isDated(when)) continue
    const counts = years.get(year) ?? new Map<Quad, number>()
    years.set(year, counts)
    counts.set(quad, (counts.get(quad) ?? 0) + 1)
  }
  if (years.size === 0) return undefined
  return {
    caption: 'The dated events by year and kind',
    head: ['year', ...QUADS],
    rows: [...years.keys()]
      .sort()
      .map((year) => [year, ...QUADS.map((quad) => String(years.get(year)?.get(quad) ?? 0))]),
  }
}
