import { quadOf } from '../../codebook/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { Event } from '../../view/index.ts'
import { isDated } from '../../view/index.ts'
import type { Section, Statement } from './brief.ts'
import { isActor } from './gather.ts'
import type { Desktop } from './statements.ts'
import { count, eventStatement } from './statements.ts'
import { listed } from './topic.ts'
import { many } from './words.ts'

/** The bottom line first: counts over what follows, and the latest dated event. */
export function inShort(desk: Desktop): Section {
  const { events, rows, documents } = desk.material
  const dated = events.filter(({ modality, when }) => modality === 'asserted' && isDated(when))
  const latest = dated.findLast(({ when }) => when.from !== undefined && when.to !== undefined)
  const statements: Statement[] = [
    ...(dated.length === 0 ? [] : [count(desk, spanOf(dated))]),
    ...tieCounts(desk),
    count(
      desk,
      `${documents.size} of ${many(rows.length, 'document')} in the ledger ${documents.size === 1 ? 'says' : 'say'} something on this topic.`,
    ),
  ]
  return {
    id: 'short',
    title: 'In short',
    lead: 'Counts over what the reader found; the sections below show each line with its source.',
    groups: [
      { statements, more: 0 },
      ...(latest === undefined
        ? []
        : [{ title: 'Latest dated event', statements: [eventStatement(desk, latest)], more: 0 }]),
    ],
  }
}

function spanOf(dated: readonly Event[]): string {
  const [first, last] = [dated[0], dated.at(-1)]
  const from = first === undefined ? '' : formatPeriod(first.when)
  const to = last === undefined ? '' : formatPeriod(last.when)
  const side = (word: string) => dated.filter(({ type }) => quadOf(type)?.endsWith(word)).length
  const range = from === to ? from : `first ${from}, last ${to}`
  return `${many(dated.length, 'dated event')} told as having happened, ${range}: ${side('cooperation')} of cooperation, ${side('conflict')} of conflict.`
}

/** For a topic of several actors: how many ties among them are told with which sign. */
function tieCounts(desk: Desktop): readonly Statement[] {
  const { topic, ties } = desk.material
  if (topic.actors.length < 2) return []
  const among = ties.filter(({ tie }) => {
    const everyone = [...tie.from, ...tie.to]
    const present = topic.actors.filter((actor) => everyone.some((ref) => isActor(ref, actor)))
    return present.length > 1
  })
  if (among.length === 0) return []
  const signed = (sign: number) => among.filter(({ tie }) => tie.sign === sign).length
  const names = listed(topic.actors.map(({ name }) => name))
  return [
    count(
      desk,
      `${many(among.length, 'standing relation')} told between ${names}: ${signed(1)} friendly or supportive, ${signed(-1)} hostile, feared or failing, ${signed(0)} neutral.`,
    ),
  ]
}
