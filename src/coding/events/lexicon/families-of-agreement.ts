import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, MEETINGS } from './noun-classes.ts'

const BODIES =
  'zone group force committee fund bank venture centre center market area forum corridor company academy ' +
  'consortium taskforce tribunal registry hotline headquarters'
const BONDS =
  'bond tie relation relationship friendship brotherhood solidarity cooperation collaboration partnership ' +
  'importance alliance amity goodwill'

/** Families of words for promises, meetings and praise, by what they take. */
export const FAMILIES_OF_AGREEMENT: readonly TriggerEntry[] = [
  verb('AGREE', 'promise pledge guarantee assure', {
    to: 'object to',
    governs: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('AGREE', 'swear consent commit volunteer', {
    to: 'to',
    governs: true,
    takesInfinitive: true,
    weight: 0.55,
  }),
  verb('AGREE', 'give pledge make', {
    takes: 'word undertaking pledge promise commitment assurance consent nod go-ahead',
    to: 'to object',
    weight: 0.6,
    alternative: 'SUPPORT',
  }),
  verb('AGREE', 'accede', { to: 'to', weight: 0.6, alternative: 'SUPPORT' }),
  verb('AGREE', 'expect await', {
    actorClass: 'person',
    takes: 'visit arrival',
    to: 'to in',
    weight: 0.5,
  }),
  verb('AGREE', 'announce unveil propose draft', {
    takes: `plan roadmap project venture initiative timetable`,
    to: 'with to for',
    weight: 0.5,
    alternative: 'COOPERATE',
  }),
  noun('AGREE', 'rapprochement detente thaw', {
    to: 'with between',
    symmetric: true,
    weight: 0.55,
    alternative: 'SUPPORT',
  }),

  verb('CONSULT', 'go come journey', {
    mode: 'visit',
    to: 'to',
    actorClass: 'person',
    needsRecipient: true,
    weight: 0.55,
  }),
  verb('CONSULT', 'shuttle', { mode: 'third-party', to: 'between', weight: 0.65 }),
  verb('CONSULT', 'arbitrate intercede', { mode: 'third-party', to: 'between with', weight: 0.65 }),
  verb('CONSULT', 'act serve', {
    particle: 'as',
    takes: 'mediator intermediary go-between broker',
    mode: 'third-party',
    to: 'between',
    weight: 0.65,
  }),
  verb('CONSULT', 'take', { takes: 'part', particle: 'in', to: 'in with', weight: 0.55 }),
  verb('CONSULT', 'parley haggle bargain', {
    to: 'with',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('CONSULT', 'convene assemble', {
    mode: 'multilateral',
    actorClass: 'person',
    to: 'with',
    weight: 0.6,
  }),
  verb('CONSULT', 'radio email text', { to: 'object', needsRecipient: true, weight: 0.5 }),
  verb('CONSULT', 'see', {
    to: 'object',
    actorClass: 'person',
    recipientClass: 'person',
    needsRecipient: true,
    weight: 0.35,
  }),
  verb('CONSULT', 'sound', { particle: 'out', to: 'object', needsRecipient: true, weight: 0.6 }),
  noun('CONSULT', 'discussion handshake', {
    to: 'with',
    symmetric: true,
    of: 'actor',
    weight: 0.65,
  }),
  noun('CONSULT', 'contact', {
    takes: 'diplomatic direct secret first high-level',
    to: 'with',
    symmetric: true,
    weight: 0.6,
  }),
  noun('CONSULT', 'stopover pilgrimage', { mode: 'visit', to: 'in to', of: 'actor', weight: 0.6 }),

  verb('SUPPORT', 'extol acclaim compliment cheer embrace commemorate toast celebrate', {
    to: 'object',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('SUPPORT', 'express voice convey offer extend send', {
    takes:
      'support solidarity condolence gratitude appreciation sympathy thanks congratulation admiration confidence satisfaction respect backing',
    to: 'for to with in',
    weight: 0.7,
  }),
  verb(
    'SUPPORT',
    'stress emphasise emphasize underline underscore highlight hail tout reaffirm reiterate',
    {
      takes: BONDS,
      to: 'with between of to',
      weight: 0.55,
    },
  ),
  verb('SUPPORT', 'reaffirm reiterate repeat renew', {
    takes: 'guarantee assurance commitment pledge alliance position',
    to: 'to for with',
    weight: 0.55,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'speak argue campaign lobby vouch intervene', {
    particle: 'for',
    to: 'for',
    needsRecipient: true,
    weight: 0.45,
  }),
  verb('SUPPORT', 'throw lend put give', {
    takes: 'weight backing support blessing approval',
    to: 'behind to for',
    weight: 0.65,
  }),
  verb('SUPPORT', 'station post send', {
    takes: 'ambassador consul attaché attache',
    to: 'in to',
    weight: 0.65,
  }),
  noun('SUPPORT', 'praise backing endorsement congratulation approval', {
    particle: 'from',
    to: 'for to',
    weight: 0.65,
  }),
  verb('SUPPORT', 'approve', {
    takes: ACCORDS,
    to: 'with',
    weight: 0.65,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'hail welcome praise applaud salute celebrate', {
    takes: `${ACCORDS} truce ceasefire verdict ruling result step breakthrough release election reform talks visit`,
    to: 'of by between',
    weight: 0.6,
  }),
  verb('SUPPORT', 'present', { takes: 'credential', to: 'to in', weight: 0.6 }),
  verb('SUPPORT', 'exchange', {
    takes: 'instrument ratification document',
    to: 'with',
    symmetric: true,
    weight: 0.7,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'join', {
    to: 'object',
    recipientClass: 'organisation',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'establish form create launch build set found', {
    takes: BODIES,
    modifiedBy: 'joint common bilateral trilateral regional shared economic',
    to: 'with between',
    symmetric: true,
    weight: 0.65,
    alternative: 'COOPERATE',
  }),
  verb('SUPPORT', 'forge cement seal', {
    takes: 'alliance partnership pact friendship tie relation bond union',
    to: 'with between',
    symmetric: true,
    weight: 0.65,
    alternative: 'AGREE',
  }),
  verb('SUPPORT', 'award confer bestow', {
    takes: 'medal order title honour honor prize',
    to: 'on upon to object',
    weight: 0.6,
  }),
  verb('SUPPORT', 'repair mend heal', {
    takes: 'relation tie rift breach',
    to: 'with between',
    weight: 0.5,
    alternative: 'CONSULT',
  }),
  noun('SUPPORT', 'entry accession', {
    to: 'to into',
    of: 'actor',
    recipientClass: 'organisation',
    weight: 0.55,
    alternative: 'AGREE',
  }),
  noun('CONSULT', 'attendance participation', {
    ofNoun: MEETINGS,
    to: 'at in',
    of: 'topic',
    weight: 0.4,
  }),
  noun('SUPPORT', 'signature conclusion', {
    ofNoun: ACCORDS,
    to: 'with',
    symmetric: true,
    weight: 0.6,
    alternative: 'AGREE',
  }),
]
