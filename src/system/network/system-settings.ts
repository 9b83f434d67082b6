import type { TieKind } from '../../codebook/index.ts'
import type { TieModality } from '../../coding/index.ts'
import type { Day } from '../../text/index.ts'
import type { Layer } from './layers.ts'

/** What counts, and how much. */
export interface SystemSettings {
  /** The day the system is looked at; the last day anything is known of when left out. */
  readonly day?: Day
  /** Only ties told by these voices: 'author', units. All when left out. */
  readonly accordingTo?: readonly string[]
  /** Only these layers. */
  readonly layers?: readonly Layer[]
  /** Modalities of ties that count; only `asserted` when left out. */
  readonly modalities?: readonly TieModality[]
  /** Days after which an event counts half; 365 when left out. */
  readonly halfLife?: number
  /** What the events of a layer count beside its ties; 1 when left out, 0 for ties alone. */
  readonly eventWeight?: number
  /** What a kind of tie counts; 1 when left out, 0.5 for what is merely signed. */
  readonly tieWeights?: Partial<Readonly<Record<TieKind, number>>>
  /** What a layer counts in the whole; 1 when left out. */
  readonly layerWeights?: Partial<Readonly<Record<Layer, number>>>
}
