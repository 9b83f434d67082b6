import type { TieKind } from '../../codebook/index.ts'
import type { Iso3 } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import { type SentenceShape, shapeIndexOf } from '../patterns/index.ts'
import type { CorridorReport, CorridorStatus, TieModality } from '../report.ts'
import type { CodingInput, Draft, Layers } from '../step.ts'
import { quantityIn } from './quantity.ts'
import type { TieCandidate } from './tie-candidate.ts'
import { partyOf } from './tree/tie-view.ts'

/** From so many states on it is a network, and says little of any two. */
const MOST_STATES = 6

/**
 * What a corridor says of the states it runs through: a link among them, wanted where it is only
 * planned. Corridors whose states the text does not tell give none.
 */
export function corridorTies(
  input: CodingInput,
  layers: Layers,
  shapes: readonly SentenceShape[],
): readonly TieCandidate[] {
  const found: TieCandidate[] = []
  for (const corridor of layers.corridors) {
    const states = [...new Set(corridor.states)]
    if (states.length < 2 || states.length > MOST_STATES) continue
    const kind = kindOf(corridor)
    const parties = states.flatMap((state) => mentionOf(input, layers, corridor, state) ?? [])
    if (kind === undefined || parties.length < 2) continue
    const { start, end } = corridor.trigger
    const own = shapes.find(({ sentence }) => start >= sentence.start && start < sentence.end)
    const alsoIn = shapes.filter(
      (shape) =>
        shape !== own && corridor.evidence.some((span) => span.start === shape.sentence.start),
    )
    const length = own === undefined ? undefined : lengthIn(input, own, start, end)
    found.push({
      ...(length === undefined ? {} : { quantity: length }),
      rule: 'corridor',
      kind,
      sign: 1,
      from: partyOf(parties),
      to: [],
      directed: false,
      trigger: { start, end },
      modality: MODALITY[corridor.status],
      ...(kind === 'energy_link'
        ? { carrier: /\belectricity\b/.test(corridor.carries) ? 'electricity' : 'fuel' }
        : {}),
      ...(alsoIn.length > 0 ? { alsoIn } : {}),
    })
  }
  return found
}

const MODALITY: Readonly<Record<CorridorStatus, TieModality>> = {
  planned: 'planned',
  agreed: 'planned',
  building: 'planned',
  active: 'asserted',
  closed: 'asserted',
  'not stated': 'asserted',
}

function kindOf({ carries, names }: Draft<CorridorReport>): TieKind | undefined {
  if (/\bpipelines?\b/.test(names.join(' '))) return 'energy_link'
  if (/\b(?:gas|oil|electricity|hydrogen)\b/.test(carries) && !/goods/.test(carries))
    return /\b(?:rail|road|bridge|canal|ferry)/.test(names.join(' ').toLowerCase())
      ? 'transport_link'
      : 'energy_link'
  if (/\bdata\b/.test(carries)) return 'telecom_link'
  return 'transport_link'
}

/** How long it is, when the words around its name say so. */
function lengthIn(
  { document }: CodingInput,
  shape: SentenceShape,
  start: number,
  end: number,
): TieCandidate['quantity'] {
  const from = Math.max(0, shapeIndexOf(shape, start) - BEFORE)
  const to = Math.min(shape.shape.length, shapeIndexOf(shape, end) + BEHIND)
  const told = quantityIn(document.text, shape, from, to)
  return told !== undefined && /^(?:km|kilomet|mile)/.test(told.unit)
    ? { ...told, of: told.of === '' ? document.text.slice(start, end) : told.of }
    : undefined
}

const BEFORE = 30
const BEHIND = 120

/** Where the text names the state near the corridor, else the corridor's own words. */
function mentionOf(
  { dictionary, analysis }: CodingInput,
  { mentions }: Layers,
  { trigger, evidence }: Draft<CorridorReport>,
  state: Iso3,
): Mention | undefined {
  const near = mentions.find(
    ({ actor, start }) =>
      actor.kind === 'state' &&
      actor.country === state &&
      evidence.some((span) => start >= span.start && start < span.end),
  )
  if (near !== undefined) return near
  const actor = dictionary.state(state)
  const sentence = analysis.sentences.findIndex(
    ({ start, end }) => trigger.start >= start && trigger.start < end,
  )
  if (actor === undefined || sentence < 0) return undefined
  const { tokens } = analysis
  let firstToken = analysis.sentences[sentence]?.firstToken ?? 0
  while (firstToken < tokens.count - 1 && (tokens.start[firstToken] as number) < trigger.start)
    firstToken++
  return {
    start: trigger.start,
    end: trigger.end,
    actor,
    form: 'place',
    sentence,
    firstToken,
    endToken: firstToken + 1,
    phraseFirstToken: firstToken,
    phraseEndToken: firstToken + 1,
    nested: false,
  }
}

/**
 * The candidates with the links of corridors: of a link of as many states or fewer that a rule reads in
 * the same sentence, the corridor's course tells better.
 */
export function withCorridors(
  told: readonly TieCandidate[],
  corridors: readonly TieCandidate[],
  shapes: readonly SentenceShape[],
): readonly TieCandidate[] {
  if (corridors.length === 0) return told
  const sentenceAt = (offset: number): SentenceShape | undefined =>
    shapes.find(({ sentence }) => offset >= sentence.start && offset < sentence.end)
  const units = ({ from, to }: TieCandidate): ReadonlySet<string> =>
    new Set([...from, ...to].flatMap(({ members }) => members.map(({ actor }) => actor.id)))
  const kept = told.filter(
    (candidate) =>
      !corridors.some(
        (corridor) =>
          corridor.kind === candidate.kind &&
          units(candidate).size <= units(corridor).size &&
          sentenceAt(corridor.trigger.start) === sentenceAt(candidate.trigger.start),
      ),
  )
  const further = corridors.filter(
    (corridor) =>
      !kept.some(
        (candidate) =>
          candidate.kind === corridor.kind &&
          [...units(corridor)].every((unit) => units(candidate).has(unit)),
      ),
  )
  return [...kept, ...further]
}
