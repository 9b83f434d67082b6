import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'

const TARGETS =
  'plant building house tower power grid substation station factory train bus car truck town city ' +
  'apartment block square square bridge dam warehouse restaurant hotel shop bakery checkpoint bunker target ' +
  'infrastructure facility installation site barracks trench district neighbourhood neighborhood suburb'

/** Families of words for violence. */
export const FAMILIES_OF_VIOLENCE: readonly TriggerEntry[] = [
  verb('ASSAULT', 'hit strike pound target batter pummel', {
    takes: TARGETS,
    mode: 'aerial',
    to: 'object of in near',
    weight: 0.65,
  }),
  verb('ASSAULT', 'fight battle shell bomb attack shoot', {
    takes: 'each one other another',
    to: 'with',
    symmetric: true,
    weight: 0.75,
  }),
  verb('ASSAULT', 'retake recapture', { mode: 'heavy-weapons', to: 'from of', weight: 0.65 }),
  verb(
    'ASSAULT',
    'annihilate exterminate machine-gun bludgeon maul butcher slaughter decapitate hang lynch gas',
    {
      to: 'object',
      weight: 0.7,
    },
  ),
  verb('ASSAULT', 'dynamite mine booby-trap', {
    mode: 'explosives',
    to: 'object of in',
    weight: 0.6,
  }),
  verb('ASSAULT', 'rob', {
    to: 'object',
    recipientClass: 'people',
    needsRecipient: true,
    weight: 0.5,
    mode: 'primitive',
  }),
  verb('ASSAULT', 'intercept down', {
    takes: 'missile rocket drone',
    mode: 'heavy-weapons',
    to: 'from of by',
    weight: 0.55,
  }),
  verb('ASSAULT', 'claim take', { takes: 'life', to: 'of', weight: 0.5 }),
  verb('ASSAULT', 'crash plough plow slam', {
    particle: 'into',
    actorClass: 'forces',
    to: 'into',
    needsRecipient: true,
    weight: 0.5,
  }),
  verb('ASSAULT', 'hurl lob throw', {
    takes: 'grenade bomb cocktail stone firebomb rock',
    mode: 'primitive',
    to: 'at on into',
    weight: 0.65,
  }),
  verb('ASSAULT', 'advance', {
    particle: 'on',
    actorClass: 'forces',
    to: 'on',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'MOBILIZE',
  }),
  verb('ASSAULT', 'dislodge rout encircle', {
    to: 'object from',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('ASSAULT', 'declare wage', { takes: 'war jihad', to: 'on against', weight: 0.75 }),
  verb('ASSAULT', 'attempt mount stage plot', {
    takes: 'coup putsch assassination',
    to: 'against of on in',
    weight: 0.65,
    alternative: 'COERCE',
  }),
  noun('ASSAULT', 'fire', {
    takes:
      'artillery mortar rocket rifle sniper machine-gun tank shell anti-aircraft hostile enemy',
    particle: 'from',
    mode: 'heavy-weapons',
    to: 'on at into in',
    weight: 0.65,
  }),
  noun('ASSAULT', 'coup putsch', {
    to: 'against in',
    of: 'topic',
    weight: 0.6,
    alternative: 'COERCE',
  }),
  noun('ASSAULT', 'beating poisoning hanging slaughter bloodbath storming torching', {
    to: 'of',
    of: 'recipient',
    weight: 0.65,
  }),
  noun('ASSAULT', 'hostage-taking', { mode: 'abduct', to: 'in at of', weight: 0.6 }),
]
