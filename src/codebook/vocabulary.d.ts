/** The 16 event types of PLOVER (manual of September 2021), in the manual's order by quad. */
export declare const EVENT_TYPES: readonly [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]
/** What was done: one of PLOVER's 16 words. */
export type EventType = (typeof EVENT_TYPES)[number]
/** An event type, or `NONE`: a real happening PLOVER has no word for. */
export type EventCode = EventType | 'NONE'
/** How it was done: words specific to a type ('visit' of CONSULT, 'arrest' of COERCE). */
export declare const MODES: {
  readonly AGREE: readonly []
  readonly CONSULT: readonly ['visit', 'third-party', 'multilateral', 'phone']
  readonly SUPPORT: readonly []
  readonly CONCEDE: readonly []
  readonly COOPERATE: readonly []
  readonly AID: readonly []
  readonly RETREAT: readonly [
    'withdraw',
    'release',
    'return',
    'disarm',
    'ceasefire',
    'access',
    'resign',
  ]
  readonly REQUEST: readonly ['assist', 'change', 'yield', 'meet']
  readonly ACCUSE: readonly ['disapprove', 'investigate', 'allege']
  readonly REJECT: readonly ['assist', 'change', 'yield', 'meet']
  readonly THREATEN: readonly ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence']
  readonly PROTEST: readonly [
    'demo',
    'riot',
    'strike',
    'hunger',
    'boycott',
    'obstruct',
    'vandalize',
  ]
  readonly SANCTION: readonly ['convict', 'expel', 'withdraw', 'discontinue']
  readonly MOBILIZE: readonly ['troops', 'weapons', 'police', 'militia']
  readonly COERCE: readonly [
    'seize',
    'restrict',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ]
  readonly ASSAULT: readonly [
    'abduct',
    'beat',
    'torture',
    'sexual',
    'targeted',
    'destroy',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'aerial',
    'drone',
    'heavy-weapons',
    'crowd-control',
    'unconventional',
  ]
}
/** A mode of some event type. */
export type Mode = (typeof MODES)[EventType][number]
/** What an event is about: PLOVER's contexts, then five of our own (energy to culture). */
export declare const CONTEXTS: readonly [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
  'energy',
  'transport',
  'telecom',
  'media',
  'culture',
]
/** What an event is about; an event may have several. */
export type Context = (typeof CONTEXTS)[number]
/** Verbal or material, cooperation or conflict. */
export declare const QUADS: readonly [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
]
/** One of the four quads. */
export type Quad = (typeof QUADS)[number]
/** Kinds of standing relation between actors. */
export declare const TIE_KINDS: readonly [
  'political_ties',
  'alliance',
  'rivalry',
  'threat_perception',
  'military_cooperation',
  'proxy_support',
  'transport_link',
  'energy_link',
  'energy_supply',
  'trade',
  'telecom_link',
  'arms_supply',
  'membership',
  'border',
  'sanctions',
  'ethnic_kinship',
  'mediation',
  'dependence',
  'intelligence_cooperation',
]
/** The kind of a standing relation. */
export type TieKind = (typeof TIE_KINDS)[number]
/** What an actor does in its society (CAMEO/PLOVER role codes, extended). */
export declare const SECTORS: readonly [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
  'UAF',
  'REB',
  'OPP',
  'PTY',
  'ETH',
  'REL',
  'BUS',
  'MED',
  'EDU',
  'LAB',
  'CVL',
  'CRM',
  'NGO',
  'IGO',
  'BLC',
  'COL',
]
/** GOV government, MIL military, LEG parliament, JUD courts, COP police, SPY intelligence, UAF unidentified armed, REB rebels, OPP opposition, PTY party, ETH ethnic group, REL religious body, BUS company, MED outlet, EDU academia, LAB labour, CVL civilians, CRM criminals, NGO, IGO inter-governmental body, BLC bloc, COL unnamed collective. */
export type Sector = (typeof SECTORS)[number]
/** Sectors whose actors act for their state and roll up to it; all others stand for themselves. */
export declare const STATE_SECTORS: ReadonlySet<Sector>
/** True when `text` is an event type or NONE. */
export declare function isEventCode(text: string): text is EventCode
/** True when `text` names a tie kind. */
export declare function isTieKind(text: string): text is TieKind
/** True when `text` is a sector code. */
export declare function isSector(text: string): text is Sector
//# sourceMappingURL=vocabulary.d.ts.map
