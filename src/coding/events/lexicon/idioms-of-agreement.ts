import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { DIPLOMATS, MEETINGS } from './noun-classes.ts'

const DELEGATIONS = `${DIPLOMATS} delegation mission mediator negotiator team representative minister`
const DISPUTES = 'dispute difference row quarrel conflict crisis standoff rift feud disagreement'

/** Further words of AGREE, CONSULT, SUPPORT and CONCEDE that news uses. */
export const IDIOMS_OF_AGREEMENT: readonly TriggerEntry[] = [
  verb('AGREE', 'reach strike clinch hammer negotiate conclude broker', {
    takes: 'arrangement settlement accommodation modus breakthrough terms',
    to: 'with between',
    symmetric: true,
    weight: 0.75,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'settle resolve bury patch', {
    takes: DISPUTES,
    to: 'with between',
    symmetric: true,
    weight: 0.65,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'offer propose', {
    takes:
      'investigation inquiry cooperation help assistance aid incentive dialogue amnesty troop support ' +
      'loan protection base swap exchange truce partnership funding ' +
      'money fund grant credit weapon arms ammunition vaccine food medicine ship helicopter boat vessel ' +
      'missile jet tank drone million billion package equipment training asylum shelter',
    to: 'to object with',
    weight: 0.65,
    alternative: 'COOPERATE',
  }),
  verb('AGREE', 'pledge promise commit earmark', {
    takes:
      'million billion aid fund money troop help assistance soldier loan investment euro dollar',
    to: 'to for object towards toward',
    weight: 0.7,
    alternative: 'AID',
  }),
  verb('AGREE', 'consent assent acquiesce', { to: 'to with', governs: true, weight: 0.65 }),
  verb('AGREE', 'approve authorise authorize clear greenlight green-light back accept endorse', {
    takes:
      'request mission deployment agreement extension roadmap ceasefire truce treaty deal transfer',
    to: 'of from for to with',
    weight: 0.65,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'declare announce', {
    takes: 'readiness willingness intention plan',
    to: 'to with for',
    governs: true,
    weight: 0.6,
  }),
  verb('AGREE', 'sign', {
    particle: 'up',
    to: 'to with',
    weight: 0.55,
    alternative: 'SUPPORT',
  }),
  noun('AGREE', 'memorandum arrangement settlement', {
    to: 'with',
    symmetric: true,
    weight: 0.65,
    alternative: 'SUPPORT',
  }),
  noun('AGREE', 'offer', { to: 'to', weight: 0.55 }),
  noun('AGREE', 'commitment undertaking', { to: 'to', weight: 0.5 }),

  verb('CONSULT', 'dispatch send', {
    takes: DELEGATIONS,
    mode: 'visit',
    to: 'to',
    weight: 0.75,
  }),
  verb('CONSULT', 'receive welcome greet', {
    takes: DELEGATIONS,
    mode: 'visit',
    to: 'of from',
    weight: 0.6,
  }),
  verb('CONSULT', 'lead head', {
    takes: 'delegation mission team',
    mode: 'visit',
    to: 'to',
    weight: 0.6,
  }),
  verb('CONSULT', 'mediate broker facilitate', {
    takes: `${MEETINGS} ceasefire truce deal agreement ${DISPUTES} swap release`,
    mode: 'third-party',
    to: 'between with',
    weight: 0.75,
  }),
  verb('CONSULT', 'mediate', { mode: 'third-party', to: 'between in', weight: 0.6 }),
  verb('CONSULT', 'chair co-chair convene moderate', {
    takes: MEETINGS,
    mode: 'multilateral',
    to: 'with of between',
    weight: 0.6,
  }),
  verb('CONSULT', 'sit', { particle: 'down', to: 'with', symmetric: true, weight: 0.6 }),
  verb('CONSULT', 'hold have conduct open begin start launch continue conclude', {
    takes: MEETINGS,
    to: 'with between',
    symmetric: true,
    weight: 0.8,
  }),
  verb('CONSULT', 'pay make', {
    takes: 'visit trip call tour',
    mode: 'visit',
    to: 'to',
    weight: 0.8,
  }),
  verb('CONSULT', 'land touch', { mode: 'visit', to: 'in', needsRecipient: true, weight: 0.5 }),
  verb('CONSULT', 'return', { mode: 'visit', to: 'from', needsRecipient: true, weight: 0.45 }),
  verb('CONSULT', 'write', { to: 'to', needsRecipient: true, weight: 0.6 }),
  verb('CONSULT', 'send deliver hand', {
    takes: 'letter message note',
    to: 'to object',
    weight: 0.6,
  }),
  verb('CONSULT', 'exchange', {
    takes: 'view letter message visit proposal greeting',
    to: 'with',
    symmetric: true,
    weight: 0.65,
  }),
  verb('CONSULT', 'contact notify', { to: 'object', needsRecipient: true, weight: 0.55 }),
  verb('CONSULT', 'raise discuss', {
    takes: 'issue matter question case concern situation subject',
    to: 'with',
    weight: 0.6,
    needsRecipient: true,
  }),
  noun('CONSULT', 'mediation good-offices shuttle-diplomacy', {
    mode: 'third-party',
    to: 'between',
    of: 'actor',
    weight: 0.7,
  }),
  noun('CONSULT', 'dialogue encounter audience', {
    to: 'with',
    symmetric: true,
    of: 'actor',
    weight: 0.7,
  }),
  noun('CONSULT', 'round session', {
    ofNoun: MEETINGS,
    to: 'with',
    symmetric: true,
    of: 'topic',
    weight: 0.7,
  }),

  verb('SUPPORT', 'sign ink initial', {
    takes:
      'letter statement contract lease document communiqué arrangement settlement terms plan truce ceasefire',
    to: 'with between',
    symmetric: true,
    weight: 0.85,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'stand side', { to: 'with by behind', needsRecipient: true, weight: 0.65 }),
  verb('SUPPORT', 'ally align', { to: 'with', needsRecipient: true, weight: 0.6 }),
  verb('SUPPORT', 'rally', { particle: 'behind', to: 'behind', weight: 0.65 }),
  verb('SUPPORT', 'honour honor decorate salute eulogise reassure vindicate champion', {
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('SUPPORT', 'pay', { takes: 'tribute homage', to: 'to', weight: 0.7 }),
  verb('SUPPORT', 'pledge promise reaffirm reiterate declare voice offer repeat renew', {
    takes: 'support backing loyalty solidarity allegiance friendship',
    to: 'for to with behind',
    weight: 0.7,
  }),
  verb('SUPPORT', 'admit elect', { to: 'object', needsRecipient: true, weight: 0.5 }),
  verb('SUPPORT', 'back endorse welcome praise hail support', {
    takes:
      'decision bid plan effort proposal candidacy initiative move deal agreement membership role resolution',
    to: 'of by for to with',
    weight: 0.65,
  }),
  verb('SUPPORT', 'exchange name accredit', {
    takes: 'ambassador envoy',
    to: 'to with',
    symmetric: true,
    weight: 0.65,
  }),
  noun('SUPPORT', 'document agreement memorandum contract treaty', {
    takes: 'signed',
    to: 'with',
    symmetric: true,
    weight: 0.7,
    alternative: 'AGREE',
  }),
  noun('SUPPORT', 'endorsement congratulation condolence solidarity', {
    to: 'of for to with',
    of: 'recipient',
    weight: 0.55,
  }),
  noun('SUPPORT', 'restoration resumption', {
    ofNoun: 'relation relations tie ties link contact',
    to: 'with between',
    symmetric: true,
    weight: 0.7,
  }),

  verb('CONCEDE', 'make offer grant', {
    takes: 'concession autonomy amnesty pardon apology clemency reprieve',
    to: 'to for over',
    weight: 0.75,
  }),
  verb(
    'CONCEDE',
    'lift ease relax remove revoke scrap repeal rescind waive loosen reverse suspend drop unfreeze',
    {
      takes:
        'measure curb rule limit duty levy tax toll fee surcharge requirement controls control sanction embargo tariff asset fund ban',
      to: 'on against from for of',
      weight: 0.75,
      alternative: 'RETREAT',
    },
  ),
  verb('CONCEDE', 'admit acknowledge concede accept', {
    takes: 'mistake responsibility error guilt wrongdoing defeat blame fault failure',
    to: 'to for',
    weight: 0.7,
  }),
  verb('CONCEDE', 'abandon shelve renounce reconsider soften', {
    takes: 'plan claim demand bid project idea reform bill threat territory ambition',
    to: 'to against on',
    weight: 0.65,
  }),
  verb('CONCEDE', 'scale', { particle: 'back', to: 'with against in', weight: 0.55 }),
  verb('CONCEDE', 'backtrack backpedal retract climb', { to: 'to on', weight: 0.5 }),
  verb('CONCEDE', 'reinstate rehabilitate exempt commute delist', {
    to: 'object',
    weight: 0.65,
  }),
]
