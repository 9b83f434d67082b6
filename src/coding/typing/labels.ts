import { EVENT_TYPES, type EventCode } from '../../codebook/index.ts'

/** What the typing model tells apart: PLOVER's 16 event types and NONE, in the order of its outputs. */
export const TYPING_LABELS: readonly EventCode[] = [...EVENT_TYPES, 'NONE']

/**
 * Deeds that the model knows apart from the rest of their type, because codebooks differ on them: PLOVER of
 * 2021 has promises to yield (CAMEO 035), convictions (116), embargoes (163) and blockades (191) in other
 * types than older data. Who reads the outputs puts each where his codebook has it.
 */
export const TYPING_SHADES = [
  'CONCEDE promised',
  'SANCTION convict',
  'SANCTION embargo',
  'COERCE blockade',
] as const
/** A deed apart from the rest of its type. */
export type TypingShade = (typeof TYPING_SHADES)[number]
/** What one output of the model stands for. */
export type TypingOutput = EventCode | TypingShade

/** The outputs of the model: the labels, then the shades. */
export const TYPING_OUTPUTS: readonly TypingOutput[] = [...TYPING_LABELS, ...TYPING_SHADES]

/** Number of outputs of the typing model. */
export const TYPING_CLASSES = TYPING_OUTPUTS.length

/** For each output the place of its type in `TYPING_LABELS`. */
export const LABEL_OF_OUTPUT: readonly number[] = TYPING_OUTPUTS.map((output) =>
  TYPING_LABELS.indexOf(output.split(' ')[0] as EventCode),
)
