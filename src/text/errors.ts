/** What every error of Chancery carries. Codes look like `E-DOCUMENTS-003`. */
export interface ErrorDetail {
  readonly code: string
  /** What was expected and what was found. */
  readonly message: string
  /** The file, row, offset or name where it happened. */
  readonly where?: string
  /** What to do about it. */
  readonly fix?: string
  readonly cause?: unknown
}

/** The base of all errors Chancery throws: a stable code, a place and a remedy. */
export class ChanceryError extends Error {
  readonly code: string
  readonly where: string | undefined
  readonly fix: string | undefined

  constructor(detail: ErrorDetail) {
    super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.name = new.target.name
    this.code = detail.code
    this.where = detail.where
    this.fix = detail.fix
  }

  /** One line for a person: code, place, what happened, what to do. */
  describe(): string {
    const place = this.where === undefined ? '' : `${this.where}: `
    const remedy = this.fix === undefined ? '' : ` ${this.fix}`
    return `${this.code} ${place}${this.message}.${remedy}`
  }
}

/** What was handed in cannot be used. */
export class InputError extends ChanceryError {}
/** What was asked for does not exist. */
export class NotFoundError extends ChanceryError {}
/** The command or call was put together wrongly. */
export class UsageError extends ChanceryError {}
/** The ledger's file or database failed. */
export class StoreError extends ChanceryError {}
/** Chancery itself is at fault. */
export class BugError extends ChanceryError {}

/** One entry of a room's catalogue of codes. */
export interface ErrorEntry {
  /** A short name for what went wrong. */
  readonly title: string
  /** Why it happens, in one or two sentences. */
  readonly explanation: string
  /** What to do about it. */
  readonly fix: string
}

/** A room's codes; each room has one in its `errors.ts`. */
export type ErrorCatalogue = Readonly<Record<`E-${string}-${string}`, ErrorEntry>>

/** The codes of the room `text`. */
export const TEXT_ERRORS: ErrorCatalogue = {
  'E-TEXT-001': {
    title: 'not a day',
    explanation: 'A day was expected as YYYY-MM-DD and something else was found.',
    fix: 'Write the day like 2023-07-05; for a month give its first and last day.',
  },
}
