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
//# sourceMappingURL=index.d.ts.map
