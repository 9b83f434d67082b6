import type { Analysis } from '../../../language/index.ts'
import { uposOf } from '../../../language/index.ts'
import { TYPING_SHADES, type TypingOutput } from '../labels.ts'
import { tokensOf } from '../token-range.ts'
import type { LabelledPair } from './typing-example.ts'
import { gerund } from './verb-forms.ts'

/** Deeds that are AGREE while they are only promised, and REJECT when they are refused. */
const FRIENDLY: ReadonlySet<TypingOutput> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])
/** Deeds whose promise is CONCEDE. */
const YIELDING: ReadonlySet<TypingOutput> = new Set(['CONCEDE', 'RETREAT'])
/** Deeds that are THREATEN while they are only announced, and CONCEDE or RETREAT when they are given up. */
const HOSTILE: ReadonlySet<TypingOutput> = new Set<TypingOutput>([
  ...TYPING_SHADES,
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])

interface Retelling {
  readonly of: ReadonlySet<TypingOutput>
  readonly labels: readonly TypingOutput[]
  readonly before: string
  readonly form: 'base' | 'ing'
}

const told = (
  of: ReadonlySet<TypingOutput>,
  labels: readonly TypingOutput[],
  form: Retelling['form'],
  words: string,
): readonly Retelling[] => words.split('|').map((before) => ({ of, labels, before, form }))

/** Deeds that are REJECT when they are refused. */
const REFUSED: ReadonlySet<TypingOutput> = new Set([...FRIENDLY, ...YIELDING])

const PROMISES =
  'will|has agreed to|is willing to|said it would|pledged to|said it will|is ready to|plans to|' +
  'promised to|has offered to|is expected to|will soon|announced it will|to|would'

/** The codebook's rules on what is said, refused and given up, as ways to tell a deed. */
const RETELLINGS: readonly Retelling[] = [
  ...told(FRIENDLY, ['AGREE'], 'base', PROMISES),
  ...told(YIELDING, ['CONCEDE promised'], 'base', PROMISES),
  ...told(
    REFUSED,
    ['REJECT'],
    'base',
    'refused to|declined to|will not|said it would not|is unwilling to|failed to|would not|said it will not',
  ),
  ...told(
    HOSTILE,
    ['THREATEN'],
    'base',
    'threatened to|vowed to|will|warned it would|said it would|is ready to|plans to|announced it will|' +
      'said it will|threatens to|to',
  ),
  ...told(
    HOSTILE,
    ['CONCEDE', 'RETREAT'],
    'ing',
    'stopped|has stopped|has ceased|agreed to stop|has ended|quit|will no longer be|ended',
  ),
]

/**
 * Sentences made from a labelled one by telling its deed as promised, refused, threatened or given up,
 * with the label that the codebook then gives. Only plain active clauses with the actor as subject and a
 * finite verb as trigger are taken; others give none.
 *
 * @param turn which retellings are taken: the same number gives the same ones
 * @param most how many are made
 */
export function retellings(
  pair: LabelledPair,
  analysis: Analysis,
  turn: number,
  most: number,
): readonly LabelledPair[] {
  const [label] = pair.labels
  const { trigger, source, text } = pair
  if (label === undefined || trigger === undefined || source === undefined) return []
  const all = RETELLINGS.filter(({ of }) => of.has(label))
  const verb = all.length === 0 ? -1 : plainVerb(pair, analysis)
  if (verb < 0) return []
  const { tokens } = analysis
  const start = tokens.start[verb] as number
  const end = tokens.end[verb] as number
  const lemma = tokens.lemma[verb] as string
  const made: LabelledPair[] = []
  for (let i = 0; i < most; i++) {
    const telling = all[(turn * most + i) % all.length] as Retelling
    const words = `${telling.before} ${telling.form === 'ing' ? gerund(lemma) : lemma}`
    const longer = words.length - (end - start)
    const move = (place: number) => (place >= end ? place + longer : place)
    const moved = (stretch: LabelledPair['source']) =>
      stretch && { start: move(stretch.start), end: move(stretch.end) }
    made.push({
      text: text.slice(0, start) + words + text.slice(end),
      source: moved(source),
      target: moved(pair.target),
      trigger: { start, end: start + words.length },
      labels: telling.labels,
      weight: pair.weight,
    })
  }
  return made
}

/** The token of a finite active trigger whose subject is the actor, or -1. */
function plainVerb({ trigger, source, target }: LabelledPair, analysis: Analysis): number {
  const range = trigger && tokensOf(analysis, trigger.start, trigger.end)
  const actor = source && tokensOf(analysis, source.start, source.end)
  if (range === undefined || actor === undefined) return -1
  const { tokens } = analysis
  const verb = range.first
  if (uposOf(tokens, verb) !== 'VERB' || !/^VB[DPZ]$/.test(tokens.xpos?.[verb] ?? '')) return -1
  const end = tokens.end[verb] as number
  for (const stretch of [source, target])
    if (
      stretch !== undefined &&
      stretch.start < end &&
      stretch.end > (tokens.start[verb] as number)
    )
      return -1
  let isSubject = false
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.head[t] !== verb) continue
    const relation = tokens.relation[t] as string
    if (relation.startsWith('aux')) return -1
    if (relation === 'nsubj' && t >= actor.first && t < actor.end) isSubject = true
    if (relation === 'advmod' && (tokens.lemma[t] === 'not' || tokens.lemma[t] === 'never'))
      return -1
  }
  return isSubject ? verb : -1
}
