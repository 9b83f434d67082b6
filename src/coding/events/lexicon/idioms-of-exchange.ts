import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ARMS, FORCES, GOODS, HELD } from './noun-classes.ts'

const LOADS =
  'consignment shipment convoy cargo tonne ton truckload planeload batch package kit tent blanket ' +
  'doctor medic nurse rescuer engineer instructor adviser trainer generator wheat grain fertiliser ' +
  'fertilizer rice flour maize corn food medicine water supplies fuel gun rifle mortar radar ammunition uniform pickup drone'

/** Further words of COOPERATE, AID and RETREAT that news uses. */
export const IDIOMS_OF_EXCHANGE: readonly TriggerEntry[] = [
  verb('COOPERATE', 'hold conduct launch stage begin start carry run mount', {
    takes: 'patrol operation manoeuvre maneuver training rehearsal',
    modifiedBy: 'joint combined bilateral trilateral multinational',
    to: 'with',
    symmetric: true,
    weight: 0.8,
  }),
  verb('COOPERATE', 'team partner coordinate', { to: 'with', needsRecipient: true, weight: 0.6 }),
  verb('COOPERATE', 'launch open inaugurate start begin resume', {
    takes:
      'service route flight railway link line pipeline project venture plant factory terminal interconnector ferry bridge',
    to: 'with to between',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('COOPERATE', 'build construct finance', {
    takes: 'railway line pipeline plant port road reactor dam base bridge refinery airport',
    to: 'in with for',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'AID',
  }),
  verb('COOPERATE', 'buy purchase import order acquire', {
    takes: `${ARMS} ${GOODS} frigate helicopter rifle radar ship vehicle wheat fertiliser fertilizer vaccine`,
    to: 'from',
    weight: 0.6,
    needsRecipient: true,
  }),
  verb('COOPERATE', 'sell export', {
    takes: `${ARMS} ${GOODS} frigate helicopter rifle radar ship vehicle fertiliser fertilizer vaccine`,
    to: 'to object',
    weight: 0.6,
    needsRecipient: true,
  }),
  verb('COOPERATE', 'invest', { to: 'in', needsRecipient: true, weight: 0.55 }),
  verb('COOPERATE', 'lease', { to: 'to from', needsRecipient: true, weight: 0.6 }),
  verb('COOPERATE', 'award', {
    takes: 'contract concession licence license tender',
    to: 'to object',
    weight: 0.6,
  }),

  verb('AID', 'ship send deliver airlift airdrop fly donate supply truck bring dispatch hand', {
    takes: LOADS,
    to: 'to for into object',
    needsRecipient: true,
    weight: 0.75,
    alternative: 'COOPERATE',
  }),
  verb('AID', 'contribute', { to: 'to', needsRecipient: true, weight: 0.65 }),
  verb('AID', 'disburse release extend channel', {
    takes: 'tranche loan fund million billion dollar euro aid money grant credit',
    to: 'to for',
    weight: 0.7,
  }),
  verb('AID', 'bail', { particle: 'out', to: 'object', weight: 0.65 }),
  verb('AID', 'treat feed vaccinate house accommodate resettle', {
    to: 'object',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('AID', 'escort protect guard', { to: 'object', needsRecipient: true, weight: 0.5 }),
  verb('AID', 'take', { particle: 'in', to: 'object', needsRecipient: true, weight: 0.5 }),
  noun('AID', 'shipment consignment delivery airlift', {
    takes: 'aid arms weapon relief food humanitarian military grain medical',
    to: 'to for',
    of: 'topic',
    weight: 0.65,
  }),
  noun('AID', 'rescue evacuation', { to: 'of', of: 'recipient', weight: 0.6 }),

  verb('RETREAT', 'withdraw pull evacuate', {
    takes: `${FORCES} division regiment contingent instructor mercenary settler garrison militia outpost`,
    mode: 'withdraw',
    to: 'from out',
    weight: 0.85,
    alternative: 'CONCEDE',
  }),
  verb('RETREAT', 'vacate relinquish cede quit abandon', {
    takes:
      'base territory position island village town post garrison enclave outpost land camp airbase',
    mode: 'withdraw',
    to: 'to in',
    weight: 0.7,
  }),
  verb('RETREAT', 'hand', {
    particle: 'over',
    takes: `base control territory ${HELD} weapon outpost camp village airport remains body`,
    mode: 'return',
    to: 'to',
    weight: 0.7,
  }),
  verb('RETREAT', 'give', { particle: 'up', to: 'to', weight: 0.4 }),
  verb('RETREAT', 'halt cease stop pause suspend', {
    takes:
      'fire offensive attack hostilities shelling bombing fighting airstrike operation assault strike',
    mode: 'ceasefire',
    to: 'against on in with',
    weight: 0.65,
    alternative: 'CONCEDE',
  }),
  verb('RETREAT', 'dismantle remove', {
    takes: 'roadblock barricade barrier checkpoint mine fence outpost blockade',
    mode: 'withdraw',
    to: 'from in on',
    weight: 0.6,
  }),
  verb('RETREAT', 'end lift', {
    takes: 'siege blockade occupation',
    mode: 'withdraw',
    to: 'of on',
    weight: 0.7,
    alternative: 'CONCEDE',
  }),
  verb('RETREAT', 'acquit exonerate parole bail', { mode: 'release', to: 'object', weight: 0.6 }),
  verb('RETREAT', 'admit let allow', {
    takes: 'inspector observer convoy monitor aid investigator truck worker',
    mode: 'access',
    to: 'from of object',
    weight: 0.6,
  }),
  noun('RETREAT', 'handover return repatriation', {
    ofNoun: `${HELD} body remains base territory land artefact antiquity relic treasure statue refugee migrant`,
    mode: 'return',
    to: 'to',
    weight: 0.6,
  }),
]
