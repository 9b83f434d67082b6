import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `exchange`. */
export const EXCHANGE_ERRORS: ErrorCatalogue = {
  'E-EXCHANGE-001': {
    title: 'unknown format',
    explanation: 'There is no exporter of that name.',
    fix: 'Use one of the formats the message lists.',
  },
  'E-EXCHANGE-002': {
    title: 'not a line of JSON',
    explanation: 'Each line of a JSONL file is one JSON object; this one is not.',
    fix: 'Check that the file was not cut off, and that each object stands on a line of its own.',
  },
  'E-EXCHANGE-003': {
    title: 'not a report',
    explanation: 'A line is JSON but lacks a field of a report, or has a wrong value in one.',
    fix: 'Compare the field named in the message with docs/reference/jsonl.md.',
  },
}
