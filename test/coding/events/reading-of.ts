import { type EventReport, type Reading, readDocument, rollUp } from '../../../src/coding/index.ts'
import {
  contentHash,
  type DocumentId,
  parsePeriod,
  UNKNOWN_PERIOD,
} from '../../../src/text/index.ts'
import { dictionary, places } from '../actors/mentions-in.ts'
import { english } from '../english-model.ts'

/** What the built-in reader makes of a text published on a day, in a month, or on an unknown day. */
export function readingOf(text: string, published?: string): Reading {
  return readDocument(
    { name: 'test', model: english, dictionary, corridors: { entries: [] }, places },
    {
      id: `d-${contentHash(text)}` as DocumentId,
      text,
      extractor: 'test',
      language: 'en',
      blocks: [],
      pages: [],
    },
    (published === undefined ? undefined : parsePeriod(published, 'stated')) ?? UNKNOWN_PERIOD,
  )
}

/** The event reports of a text, in reading order. */
export function eventsOf(text: string, published = '2024-06-20'): readonly EventReport[] {
  return readingOf(text, published).reports.filter((report) => report.kind === 'event')
}

/** Events as lines 'TYPE ACTORS>RECIPIENTS modality', rolled up, alphabetical, a symmetric one without '>'. */
export function shownEvents(text: string, published?: string): string[] {
  return eventsOf(text, published).map((event) => {
    const recipients = event.symmetric ? '' : `>${sides(event.recipients)}`
    return `${event.type} ${sides(event.actors)}${recipients} ${event.modality}`
  })
}

function sides(actors: EventReport['actors']): string {
  return [...new Set(actors.map(rollUp))].sort().join('+')
}
