import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS } from './noun-classes.ts'

const WAYS =
  'road highway street railway yard depot bridge crossing port square entrance gate terminal motorway ' +
  'junction track pipeline mine refinery runway embassy parliament building border checkpoint route'
const SUPPLIES =
  'electricity gas oil power supply flow valve tap pipeline fuel delivery export shipment import transit'
const CRAFT =
  'vehicle equipment hardware launcher howitzer system armour armor warplane gunboat cutter corvette ' +
  'helicopter instructor adviser contractor mercenary legionnaire reinforcement contingent column detachment'

/** Families of words for protest and broken relations. */
export const FAMILIES_OF_RUPTURE: readonly TriggerEntry[] = [
  verb('PROTEST', 'block blockade occupy obstruct barricade picket', {
    takes: WAYS,
    actorClass: 'people',
    mode: 'obstruct',
    to: 'of in against',
    weight: 0.65,
  }),
  verb('PROTEST', 'strike', {
    actorClass: 'people',
    mode: 'strike',
    to: 'against over',
    weight: 0.35,
  }),
  verb('PROTEST', 'march rally parade', {
    mode: 'demo',
    to: 'against outside over through in on',
    weight: 0.6,
  }),
  verb('PROTEST', 'go', {
    particle: 'on',
    takes: 'strike',
    mode: 'strike',
    to: 'against over',
    weight: 0.7,
  }),
  verb('PROTEST', 'walk', {
    particle: 'out',
    actorClass: 'people',
    mode: 'strike',
    to: 'against over',
    weight: 0.5,
  }),
  verb('PROTEST', 'walk', { particle: 'off', mode: 'strike', to: 'over', weight: 0.65 }),
  verb('PROTEST', 'down', { takes: 'tool', mode: 'strike', to: 'against over', weight: 0.65 }),
  verb('PROTEST', 'gather assemble', {
    actorClass: 'people',
    particle: 'outside',
    mode: 'demo',
    to: 'outside',
    weight: 0.55,
  }),
  verb('PROTEST', 'refuse', { takes: 'food meal', mode: 'hunger', to: '', weight: 0.6 }),
  verb('PROTEST', 'torch burn smash stone pelt', {
    takes: 'tyre tire car bus flag effigy window office building headquarters parliament ministry',
    actorClass: 'people',
    mode: 'riot',
    to: 'of outside in',
    weight: 0.6,
    alternative: 'ASSAULT',
  }),
  verb('PROTEST', 'rise revolt rebel', {
    actorClass: 'people',
    mode: 'riot',
    to: 'against',
    weight: 0.55,
  }),

  noun('PROTEST', 'strike walkout stoppage', {
    mode: 'strike',
    to: 'against in over',
    actorClass: 'people',
    weight: 0.6,
  }),

  verb('SANCTION', 'quit leave exit', {
    mode: 'withdraw',
    to: 'object',
    recipientClass: 'organisation',
    needsRecipient: true,
    weight: 0.7,
    alternative: 'REJECT',
  }),
  verb('SANCTION', 'withdraw', {
    particle: 'from',
    mode: 'withdraw',
    to: 'from',
    recipientClass: 'organisation',
    needsRecipient: true,
    weight: 0.7,
    alternative: 'REJECT',
  }),
  verb('SANCTION', 'announce declare complete begin', {
    takes: 'withdrawal exit departure',
    mode: 'withdraw',
    to: 'from',
    recipientClass: 'organisation',
    needsRecipient: true,
    weight: 0.75,
    alternative: 'REJECT',
  }),
  noun('SANCTION', 'withdrawal exit departure', {
    mode: 'withdraw',
    to: 'from',
    recipientClass: 'organisation',
    needsRecipient: true,
    weight: 0.7,
    alternative: 'REJECT',
  }),
  verb('SANCTION', 'order throw kick boot drive force', {
    particle: 'out',
    mode: 'expel',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'revoke terminate cancel abrogate rescind end axe abandon', {
    takes: ACCORDS,
    mode: 'discontinue',
    to: 'with of',
    weight: 0.7,
    alternative: 'REJECT',
  }),
  verb('SANCTION', 'cut freeze lock shut', {
    particle: 'off',
    mode: 'discontinue',
    to: 'object',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('SANCTION', 'break split', {
    particle: 'with',
    mode: 'discontinue',
    to: 'with',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('SANCTION', 'cut shut turn switch stop halt close block suspend throttle', {
    takes: SUPPLIES,
    mode: 'discontinue',
    to: 'to from with for of',
    weight: 0.7,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'shut close seal', {
    takes: 'bridge gate checkpoint road ferry terminal corridor route frontier valve',
    mode: 'discontinue',
    to: 'to with between',
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'raise increase hike double triple', {
    takes: 'tariff duty levy toll fee',
    mode: 'discontinue',
    to: 'on for against',
    weight: 0.55,
  }),
  verb('SANCTION', 'cancel revoke withdraw', {
    takes:
      'visa contract order licence license permit recognition accreditation concession mandate scholarship',
    mode: 'discontinue',
    to: 'of with to for',
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'embargo blackball debar', { mode: 'discontinue', to: 'object', weight: 0.65 }),
  verb('SANCTION', 'find', { takes: 'guilty', mode: 'convict', to: 'object', weight: 0.75 }),
  noun('SANCTION', 'cutoff cut-off shutdown suspension termination withdrawal freeze halt cut', {
    ofNoun: `${SUPPLIES} aid assistance funding support recognition ${ACCORDS} trade flight relation membership cooperation`,
    mode: 'discontinue',
    to: 'to with from',
    weight: 0.6,
  }),
  noun('SANCTION', 'suspension exclusion', {
    mode: 'discontinue',
    to: 'of',
    of: 'recipient',
    recipientClass: 'state',
    weight: 0.65,
  }),
  noun('SANCTION', 'ouster ousting', {
    mode: 'expel',
    to: 'of',
    of: 'recipient',
    weight: 0.6,
    alternative: 'COERCE',
  }),

  verb(
    'MOBILIZE',
    'move send dispatch rush deploy station order fly sail shift bring position amass',
    {
      takes: CRAFT,
      mode: 'troops',
      to: 'to toward towards into near along against off around in',
      weight: 0.7,
      alternative: 'AID',
    },
  ),
]
