import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `desk`. */
export const DESK_ERRORS: ErrorCatalogue = {
  'E-DESK-001': {
    title: 'no such ledger',
    explanation: 'The ledger that was named does not exist.',
    fix: 'Check the path given with --ledger (or CHANCERY_LEDGER), or make the ledger with `chancery read PATH --ledger FILE`.',
  },
  'E-DESK-002': {
    title: 'ledger in use',
    explanation:
      'Another process holds the ledger and does not answer: a long `read`, or another program that opened the file.',
    fix: 'Wait until it is done, or end it, and try again.',
  },
  'E-DESK-003': {
    title: 'the running page does not answer as expected',
    explanation:
      'A page runs on this ledger and the command line works through it, but its answer could not be used.',
    fix: 'Stop the page (Ctrl-C where it runs) and start it again; both must be the same version of Chancery.',
  },
  'E-DESK-010': {
    title: 'no such file or folder',
    explanation: 'A path handed to `read` does not exist, or a pattern matches nothing.',
    fix: 'Check the spelling; quote patterns that your shell should not expand.',
  },
  'E-DESK-011': {
    title: 'unreadable file or folder',
    explanation: 'The file system refused to hand out a file: permissions, or a device error.',
    fix: 'Check the permissions of the file and of the folders above it.',
  },
  'E-DESK-012': {
    title: 'file too large',
    explanation: 'A single file is larger than Chancery takes into memory at once (256 MB).',
    fix: 'Split the file into one article each.',
  },
  'E-DESK-013': {
    title: 'nothing to read in a folder',
    explanation: 'The folder holds no file that could be a document.',
    fix: 'Name a folder that holds documents; hidden files and folders are passed over.',
  },
  'E-DESK-014': {
    title: 'a fault of Chancery while reading a file',
    explanation:
      'Reading this file ended in an error nobody foresaw. Nothing of it was kept; the other files were read.',
    fix: 'Please report it together with the file.',
  },
  'E-DESK-015': {
    title: 'a reading thread died',
    explanation:
      'The thread that read this file ended before it was done: out of memory, or a fault of a library. Nothing of the file was kept; the other files were read.',
    fix: 'Read the file by itself with `--workers 1`; please report it together with the file.',
  },
  'E-DESK-020': {
    title: 'unknown actor',
    explanation: 'No actor of the dictionary or the ledger has this name or code.',
    fix: 'List them with `chancery actors`; names, country codes and capitals all work.',
  },
  'E-DESK-021': {
    title: 'unknown word of the codebook',
    explanation: 'A filter was given a type, kind or modality that does not exist.',
    fix: 'Use one of the words listed; `chancery explain TERM` says what they mean.',
  },
  'E-DESK-022': {
    title: 'not a date',
    explanation: 'A date was expected as YYYY, YYYY-MM or YYYY-MM-DD.',
    fix: 'Write it like 2023, 2023-07 or 2023-07-05.',
  },
  'E-DESK-023': {
    title: 'not a moment',
    explanation: 'A moment was expected as an ISO 8601 date and time in UTC.',
    fix: 'Write it like 2025-06-01T12:00:00Z, or as a day: 2025-06-01 means its end.',
  },
  'E-DESK-024': {
    title: 'unknown document',
    explanation: 'No document of the ledger has this id, file name or title.',
    fix: 'List them with `chancery documents`.',
  },
  'E-DESK-025': {
    title: 'not an id',
    explanation: 'Ids begin with a letter for their kind and a hyphen, then 16 hex digits.',
    fix: 'Copy the id from the end of a row, like e-0123456789abcdef.',
  },
  'E-DESK-026': {
    title: 'not a number',
    explanation: 'A whole number that is not negative was expected.',
    fix: 'Write it like 50; a limit of 0 means no limit.',
  },
  'E-DESK-027': {
    title: 'since after until',
    explanation: 'The first day asked for lies after the last.',
    fix: 'Swap --since and --until.',
  },
  'E-DESK-030': {
    title: 'unknown term',
    explanation: 'Neither the codebook nor a catalogue of errors has this term.',
    fix: 'Try one of the nearest terms.',
  },
  'E-DESK-031': {
    title: 'the installation is incomplete',
    explanation: 'A file that belongs to Chancery itself is missing or damaged.',
    fix: 'Build it again with `npm run build`, or reinstall the package.',
  },
  'E-DESK-032': {
    title: 'no such judgement',
    explanation: 'No judgement of the ledger has this id.',
    fix: '`chancery show ID` lists the judgements made about a report.',
  },
  'E-DESK-041': {
    title: 'a report without its document',
    explanation: 'The ledger handed out a report and not the document it was read in.',
    fix: 'This is a fault of the ledger: run `chancery verify` and report what it says.',
  },
  'E-DESK-060': {
    title: 'table that cannot be read',
    explanation:
      'A table handed to a method could not be opened, or has no rows under its columns.',
    fix: 'Check the path; tables are CSV with a line of column names, and may be gzipped.',
  },
  'E-DESK-061': {
    title: 'no such place in the network',
    explanation: 'The network of corridors has no node of this name or id.',
    fix: 'Use the name or id of a city, port, border station or terminal of the network.',
  },
  'E-DESK-062': {
    title: 'unknown or impossible option of a method',
    explanation: 'A mode, state, segment, weight or number does not exist or lies out of range.',
    fix: 'The message says what was expected; `chancery VERB --help` lists the options.',
  },
  'E-DESK-071': {
    title: 'unknown layer or impossible number',
    explanation: 'The system has no layer of this name, or a number lies out of range.',
    fix: 'Layers are diplomatic, military, energy, trade, transport, intelligence and identity.',
  },
  'E-DESK-072': {
    title: 'no such year or state in a table',
    explanation: 'A published table has no figures for the year or state asked for.',
    fix: 'The message says what the table has; states go by the codes of the file.',
  },
  'E-DESK-070': {
    title: 'the solver failed',
    explanation: 'The solver of integer programmes (HiGHS) ended in an error of its own.',
    fix: 'Try again; report it together with the input if it stays.',
  },
}
