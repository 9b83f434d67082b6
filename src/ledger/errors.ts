import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `ledger`. */
export const LEDGER_ERRORS: ErrorCatalogue = {
  'E-LEDGER-001': {
    title: 'ledger cannot be opened',
    explanation: 'The database behind the ledger refused to open the file.',
    fix: 'Read what the database says; if the file is damaged, restore it from a copy or read the documents into a new ledger.',
  },
  'E-LEDGER-002': {
    title: 'ledger is in use',
    explanation:
      'One process owns a ledger at a time, and another one (named by its PID) or another part of this one has it open.',
    fix: 'Work through the running program, or stop it first.',
  },
  'E-LEDGER-003': {
    title: 'not a ledger',
    explanation:
      'The file exists and is not a Chancery ledger: it is empty, damaged, or belongs to another program. It was not changed.',
    fix: 'Name another file with `--ledger`; an empty file may be deleted.',
  },
  'E-LEDGER-004': {
    title: 'no such folder',
    explanation: 'The folder in which the ledger is to lie does not exist, or is a file.',
    fix: 'Create the folder, or name another place with `--ledger`.',
  },
  'E-LEDGER-005': {
    title: 'ledger cannot be written',
    explanation: 'The file or its folder may be read but not written by this user.',
    fix: 'Change its permissions, or name another place with `--ledger`.',
  },
  'E-LEDGER-006': {
    title: 'ledger of a newer Chancery',
    explanation:
      'The ledger was written by a newer version of Chancery, with tables this one does not know. It was not changed.',
    fix: 'Update Chancery, or name another ledger with `--ledger`.',
  },
  'E-LEDGER-007': {
    title: 'ledger could not be written',
    explanation:
      'The database failed while writing, for example because the disk is full. Nothing of the batch was kept; all that was acknowledged before is.',
    fix: 'Read what the database says, mend it and run the command again.',
  },
  'E-LEDGER-008': {
    title: 'ledger is closed',
    explanation: 'A question was put to a ledger that had been closed.',
    fix: 'This is a fault of the program: please report it.',
  },
  'E-LEDGER-009': {
    title: 'ledger could not be read',
    explanation: 'The database failed while answering.',
    fix: 'Check the ledger with `chancery verify`; if it is damaged, restore it from a copy.',
  },
  'E-LEDGER-010': {
    title: 'stored row is wrong',
    explanation:
      'A row of the ledger does not agree with the text it quotes, or with the report it was made from.',
    fix: 'Restore the file from a copy, or read the documents into a new ledger.',
  },
  'E-LEDGER-011': {
    title: 'ledger of an older Chancery',
    explanation:
      'The ledger was written by an early version of Chancery, whose tables hold nothing by which damage could be found. It was not changed.',
    fix: 'Read the documents into a new ledger: chancery read PATH --ledger FILE. A demo.duckdb may be deleted.',
  },
}
