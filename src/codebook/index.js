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
} from './vocabulary.js'
//# sourceMappingURL=index.js.map
