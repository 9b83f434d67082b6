import { EVENT_TYPES, type EventCode } from '../../codebook/index.ts'

/** What the typing model tells apart: PLOVER's 16 event types and NONE, in the order of its outputs. */
export const TYPING_LABELS: readonly EventCode[] = [...EVENT_TYPES, 'NONE']

/** Number of outputs of the typing model. */
export const TYPING_CLASSES = TYPING_LABELS.length
