import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, DIPLOMATS, MEETINGS, VERDICTS } from './noun-classes.ts'

/** REQUEST: requests, demands, orders, appeals. */
const REQUEST: readonly TriggerEntry[] = [
  verb('REQUEST', 'urge', { mode: 'change', governs: true, weight: 0.85 }),
  verb('REQUEST', 'call', {
    particle: 'on',
    mode: 'change',
    to: 'on object',
    governs: true,
    weight: 0.8,
  }),
  verb('REQUEST', 'call', {
    particle: 'upon',
    mode: 'change',
    to: 'upon object',
    governs: true,
    weight: 0.8,
  }),
  verb('REQUEST', 'call', {
    particle: 'for',
    mode: 'change',
    to: 'from by between on',
    governs: true,
    weight: 0.6,
  }),
  verb('REQUEST', 'demand', { mode: 'yield', to: 'from of that', governs: true, weight: 0.75 }),
  verb('REQUEST', 'appeal', { mode: 'assist', to: 'to', governs: true, weight: 0.8 }),
  verb('REQUEST', 'ask', {
    mode: 'assist',
    to: 'object',
    governs: true,
    needsRecipient: true,
    weight: 0.7,
  }),
  verb('REQUEST', 'request', { mode: 'assist', to: 'from of', governs: true, weight: 0.7 }),
  verb('REQUEST', 'seek', {
    takes: 'help aid assistance support asylum extradition arms weapon loan',
    mode: 'assist',
    to: 'from',
    weight: 0.65,
  }),
  verb('REQUEST', 'encourage exhort implore beg press pressure lobby', {
    mode: 'change',
    governs: true,
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('REQUEST', 'order instruct', {
    mode: 'yield',
    governs: true,
    takesInfinitive: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('REQUEST', 'propose suggest', {
    takes: `${MEETINGS} ceasefire truce mediation`,
    mode: 'meet',
    to: 'to with',
    weight: 0.5,
    alternative: 'AGREE',
  }),
  verb('REQUEST', 'insist', { particle: 'on', mode: 'yield', to: 'to from', weight: 0.66 }),
  noun('REQUEST', 'appeal', { to: 'to', mode: 'assist', weight: 0.5 }),
  noun('REQUEST', 'demand', { to: 'to', mode: 'yield', weight: 0.35 }),
  noun('REQUEST', 'ultimatum', { to: 'to', mode: 'yield', weight: 0.5, alternative: 'THREATEN' }),
]

/** ACCUSE: disapproval, complaint, condemnation, charge, investigation. */
const ACCUSE: readonly TriggerEntry[] = [
  verb(
    'ACCUSE',
    'criticise criticize condemn denounce decry deplore slam blast lambast rebuke censure chide berate castigate deride',
    { mode: 'disapprove', to: 'object over', weight: 0.85 },
  ),
  verb('ACCUSE', 'call label brand term', {
    takes: VERDICTS,
    mode: 'disapprove',
    to: 'object',
    weight: 0.65,
  }),
  noun('ACCUSE', 'protest', {
    particle: 'from',
    mode: 'disapprove',
    to: 'against over to',
    weight: 0.6,
  }),
  verb('ACCUSE', 'accuse', { mode: 'allege', to: 'object', governs: true, weight: 0.9 }),
  verb('ACCUSE', 'blame', { mode: 'allege', to: 'object on', weight: 0.75 }),
  verb('ACCUSE', 'fault', { mode: 'disapprove', to: 'object', needsRecipient: true, weight: 0.6 }),
  verb('ACCUSE', 'allege', { mode: 'allege', to: '', needsRecipient: true, weight: 0.4 }),
  verb('ACCUSE', 'charge indict', {
    mode: 'allege',
    to: 'object',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('ACCUSE', 'sue', { mode: 'allege', to: 'object', weight: 0.75 }),
  verb('ACCUSE', 'file lodge', {
    takes: 'complaint lawsuit suit protest charge case appeal',
    mode: 'allege',
    to: 'against with',
    weight: 0.75,
  }),
  verb('ACCUSE', 'summon', { takes: DIPLOMATS, mode: 'disapprove', to: 'object', weight: 0.9 }),
  verb('ACCUSE', 'summon', {
    mode: 'disapprove',
    to: 'object',
    needsRecipient: true,
    weight: 0.55,
  }),
  verb('ACCUSE', 'investigate probe', { mode: 'investigate', to: 'object', weight: 0.65 }),
  verb('ACCUSE', 'launch open begin start order', {
    takes: 'investigation probe inquiry enquiry',
    mode: 'investigate',
    to: 'into against of',
    weight: 0.75,
  }),
  verb('ACCUSE', 'question', {
    mode: 'disapprove',
    to: 'object',
    needsRecipient: true,
    weight: 0.3,
  }),
  verb('ACCUSE', 'protest', {
    mode: 'disapprove',
    to: 'object to',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('ACCUSE', 'complain', { mode: 'disapprove', to: 'about to of', weight: 0.55 }),
  verb('ACCUSE', 'express voice', {
    takes:
      'concern anger dissatisfaction outrage alarm dismay displeasure disappointment condemnation',
    mode: 'disapprove',
    to: 'over about at with to',
    weight: 0.5,
  }),
  verb('ACCUSE', 'hide', {
    takes: 'dissatisfaction anger displeasure',
    negated: true,
    mode: 'disapprove',
    to: 'with at',
    weight: 0.5,
  }),
  verb('ACCUSE', 'impeach', { mode: 'allege', to: 'object', weight: 0.7 }),
  noun('ACCUSE', 'criticism condemnation denunciation rebuke', {
    mode: 'disapprove',
    to: 'for over against of',
    of: 'recipient',
    weight: 0.6,
  }),
  noun('ACCUSE', 'accusation allegation', { mode: 'allege', to: 'against', weight: 0.6 }),
  noun('ACCUSE', 'lawsuit complaint', { mode: 'allege', to: 'against', weight: 0.55 }),
  noun('ACCUSE', 'investigation probe inquiry', {
    mode: 'investigate',
    to: 'into against of',
    weight: 0.5,
  }),
  noun('ACCUSE', 'anger outrage backlash', {
    particle: 'from',
    mode: 'disapprove',
    to: 'at against toward over',
    weight: 0.5,
  }),
]

/** REJECT: refusal; cancelled or declined meetings; entry barred. */
const REJECT: readonly TriggerEntry[] = [
  verb('REJECT', 'reject rebuff spurn dismiss', { to: 'object of from by', weight: 0.75 }),
  verb('REJECT', 'refuse', { to: 'object', governs: true, weight: 0.75 }),
  // Without what is declined it only means to fall off: 'its influence has declined'.
  verb('REJECT', 'decline', { to: 'object', governs: true, takesInfinitive: true, weight: 0.75 }),
  verb('REJECT', 'decline refuse reject turn', {
    takes: 'invitation visit meeting offer request talk',
    mode: 'meet',
    to: 'of from by object',
    governs: true,
    weight: 0.8,
  }),
  verb('REJECT', 'cancel postpone scrap delay suspend freeze halt', {
    takes: MEETINGS,
    mode: 'meet',
    to: 'to with in',
    weight: 0.85,
  }),
  verb('REJECT', 'call', {
    particle: 'off',
    takes: MEETINGS,
    mode: 'meet',
    to: 'with to',
    weight: 0.8,
  }),
  verb('REJECT', 'boycott skip', {
    takes: `${MEETINGS} vote ceremony`,
    mode: 'meet',
    to: 'with in',
    weight: 0.7,
  }),
  verb('REJECT', 'veto', { mode: 'change', to: 'by from of', weight: 0.75 }),
  verb('REJECT', 'oppose', { to: 'object', needsRecipient: true, weight: 0.4 }),
  verb('REJECT', 'rule', { particle: 'out', to: 'with to', weight: 0.55 }),
  verb('REJECT', 'deny', {
    takes: 'entry visa access request permission',
    mode: 'assist',
    to: 'to object',
    weight: 0.7,
  }),
  verb('REJECT', 'bar ban', {
    mode: 'assist',
    to: 'object',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'COERCE',
  }),
  verb('REJECT', 'walk', { particle: 'out', mode: 'meet', to: 'of', weight: 0.5 }),
  verb('REJECT', 'violate breach', {
    takes: `${ACCORDS} obligation commitment`,
    to: 'with',
    weight: 0.5,
  }),
  verb('REJECT', 'ignore rebuff defy', {
    takes: 'request call demand appeal warning',
    to: 'by from of',
    weight: 0.6,
  }),
  noun('REJECT', 'rejection refusal', { to: 'of', of: 'topic', weight: 0.5 }),
  noun('REJECT', 'cancellation postponement', {
    ofNoun: MEETINGS,
    mode: 'meet',
    to: 'to with',
    weight: 0.65,
  }),
  noun('REJECT', 'veto', { to: 'of', weight: 0.4 }),
]

/** THREATEN: threats and forceful warnings. */
const THREATEN: readonly TriggerEntry[] = [
  verb('THREATEN', 'threaten', { to: 'object against with', governs: true, weight: 0.7 }),
  verb('THREATEN', 'warn', {
    to: 'object against',
    governs: true,
    needsRecipient: true,
    weight: 0.7,
  }),
  verb('THREATEN', 'intimidate', { to: 'object', needsRecipient: true, weight: 0.65 }),
  verb('THREATEN', 'vow pledge promise', {
    takes: 'revenge retaliation retribution',
    mode: 'violence',
    to: 'against on',
    weight: 0.8,
  }),
  verb('THREATEN', 'issue give deliver', {
    takes: 'warning threat ultimatum',
    to: 'to against',
    weight: 0.75,
  }),
  verb('THREATEN', 'issue', { takes: 'warrant', mode: 'arrest', to: 'for against', weight: 0.75 }),
  noun('THREATEN', 'warning', { to: 'to against', weight: 0.5 }),
  noun('THREATEN', 'threat', {
    takes: 'repeated military veiled direct nuclear open',
    to: 'to against',
    weight: 0.4,
  }),
  noun('THREATEN', 'saber-rattling sabre-rattling brinkmanship', {
    to: 'against',
    weight: 0.45,
    alternative: 'MOBILIZE',
  }),
]

/** All triggers of REQUEST, ACCUSE, REJECT and THREATEN. */
export const VERBAL_CONFLICT: readonly TriggerEntry[] = [
  ...REQUEST,
  ...ACCUSE,
  ...REJECT,
  ...THREATEN,
]
