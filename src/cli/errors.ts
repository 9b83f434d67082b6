import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `cli`. */
export const CLI_ERRORS: ErrorCatalogue = {
  'E-CLI-001': {
    title: 'the command was put together wrongly',
    explanation: 'A verb or option does not exist, or something it needs is missing.',
    fix: 'See `chancery --help`, or `chancery VERB --help` for one verb.',
  },
  'E-CLI-002': {
    title: 'output file cannot be written',
    explanation: 'The file named with --out could not be written.',
    fix: 'Check the folder and its permissions; an existing file is replaced.',
  },
  'E-CLI-003': {
    title: 'a fault of Chancery',
    explanation: 'The program ended in an error nobody foresaw.',
    fix: 'Run the same command with --debug and report what it prints.',
  },
}
