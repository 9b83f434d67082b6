import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, DIPLOMATS, MEETINGS } from './noun-classes.ts'

const CHARGES =
  'accusation allegation charge claim report involvement responsibility role wrongdoing rumour rumor suggestion assertion'

/** Further words of REQUEST, ACCUSE, REJECT and THREATEN that news uses. */
export const IDIOMS_OF_DISPUTE: readonly TriggerEntry[] = [
  verb('REQUEST', 'plead petition entreat beseech', {
    mode: 'assist',
    to: 'with to object for',
    governs: true,
    weight: 0.7,
  }),
  verb('REQUEST', 'tell', {
    mode: 'yield',
    governs: true,
    takesInfinitive: true,
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('REQUEST', 'advise remind counsel', {
    mode: 'change',
    governs: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('REQUEST', 'push press lobby campaign', {
    particle: 'for',
    mode: 'change',
    to: 'from with in on',
    governs: true,
    weight: 0.55,
  }),
  verb('REQUEST', 'ask appeal plead', {
    particle: 'for',
    mode: 'assist',
    to: 'object from to of with',
    governs: true,
    weight: 0.65,
  }),
  verb('REQUEST', 'seek request', {
    takes: `permission clarification explanation apology guarantee membership entry access visa intervention protection recognition compensation truce ceasefire ${MEETINGS} deployment mediation troop rescue extension`,
    mode: 'assist',
    to: 'from of with',
    governs: true,
    weight: 0.65,
  }),
  verb('REQUEST', 'give set issue', {
    takes: 'deadline ultimatum',
    mode: 'yield',
    to: 'object to for',
    weight: 0.7,
    alternative: 'THREATEN',
  }),
  verb('REQUEST', 'insist', { mode: 'yield', to: 'that', needsRecipient: true, weight: 0.55 }),
  noun('REQUEST', 'request plea petition', { to: 'to', of: 'actor', mode: 'assist', weight: 0.65 }),

  verb(
    'ACCUSE',
    'scold admonish reprimand lecture ridicule mock scorn lambaste excoriate upbraid reproach assail vilify ' +
      'disparage deplore savage bemoan skewer taunt insult malign',
    { mode: 'disapprove', to: 'object for over', weight: 0.75 },
  ),
  verb('ACCUSE', 'hit lash', {
    particle: 'out',
    mode: 'disapprove',
    to: 'at against',
    weight: 0.7,
  }),
  verb('ACCUSE', 'rail inveigh fulminate', { mode: 'disapprove', to: 'against at', weight: 0.65 }),
  verb('ACCUSE', 'bristle', { mode: 'disapprove', to: 'at', weight: 0.5 }),
  verb('ACCUSE', 'hold', {
    takes: 'responsible accountable',
    mode: 'allege',
    to: 'object',
    weight: 0.7,
  }),
  verb('ACCUSE', 'implicate suspect', {
    mode: 'allege',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('ACCUSE', 'attribute pin', {
    mode: 'allege',
    to: 'to on',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('ACCUSE', 'hand deliver send issue', {
    takes: 'protest',
    mode: 'disapprove',
    to: 'to object with',
    weight: 0.75,
  }),
  verb('ACCUSE', 'allege charge', {
    mode: 'allege',
    to: 'that',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('ACCUSE', 'hand deliver send', {
    takes: 'note',
    modifiedBy: 'protest',
    mode: 'disapprove',
    to: 'to object with',
    weight: 0.75,
  }),
  verb('ACCUSE', 'file lodge register', {
    takes: 'protest complaint objection petition case lawsuit',
    mode: 'disapprove',
    to: 'against with over to',
    weight: 0.75,
  }),
  verb('ACCUSE', 'call describe denounce', {
    takes: 'attack lie war coup betrayal act terrorism genocide massacre violation murder',
    mode: 'disapprove',
    to: 'object by of',
    weight: 0.6,
  }),
  verb('ACCUSE', 'summon recall call', {
    particle: 'in',
    takes: DIPLOMATS,
    mode: 'disapprove',
    to: 'object',
    weight: 0.8,
  }),
  verb('ACCUSE', 'prosecute arraign', {
    mode: 'allege',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('ACCUSE', 'try', {
    mode: 'allege',
    to: 'object',
    recipientClass: 'people',
    needsRecipient: true,
    weight: 0.6,
    alternative: 'COERCE',
  }),
  verb('ACCUSE', 'express voice register convey', {
    takes:
      'protest unease worry frustration regret dissatisfaction indignation objection opposition concern',
    mode: 'disapprove',
    to: 'over about at with to against',
    weight: 0.6,
  }),
  verb('ACCUSE', 'allege', {
    mode: 'allege',
    to: 'object',
    needsRecipient: true,
    weight: 0.5,
  }),
  noun('ACCUSE', 'protest', {
    takes: 'formal diplomatic official strong solemn note',
    mode: 'disapprove',
    to: 'to against over',
    weight: 0.65,
  }),
  noun('ACCUSE', 'reprimand reproach indictment censure', {
    mode: 'disapprove',
    to: 'of against for',
    of: 'recipient',
    weight: 0.55,
  }),

  verb('REJECT', 'deny refute rebut dispute contest', {
    takes: CHARGES,
    to: 'of from by',
    weight: 0.62,
  }),
  verb('REJECT', 'reject dismiss spurn rebuff', {
    takes: `${CHARGES} demand offer proposal plan call appeal request invitation ultimatum criticism ${ACCORDS} ruling verdict resolution`,
    to: 'of from by object to for',
    weight: 0.75,
  }),
  verb('REJECT', 'block', {
    takes: 'bid resolution proposal membership entry accession statement aid deal appointment path',
    mode: 'change',
    to: 'of by for from to',
    weight: 0.65,
  }),
  verb('REJECT', 'turn', {
    particle: 'down',
    takes: 'offer request invitation proposal appeal plan bid demand',
    to: 'from of by',
    weight: 0.75,
  }),
  verb('REJECT', 'turn', {
    particle: 'away',
    mode: 'assist',
    to: 'object',
    weight: 0.6,
  }),
  verb('REJECT', 'turn', { particle: 'back', mode: 'assist', to: 'object', weight: 0.6 }),
  verb('REJECT', 'snub shun stonewall', { to: 'object', needsRecipient: true, weight: 0.7 }),
  verb('REJECT', 'break suspend leave quit abandon exit', {
    takes: MEETINGS,
    mode: 'meet',
    to: 'with in',
    weight: 0.75,
  }),
  verb('REJECT', 'break', {
    particle: 'off',
    takes: MEETINGS,
    mode: 'meet',
    to: 'with',
    weight: 0.8,
  }),
  verb('REJECT', 'postpone cancel delay', { to: 'with at', mode: 'meet', weight: 0.5 }),
  verb('REJECT', 'withdraw pull', {
    takes: MEETINGS,
    particle: 'from',
    mode: 'meet',
    to: 'with',
    weight: 0.65,
  }),
  verb('REJECT', 'renege', { to: 'on with', weight: 0.65 }),
  verb('REJECT', 'tear scrap repudiate denounce annul suspend breach violate flout', {
    takes: `${ACCORDS} ceasefire truce`,
    to: 'with of',
    weight: 0.65,
    alternative: 'SANCTION',
  }),
  verb('REJECT', 'vote', { particle: 'against', to: 'against', weight: 0.55 }),
  verb('REJECT', 'rule', {
    particle: 'out',
    takes: `${MEETINGS} ceasefire truce concession negotiation compromise return recognition`,
    to: 'with to',
    weight: 0.7,
  }),
  verb('REJECT', 'ignore defy disregard flout', {
    takes: 'request call demand appeal warning order ruling ultimatum deadline resolution ban',
    to: 'by from of',
    weight: 0.65,
  }),
  verb('REJECT', 'object', { to: 'to', weight: 0.55 }),
  verb('REJECT', 'resist oppose', {
    takes:
      'plan bid deployment move sanction demand call pressure proposal deal return resolution expansion',
    to: 'by from of to',
    weight: 0.62,
  }),
  noun('REJECT', 'refusal', { to: 'of', of: 'actor', weight: 0.6 }),

  verb('THREATEN', 'vow pledge promise swear', {
    infinitive:
      'retaliate avenge punish block attack strike destroy crush fight respond expel ban seize sink shoot ' +
      'target resist repel close cut invade bomb hit defeat wipe eradicate hunt kill sue',
    to: 'against on to',
    governs: true,
    weight: 0.75,
    alternative: 'AGREE',
  }),
  verb('THREATEN', 'warn caution', {
    particle: 'of',
    takes: 'consequence retaliation response war action escalation reprisal',
    to: 'against to for',
    weight: 0.65,
  }),
  verb('THREATEN', 'menace blackmail', { to: 'object', needsRecipient: true, weight: 0.65 }),
  verb('THREATEN', 'set place put', {
    takes: 'bounty',
    to: 'on for',
    mode: 'violence',
    weight: 0.65,
  }),
  noun('THREATEN', 'threat', { to: 'against to', of: 'actor', weight: 0.45 }),
  noun('THREATEN', 'ultimatum', { to: 'to', weight: 0.6 }),
]
