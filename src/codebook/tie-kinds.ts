import type { TieKind } from './vocabulary.ts'

/** A kind of standing relation, with the rules for coding it. */
export interface TieKindEntry {
  readonly definition: string
  /** True when `from` and `to` differ in role; false when the participants are one set. */
  readonly directed: boolean
  /** Signs it may carry; the first is meant when the text leaves it open. */
  readonly signs: readonly [-1 | 0 | 1, ...(-1 | 0 | 1)[]]
  /** Who stands in `from` and `to` when directed. */
  readonly sides?: { readonly from: string; readonly to: string }
  /** What coders get wrong. */
  readonly rule: string
  readonly example: string
}

/** The kinds of tie and how each is coded: direction, signs, sides, rule. */
export const TIE_KIND_ENTRIES: Readonly<Record<TieKind, TieKindEntry>> = {
  political_ties: {
    definition:
      'The state of relations between actors, good or bad, when no more exact kind is told.',
    directed: false,
    signs: [1, -1, 0],
    rule: 'The last resort: use any more exact kind first. Warm, close, improving is +; strained, tense, broken is -.',
    example: 'Relations between Lima and La Paz have been strained for years.',
  },
  alliance: {
    definition: 'A partnership the text calls an alliance, ally, axis or strategic partner.',
    directed: false,
    signs: [1],
    rule: 'A word of closeness alone is political_ties. Directed only when the text says that one backs the other.',
    example: 'Denmark and Estonia are allies.',
  },
  rivalry: {
    definition: 'A relation in which each treats the other as an enemy or competitor.',
    directed: false,
    signs: [-1],
    rule: 'Competition told as a standing state; a single quarrel is an event.',
    example: 'The two kingdoms remain bitter rivals on the peninsula.',
  },
  threat_perception: {
    definition: 'One actor fears, distrusts or sees as a threat another actor or what it does.',
    directed: true,
    signs: [-1],
    sides: { from: 'the one who fears', to: 'the one who is feared' },
    rule: 'Modality is perceived; the holder is the speaker quoted, else the one who fears. A fear of a partnership has its members in `to`.',
    example: 'Warsaw is worried about the missiles across the border.',
  },
  military_cooperation: {
    definition: 'Standing cooperation in defence: exercises, training, planning, technology.',
    directed: false,
    signs: [1],
    rule: 'Weapons delivered are arms_supply; one exercise told as a happening is an event (COOPERATE).',
    example: 'Defence cooperation between Seoul and Canberra keeps growing.',
  },
  proxy_support: {
    definition: "A patron arms, funds or directs a group that acts against the patron's rivals.",
    directed: true,
    signs: [1],
    sides: { from: 'the patron', to: 'the group' },
    rule: 'Also for -backed, -aligned, -sponsored groups and their proxies.',
    example: 'The rebels have long been armed by the neighbouring emirate.',
  },
  transport_link: {
    definition: 'A road, railway, sea or air connection between actors.',
    directed: false,
    signs: [1, 0],
    rule: 'A named project is a corridor as well; the tie says whom it joins.',
    example: 'A ferry line joins the two republics.',
  },
  energy_link: {
    definition: 'A pipeline, grid connection or swap that joins actors.',
    directed: false,
    signs: [1, 0],
    rule: 'The connection itself; who delivers to whom is energy_supply.',
    example: 'The two grids are joined by a cable under the bay.',
  },
  energy_supply: {
    definition: 'One actor delivers oil, gas or power to another.',
    directed: true,
    signs: [1],
    sides: { from: 'the supplier', to: 'the buyer' },
    rule: 'Keep the share or volume as the quantity: value, unit, of what, approximate.',
    example: "Algeria covers about a third of the island's gas.",
  },
  trade: {
    definition: 'Standing exchange of goods and services.',
    directed: false,
    signs: [1, -1],
    rule: 'Growth or share of trade is the quantity; a signed trade agreement is an event (SUPPORT).',
    example: 'Trade between the neighbours rose by a tenth last year.',
  },
  telecom_link: {
    definition: 'A cable, network or data connection between actors.',
    directed: false,
    signs: [1, 0],
    rule: 'As transport_link, for data.',
    example: 'A fibre cable connects the two capitals.',
  },
  arms_supply: {
    definition: 'One actor delivers weapons to another as a habit.',
    directed: true,
    signs: [1],
    sides: { from: 'the supplier', to: 'the buyer' },
    rule: 'One delivery told as a happening is an event (AID). Keep the share as the quantity.',
    example: "Sweden provides most of the navy's radars.",
  },
  membership: {
    definition: 'An actor belongs to an organisation or bloc.',
    directed: true,
    signs: [1, 0],
    sides: { from: 'the member', to: 'the body' },
    rule: 'Joining or leaving is an event; a wish to join is a planned tie.',
    example: 'Latvia is a member of the bank.',
  },
  border: {
    definition: 'Two states share a border.',
    directed: false,
    signs: [0],
    rule: 'Only where the text says so as a fact of its own, not when a border is merely a place.',
    example: 'The two states share 400 kilometres of border.',
  },
  sanctions: {
    definition: 'Standing sanctions, embargo or blockade of one actor against another.',
    directed: true,
    signs: [-1],
    sides: { from: 'the sender', to: 'the one under sanctions' },
    rule: 'Imposing or lifting them is an event. An adjective (Western sanctions) names the sender.',
    example: 'The island is under an embargo by the federation.',
  },
  ethnic_kinship: {
    definition: 'Shared people, language, religion or history that is told as binding actors.',
    directed: false,
    signs: [1, 0],
    rule: 'Cultural and historical bonds count; a minority feared as separatist is threat_perception too.',
    example: 'Romanians and Moldovans share a language.',
  },
  mediation: {
    definition: 'One actor stands between others as mediator, host or balance.',
    directed: true,
    signs: [0],
    sides: { from: 'the mediator', to: 'the parties' },
    rule: 'A single round of talks is an event (CONSULT third-party).',
    example: 'Qatar mediates between the army and the insurgents.',
  },
  dependence: {
    definition: 'One actor needs another for something it cannot easily replace.',
    directed: true,
    signs: [0, -1],
    sides: { from: 'the dependent', to: 'the one depended on' },
    rule: 'Only where the text speaks of reliance or dependence; a share alone is supply.',
    example: 'The enclave relies on its neighbour for water.',
  },
  intelligence_cooperation: {
    definition: "Standing exchange between secret services, or use of one's ground by the other's.",
    directed: false,
    signs: [1],
    rule: 'An alleged spy ring against a state is an event or an accusation, not this tie.',
    example: 'The two services have shared radar data since the war.',
  },
}
