/** The 16 event types of PLOVER (manual of September 2021), in the manual's order by quad. */
export const EVENT_TYPES = [
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
] as const
/** What was done: one of PLOVER's 16 words. */
export type EventType = (typeof EVENT_TYPES)[number]
/** An event type, or `NONE`: a real happening PLOVER has no word for. */
export type EventCode = EventType | 'NONE'

/** How it was done: words specific to a type ('visit' of CONSULT, 'arrest' of COERCE). */
export const MODES = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
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
  ],
  ASSAULT: [
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
  ],
} as const satisfies Readonly<Record<EventType, readonly string[]>>
/** A mode of some event type. */
export type Mode = (typeof MODES)[EventType][number]

/** What an event is about: PLOVER's contexts, then five of our own (energy to culture). */
export const CONTEXTS = [
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
] as const
/** What an event is about; an event may have several. */
export type Context = (typeof CONTEXTS)[number]

/** Verbal or material, cooperation or conflict. */
export const QUADS = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const
/** One of the four quads. */
export type Quad = (typeof QUADS)[number]

/** Kinds of standing relation between actors. */
export const TIE_KINDS = [
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
] as const
/** The kind of a standing relation. */
export type TieKind = (typeof TIE_KINDS)[number]

/** What an actor does in its society (CAMEO/PLOVER role codes, extended). */
export const SECTORS = [
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
] as const
/** GOV government, MIL military, LEG parliament, JUD courts, COP police, SPY intelligence, UAF unidentified armed, REB rebels, OPP opposition, PTY party, ETH ethnic group, REL religious body, BUS company, MED outlet, EDU academia, LAB labour, CVL civilians, CRM criminals, NGO, IGO inter-governmental body, BLC bloc, COL unnamed collective. */
export type Sector = (typeof SECTORS)[number]

/** Sectors whose actors act for their state and roll up to it; all others stand for themselves. */
export const STATE_SECTORS: ReadonlySet<Sector> = new Set<Sector>([
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'COP',
  'SPY',
])

/** True when `text` is an event type or NONE. */
export function isEventCode(text: string): text is EventCode {
  return text === 'NONE' || (EVENT_TYPES as readonly string[]).includes(text)
}

/** True when `text` names a tie kind. */
export function isTieKind(text: string): text is TieKind {
  return (TIE_KINDS as readonly string[]).includes(text)
}

/** True when `text` is a sector code. */
export function isSector(text: string): text is Sector {
  return (SECTORS as readonly string[]).includes(text)
}
