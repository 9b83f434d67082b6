export type { BlockRule, BlockScene } from './blocks/block-rule.ts'
export { BLOCK_RULES, markBlocks } from './blocks/mark-blocks.ts'
export type { Paragraph } from './blocks/paragraph.ts'
export { DOCUMENTS_ERRORS, type DocumentsCode } from './errors.ts'
export type { Extract, Format, ReadResult } from './format.ts'
export { extensionOf, FORMATS, isReadable } from './formats.ts'
export { isCodedLanguage, languageOf, UNCODED, UNDETERMINED } from './language-id.ts'
export type { Metadata, SourcedMetadata } from './metadata/metadata.ts'
export { amendPublication, publicationsFor } from './metadata/publication.ts'
export {
  readSidecar,
  SIDECAR_NAME,
  type Sidecar,
  type SidecarRow,
  sidecarRowFor,
  unmatchedRows,
} from './metadata/sidecar.ts'
export { documentNotice, unreadableNotice } from './notice.ts'
export { type OpenedDocument, type OpenOptions, openDocument } from './open-document.ts'
export {
  containment,
  type NearDuplicate,
  nearDuplicates,
  shingles,
  shinglesOf,
  similarity,
} from './shingles.ts'
