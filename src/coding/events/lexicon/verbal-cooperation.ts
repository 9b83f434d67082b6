import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, EXERCISES, MEASURES, MEETINGS, MISSIONS, RELATIONS } from './noun-classes.ts'

/** AGREE: willing, promised, planned or agreed to cooperate; future and invited meetings. */
const AGREE: readonly TriggerEntry[] = [
  verb('AGREE', 'agree', { to: 'with', symmetric: true, governs: true, weight: 0.8 }),
  verb('AGREE', 'pledge promise vow undertake commit', { to: 'to', governs: true, weight: 0.6 }),
  verb('AGREE', 'invite', {
    to: 'object',
    governs: true,
    needsRecipient: true,
    weight: 0.85,
    alternative: 'CONSULT',
  }),
  verb('AGREE', 'extend issue send', { takes: 'invitation', to: 'to', weight: 0.8 }),
  verb('AGREE', 'accept', {
    takes: 'invitation offer proposal plan deal ceasefire truce',
    to: 'of from by',
    weight: 0.7,
  }),
  verb('AGREE', 'offer', {
    takes: `${ACCORDS} mediation talk ceasefire truce`,
    to: 'to object',
    weight: 0.6,
  }),
  verb('AGREE', 'offer', { to: 'object to', governs: true, needsRecipient: true, weight: 0.5 }),
  verb('AGREE', 'provide give offer', {
    takes: 'guarantee assurance pledge commitment',
    to: 'to object',
    weight: 0.75,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'assure', { to: 'object', weight: 0.55, needsRecipient: true }),
  verb('AGREE', 'reaffirm reiterate renew', {
    takes: 'commitment readiness willingness pledge promise',
    to: 'to with',
    weight: 0.55,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'express signal voice show', {
    takes: 'readiness willingness',
    to: 'to with',
    governs: true,
    weight: 0.65,
  }),
  verb('AGREE', 'reach strike conclude clinch broker', {
    takes: `${ACCORDS} compromise understanding truce ceasefire consensus`,
    to: 'with',
    symmetric: true,
    weight: 0.8,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'initial draft', { takes: ACCORDS, to: 'with', symmetric: true, weight: 0.6 }),
  verb('AGREE', 'approve', {
    takes: 'sale loan aid package plan',
    to: 'to for',
    weight: 0.55,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'schedule', { takes: MEETINGS, to: 'with', weight: 0.6, symmetric: true }),
  noun('AGREE', 'agreement deal accord pact understanding compromise', {
    to: 'with',
    symmetric: true,
    weight: 0.65,
    alternative: 'SUPPORT',
  }),
  noun('AGREE', 'pledge promise', { to: 'to', weight: 0.4 }),
  noun('AGREE', 'invitation', { to: 'to for', weight: 0.6 }),
  noun('AGREE', 'guarantee', { takes: 'security', to: 'to', weight: 0.5 }),
]

/** CONSULT: meetings, visits, talks, calls, negotiation and mediation. */
const CONSULT: readonly TriggerEntry[] = [
  verb('CONSULT', 'visit tour', { mode: 'visit', to: 'object', needsRecipient: true, weight: 0.9 }),
  verb('CONSULT', 'travel fly head', {
    mode: 'visit',
    to: 'to',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('CONSULT', 'arrive', { mode: 'visit', to: 'in at', needsRecipient: true, weight: 0.65 }),
  verb('CONSULT', 'meet', {
    to: 'object with',
    symmetric: true,
    needsRecipient: true,
    weight: 0.85,
  }),
  verb('CONSULT', 'confer huddle', { to: 'with', symmetric: true, weight: 0.7 }),
  verb('CONSULT', 'negotiate renegotiate', { to: 'with', symmetric: true, weight: 0.7 }),
  verb('CONSULT', 'talk speak', {
    to: 'with to',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('CONSULT', 'consult', { to: 'object with', needsRecipient: true, weight: 0.65 }),
  verb('CONSULT', 'phone telephone', {
    mode: 'phone',
    to: 'object',
    symmetric: true,
    needsRecipient: true,
    weight: 0.75,
  }),
  verb('CONSULT', 'mediate', { mode: 'third-party', to: 'between', weight: 0.75 }),
  verb('CONSULT', 'host', { takes: MEETINGS, to: 'between with of for', weight: 0.75 }),
  verb('CONSULT', 'host receive', {
    mode: 'visit',
    to: 'object',
    swapped: true,
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('CONSULT', 'attend join', {
    takes: MEETINGS,
    to: 'with',
    mode: 'multilateral',
    weight: 0.6,
  }),
  verb('CONSULT', 'participate', {
    takes: MEETINGS,
    particle: 'in',
    to: 'with',
    mode: 'multilateral',
    weight: 0.55,
  }),
  verb('CONSULT', 'resume restart reopen', {
    takes: MEETINGS,
    to: 'with',
    symmetric: true,
    weight: 0.7,
  }),
  verb('CONSULT', 'discuss', { to: 'with', symmetric: true, needsRecipient: true, weight: 0.65 }),
  verb('CONSULT', 'brief inform', { to: 'object', needsRecipient: true, weight: 0.35 }),
  verb('CONSULT', 'bring gather', {
    particle: 'together',
    mode: 'multilateral',
    to: 'object',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  noun('CONSULT', 'visit trip', { mode: 'visit', to: 'to', of: 'actor', weight: 0.85 }),
  noun('CONSULT', 'tour', {
    mode: 'visit',
    to: 'of',
    of: 'recipient',
    takes: 'state official diplomatic regional african european asian working',
    weight: 0.5,
  }),
  noun('CONSULT', 'meeting summit', { to: 'with', symmetric: true, of: 'actor', weight: 0.75 }),
  noun('CONSULT', 'talk', { to: 'with', symmetric: true, of: 'actor', weight: 0.75 }),
  noun('CONSULT', 'negotiation consultation', {
    to: 'with',
    symmetric: true,
    of: 'actor',
    weight: 0.75,
  }),
  noun('CONSULT', 'conversation', { to: 'with', symmetric: true, weight: 0.7 }),
  noun('CONSULT', 'conversation call', {
    takes: 'phone telephone video',
    mode: 'phone',
    to: 'with to',
    symmetric: true,
    weight: 0.85,
  }),
  noun('CONSULT', 'conference', { takes: 'press news', to: 'with', symmetric: true, weight: 0.6 }),
  noun('CONSULT', 'mediation', { mode: 'third-party', to: 'between', weight: 0.5 }),
]

/** SUPPORT: diplomatic cooperation begun, resumed or widened; praise, recognition, signature. */
const SUPPORT: readonly TriggerEntry[] = [
  verb('SUPPORT', 'sign ink ratify finalise finalize seal', {
    takes: ACCORDS,
    to: 'with',
    symmetric: true,
    weight: 0.9,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'sign', {
    to: 'with',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'praise hail applaud commend laud congratulate thank', {
    to: 'object',
    needsRecipient: true,
    weight: 0.75,
  }),
  verb('SUPPORT', 'welcome', { to: 'object', needsRecipient: true, weight: 0.6 }),
  verb('SUPPORT', 'endorse back support', { to: 'object', needsRecipient: true, weight: 0.5 }),
  verb('SUPPORT', 'recognize recognise', { to: 'object', needsRecipient: true, weight: 0.6 }),
  verb('SUPPORT', 'open reopen inaugurate restore', {
    takes: MISSIONS,
    to: 'in with',
    weight: 0.85,
  }),
  verb('SUPPORT', 'restore normalise normalize resume establish re-establish mend upgrade', {
    takes: RELATIONS,
    to: 'with between',
    symmetric: true,
    weight: 0.75,
  }),
  verb('SUPPORT', 'strengthen deepen expand boost bolster enhance', {
    takes: 'relation relations tie ties partnership',
    to: 'with between',
    weight: 0.4,
    alternative: 'COOPERATE',
  }),
  verb('SUPPORT', 'appoint name', { takes: 'ambassador envoy', to: 'to', weight: 0.6 }),
  verb('SUPPORT', 'pursue seek', {
    takes:
      'engagement rapprochement reconciliation normalization normalisation alliance partnership',
    to: 'with',
    weight: 0.55,
    alternative: 'COOPERATE',
  }),
  verb('SUPPORT', 'vote', { particle: 'for', to: 'object', weight: 0.4 }),
  verb('SUPPORT', 'defend', { to: 'object', needsRecipient: true, weight: 0.3 }),
  verb('SUPPORT', 'express voice offer reiterate', {
    takes: 'support solidarity condolence gratitude appreciation',
    to: 'to with for',
    weight: 0.7,
  }),
  verb('SUPPORT', 'join', {
    takes: 'union alliance bloc treaty accord organisation organization',
    to: 'object',
    weight: 0.5,
  }),
  verb('SUPPORT', 'establish form create launch build set', {
    takes: 'alliance partnership commission council body union axis mechanism',
    to: 'with between',
    symmetric: true,
    weight: 0.6,
    alternative: 'AGREE',
  }),
  noun('SUPPORT', 'signing ratification', {
    to: 'with between',
    of: 'topic',
    symmetric: true,
    weight: 0.6,
  }),
  noun('SUPPORT', 'praise', { to: 'for', weight: 0.4 }),
  noun('SUPPORT', 'recognition', { to: 'of', of: 'recipient', weight: 0.4 }),
  noun('SUPPORT', 'normalization normalisation rapprochement reconciliation', {
    to: 'with',
    of: 'topic',
    symmetric: true,
    weight: 0.5,
  }),
  noun('SUPPORT', 'opening reopening inauguration', { ofNoun: MISSIONS, to: 'in', weight: 0.75 }),
]

/** CONCEDE: yielding in words, without immediate material effect. */
const CONCEDE: readonly TriggerEntry[] = [
  verb('CONCEDE', 'apologize apologise', { to: 'to', weight: 0.8 }),
  verb('CONCEDE', 'pardon amnesty', { to: 'object', weight: 0.8 }),
  verb('CONCEDE', 'declare announce', {
    takes: 'ceasefire cease-fire truce withdrawal pullout amnesty',
    to: 'with from',
    weight: 0.75,
    alternative: 'RETREAT',
  }),
  verb('CONCEDE', 'lift ease relax remove revoke scrap repeal rescind waive', {
    takes: MEASURES,
    to: 'on against from',
    weight: 0.8,
    alternative: 'RETREAT',
  }),
  verb('CONCEDE', 'drop withdraw', {
    takes: 'demand charge complaint lawsuit claim objection case accusation bid',
    to: 'against to',
    weight: 0.7,
    alternative: 'RETREAT',
  }),
  verb('CONCEDE', 'tone', { particle: 'down', to: 'toward towards against object', weight: 0.7 }),
  verb('CONCEDE', 'soften moderate', {
    takes: 'rhetoric stance position tone language demand',
    to: 'toward towards on',
    weight: 0.65,
  }),
  verb('CONCEDE', 'back', { particle: 'down', to: 'to from', weight: 0.7 }),
  verb('CONCEDE', 'relent yield capitulate', { to: 'to', weight: 0.5 }),
  verb('CONCEDE', 'call', {
    particle: 'off',
    takes: 'strike protest march boycott attack offensive',
    to: 'against',
    weight: 0.75,
  }),
  verb('CONCEDE', 'end suspend halt', {
    takes: 'strike protest boycott curfew embargo blockade siege sanction tariff march',
    to: 'against of on',
    weight: 0.65,
  }),
  verb('CONCEDE', 'express voice', { takes: 'regret remorse', to: 'to for', weight: 0.7 }),
  noun('CONCEDE', 'apology', { to: 'to', weight: 0.6 }),
  noun('CONCEDE', 'pardon amnesty', { to: 'for of', of: 'recipient', weight: 0.5 }),
  noun('CONCEDE', 'lifting easing removal relaxation', {
    ofNoun: MEASURES,
    to: 'on against',
    weight: 0.7,
  }),
]

/** Boundaries between these: a future exercise or joint body is AGREE, a joint one held is COOPERATE. */
const BOUNDARIES: readonly TriggerEntry[] = [
  verb('AGREE', 'plan', {
    takes: EXERCISES,
    to: 'with',
    symmetric: true,
    weight: 0.5,
    alternative: 'COOPERATE',
  }),
]

/** All triggers of AGREE, CONSULT, SUPPORT and CONCEDE. */
export const VERBAL_COOPERATION: readonly TriggerEntry[] = [
  ...AGREE,
  ...CONSULT,
  ...SUPPORT,
  ...CONCEDE,
  ...BOUNDARIES,
]
