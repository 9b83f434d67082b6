import type { Iso3 } from '../../text/index.ts'
import type { RouteWeights, TransportMode, TransportNetwork } from '../corridors/transport.ts'
import { leverageOf } from './leverage-of.ts'
import type { TransitQuestion } from './transit-game.ts'

/** What the leverage of one state becomes when one weight is halved or doubled. */
export interface LeverageSwing {
  readonly state: Iso3
  /** `border`, `tranship` or a mode. */
  readonly weight: string
  readonly base: number
  readonly halved: number
  readonly doubled: number
}

/**
 * One weight at a time halved and doubled, the others as they are: a tornado, widest swing first for
 * each state. Modes that no relation may use, and the mode in which all else is counted, are left out.
 */
export function leverageSensitivity(
  network: TransportNetwork,
  question: TransitQuestion,
): readonly LeverageSwing[] {
  const base = leverageOf(network, question).states
  const { conditions, weights } = question
  const modes = (conditions?.modes ?? ['rail', 'road', 'sea']).filter((mode) => mode !== 'rail')
  const swings = ['border', 'tranship', ...modes].flatMap((name) => {
    const scaled = (factor: number) =>
      leverageOf(network, { ...question, weights: scaledWeights(weights, name, factor) }).states
    const halved = scaled(0.5)
    const doubled = scaled(2)
    return base.map(
      ({ state, shapley }, index): LeverageSwing => ({
        state,
        weight: name,
        base: shapley,
        halved: halved[index]?.shapley as number,
        doubled: doubled[index]?.shapley as number,
      }),
    )
  })
  const width = ({ halved, doubled, base: middle }: LeverageSwing) =>
    Math.max(halved, doubled, middle) - Math.min(halved, doubled, middle)
  const order = new Map(base.map(({ state }, index) => [state, index]))
  return swings.sort(
    (a, b) =>
      (order.get(a.state) as number) - (order.get(b.state) as number) || width(b) - width(a),
  )
}

function scaledWeights(weights: RouteWeights, name: string, factor: number): RouteWeights {
  if (name === 'border') return { ...weights, border: weights.border * factor }
  if (name === 'tranship') return { ...weights, tranship: weights.tranship * factor }
  const mode = name as TransportMode
  return { ...weights, perKm: { ...weights.perKm, [mode]: weights.perKm[mode] * factor } }
}
