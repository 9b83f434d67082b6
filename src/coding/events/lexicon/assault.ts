import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'

/** ASSAULT: deliberate acts that can do grave physical harm. */
export const ASSAULT: readonly TriggerEntry[] = [
  verb('ASSAULT', 'attack assault ambush storm overrun', { to: 'object in', weight: 0.75 }),
  verb('ASSAULT', 'invade', { mode: 'heavy-weapons', to: 'object', weight: 0.9 }),
  verb('ASSAULT', 'kill murder slay massacre execute behead', { to: 'object', weight: 0.75 }),
  verb('ASSAULT', 'assassinate', { mode: 'targeted', to: 'object', weight: 0.9 }),
  verb('ASSAULT', 'bomb', { mode: 'explosives', to: 'object in', weight: 0.85 }),
  verb('ASSAULT', 'bombard shell', { mode: 'heavy-weapons', to: 'object in', weight: 0.85 }),
  verb('ASSAULT', 'strike hit target pound', {
    mode: 'aerial',
    to: 'object',
    weight: 0.5,
    needsRecipient: true,
  }),
  verb('ASSAULT', 'launch carry conduct stage mount unleash', {
    takes: 'attack strike offensive assault airstrike raid incursion invasion bombardment ambush',
    to: 'on against into at in',
    weight: 0.75,
  }),
  verb('ASSAULT', 'fire', {
    takes: 'missile rocket shell shot mortar artillery cannon salvo',
    mode: 'heavy-weapons',
    to: 'at on into toward towards',
    weight: 0.75,
  }),
  verb('ASSAULT', 'shoot', { mode: 'firearms', to: 'object at', weight: 0.7 }),
  verb('ASSAULT', 'open', { takes: 'fire', mode: 'firearms', to: 'on at', weight: 0.8 }),
  verb('ASSAULT', 'wound injure maim', { to: 'object', weight: 0.6 }),
  verb('ASSAULT', 'torture', { mode: 'torture', to: 'object', weight: 0.85 }),
  verb('ASSAULT', 'beat', { mode: 'beat', to: 'object', weight: 0.5, needsRecipient: true }),
  verb('ASSAULT', 'rape', { mode: 'sexual', to: 'object', weight: 0.85 }),
  verb('ASSAULT', 'abduct kidnap capture', { mode: 'abduct', to: 'object', weight: 0.75 }),
  verb('ASSAULT', 'destroy burn raze torch demolish', {
    mode: 'destroy',
    to: 'object of',
    weight: 0.55,
  }),
  verb('ASSAULT', 'clash', { to: 'with', symmetric: true, weight: 0.8 }),
  verb('ASSAULT', 'fight battle', {
    to: 'object against with',
    symmetric: true,
    weight: 0.6,
    needsRecipient: true,
  }),
  verb('ASSAULT', 'teargas disperse', { mode: 'crowd-control', to: 'object', weight: 0.6 }),
  noun('ASSAULT', 'invasion incursion', {
    to: 'of into',
    of: 'recipient',
    mode: 'heavy-weapons',
    weight: 0.85,
  }),
  noun('ASSAULT', 'attack assault offensive', { to: 'on against in at', weight: 0.65 }),
  noun('ASSAULT', 'airstrike air-strike', { mode: 'aerial', to: 'on against in at', weight: 0.8 }),
  noun('ASSAULT', 'strike', {
    takes: 'air missile drone aerial retaliatory precision military israeli american russian us',
    mode: 'aerial',
    to: 'on against in at',
    weight: 0.7,
  }),
  noun('ASSAULT', 'bombing bombardment shelling', {
    mode: 'explosives',
    to: 'of on',
    of: 'recipient',
    weight: 0.75,
  }),
  noun('ASSAULT', 'massacre killing murder execution', { to: 'of', of: 'recipient', weight: 0.7 }),
  noun('ASSAULT', 'assassination', { mode: 'targeted', to: 'of', of: 'recipient', weight: 0.8 }),
  noun('ASSAULT', 'abduction kidnapping capture', {
    mode: 'abduct',
    to: 'of',
    of: 'recipient',
    weight: 0.65,
  }),
  noun('ASSAULT', 'clash skirmish firefight flare-up fighting hostilities', {
    to: 'with',
    symmetric: true,
    of: 'actor',
    weight: 0.6,
  }),
  noun('ASSAULT', 'war', { to: 'with against on', symmetric: true, of: 'topic', weight: 0.55 }),
]
