import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { EXERCISES, FORCES, HELD } from './noun-classes.ts'

/** Families of words for easing, exchange, help and giving in, by what they take. */
export const FAMILIES_OF_EXCHANGE: readonly TriggerEntry[] = [
  verb('CONCEDE', 'cave bow', { to: 'to', weight: 0.6 }),
  verb('CONCEDE', 'give back', { particle: 'in', to: 'to', weight: 0.55 }),
  verb('CONCEDE', 'reverse change', {
    takes: 'course decision policy position stance ban ruling',
    to: 'on toward towards',
    weight: 0.55,
  }),
  verb('CONCEDE', 'withdraw retract', {
    takes: 'remark statement veto objection candidacy bill threat opposition accusation',
    to: 'to against about',
    weight: 0.65,
  }),
  verb('CONCEDE', 'climb step', { particle: 'back', to: 'from', weight: 0.5 }),
  verb('CONCEDE', 'drop waive', {
    takes: 'visa requirement fee tariff opposition precondition condition',
    to: 'for to against',
    weight: 0.65,
  }),

  verb(
    'COOPERATE',
    'hold conduct launch stage begin start carry announce run open resume complete',
    {
      takes: EXERCISES,
      to: 'with alongside',
      symmetric: true,
      needsRecipient: true,
      weight: 0.85,
      alternative: 'MOBILIZE',
    },
  ),
  verb('COOPERATE', 'exercise drill train patrol', {
    particle: 'with',
    to: 'with alongside',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('COOPERATE', 'exercise drill train patrol operate', {
    particle: 'together',
    to: 'with alongside',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('COOPERATE', 'connect link', {
    takes: 'grid network railway system market',
    to: 'with to',
    weight: 0.6,
  }),
  verb('COOPERATE', 'build construct launch inaugurate open complete commission', {
    takes:
      'line railway pipeline plant dam bridge port corridor interconnector terminal grid cable',
    modifiedBy: 'joint common',
    to: 'with',
    symmetric: true,
    weight: 0.65,
  }),
  verb('COOPERATE', 'build construct dig lay launch develop restore repair', {
    takes:
      'tunnel railway line pipeline cable road bridge dam corridor plant port interconnector grid satellite',
    to: 'with between',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('COOPERATE', 'ship pump transport export send', {
    takes: 'oil gas crude grain ore coal copper electricity freight container',
    to: 'to through via',
    weight: 0.58,
  }),
  verb('COOPERATE', 'build produce make develop design manufacture', {
    particle: 'together',
    to: 'with',
    symmetric: true,
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('COOPERATE', 'co-produce co-finance co-develop', {
    to: 'with',
    symmetric: true,
    weight: 0.7,
  }),
  verb('COOPERATE', 'hand', {
    particle: 'over',
    takes: 'suspect fugitive',
    to: 'to',
    weight: 0.65,
    alternative: 'RETREAT',
  }),

  verb('AID', 'supply provide furnish', {
    particle: 'with',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
    alternative: 'COOPERATE',
  }),
  verb('AID', 'give provide supply pass feed send', {
    takes:
      'information intelligence data satellite training coordinate radar diesel electricity tent clothes blanket',
    to: 'to object for',
    weight: 0.65,
    alternative: 'COOPERATE',
  }),
  verb('AID', 'harbour harbor shelter host hide', {
    takes:
      'rebel commander fighter refugee militant guerrilla insurgent exile separatist dissident leader group',
    to: 'object of from',
    weight: 0.55,
    alternative: 'SUPPORT',
  }),
  verb('AID', 'aid assist', {
    to: 'object',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'SUPPORT',
  }),
  verb('AID', 'send lend provide', {
    takes:
      'instructor adviser advisor trainer engineer doctor medic nurse rescuer firefighter mercenary',
    to: 'to object into',
    weight: 0.65,
    alternative: 'MOBILIZE',
  }),
  verb('AID', 'send dispatch deploy fly', {
    takes: 'team mission unit plane aircraft helicopter brigade convoy expert',
    modifiedBy: 'rescue medical relief aid humanitarian firefighting emergency search',
    to: 'to into',
    weight: 0.75,
  }),
  verb('AID', 'wire transfer remit channel', {
    takes: 'salary money cash fund million billion dollar euro payment',
    to: 'to for',
    weight: 0.6,
  }),
  verb('AID', 'take', {
    particle: 'in',
    takes: 'refugee migrant patient orphan evacuee exile child',
    to: 'object from',
    weight: 0.65,
  }),
  verb('AID', 'restructure reschedule refinance', {
    takes: 'debt loan',
    to: 'of for',
    weight: 0.6,
  }),

  verb('RETREAT', 'leave depart quit vacate exit', {
    mode: 'withdraw',
    actorClass: 'forces',
    to: 'object from',
    weight: 0.6,
  }),
  verb('RETREAT', 'leave withdraw depart retreat pull', {
    particle: 'from',
    mode: 'withdraw',
    actorClass: 'forces',
    to: 'from',
    weight: 0.65,
  }),
  verb('RETREAT', 'quit resign vacate relinquish', {
    takes: 'post office job government premiership presidency seat cabinet',
    mode: 'resign',
    to: '',
    weight: 0.65,
  }),
  verb('RETREAT', 'free', { mode: 'release', to: 'object from', weight: 0.58 }),
  verb('RETREAT', 'go return', {
    particle: 'home',
    mode: 'withdraw',
    actorClass: 'forces',
    to: 'from',
    weight: 0.65,
  }),
  verb('RETREAT', 'give hand', {
    particle: 'back',
    takes: `${HELD} land territory asset artefact property passport`,
    mode: 'return',
    to: 'to object',
    weight: 0.65,
  }),
  verb('RETREAT', 'clear remove sweep', {
    takes: 'mine landmine ordnance minefield explosives',
    mode: 'disarm',
    to: 'from in',
    weight: 0.6,
    alternative: 'COOPERATE',
  }),
  verb('RETREAT', 'reopen unseal unblock', {
    takes: 'bridge road railway route port line gate office branch newspaper station school',
    mode: 'access',
    to: 'to with in for',
    weight: 0.6,
    alternative: 'CONCEDE',
  }),
  verb('RETREAT', 'hand turn give', {
    particle: 'in',
    takes: 'weapon arms gun rifle arsenal',
    mode: 'disarm',
    to: 'to',
    weight: 0.7,
  }),
  verb('RETREAT', 'stand', {
    particle: 'down',
    takes: `${FORCES} reservist`,
    mode: 'withdraw',
    to: 'from',
    weight: 0.6,
  }),
  verb('RETREAT', 'readmit reinstate', {
    mode: 'return',
    to: 'object',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'CONCEDE',
  }),
  noun('RETREAT', 'release freeing liberation', {
    mode: 'release',
    to: 'of',
    of: 'recipient',
    recipientClass: 'people',
    weight: 0.65,
  }),
  noun('RETREAT', 'departure', {
    mode: 'withdraw',
    to: 'from',
    of: 'actor',
    actorClass: 'forces',
    weight: 0.6,
  }),
]
