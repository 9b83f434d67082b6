import type { TieKind } from '../../codebook/index.ts'
import type { Day, ReportId } from '../../text/index.ts'
import type { Layer } from './layers.ts'
import { DEED_KINDS, TREATY_KINDS } from './layers.ts'
import type { EventEvidence, TieEvidence } from './system-evidence.ts'
import type { SystemSettings } from './system-settings.ts'

/** All tellings of one kind of tie with one sign. */
export interface ToldTie {
  readonly kind: TieKind
  readonly sign: 1 | -1
  /** What it counts; 0 for a treaty that behaviour outranks. */
  readonly weight: number
  readonly outranked: boolean
  /** Who says so: 'author' and units, in code-unit order. */
  readonly voices: readonly string[]
  readonly reports: readonly ReportId[]
}

/** What stands between two units on one layer. */
export interface LayerEdge {
  readonly layer: Layer
  /** True when accounts give the layer both signs. */
  readonly contested: boolean
  /** Ties and events together, with the friendly accounts and with the hostile ones; equal unless contested. */
  readonly readings: { readonly friendly: number; readonly hostile: number }
  readonly ties: readonly ToldTie[]
  readonly events: {
    readonly count: number
    /** Sum of scores as told, -10 to +10 each. */
    readonly intensity: number
    /** What they count after decay and logarithm. */
    readonly score: number
    readonly reports: readonly ReportId[]
  }
}

/** What an event of a day counts of its intensity, 0 to 1. */
export type Decay = (day: Day) => number

interface Surroundings {
  readonly decay: Decay
  readonly settings: SystemSettings
  /** True when treaties between the two count nothing. */
  readonly outranked: boolean
}

/** The ties and events of one layer, weighed. */
export function layerEdge(
  layer: Layer,
  ties: readonly TieEvidence[],
  events: readonly EventEvidence[],
  { decay, settings, outranked }: Surroundings,
): LayerEdge {
  const told = toldTies(ties, settings, outranked)
  const score = eventScore(events, decay, settings)
  const sum = (wanted: (tie: ToldTie) => boolean) =>
    told.filter(wanted).reduce((total, { sign, weight }) => total + sign * weight, 0)
  const contested = isContested(ties)
  const whole = sum(() => true) + score
  return {
    layer,
    contested,
    readings: contested
      ? {
          friendly: sum(({ sign }) => sign > 0) + score,
          hostile: sum(({ sign }) => sign < 0) + score,
        }
      : { friendly: whole, hostile: whole },
    ties: told,
    events: {
      count: events.reduce((total, { count }) => total + count, 0),
      intensity: events.reduce((total, { intensity }) => total + intensity, 0),
      score,
      reports: events.flatMap(({ reports }) => reports),
    },
  }
}

/** True when treaties between two units count nothing: what the two do is hostile on balance. */
export function areTreatiesOutranked(
  ties: readonly TieEvidence[],
  events: readonly EventEvidence[],
  decay: Decay,
  settings: SystemSettings,
): boolean {
  const deeds = ties.filter(({ kind }) => DEED_KINDS.has(kind))
  const behaviour =
    toldTies(deeds, settings, false).reduce((sum, { sign, weight }) => sum + sign * weight, 0) +
    eventScore(events, decay, settings)
  return behaviour < 0
}

function toldTies(
  ties: readonly TieEvidence[],
  settings: SystemSettings,
  outranked: boolean,
): readonly ToldTie[] {
  const groups = new Map<string, TieEvidence[]>()
  for (const tie of ties) {
    const key = `${tie.kind} ${tie.sign}`
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(tie)
  }
  return [...groups.values()].flatMap((group): ToldTie[] => {
    const [first] = group
    if (first === undefined) return []
    const { kind, sign } = first
    const isTreaty = TREATY_KINDS.has(kind)
    const full = settings.tieWeights?.[kind] ?? (isTreaty ? 0.5 : 1)
    const isOutranked = outranked && isTreaty && sign > 0
    return [
      {
        kind,
        sign,
        weight: isOutranked ? 0 : full * (group.some(({ isPlain }) => isPlain) ? 1 : 0.5),
        outranked: isOutranked,
        voices: [...new Set(group.map(({ voice }) => voice))].sort(),
        reports: group.map(({ report }) => report),
      },
    ]
  })
}

/** `sign(E) ln(1 + |E|)` of the decayed sum of intensities by tens. */
function eventScore(
  events: readonly EventEvidence[],
  decay: Decay,
  { eventWeight = 1 }: SystemSettings,
): number {
  let sum = 0
  for (const { day, intensity, faded } of events)
    if (day !== undefined) sum += (faded ?? intensity * decay(day)) / 10
  return eventWeight * Math.sign(sum) * Math.log1p(Math.abs(sum))
}

/** True when one account is friendly and another hostile; one account that is both is of two minds. */
function isContested(ties: readonly TieEvidence[]): boolean {
  const accounts = (sign: 1 | -1) =>
    new Set(ties.filter((tie) => tie.sign === sign).map((tie) => `${tie.document} ${tie.voice}`))
  const friendly = accounts(1)
  const hostile = accounts(-1)
  if (friendly.size === 0 || hostile.size === 0) return false
  return [...friendly].some((one) => [...hostile].some((other) => one !== other))
}
