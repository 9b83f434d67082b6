import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { DIPLOMATS, HELP, MISSIONS, RELATIONS } from './noun-classes.ts'

/** PROTEST: civilians acting together on the ground. */
export const PROTEST: readonly TriggerEntry[] = [
  // A government that protests accuses.
  verb('PROTEST', 'protest demonstrate', {
    mode: 'demo',
    to: 'against outside over',
    actorClass: 'people',
    weight: 0.6,
  }),
  verb('PROTEST', 'rally march', { mode: 'demo', to: 'against outside', weight: 0.5 }),
  verb('PROTEST', 'riot', { mode: 'riot', to: 'against', weight: 0.7 }),
  verb('PROTEST', 'stage hold organise organize join', {
    takes: 'protest demonstration rally sit-in sit march vigil',
    mode: 'demo',
    to: 'against outside over',
    weight: 0.8,
  }),
  verb('PROTEST', 'stage launch begin call', {
    takes: 'strike walkout',
    mode: 'strike',
    to: 'against over',
    weight: 0.6,
  }),
  verb('PROTEST', 'block blockade', {
    takes: 'road highway street railway',
    mode: 'obstruct',
    to: 'in against',
    weight: 0.6,
  }),
  verb('PROTEST', 'boycott', { mode: 'boycott', to: 'object', weight: 0.6 }),
  verb('PROTEST', 'vandalise vandalize deface', { mode: 'vandalize', to: 'object', weight: 0.6 }),
  noun('PROTEST', 'protest demonstration', {
    mode: 'demo',
    to: 'against in across outside over',
    of: 'actor',
    weight: 0.6,
  }),
  noun('PROTEST', 'riot unrest uprising', {
    mode: 'riot',
    to: 'against',
    takes: 'deadly violent anti-government mass street prison popular',
    weight: 0.5,
  }),
  noun('PROTEST', 'strike', {
    takes: 'general hunger labor labour transport rail',
    mode: 'strike',
    to: 'against',
    weight: 0.6,
  }),
  noun('PROTEST', 'sit-in walkout', { mode: 'obstruct', to: 'against', weight: 0.5 }),
]

/** SANCTION: existing relations reduced. */
export const SANCTION: readonly TriggerEntry[] = [
  verb('SANCTION', 'expel', { takes: DIPLOMATS, mode: 'expel', to: 'object of from', weight: 0.9 }),
  verb('SANCTION', 'expel oust', {
    mode: 'expel',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'declare', { takes: 'persona', mode: 'expel', to: 'object', weight: 0.7 }),
  verb('SANCTION', 'recall withdraw', {
    takes: DIPLOMATS,
    mode: 'withdraw',
    to: 'from to in',
    weight: 0.85,
  }),
  verb('SANCTION', 'close shut shutter evacuate', {
    takes: `${MISSIONS} border airspace port crossing`,
    mode: 'withdraw',
    to: 'in with to',
    weight: 0.85,
  }),
  verb('SANCTION', 'sever cut break suspend freeze downgrade end halt', {
    takes: RELATIONS,
    mode: 'discontinue',
    to: 'with to',
    weight: 0.8,
  }),
  verb('SANCTION', 'cut suspend halt stop withhold freeze end', {
    takes: `${HELP} export import sale delivery flight membership funding`,
    mode: 'discontinue',
    to: 'to with from',
    weight: 0.7,
  }),
  verb('SANCTION', 'impose slap reimpose tighten levy', {
    takes: 'sanction tariff embargo penalty quota duty',
    mode: 'discontinue',
    to: 'on against',
    weight: 0.85,
  }),
  verb('SANCTION', 'freeze block seize', {
    takes: 'asset account reserve',
    mode: 'discontinue',
    to: 'of from',
    weight: 0.75,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'sanction blacklist', { mode: 'discontinue', to: 'object', weight: 0.8 }),
  verb('SANCTION', 'ban', {
    takes: 'import export flight trade sale',
    mode: 'discontinue',
    to: 'from to of',
    weight: 0.7,
  }),
  verb('SANCTION', 'suspend', {
    mode: 'discontinue',
    to: 'object from',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('SANCTION', 'withdraw pull exit quit leave', {
    takes: `treaty accord agreement union pact deal organisation organization council convention`,
    mode: 'withdraw',
    to: 'with',
    weight: 0.65,
  }),
  verb('SANCTION', 'pull', {
    particle: 'out',
    takes: 'treaty accord agreement pact deal union',
    mode: 'withdraw',
    to: 'with',
    weight: 0.65,
  }),
  verb('SANCTION', 'convict sentence', {
    mode: 'convict',
    to: 'object',
    weight: 0.75,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'fine penalise penalize', { mode: 'convict', to: 'object', weight: 0.65 }),
  verb('SANCTION', 'dismiss sack fire', {
    to: 'object',
    takes: 'minister general official governor ambassador chief judge commander',
    weight: 0.55,
  }),
  noun('SANCTION', 'expulsion', { mode: 'expel', to: 'of', of: 'recipient', weight: 0.7 }),
  noun('SANCTION', 'closure', {
    ofNoun: `${MISSIONS} border airspace`,
    mode: 'withdraw',
    to: 'in with',
    weight: 0.65,
  }),
  noun('SANCTION', 'conviction', { mode: 'convict', of: 'recipient', to: 'of', weight: 0.5 }),
]
