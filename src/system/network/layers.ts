import type { Context, EventCode, TieKind } from '../../codebook/index.ts'

/** The layers of the regional system, in the order in which they are shown. */
export const LAYERS = [
  'diplomatic',
  'military',
  'energy',
  'trade',
  'transport',
  'intelligence',
  'identity',
] as const
/** A layer of the regional system. */
export type Layer = (typeof LAYERS)[number]

/** The layer each kind of tie belongs to; a border is a fact of the map and in none. */
const TIE_LAYERS: Readonly<Record<TieKind, Layer | undefined>> = {
  political_ties: 'diplomatic',
  alliance: 'diplomatic',
  rivalry: 'diplomatic',
  membership: 'diplomatic',
  mediation: 'diplomatic',
  threat_perception: 'military',
  military_cooperation: 'military',
  proxy_support: 'military',
  arms_supply: 'military',
  energy_link: 'energy',
  energy_supply: 'energy',
  trade: 'trade',
  sanctions: 'trade',
  dependence: 'trade',
  transport_link: 'transport',
  telecom_link: 'transport',
  intelligence_cooperation: 'intelligence',
  ethnic_kinship: 'identity',
  border: undefined,
}

/** What is signed rather than done: it counts only while behaviour does not speak against it. */
export const TREATY_KINDS: ReadonlySet<TieKind> = new Set<TieKind>(['alliance', 'membership'])

/** What is done rather than said or signed. */
export const DEED_KINDS: ReadonlySet<TieKind> = new Set<TieKind>([
  'military_cooperation',
  'proxy_support',
  'arms_supply',
  'energy_link',
  'energy_supply',
  'trade',
  'sanctions',
  'transport_link',
  'telecom_link',
  'intelligence_cooperation',
])

/** The layer of a kind of tie; undefined for a border. */
export function layerOfTie(kind: TieKind): Layer | undefined {
  return TIE_LAYERS[kind]
}

const CONTEXT_LAYERS: Partial<Readonly<Record<Context, Layer>>> = {
  military: 'military',
  cbrn: 'military',
  peacekeeping: 'military',
  terrorism: 'military',
  intelligence: 'intelligence',
  cyber: 'intelligence',
  energy: 'energy',
  natural_resource: 'energy',
  transport: 'transport',
  telecom: 'transport',
  economic: 'trade',
  religion_ethnicity: 'identity',
  culture: 'identity',
}

/**
 * The layer of an event: that of its first context that has one, else military for ASSAULT and MOBILIZE,
 * trade for SANCTION, diplomatic for all others. Tallies have no contexts, so events that are only
 * tallied go by their type.
 */
export function layerOfEvent(type: EventCode, contexts: readonly Context[] = []): Layer {
  for (const context of contexts) {
    const layer = CONTEXT_LAYERS[context]
    if (layer !== undefined) return layer
  }
  if (type === 'ASSAULT' || type === 'MOBILIZE') return 'military'
  return type === 'SANCTION' ? 'trade' : 'diplomatic'
}
