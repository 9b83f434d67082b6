import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `coding`. */
export const CODING_ERRORS: ErrorCatalogue = {
  'E-CODING-001': {
    title: 'step order',
    explanation: 'A coding step needs a layer that no earlier step gives.',
    fix: 'Change the order of the steps, or add the step that gives the layer.',
  },
  'E-CODING-002': {
    title: 'language not coded',
    explanation:
      'The document is not in English. It is stored, flagged and counted, but not coded.',
    fix: 'Nothing to do; add an English translation to have it coded.',
  },
  'E-CODING-003': {
    title: 'no such step',
    explanation: 'A step of coding that is to be left out does not exist.',
    fix: 'The message lists the steps.',
  },
  'E-CODING-004': {
    title: 'step needed by another',
    explanation: 'A step cannot be left out while another one works on what it gives.',
    fix: 'Leave out the step that needs it as well: the message names it.',
  },
  'E-CODING-101': {
    title: 'actor dictionary unusable',
    explanation: 'The compiled actor dictionary is missing parts or is not JSON.',
    fix: 'Run `npm run build` to compile data/ again.',
  },
  'E-CODING-102': {
    title: 'corridor gazetteer unusable',
    explanation: 'The compiled corridor gazetteer is missing parts or is not JSON.',
    fix: 'Run `npm run build` to compile data/ again.',
  },
  'E-CODING-103': {
    title: 'gazetteer of places unusable',
    explanation: 'The compiled gazetteer of places is missing parts or is not JSON.',
    fix: 'Run `npm run build` to compile data/ again.',
  },
  'E-CODING-104': {
    title: 'own table of actors unusable',
    explanation: "A row of a user's own table of actors has a cell that means nothing.",
    fix: 'The message names file, row and column; docs/how-to/teach-it-your-actors.md has the columns.',
  },
  'E-CODING-105': {
    title: 'table of calibration unusable',
    explanation: 'The table that turns scores into probabilities is none, or of another version.',
    fix: 'Reinstall the package, or make the table again: node bench/calibration.mjs --save',
  },
  'E-CODING-201': {
    title: 'labelled sentence unreadable',
    explanation:
      'A line of a table of labelled sentences lacks a column, names an unknown label, or has marks that do not fit.',
    fix: 'Write TYPE, mode or -, modality, style, sentence, parted by tabs; data/README.md tells the marks.',
  },
  'E-CODING-202': {
    title: 'typing weights unusable',
    explanation:
      'The file of weights for event types is none, is of another version, or is damaged.',
    fix: 'Reinstall the package, or make the weights again with training/ (npm run train-typing).',
  },
}
