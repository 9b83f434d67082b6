import type { TieKind } from '../../codebook/index.ts'
import type { Period, Span } from '../../text/index.ts'
import type { Mention } from '../mention.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { AUTHOR, actorRefOf, attributionAt, firmnessOf, shapeIndexOf } from '../patterns/index.ts'
import type { ActorRef, TieModality, TieReport } from '../report.ts'
import { rollUp } from '../report.ts'
import type { CodingInput, Draft, Layers } from '../step.ts'
import { publicationDay } from '../step.ts'
import type { Party, TieCandidate } from './tie-candidate.ts'

/** From so many members on, 'ties with A, B, C and D' is told as one relation with a set. */
const LONG_LIST = 4

interface Checked {
  readonly candidate: TieCandidate
  readonly from: readonly ActorRef[]
  readonly to: readonly ActorRef[]
  readonly sentences: readonly SentenceShape[]
}

/** Candidates with actors as reports cite them, impossible ones left out, repeats folded into one. */
export function draftsOf(
  input: CodingInput,
  layers: Layers,
  shapes: readonly SentenceShape[],
  candidates: readonly TieCandidate[],
): Draft<TieReport>[] {
  const byKey = new Map<string, Checked[]>()
  for (const candidate of candidates)
    for (const checked of checkedTies(input, shapes, candidate)) {
      const key = keyOf(checked)
      const same = byKey.get(key)
      if (same === undefined) byKey.set(key, [checked])
      else same.push(checked)
    }
  foldWeaker(byKey)
  dropPartsOfLinks(byKey)
  return [...byKey.values()]
    .map((same) => draftOf(input, layers, same))
    .sort((a, b) => a.trigger.start - b.trigger.start || (a.tie < b.tie ? -1 : 1))
}

function checkedTies(
  input: CodingInput,
  shapes: readonly SentenceShape[],
  candidate: TieCandidate,
): Checked[] {
  const own = shapes.find(
    ({ sentence }) =>
      candidate.trigger.start >= sentence.start && candidate.trigger.start < sentence.end,
  )
  if (own === undefined) return []
  const sentences = [own, ...(candidate.alsoIn ?? [])]
  const from = refs(input, candidate.from, candidate.kind)
  const to = refs(input, candidate.to, candidate.kind).filter(
    (ref) => !from.some((other) => rollUp(other) === rollUp(ref)),
  )
  if (from.length === 0) return []
  if (candidate.to.length === 0) {
    return from.length < 2 ? [] : [{ candidate, from, to: [], sentences }]
  }
  if (to.length === 0) return []
  if (candidate.each !== true || to.length >= LONG_LIST) return [{ candidate, from, to, sentences }]
  return to.map((ref) => ({ candidate, from, to: [ref], sentences }))
}

/** Distinct units after roll-up; outlets take no part in ties. */
function refs(input: CodingInput, party: Party, kind: TieKind): ActorRef[] {
  const seen = new Set<string>()
  const found: ActorRef[] = []
  for (const group of party)
    for (const member of group.members) {
      if (!mayHaveTies(member)) continue
      const ref = actorRefOf(input.document.id, member)
      const unit = rollUp(ref)
      if (seen.has(unit)) continue
      // Only states share borders: who speaks of one may stand right behind it.
      if (kind === 'border' && !/^[A-Z]{3}$/.test(unit)) continue
      seen.add(unit)
      found.push(ref)
    }
  return found
}

function mayHaveTies(mention: Mention): boolean {
  return mention.actor.kind !== 'outlet'
}

function keyOf({ candidate, from, to }: Checked): string {
  const units = (side: readonly ActorRef[]): string[] => side.map(rollUp).sort()
  const sides = candidate.directed
    ? `${units(from).join('+')}>${units(to).join('+')}`
    : units([...from, ...to]).join('+')
  return `${candidate.kind}|${candidate.sign}|${sides}|${candidate.carrier ?? (candidate.kind === 'energy_link' ? 'fuel' : '')}`
}

/** 'close ties' beside 'alliance' of the same actors is the same relation told with less. */
function foldWeaker(byKey: Map<string, Checked[]>): void {
  for (const [key, weaker] of byKey) {
    if (!key.startsWith('political_ties|1|')) continue
    const stronger = byKey.get(key.replace('political_ties', 'alliance'))
    if (stronger === undefined) continue
    stronger.push(...weaker)
    stronger.sort((a, b) => a.candidate.trigger.start - b.candidate.trigger.start)
    byKey.delete(key)
  }
}

/** A link of three states told in one sentence makes the link of two of them there a part of it. */
function dropPartsOfLinks(byKey: Map<string, Checked[]>): void {
  const links = [...byKey].filter(([key]) => /^\w+_link\|/.test(key))
  const unitsOf = ([one]: readonly Checked[]): Set<string> =>
    new Set([...(one?.from ?? []), ...(one?.to ?? [])].map(rollUp))
  for (const [key, part] of links)
    for (const [otherKey, whole] of links) {
      if (otherKey === key || otherKey.split('|')[0] !== key.split('|')[0]) continue
      const [small, large] = [unitsOf(part), unitsOf(whole)]
      if (small.size >= large.size || ![...small].every((unit) => large.has(unit))) continue
      const places = new Set(whole.flatMap((one) => one.sentences))
      if (part.every((one) => one.sentences.some((sentence) => places.has(sentence))))
        byKey.delete(key)
    }
}

const STRENGTH: readonly TieModality[] = [
  'asserted',
  'perceived',
  'planned',
  'hypothetical',
  'past',
]

function draftOf(input: CodingInput, layers: Layers, same: readonly Checked[]): Draft<TieReport> {
  const [first, ...later] = same as readonly [Checked, ...Checked[]]
  const doc = input.document.id
  const { candidate } = first
  const trigger: Span = { doc, ...candidate.trigger }
  const shape = first.sentences[0]
  // A border is the author's to tell, also in the middle of what somebody says.
  const attribution =
    candidate.kind === 'border'
      ? AUTHOR
      : attributionAt(input.analysis, layers.attributions, candidate.saidAt ?? trigger.start)
  const perceiver = candidate.kind === 'threat_perception' ? first.from[0] : undefined
  const holder =
    perceiver !== undefined && attribution.holder === 'author'
      ? { ...attribution, holder: perceiver }
      : attribution
  const firmness =
    shape === undefined
      ? { certainty: 'plain' as const, hedges: [] }
      : firmnessOf(
          shape,
          Math.max(0, shapeIndexOf(shape, trigger.start) - 45),
          shapeIndexOf(shape, trigger.end),
          attribution,
          doc,
        )
  const modalities = same.map((one) => one.candidate.modality ?? 'asserted')
  const modality = STRENGTH.find((strength) => modalities.includes(strength)) ?? 'asserted'
  const quantity = same.find((one) => one.candidate.quantity !== undefined)?.candidate.quantity
  const { certainty, hedges } = firmness
  return {
    kind: 'tie',
    tie: same.some((one) => one.candidate.kind === 'alliance') ? 'alliance' : candidate.kind,
    from: first.from,
    to: first.to,
    directed: candidate.directed,
    sign: candidate.sign,
    modality,
    holds: holdsOf(input, layers, modality, trigger),
    trigger,
    evidence: evidenceOf(doc, [first, ...later]),
    attribution: holder,
    certainty,
    hedges,
    confidence: confidenceOf(candidate, same.length, certainty === 'plain'),
    ...(quantity === undefined
      ? {}
      : {
          quantity: {
            ...quantity,
            of: quantity.of === '' ? whatOf(input, candidate) : quantity.of,
            mention: { doc, ...quantity.mention },
          },
        }),
  }
}

/** 'Trade grew 8 percent': without 'of' an amount is one of what the words of the tie name. */
function whatOf({ document }: CodingInput, { trigger }: TieCandidate): string {
  const words = document.text.slice(trigger.start, trigger.end)
  return (
    /\b(?:trade|commerce|exports?|imports?|border|debt|aid|investments?)\b/i.exec(words)?.[0] ?? ''
  )
}

function evidenceOf(
  doc: Span['doc'],
  same: readonly [Checked, ...Checked[]],
): readonly [Span, ...Span[]] {
  const spans = new Map<number, Span>()
  const ordered = same.flatMap((one) => one.sentences)
  for (const { sentence } of ordered)
    spans.set(sentence.start, { doc, start: sentence.start, end: sentence.end })
  const [head = { doc, ...same[0].candidate.trigger }, ...rest] = spans.values()
  return [head, ...rest]
}

/**
 * 'since 1994' gives the start. Otherwise a tie told as holding held some time before publication, a
 * planned one is to hold after it.
 */
function holdsOf(input: CodingInput, layers: Layers, modality: TieModality, trigger: Span): Period {
  const { text } = input.document
  const sentence = input.analysis.sentences.find(
    (one) => trigger.start >= one.start && trigger.start < one.end,
  )
  for (const date of layers.dates) {
    if (sentence === undefined || date.start < sentence.start || date.end > sentence.end) continue
    if (date.period.from === undefined) continue
    if (
      /\bsince (?:the )?(?:early |late |mid-)?$/i.test(
        text.slice(Math.max(0, date.start - 14), date.start),
      )
    )
      return { from: date.period.from, precision: 'open', basis: date.period.basis }
  }
  const published = publicationDay(input.published)
  if (published === undefined) return { precision: 'open', basis: 'none' }
  return modality === 'planned'
    ? { from: published, precision: 'open', basis: 'bounded' }
    : { to: published, precision: 'open', basis: 'bounded' }
}

/**
 * A heuristic, not a probability: rules with both participants beside the cue (0.75) are surer than
 * those that borrow one from the clause or the sentence before (0.55); a second telling adds 0.1, a
 * hedge takes 0.1.
 */
function confidenceOf(candidate: TieCandidate, tellings: number, plain: boolean): number {
  const borrowed = candidate.alsoIn !== undefined || /^(?:its|ties with)/.test(candidate.rule)
  const base = borrowed ? 0.55 : 0.75
  return Number(Math.min(0.95, base + (tellings > 1 ? 0.1 : 0) - (plain ? 0 : 0.1)).toFixed(2))
}
