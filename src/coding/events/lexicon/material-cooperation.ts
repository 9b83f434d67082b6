import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ARMS, EXERCISES, FORCES, GOODS, HELD, HELP } from './noun-classes.ts'

const JOINT = 'joint bilateral trilateral multinational combined'

/** COOPERATE: mutual material exchange begun, resumed, widened. */
const COOPERATE: readonly TriggerEntry[] = [
  verb('COOPERATE', 'hold conduct launch stage begin start carry announce run', {
    takes: EXERCISES,
    modifiedBy: JOINT,
    to: 'with',
    symmetric: true,
    weight: 0.85,
  }),
  verb('COOPERATE', 'strengthen deepen expand boost bolster enhance', {
    takes: 'relation relations tie ties link partnership',
    modifiedBy: 'military defense defence security trade economic energy',
    to: 'with between',
    symmetric: true,
    weight: 0.45,
    alternative: 'SUPPORT',
  }),
  verb('COOPERATE', 'cooperate collaborate', { to: 'with', symmetric: true, weight: 0.45 }),
  verb('COOPERATE', 'trade exchange swap', {
    takes: `${HELD} intelligence information goods gas data`,
    to: 'with',
    symmetric: true,
    weight: 0.7,
  }),
  verb('COOPERATE', 'share', {
    takes: 'intelligence information data technology',
    to: 'with',
    weight: 0.75,
  }),
  verb('COOPERATE', 'extradite', { to: 'to', weight: 0.8 }),
  verb('COOPERATE', 'boost strengthen expand deepen increase widen enhance', {
    takes: 'cooperation trade',
    to: 'with between',
    symmetric: true,
    weight: 0.55,
    alternative: 'SUPPORT',
  }),
  verb('COOPERATE', 'import buy purchase', {
    takes: 'gas oil electricity weapon arms missile aircraft grain goods drone jet wheat',
    to: 'from',
    weight: 0.5,
  }),
  verb('COOPERATE', 'export sell', {
    takes: 'gas oil electricity weapon arms missile aircraft grain goods drone jet wheat',
    to: 'to',
    weight: 0.5,
  }),
  verb('COOPERATE', 'resume restart', {
    takes: 'trade flight export cooperation supply train',
    to: 'with to',
    symmetric: true,
    weight: 0.65,
  }),
  verb('COOPERATE', 'open reopen', {
    takes: 'border crossing airspace',
    to: 'with to',
    weight: 0.6,
  }),
  noun('COOPERATE', EXERCISES.replace(' game', ''), {
    takes: 'joint bilateral trilateral multinational combined',
    to: 'with',
    symmetric: true,
    weight: 0.85,
  }),
  noun('COOPERATE', 'operation patrol manoeuvre', {
    takes: 'joint combined',
    to: 'with',
    symmetric: true,
    weight: 0.75,
  }),
  noun('COOPERATE', 'export import sale transfer transit', {
    takes: 'proposed planned agreed',
    ofNoun: GOODS,
    to: 'to through via',
    weight: 0.7,
    alternative: 'AGREE',
  }),
  noun('COOPERATE', 'extradition', { to: 'to', of: 'topic', weight: 0.6 }),
  noun('COOPERATE', 'swap exchange', {
    takes: 'prisoner hostage',
    to: 'with',
    symmetric: true,
    weight: 0.7,
    alternative: 'RETREAT',
  }),
]

/** AID: material help mainly to the recipient. */
const AID: readonly TriggerEntry[] = [
  verb(
    'AID',
    'provide give donate deliver send supply grant allocate ship airlift dispatch extend',
    { takes: HELP, to: 'to for object', weight: 0.75, alternative: 'COOPERATE' },
  ),
  verb('AID', 'provide give donate deliver supply grant', {
    takes: ARMS,
    to: 'to for object',
    weight: 0.75,
    alternative: 'COOPERATE',
  }),
  verb('AID', 'lend donate', { to: 'to object', weight: 0.6 }),
  verb('AID', 'arm equip', { to: 'object', needsRecipient: true, weight: 0.65 }),
  verb('AID', 'train', {
    to: 'object',
    needsRecipient: true,
    weight: 0.5,
    alternative: 'COOPERATE',
  }),
  verb('AID', 'fund finance bankroll subsidise subsidize', {
    to: 'object',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('AID', 'supply provide', { to: 'object', needsRecipient: true, weight: 0.35 }),
  verb('AID', 'rescue evacuate', { to: 'object', needsRecipient: true, weight: 0.7 }),
  verb('AID', 'forgive cancel write', { takes: 'debt', to: 'of for object', weight: 0.75 }),
  verb('AID', 'grant', { takes: 'asylum citizenship refuge', to: 'to object', weight: 0.75 }),
  verb('AID', 'shelter', { to: 'object', needsRecipient: true, weight: 0.5 }),
  verb('AID', 'pay', { takes: 'reparation compensation', to: 'to', weight: 0.7 }),
  noun('AID', 'donation reparation bailout', { to: 'to for', weight: 0.5 }),
  noun('AID', 'delivery supply shipment provision donation gift transfer', {
    ofNoun: `${HELP} ${ARMS}`,
    to: 'to',
    weight: 0.65,
    alternative: 'COOPERATE',
  }),
]

/** RETREAT: material easing. */
const RETREAT: readonly TriggerEntry[] = [
  verb('RETREAT', 'withdraw pull', {
    takes: FORCES,
    mode: 'withdraw',
    to: 'from',
    weight: 0.85,
    alternative: 'CONCEDE',
  }),
  verb('RETREAT', 'withdraw retreat', { mode: 'withdraw', to: 'from', weight: 0.55 }),
  verb('RETREAT', 'pull', { particle: 'out', mode: 'withdraw', to: 'of from', weight: 0.6 }),
  verb('RETREAT', 'pull', { particle: 'back', mode: 'withdraw', to: 'from', weight: 0.6 }),
  verb('RETREAT', 'release free', {
    mode: 'release',
    to: 'object',
    weight: 0.6,
    takes: `${HELD} man woman people farmer civilian student teacher engineer national resident fisherman sailor leader minister suspect rebel pilot opposition member worker dissident`,
  }),
  verb('RETREAT', 'release free', {
    mode: 'release',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('RETREAT', 'return repatriate hand', {
    takes: `${HELD} body remains refugee land territory asset artefact artifact`,
    mode: 'return',
    to: 'to',
    weight: 0.65,
  }),
  verb('RETREAT', 'hand turn', {
    particle: 'over',
    takes: `${HELD} body remains land territory suspect man`,
    mode: 'return',
    to: 'to',
    weight: 0.7,
  }),
  verb('RETREAT', 'disarm demobilise demobilize', { mode: 'disarm', to: 'object', weight: 0.7 }),
  verb('RETREAT', 'surrender lay', {
    takes: 'weapon arms',
    mode: 'disarm',
    to: 'to',
    weight: 0.75,
  }),
  verb('RETREAT', 'destroy dismantle', {
    takes: 'stockpile arsenal',
    mode: 'disarm',
    to: '',
    weight: 0.7,
  }),
  verb('RETREAT', 'surrender', { to: 'to', weight: 0.6 }),
  verb('RETREAT', 'observe respect honour honor', {
    takes: 'ceasefire cease-fire truce',
    mode: 'ceasefire',
    to: 'with',
    weight: 0.75,
  }),
  verb('RETREAT', 'allow permit let', {
    takes: 'inspector observer convoy monitor',
    mode: 'access',
    to: 'object',
    weight: 0.7,
  }),
  verb('RETREAT', 'grant give', { takes: 'access', mode: 'access', to: 'to object', weight: 0.6 }),
  verb('RETREAT', 'resign', { mode: 'resign', to: '', weight: 0.75 }),
  verb('RETREAT', 'step', { particle: 'down', mode: 'resign', to: '', weight: 0.7 }),
  verb('RETREAT', 'demarcate', { to: 'with', weight: 0.3 }),
  noun('RETREAT', 'withdrawal pullout pull-out', {
    mode: 'withdraw',
    to: 'from',
    of: 'topic',
    weight: 0.6,
  }),
  noun('RETREAT', 'release', {
    ofNoun: HELD,
    mode: 'release',
    to: 'of',
    of: 'recipient',
    weight: 0.6,
  }),
  noun('RETREAT', 'resignation', { mode: 'resign', of: 'actor', to: '', weight: 0.6 }),
  noun('RETREAT', 'disarmament', { mode: 'disarm', of: 'recipient', to: '', weight: 0.5 }),
  noun('AGREE', 'ceasefire cease-fire truce', {
    to: 'with',
    symmetric: true,
    weight: 0.6,
    alternative: 'RETREAT',
  }),
]

/** All triggers of COOPERATE, AID and RETREAT. */
export const MATERIAL_COOPERATION: readonly TriggerEntry[] = [...COOPERATE, ...AID, ...RETREAT]
