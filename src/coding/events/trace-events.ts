import type { Mention } from '../mention.ts'
import type { EventReport } from '../report.ts'
import type { CodingInput, Draft } from '../step.ts'
import type { Trace, TraceScore } from '../trace/trace-note.ts'
import { actorWords, attributionWords, periodWords, quoted } from '../trace/words-of.ts'
import { TYPING_LABELS } from '../typing/labels.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { confidenceParts } from './confidence.ts'
import { modalityOf } from './event-modality.ts'
import type { TreeView } from './tree/tree-view.ts'

/** Probabilities of the typing model that are shown. */
const SHOWN = 3

/** Notes the predicates of a sentence with their arguments. */
export function notePredicates(trace: Trace, { analysis }: CodingInput, view: TreeView): void {
  const { tokens, text } = analysis
  const wordAt = (token: number): string => text.slice(tokens.start[token], tokens.end[token])
  for (const predicate of view.predicates) {
    const { token, part, lemma, particle, form, passive, negated, modal, lightVerb } = predicate
    const marks = [
      passive ? 'passive' : '',
      negated ? 'negated' : '',
      modal === undefined ? '' : `'${modal}'`,
      lightVerb === undefined ? '' : `content of '${wordAt(lightVerb)}'`,
    ].filter((mark) => mark !== '')
    trace({
      step: 'events',
      about: 'predicate',
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      kept: true,
      decided: `${part} '${lemma}${particle === undefined ? '' : ` ${particle}`}', ${[form, ...marks].join(', ')}`,
      because: predicate.arguments.map(({ role, preposition, token: head, by }) => {
        const actors = view.actors(head).map(({ actor }) => actor.name)
        return `${role}${preposition === undefined ? '' : ` behind '${preposition}'`}: '${wordAt(head)}'${actors.length === 0 ? '' : ` = ${actors.join(', ')}`}${by === 'own' ? '' : ` (by ${by})`}`
      }),
    })
  }
}

/** What a note on an event looks at. */
export interface EventNote {
  readonly input: CodingInput
  readonly view: SentenceView
  readonly candidate: EventCandidate
  readonly draft: Draft<EventReport>
  /** True when it is told firmly enough to be reported. */
  readonly told: boolean
}

/** Notes an event, also one left out: words, type, sides, whether it happened, date, confidence. */
export function noteEvent(trace: Trace, { input, view, candidate, draft, told }: EventNote): void {
  const { text } = input.analysis
  const { entry } = candidate
  const { type, modes, modality, attribution, confidence } = draft
  const words = decidingWords(view, candidate)
  const toldAs = modalityOf(view, candidate)
  const scores = typingScores(input, view, candidate)
  const parts = confidenceParts(view, candidate, toldAs)
  trace({
    step: 'events',
    about: 'event',
    start: draft.trigger.start,
    end: draft.trigger.end,
    kept: told,
    decided: `${told ? '' : 'left out: '}${[type, ...modes].join(' ')}, ${modality}: ${actorWords(draft.actors)} ${draft.symmetric ? 'together' : `to ${actorWords(draft.recipients)}`}`,
    because: [
      entry.words.includes('typed') && entry.words.length === 1
        ? `the lexicon is silent; the typing model says ${entry.type}`
        : `lexicon entry '${entry.id}'${entry.modes.length === 0 ? '' : `, mode ${entry.modes.join(', ')}`}${entry.alternative === undefined ? '' : `; next best ${entry.alternative}`}`,
      ...(type === entry.type ? [] : [`${entry.type} becomes ${type} as it is ${modality}`]),
      words.length === 0
        ? `${modality}: ${modality === toldAs ? 'no word says otherwise' : `the attribution ${attribution.stance}`}`
        : `${modality} by ${words.map(([start, end]) => quoted(text, start, end)).join(', ')}`,
      ...draft.hedges.map(({ start, end }) => `hedged by ${quoted(text, start, end)}`),
      ...(draft.contexts.length === 0 ? [] : [`contexts ${draft.contexts.join(', ')}`]),
      `told by ${attributionWords(attribution)}${attribution.cue === undefined ? '' : ` (${quoted(text, attribution.cue.start, attribution.cue.end)})`}; ${draft.certainty}`,
      `when: ${periodWords(draft.when)}`,
      ...(draft.where === undefined ? [] : [`where: ${draft.where.name}`]),
      `before calibration, confidence ${confidence.toFixed(2)}: ${parts.map(({ why, value }) => `${value < 0 ? '' : '+'}${value.toFixed(2)} ${why}`).join(', ')}`,
      ...(told ? [] : ['too weak, or its sides are not named, so no report']),
    ],
    ...(scores.length === 0 ? {} : { scores }),
  })
}

/** `[start, end)` of the words that decide whether it is told as done. */
function decidingWords(
  view: SentenceView,
  candidate: EventCandidate,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  const because = (first: number, end: number) => {
    found.push([view.words.start(first), view.words.end(end - 1)])
  }
  modalityOf({ ...view, because }, candidate)
  return found
}

function typingScores(
  { typing, analysis }: CodingInput,
  view: SentenceView,
  candidate: EventCandidate,
): readonly TraceScore[] {
  if (typing === undefined) return []
  const { firstToken, endToken } = view.words.sentence
  const looked = typing.view(analysis, firstToken, endToken)
  const rangeOf = (mention: Mention | undefined) =>
    mention === undefined ? undefined : { first: mention.firstToken, end: mention.endToken }
  const [source, second] = candidate.actors
  const target = candidate.recipients[0] ?? (candidate.symmetric ? second : undefined)
  const scores = typing.typePair(looked, rangeOf(source), rangeOf(target), candidate.endToken - 1)
  return [...scores]
    .map((value, label) => ({ label: TYPING_LABELS[label] ?? 'NONE', value }))
    .sort((a, b) => b.value - a.value)
    .slice(0, SHOWN)
}
