export type { StepTrace } from './trace-document.ts'
export { traceDocument } from './trace-document.ts'
export type { Trace, TraceNote, TraceScore, TraceSubject } from './trace-note.ts'
