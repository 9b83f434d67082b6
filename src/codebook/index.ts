export type { Boundary } from './boundaries.ts'
export { BOUNDARIES, boundariesOf } from './boundaries.ts'
export type { CameoMeaning } from './cameo.ts'
export { fromCameo, toCameo } from './cameo.ts'
export type { CameoRow } from './cameo-rows.ts'
export { CAMEO_ROWS } from './cameo-rows.ts'
export { CONTEXT_DEFINITIONS, OWN_CONTEXTS } from './contexts.ts'
export type { Entry, Origin } from './entry.ts'
export { CODEBOOK_ERRORS } from './errors.ts'
export type { EventTypeEntry } from './event-types.ts'
export { EVENT_TYPE_ENTRIES } from './event-types.ts'
export { explain, explainer } from './explain.ts'
export type { Explain, Explanation, TermKind, UnknownTerm } from './explanation.ts'
export { isUnknownTerm } from './explanation.ts'
export { codebookExplanations } from './explanations.ts'
export { GLOSSARY } from './glossary.ts'
export { intensity, quadOf } from './intensity.ts'
export type { LikelihoodBand } from './likelihood.ts'
export { LIKELIHOOD_BANDS, likelihoodWord } from './likelihood.ts'
export type { ModeEntry } from './modes.ts'
export { isModeOf, MODE_ENTRIES, modeEntry } from './modes.ts'
export { QUAD_DEFINITIONS } from './quads.ts'
export { SECTOR_DEFINITIONS } from './sectors.ts'
export type { TieKindEntry } from './tie-kinds.ts'
export { TIE_KIND_ENTRIES } from './tie-kinds.ts'
export type { Context, EventCode, EventType, Mode, Quad, Sector, TieKind } from './vocabulary.ts'
export {
  CONTEXTS,
  EVENT_TYPES,
  isEventCode,
  isSector,
  isTieKind,
  MODES,
  QUADS,
  SECTORS,
  STATE_SECTORS,
  TIE_KINDS,
} from './vocabulary.ts'
export type { VoiceKind } from './voice.ts'
export { VOICE_ENTRIES } from './voice.ts'
