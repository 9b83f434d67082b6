import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, MEETINGS } from './noun-classes.ts'

const INSULTS =
  'tool puppet thief pirate piracy betrayal treason traitor invader occupier occupation disgrace scandal ' +
  'shame hypocrisy hypocrite coward murderer criminal killer thug bully butcher tyrant fraud joke circus ' +
  'theatre interference meddling extortion theft robbery looting plunder colonialism apartheid genocide ' +
  'massacre slap imbecile idiot fool clown lackey stooge pawn warmonger gangster outlaw rogue mistake ' +
  'escalation aggressor imperialist fascist nazi extremist obstacle enemy spoiler liability menace danger ' +
  'bandit proxy mercenary coup lie fiction fabrication nonsense slander outrage injustice punishment ' +
  'unacceptable illegal unlawful illegitimate baseless reckless irresponsible provocative shameful ' +
  'cowardly barbaric outrageous hostile unjustified unjust dishonest corrupt hypocritical criminal'
const HOSTILITIES =
  'force action intervention strike war retaliation invasion response attack measure sanction operation ' +
  'use deployment escalation expulsion'

/** Families of words for requests, reproach, refusal and threats, by what they take. */
export const FAMILIES_OF_DISPUTE: readonly TriggerEntry[] = [
  verb('REQUEST', 'give', {
    takes: 'deadline ultimatum hour day week month',
    takesInfinitive: true,
    governs: true,
    mode: 'yield',
    to: 'object',
    weight: 0.7,
    alternative: 'THREATEN',
  }),
  verb('REQUEST', 'prod nudge coax cajole goad adjure', {
    mode: 'change',
    governs: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('REQUEST', 'solicit seek request demand', {
    takes:
      'talk meeting assurance guarantee explanation apology compensation reparation return release withdrawal ' +
      'extradition handover inquiry investigation access support resignation',
    mode: 'change',
    to: 'from of with',
    governs: true,
    weight: 0.65,
  }),
  verb('REQUEST', 'command direct', {
    mode: 'yield',
    governs: true,
    takesInfinitive: true,
    needsRecipient: true,
    weight: 0.55,
  }),
  verb('REQUEST', 'apply', {
    particle: 'to',
    mode: 'assist',
    to: 'to',
    governs: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('REQUEST', 'want', {
    mode: 'change',
    governs: true,
    takesInfinitive: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('REQUEST', 'lobby petition', { mode: 'change', to: 'object', governs: true, weight: 0.6 }),
  noun('REQUEST', 'call', { particle: 'for', to: 'to on', of: 'actor', weight: 0.4 }),

  verb('ACCUSE', 'call label brand term describe dub style', {
    takes: INSULTS,
    mode: 'disapprove',
    to: 'object by of',
    weight: 0.65,
  }),
  verb('ACCUSE', 'portray depict cast paint dismiss describe denounce', {
    particle: 'as',
    takes: `${INSULTS} threat provocation aggression terrorist violation crime sham`,
    mode: 'disapprove',
    to: 'object by of',
    weight: 0.65,
  }),
  verb('ACCUSE', 'liken compare', {
    takes: 'hitler nazi crusader occupier mafia',
    to: 'object',
    weight: 0.55,
  }),
  verb('ACCUSE', 'take bring refer', {
    takes: 'dispute case matter complaint claim row',
    particle: 'to',
    mode: 'allege',
    to: 'against with',
    weight: 0.66,
    alternative: 'REQUEST',
  }),
  verb('ACCUSE', 'take drag haul bring', {
    particle: 'to',
    takes: 'court tribunal arbitration justice',
    mode: 'allege',
    to: 'object',
    weight: 0.65,
  }),
  verb('ACCUSE', 'take', { takes: 'aim issue', to: 'at with', mode: 'disapprove', weight: 0.65 }),
  verb('ACCUSE', 'point', { takes: 'finger', to: 'at', mode: 'allege', weight: 0.7 }),
  verb('ACCUSE', 'lay put place', {
    takes: 'blame responsibility',
    to: 'on at with',
    mode: 'allege',
    weight: 0.7,
  }),
  verb('ACCUSE', 'attack', {
    takes: 'decision policy record plan handling stance verdict ruling law',
    to: 'of by',
    mode: 'disapprove',
    weight: 0.6,
  }),
  verb('ACCUSE', 'jeer boo revile pillory reprove rap rebuke slate chastise disown impugn', {
    mode: 'disapprove',
    to: 'object',
    weight: 0.65,
  }),
  verb('ACCUSE', 'lament regret', {
    to: 'of by from',
    mode: 'disapprove',
    needsRecipient: true,
    weight: 0.5,
  }),
  verb('ACCUSE', 'grumble seethe fume', { to: 'at about over', mode: 'disapprove', weight: 0.5 }),
  verb('ACCUSE', 'open launch file bring', {
    takes: 'case proceeding suit claim arbitration',
    to: 'against',
    mode: 'allege',
    weight: 0.7,
  }),
  verb('ACCUSE', 'name identify', {
    takes: 'suspect culprit perpetrator',
    to: 'object',
    mode: 'allege',
    weight: 0.45,
  }),
  verb('ACCUSE', 'expose uncover unmask', {
    takes: 'plot conspiracy network ring cell',
    to: 'by of against',
    mode: 'allege',
    weight: 0.5,
    alternative: 'COERCE',
  }),
  noun('ACCUSE', 'criticism condemnation rebuke complaint objection fury denunciation reproach', {
    particle: 'from',
    mode: 'disapprove',
    to: 'of over against for at',
    weight: 0.65,
  }),
  noun('ACCUSE', 'fury indignation dismay', {
    particle: 'in',
    mode: 'disapprove',
    to: 'at over',
    weight: 0.45,
  }),

  verb('REJECT', 'brush cast push wave', {
    particle: 'aside',
    to: 'object of from by',
    weight: 0.65,
  }),
  verb('REJECT', 'shrug laugh', { particle: 'off', to: 'object of from by', weight: 0.65 }),
  verb('REJECT', 'throw', {
    particle: 'out',
    takes: 'case suit appeal petition bid complaint lawsuit claim request proposal',
    to: 'of by from',
    weight: 0.65,
  }),
  verb('REJECT', 'put', {
    particle: 'off',
    takes: MEETINGS,
    mode: 'meet',
    to: 'to with by in',
    weight: 0.7,
  }),
  verb('REJECT', 'refuse', {
    takes: 'entry visa permission permit landing clearance',
    mode: 'assist',
    to: 'to object',
    weight: 0.7,
  }),
  verb('REJECT', 'vote', { particle: 'down', to: 'of by', weight: 0.6 }),
  verb('REJECT', 'stay', { particle: 'away', mode: 'meet', to: 'from', weight: 0.5 }),
  verb('REJECT', 'pull back walk', {
    particle: 'out',
    takes: MEETINGS,
    mode: 'meet',
    to: 'with of',
    weight: 0.65,
  }),
  verb('REJECT', 'rescind withdraw revoke', {
    takes: 'invitation offer',
    mode: 'meet',
    to: 'to',
    weight: 0.75,
  }),
  verb('REJECT', 'let allow permit admit', {
    negated: true,
    to: 'object',
    governs: true,
    weight: 0.6,
  }),
  verb('REJECT', 'attend accept', {
    negated: true,
    takes: `${MEETINGS} invitation offer ruling verdict result proposal ${ACCORDS}`,
    to: 'of from by with',
    weight: 0.6,
  }),
  verb('REJECT', 'stonewall filibuster obstruct hamper', {
    to: 'object',
    weight: 0.6,
    needsRecipient: true,
  }),
  verb('REJECT', 'thwart frustrate derail torpedo', {
    takes: `bid plan effort proposal deal initiative process ${MEETINGS}`,
    to: 'of by with',
    weight: 0.6,
  }),

  verb('THREATEN', 'rule', {
    particle: 'out',
    negated: true,
    takes: HOSTILITIES,
    to: 'against on in with',
    mode: 'violence',
    weight: 0.65,
  }),
  verb('THREATEN', 'hesitate', { negated: true, governs: true, to: 'against', weight: 0.6 }),
  verb('THREATEN', 'tolerate accept', {
    negated: true,
    to: 'object',
    weight: 0.5,
    needsRecipient: true,
    alternative: 'REJECT',
  }),
  verb('THREATEN', 'prepare brace ready', {
    particle: 'for',
    takes: 'war invasion attack',
    to: 'with against on',
    weight: 0.5,
    alternative: 'MOBILIZE',
  }),
  verb('THREATEN', 'vow swear pledge promise threaten', {
    takes: 'revenge vengeance retaliation response war reprisal punishment',
    to: 'against on',
    mode: 'violence',
    weight: 0.75,
  }),
  verb('THREATEN', 'hint', { particle: 'at', takes: HOSTILITIES, to: 'against', weight: 0.6 }),
  noun('THREATEN', 'rhetoric', {
    takes:
      'aggressive belligerent bellicose hostile threatening fiery warlike anti-western militant',
    to: 'against toward towards',
    weight: 0.6,
    alternative: 'ACCUSE',
  }),
  noun('THREATEN', 'threat warning', { particle: 'from', to: 'to against', weight: 0.6 }),
  noun('THREATEN', 'intimidation blackmail', {
    to: 'of against',
    of: 'recipient',
    weight: 0.55,
    alternative: 'COERCE',
  }),
]
