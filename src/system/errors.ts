import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `system`. */
export const SYSTEM_ERRORS: ErrorCatalogue = {
  'E-SYSTEM-101': {
    title: 'no such node',
    explanation: 'A route was asked from or to a place the network of corridors does not have.',
    fix: 'Use the name or id of a node; the message names the nearest ones.',
  },
  'E-SYSTEM-102': {
    title: 'compiled corridors cannot be read',
    explanation: 'The compiled data of the program are damaged or of another version.',
    fix: 'Build the program again with `npm run build`.',
  },
  'E-SYSTEM-103': {
    title: 'row of a network file cannot be read',
    explanation:
      'A row of a table of segments or nodes lacks what it needs or has a cell of another kind.',
    fix: 'Segments need the columns from and to; nodes need id. The other rows were used.',
  },
}
