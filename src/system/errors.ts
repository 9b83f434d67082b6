import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `system`. */
export const SYSTEM_ERRORS: ErrorCatalogue = {
  'E-SYSTEM-001': {
    title: 'not a table of signed edges',
    explanation: 'A file of edges lacks one of the columns a, b and sign.',
    fix: 'Write a CSV file with the columns a,b,sign[,weight][,window]: two names, then 1 or -1.',
  },
  'E-SYSTEM-002': {
    title: 'row of signed edges cannot be read',
    explanation: 'A row of a file of edges lacks a name, or its sign or weight cannot be used.',
    fix: 'Signs are 1 or -1, weights above 0; the two actors differ. The other rows were used.',
  },
  'E-SYSTEM-011': {
    title: 'not a table of capabilities',
    explanation: 'A file of national capabilities or world totals lacks a column it needs.',
    fix: 'Fetch the National Material Capabilities from the Correlates of War project and give its CSV file.',
  },
  'E-SYSTEM-012': {
    title: 'not a table of alliances',
    explanation: 'A file of alliances lacks the two states, the year or what was promised.',
    fix: 'Fetch a dyad-year file of ATOP, or the yearly dyads of the Correlates of War alliances.',
  },
  'E-SYSTEM-013': {
    title: 'row of a published table cannot be read',
    explanation: 'A row of capabilities or alliances lacks a state or a year.',
    fix: 'Use the file as it was published. The other rows were used.',
  },
  'E-SYSTEM-014': {
    title: 'row of a table of patrons cannot be read',
    explanation: 'A row lacks client or patron, or has a date that is none.',
    fix: 'Correct the row. The other rows were used.',
  },
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
  'E-SYSTEM-111': {
    title: 'too many players',
    explanation:
      'Exact Shapley values need one run for each coalition, 2 to the power of the players.',
    fix: 'Name fewer states: at most 12 for corridors, 20 for a game of your own.',
  },
  'E-SYSTEM-121': {
    title: 'row of a series cannot be read',
    explanation: 'A cell of a table of series is no number; it was counted as 0.',
    fix: 'Give a period and two columns of numbers, one row a period, none left out.',
  },
}
