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
    title: 'span or day that cannot be',
    explanation:
      'A report pointed outside its document, at nothing, or into the middle of a character; or a date was no calendar day. Nothing of the batch was kept.',
    fix: 'This is a fault of the reader, not of the document: please report it with the document.',
  },
  'E-VIEW-011': {
    title: 'judgement does not fit',
    explanation:
      'A judgement named a document the ledger does not hold, a span outside its text, a withdrawn judgement that is not there, a moment that is none, or fields its kind of report does not have.',
    fix: 'Judge a report the ledger lists; amend only the fields that kind of report has.',
  },
  'E-VIEW-012': {
    title: 'two texts under one id',
    explanation:
      'A document came with the id of a stored one and a different text. Ids are hashes of the text, so one of the two was not made by Chancery. Nothing of the batch was kept.',
    fix: 'Read the original file again with `chancery read`.',
  },
  'E-VIEW-013': {
    title: 'document without a publication',
    explanation:
      'A new document came without any publication, so nobody could say where it is from or since when it was known. Nothing of the batch was kept.',
    fix: 'Give at least one publication; its file may be `-` and its date unknown.',
  },
}
