import type { ErrorCatalogue } from '../text/index.ts'

/** The codes of the room `api`. */
export const API_ERRORS: ErrorCatalogue = {
  'E-API-001': {
    title: 'no such address',
    explanation: 'The server has no route of this name.',
    fix: 'The routes are listed in src/api/README.md.',
  },
  'E-API-002': {
    title: 'request refused',
    explanation:
      'The server answers only requests made to 127.0.0.1, localhost or [::1] with its own port, and, for changes, only its own page and commands of the same user.',
    fix: 'Open the address that `chancery open` printed.',
  },
  'E-API-003': {
    title: 'request too large',
    explanation: 'The body of a request is larger than the route takes.',
    fix: 'Send less at once.',
  },
  'E-API-004': {
    title: 'request not understood',
    explanation:
      'The body of a request is not the JSON the route expects, or a parameter is unknown.',
    fix: 'The routes and their parameters are listed in src/api/README.md.',
  },
  'E-API-005': {
    title: 'no free port',
    explanation: 'The port asked for and the ones after it are all taken.',
    fix: 'Name another with --port.',
  },
  'E-API-006': {
    title: 'a fault of Chancery while answering',
    explanation: 'A request ended in an error nobody foresaw; it was written to standard error.',
    fix: 'Please report what `chancery open` printed.',
  },
}
