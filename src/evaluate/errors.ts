import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `evaluate`. */
export const EVALUATE_ERRORS: ErrorCatalogue = {
  'E-EVALUATE-001': {
    title: 'not a gold file',
    explanation: 'The file is not JSON, or lacks a field of the format chancery-gold/1.',
    fix: 'Check the field named in the message; unknown fields are ignored, missing ones are not.',
  },
  'E-EVALUATE-002': {
    title: 'unknown actor in a gold file',
    explanation:
      'An event, tie, claim or corridor names an actor that the list of actors does not have, or parents run in a circle.',
    fix: 'Add the actor to the list, or correct the id.',
  },
  'E-EVALUATE-003': {
    title: 'text and gold differ',
    explanation: 'The offsets of a gold file are true only for the very text it was made from.',
    fix: 'Score with the file the gold was made from (same bytes).',
  },
  'E-EVALUATE-004': {
    title: 'file to score with is missing',
    explanation:
      'A gold file, or the article a gold file annotates, is not where it was looked for.',
    fix: 'Check the path; --corpus names the folder that holds the annotated articles.',
  },
  'E-EVALUATE-005': {
    title: 'rows do not fit',
    explanation:
      'A line of labels cannot be read, or gold and predictions do not have the same rows or tokens.',
    fix: 'Give exactly one label for each row or token of the gold file.',
  },
  'E-EVALUATE-006': {
    title: 'not CoNLL-U',
    explanation:
      'A line of a tree bank does not have the ten columns of CoNLL-U, or its numbers do not fit.',
    fix: 'Check the file with the validator of Universal Dependencies.',
  },
  'E-EVALUATE-007': {
    title: 'not marked pairs',
    explanation:
      'A line is not a JSON object with id, text, source and target ({start, end} or null), root and penta.',
    fix: 'Write one such object a line.',
  },
}
