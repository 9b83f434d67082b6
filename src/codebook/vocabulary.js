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
]
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
}
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
]
/** Verbal or material, cooperation or conflict. */
export const QUADS = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
]
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
]
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
]
/** Sectors whose actors act for their state and roll up to it; all others stand for themselves. */
export const STATE_SECTORS = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY'])
/** True when `text` is an event type or NONE. */
export function isEventCode(text) {
  return text === 'NONE' || EVENT_TYPES.includes(text)
}
/** True when `text` names a tie kind. */
export function isTieKind(text) {
  return TIE_KINDS.includes(text)
}
/** True when `text` is a sector code. */
export function isSector(text) {
  return SECTORS.includes(text)
}
//# sourceMappingURL=vocabulary.js.map
