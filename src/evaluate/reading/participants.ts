import { STATE_SECTORS } from '../../codebook/index.ts'
import { type ActorRef, rollUp } from '../../coding/index.ts'
import type { GoldActor, GoldDocument, GoldMention, GoldUnit } from '../gold/gold-document.ts'
import { maximumMatching } from '../maximum-matching.ts'

/** What a report's actors come down to after roll-up: a state, or something that stands for itself. */
export interface ReportUnit {
  readonly key: string
  readonly state: boolean
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
}

/** How the two sets relate. */
export interface SetComparison {
  readonly equal: boolean
  /** Shared units over all units, 0 to 1; 1 when both sets are empty. */
  readonly jaccard: number
}

/** Groups a report's actors by what they roll up to, in order of first appearance. */
export function reportUnits(actors: readonly ActorRef[]): readonly ReportUnit[] {
  const units = new Map<string, { key: string; state: boolean; mentions: ActorRef['mention'][] }>()
  for (const actor of actors) {
    const key = rollUp(actor)
    const unit = units.get(key) ?? { key, state: isState(actor), mentions: [] }
    unit.mentions.push(actor.mention)
    units.set(key, unit)
  }
  return [...units.values()]
}

/** Groups gold actors by what they roll up to. Actors the text never mentions cannot be asked for. */
export function goldUnits(actors: readonly GoldActor[]): readonly GoldUnit[] {
  const units = new Map<string, GoldUnit>()
  for (const { unit } of actors) {
    if (unit.kind === 'self' && unit.mentions.length === 0) continue
    units.set(unit.key, unit)
  }
  return [...units.values()]
}

/**
 * Compares a report's participants with the gold's after roll-up, one to one.
 *
 * @param sentences ids of the sentences in which actors without a country must be mentioned
 */
export function compareSets(
  gold: readonly GoldActor[],
  report: readonly ActorRef[],
  document: GoldDocument,
  sentences: ReadonlySet<string>,
): SetComparison {
  const wanted = goldUnits(gold)
  const found = reportUnits(report)
  const edges = wanted.map((unit) =>
    found.flatMap((other, index) => (sameUnit(unit, other, document, sentences) ? [index] : [])),
  )
  const shared = maximumMatching(edges).filter((partner) => partner !== undefined).length
  const all = wanted.length + found.length - shared
  return {
    equal: shared === wanted.length && shared === found.length,
    jaccard: all === 0 ? 1 : shared / all,
  }
}

/**
 * True when a report's unit is the gold's. A state is told by its country. What stands for itself is
 * told by its words: a mention of the report overlaps one of the gold actor's in these sentences
 * (anywhere, when it has none there). A state can be what the gold calls a countryless actor only where
 * the gold does not itself read the same words as that state ('Iran' inside 'Iran's enemies').
 */
export function sameUnit(
  gold: GoldUnit,
  report: ReportUnit,
  document: GoldDocument,
  sentences: ReadonlySet<string>,
): boolean {
  if (gold.kind === 'state') return report.state && report.key === gold.key
  if (report.state && gold.hasCountry) return false
  const there = gold.mentions.filter((mention) => isIn(mention, document, sentences))
  const places = there.length > 0 ? there : gold.mentions
  return report.mentions.some(
    (mention) =>
      places.some((place) => overlapping(place, mention) && isOfItsSize(place, mention)) &&
      !(report.state && goldReadsAs(report.key, mention, document)),
  )
}

/** A mention much longer than the gold one names nobody in particular: it would overlap them all. */
function isOfItsSize(
  place: { readonly start: number; readonly end: number },
  mention: { readonly start: number; readonly end: number },
): boolean {
  return mention.end - mention.start <= 3 * (place.end - place.start) + 40
}

/** True when holder and holder are the same after roll-up; the author is only the author. */
export function sameHolder(
  gold: 'author' | GoldActor,
  report: 'author' | ActorRef,
  document: GoldDocument,
): boolean {
  if (gold === 'author' || report === 'author') return gold === report
  const [unit] = reportUnits([report])
  return unit !== undefined && sameUnit(gold.unit, unit, document, new Set())
}

function isState(actor: ActorRef): boolean {
  if (actor.country === undefined) return /^[A-Z]{3}$/.test(actor.id)
  if ((actor.id as string) === (actor.country as string)) return true
  return actor.sector !== undefined && STATE_SECTORS.has(actor.sector)
}

function isIn(
  mention: GoldMention,
  document: GoldDocument,
  sentences: ReadonlySet<string>,
): boolean {
  return document.sentences.some(
    (sentence) => sentences.has(sentence.id) && overlapping(sentence, mention),
  )
}

function goldReadsAs(
  country: string,
  mention: { readonly start: number; readonly end: number },
  document: GoldDocument,
): boolean {
  for (const actor of document.actors.values()) {
    if (actor.unit.kind !== 'state' || actor.unit.key !== country) continue
    if (actor.mentions.some((other) => overlapping(other, mention))) return true
  }
  return false
}

function overlapping(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end
}
