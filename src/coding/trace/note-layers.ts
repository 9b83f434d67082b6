import type { CodingInput, CodingStep, LayerName, Layers } from '../step.ts'
import type { Trace } from './trace-note.ts'
import { actorWords, attributionWords, periodWords, quoted } from './words-of.ts'

type Noter = (trace: Trace, step: string, input: CodingInput, layers: Layers) => void

/** Layers whose content says by itself what was decided; the others' steps write notes of their own. */
const NOTERS: Partial<Readonly<Record<LayerName, Noter>>> = {
  places: (trace, step, _input, { places }) => {
    for (const { start, end, place, alternatives } of places) {
      const { name, country, latitude, longitude, kind, population, source } = place
      trace({
        step,
        about: 'place',
        start,
        end,
        kept: true,
        decided: `${name}${country === undefined ? '' : ` (${country})`}, ${kind}`,
        because: [
          `gazetteer ${source}: ${latitude.toFixed(3)}, ${longitude.toFixed(3)}${population > 0 ? `, ${population} people` : ''}`,
          ...(alternatives.length === 0
            ? []
            : [
                `could also be ${alternatives
                  .slice(0, 3)
                  .map((other) => `${other.name} (${other.country ?? 'no country'})`)
                  .join(', ')}`,
              ]),
        ],
      })
    }
  },
  dates: (trace, step, { published }, { dates }) => {
    for (const { start, end, period } of dates)
      trace({
        step,
        about: 'date',
        start,
        end,
        kept: true,
        decided: periodWords(period),
        because: [
          period.basis === 'stated'
            ? 'the text states it in full'
            : published.to === undefined
              ? `${period.basis}; the day of publication is not known`
              : `${period.basis}, counted from publication on ${published.to} or from what was told before`,
        ],
      })
  },
  attributions: (trace, step, { analysis }, { attributions }) => {
    const { tokens, text } = analysis
    for (const { firstToken, endToken, attribution } of attributions) {
      const { cue } = attribution
      trace({
        step,
        about: 'attribution',
        start: tokens.start[firstToken] ?? 0,
        end: tokens.end[endToken - 1] ?? 0,
        kept: true,
        decided: attributionWords(attribution),
        because: [
          cue === undefined ? 'a quotation or an answer' : `by ${quoted(text, cue.start, cue.end)}`,
        ],
      })
    }
  },
  claims: (trace, step, { analysis: { text } }, { claims }) => {
    for (const { trigger, claim, sort, about, attribution, certainty, confidence } of claims)
      trace({
        step,
        about: 'claim',
        start: claim.start,
        end: claim.end,
        kept: true,
        decided: `${sort} of ${attribution.holder === 'author' ? 'the author' : attribution.holder.name}`,
        because: [
          `by ${quoted(text, trigger.start, trigger.end)}`,
          `about ${about.map(({ actor, stance }) => `${actor.name} (${['against', 'neither', 'for'][stance + 1]})`).join(', ') || 'nobody named'}`,
          `told as ${certainty}`,
          `before calibration, confidence ${confidence.toFixed(2)}`,
        ],
      })
  },
  corridors: (trace, step, { analysis: { text } }, { corridors }) => {
    for (const { trigger, names, carries, endpoints, states, status, ...rest } of corridors)
      trace({
        step,
        about: 'corridor',
        start: trigger.start,
        end: trigger.end,
        kept: true,
        decided: `${names.join(' / ')}: ${carries}, ${status}`,
        because: [
          `by ${quoted(text, trigger.start, trigger.end)}`,
          `between ${endpoints.join(' and ') || 'ends not told'}, through ${states.join(', ') || 'states not told'}`,
          `for it: ${actorWords(rest.supports)}; against it: ${actorWords(rest.opposes)}`,
          `before calibration, confidence ${rest.confidence.toFixed(2)}`,
        ],
      })
  },
}

/** Notes what a step put into the layers it gives. */
export function noteLayers(
  trace: Trace,
  step: CodingStep,
  input: CodingInput,
  layers: Layers,
): void {
  for (const layer of step.gives) NOTERS[layer]?.(trace, step.name, input, layers)
}
