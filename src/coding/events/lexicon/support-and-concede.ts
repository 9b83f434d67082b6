import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, MEASURES, MISSIONS, RELATIONS } from './noun-classes.ts'

/** SUPPORT: diplomatic cooperation begun, resumed or widened; praise, recognition, signature. */
export const SUPPORT: readonly TriggerEntry[] = [
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
    weight: 0.38,
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
    to: 'for to with',
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
export const CONCEDE: readonly TriggerEntry[] = [
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
  verb('CONCEDE', 'reopen unblock', {
    takes: 'border crossing frontier airspace bridge checkpoint gate strait waterway',
    to: 'with to for',
    weight: 0.59,
    alternative: 'RETREAT',
  }),
]
