import type { EventCode } from '../../codebook/index.ts'
import { isEventCode, isModeOf } from '../../codebook/index.ts'
import { InputError } from '../../text/index.ts'

/** How the labelled event is told. */
export const TRAINING_MODALITIES = [
  'asserted',
  'planned',
  'hypothetical',
  'demanded',
  'denied',
] as const
/** The construction that a labelled sentence was written to show. */
export const TRAINING_STYLES = [
  'active',
  'passive',
  'nominal',
  'headline',
  'quote',
  'report',
  'light',
  'relative',
  'negated',
] as const
/** Types of names that are marked in labelled sentences. */
export const TRAINING_NAME_TYPES = ['PER', 'LOC', 'ORG', 'NORP', 'EVENT'] as const
/** A type of a marked name. */
export type TrainingNameType = (typeof TRAINING_NAME_TYPES)[number]

/** A stretch of a labelled sentence, in UTF-16 code units of its text. */
export interface TrainingSpan {
  readonly start: number
  readonly end: number
}

/** A marked name. */
export interface TrainingName extends TrainingSpan {
  readonly type: TrainingNameType
}

/** One labelled sentence of `data/training/`, marks taken out of its text. */
export interface TrainingSentence {
  readonly type: EventCode
  readonly mode?: string
  readonly modality: (typeof TRAINING_MODALITIES)[number]
  readonly style: (typeof TRAINING_STYLES)[number]
  readonly text: string
  /** The words that name the event. */
  readonly trigger: TrainingSpan
  /** Who began it; absent in passives without an agent. */
  readonly source?: TrainingSpan
  /** To whom it was done. */
  readonly target?: TrainingSpan
  readonly names: readonly TrainingName[]
}

const MARK = /\[(?:([ST])(?:=([A-Z]+))?|([A-Z]+)) |[\]{}]/g

/**
 * Reads a table of labelled sentences: five columns parted by tabs (type, mode or '-', modality, style,
 * sentence), one sentence a line. In the sentence `{...}` marks the trigger, `[S ...]` and `[T ...]` actor
 * and recipient (`[S=ORG ...]` when they are names), `[PER ...]` other names, which may also stand inside
 * an actor or recipient that is a phrase (`[S the president of [LOC Chad]]`). Empty lines and lines that
 * begin with '#' are passed over.
 *
 * @param file named in errors
 * @throws InputError `E-CODING-201` for a line that is not of this form, with file and line.
 */
export function parseTrainingSentences(table: string, file: string): readonly TrainingSentence[] {
  const sentences: TrainingSentence[] = []
  const lines = table.replace(/^\ufeff/, '').split(/\r?\n/)
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return
    const wrong = (message: string) => wrongLine(`${file}:${index + 1}`, message)
    const cells = line.split('\t')
    if (cells.length !== 5) throw wrong(`expected 5 columns parted by tabs, found ${cells.length}`)
    const [type = '', mode = '', modality = '', style = '', marked = ''] = cells.map((cell) =>
      cell.trim(),
    )
    if (!isEventCode(type)) throw wrong(`expected an event type or NONE, found '${type}'`)
    if (mode !== '-' && (type === 'NONE' || !isModeOf(type, mode)))
      throw wrong(`expected '-' or a mode of ${type}, found '${mode}'`)
    if (!isOneOf(TRAINING_MODALITIES, modality))
      throw wrong(`expected one of ${TRAINING_MODALITIES.join(', ')}, found '${modality}'`)
    if (!isOneOf(TRAINING_STYLES, style))
      throw wrong(`expected one of ${TRAINING_STYLES.join(', ')}, found '${style}'`)
    sentences.push({
      type,
      modality,
      style,
      ...(mode === '-' ? {} : { mode }),
      ...readMarks(marked, wrong),
    })
  })
  return sentences
}

interface OpenMark {
  readonly role: 'S' | 'T' | 'trigger' | 'name'
  readonly name: TrainingNameType | undefined
  readonly start: number
}

function readMarks(
  marked: string,
  wrong: (message: string) => InputError,
): Pick<TrainingSentence, 'text' | 'trigger' | 'source' | 'target' | 'names'> {
  let text = ''
  let at = 0
  let open: OpenMark | undefined
  /** The role that a name stands in, while the name is open. */
  let around: OpenMark | undefined
  const found: Partial<Record<'S' | 'T' | 'trigger', TrainingSpan>> = {}
  const names: TrainingName[] = []
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    const closes = match[0] === ']' || match[0] === '}'
    if (!closes) {
      const mark = { ...openMark(match, wrong), start: text.length }
      if (open !== undefined) {
        const isNameOfRole =
          mark.role === 'name' && (open.role === 'S' || open.role === 'T') && !open.name
        if (!isNameOfRole) throw wrong(`a mark opens inside another: '${match[0].trim()}'`)
        around = open
      }
      open = mark
      continue
    }
    if (open === undefined || (match[0] === '}') !== (open.role === 'trigger'))
      throw wrong(`'${match[0]}' closes no mark`)
    const span = { start: open.start, end: text.length }
    if (span.start === span.end) throw wrong('a mark is empty')
    if (open.name !== undefined) names.push({ ...span, type: open.name })
    if (open.role !== 'name') {
      if (found[open.role] !== undefined) throw wrong(`more than one ${open.role} is marked`)
      found[open.role] = span
    }
    open = around
    around = undefined
  }
  if (open !== undefined) throw wrong('a mark is not closed')
  text += marked.slice(at)
  if (text.includes('[')) throw wrong("'[' without a known mark")
  const { trigger, S: source, T: target } = found
  if (trigger === undefined) throw wrong('expected one trigger in {braces}, found none')
  return {
    text,
    trigger,
    names,
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
  }
}

function openMark(
  match: RegExpMatchArray,
  wrong: (message: string) => InputError,
): Pick<OpenMark, 'role' | 'name'> {
  if (match[0] === '{') return { role: 'trigger', name: undefined }
  const [, role, ownType, otherType] = match
  const type = ownType ?? otherType
  if (type !== undefined && !isOneOf(TRAINING_NAME_TYPES, type))
    throw wrong(`expected a mark S, T, ${TRAINING_NAME_TYPES.join(', ')}, found '${type}'`)
  return { role: role === 'S' || role === 'T' ? role : 'name', name: type }
}

function isOneOf<T extends string>(list: readonly T[], value: string): value is T {
  return (list as readonly string[]).includes(value)
}

function wrongLine(where: string, message: string): InputError {
  return new InputError({
    code: 'E-CODING-201',
    message,
    where,
    fix: 'Write TYPE, mode or -, modality, style, sentence, parted by tabs; data/README.md tells the marks.',
  })
}
