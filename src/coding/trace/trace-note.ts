/** What a note of the trace is about. */
export type TraceSubject =
  | 'mention'
  | 'place'
  | 'date'
  | 'attribution'
  | 'predicate'
  | 'event'
  | 'tie'
  | 'claim'
  | 'corridor'

/** A label with a number from 0 to 1. */
export interface TraceScore {
  readonly label: string
  readonly value: number
}

/** One decision of a step, with the words of the document it is about. */
export interface TraceNote {
  readonly step: string
  readonly about: TraceSubject
  /** `[start, end)` of the document's text. */
  readonly start: number
  readonly end: number
  /** What was decided, in words. */
  readonly decided: string
  /** False for what was looked at and left out. */
  readonly kept: boolean
  /** Why, one reason a line. */
  readonly because: readonly string[]
  /** What else it could have been, the best first. */
  readonly scores?: readonly TraceScore[]
}

/**
 * Where steps say what they decided and why. A step builds a note only where somebody listens, so that
 * reading without a trace costs nothing.
 */
export type Trace = (note: TraceNote) => void
