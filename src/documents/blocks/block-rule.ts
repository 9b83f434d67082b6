import type { Block } from '../../text/index.ts'
import type { Paragraph } from './paragraph.ts'

/** What a rule sees: the text's paragraphs and what earlier rules have marked among them. */
export interface BlockScene {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** True for paragraphs an earlier rule (or the format) has marked, wholly or in part. */
  isMarked(paragraph: Paragraph): boolean
}

/** Finds the blocks of one kind. Rules run in the order of `BLOCK_RULES`; the first to mark wins. */
export interface BlockRule {
  readonly name: string
  /** Stretches of the text that this rule recognises. */
  find(scene: BlockScene): readonly Block[]
}

/** A block that covers a whole paragraph. */
export function wholeParagraph(paragraph: Paragraph, kind: Block['kind'], why: string): Block {
  return { kind, start: paragraph.start, end: paragraph.end, why }
}
