import type { TieReport } from '../report.ts'
import type { CodingInput, Draft } from '../step.ts'
import type { Trace } from '../trace/trace-note.ts'
import { actorWords, attributionWords, periodWords, quoted } from '../trace/words-of.ts'
import type { TieCandidate } from './tie-candidate.ts'

/** Notes each tie with the rules that saw it, and what rules saw that made none. */
export function noteTies(
  trace: Trace,
  { analysis: { text } }: CodingInput,
  candidates: readonly TieCandidate[],
  ties: readonly Draft<TieReport>[],
): void {
  const used = new Set<TieCandidate>()
  for (const tie of ties) {
    const seen = candidates.filter(
      ({ trigger, kind }) =>
        (kind === tie.tie || tie.tie === 'alliance') &&
        tie.evidence.some(({ start, end }) => start <= trigger.start && trigger.start < end),
    )
    for (const candidate of seen) used.add(candidate)
    const rules = [...new Set(seen.map(({ rule }) => rule))]
    trace({
      step: 'ties',
      about: 'tie',
      start: tie.trigger.start,
      end: tie.trigger.end,
      kept: true,
      decided: `${tie.tie} ${['hostile', 'structural', 'friendly'][tie.sign + 1]}: ${actorWords(tie.from)} ${tie.directed ? 'to' : 'with'} ${tie.to.length === 0 ? 'each other' : actorWords(tie.to)}, ${tie.modality}`,
      because: [
        `by the rule ${rules.join(', ')} at ${quoted(text, tie.trigger.start, tie.trigger.end)}`,
        `said by ${attributionWords(tie.attribution)}; ${tie.certainty}`,
        `holds ${periodWords(tie.holds)}`,
        ...(tie.quantity === undefined
          ? []
          : [
              `quantity ${quoted(text, tie.quantity.mention.start, tie.quantity.mention.end)}: ${tie.quantity.value} ${tie.quantity.unit} of ${tie.quantity.of}`,
            ]),
        `before calibration, confidence ${tie.confidence.toFixed(2)}: ${
          seen.some(({ alsoIn }) => alsoIn !== undefined)
            ? 'a side is taken from the sentence before'
            : 'both sides beside the words'
        }, told ${seen.length === 1 ? 'once' : `${seen.length} times`}${tie.certainty === 'plain' ? '' : ', not plainly'}`,
      ],
    })
  }
  for (const candidate of candidates) {
    if (used.has(candidate)) continue
    trace({
      step: 'ties',
      about: 'tie',
      start: candidate.trigger.start,
      end: candidate.trigger.end,
      kept: false,
      decided: `no ${candidate.kind}`,
      because: [`seen by the rule ${candidate.rule}, but its sides are missing or the same`],
    })
  }
}
