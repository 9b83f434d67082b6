import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `view`. */
export const VIEW_ERRORS: ErrorCatalogue = {
  'E-VIEW-001': {
    title: 'no such document',
    explanation: 'The ledger, seen from the asked vantage, holds no document with this id.',
    fix: 'List the documents with `chancery documents`.',
  },
  'E-VIEW-002': {
    title: 'no such report',
    explanation: 'No current reading holds a report with this id.',
    fix: 'Ids are printed by `chancery events`, `ties`, `claims` and `corridors`.',
  },
  'E-VIEW-003': {
    title: 'no such event',
    explanation:
      'No current event has this id; events are derived and change as reports are added.',
    fix: 'List the events with `chancery events`.',
  },
  'E-VIEW-004': {
    title: 'no such tie',
    explanation: 'No current tie has this id.',
    fix: 'List the ties with `chancery ties`.',
  },
  'E-VIEW-010': {
    title: 'span does not fit its text',
    explanation:
      'A report pointed outside its document, at nothing, or into the middle of a character. Nothing of the batch was kept.',
    fix: 'This is a fault of the reader, not of the document: please report it with the document.',
  },
}
