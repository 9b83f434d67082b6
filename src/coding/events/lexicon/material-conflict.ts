import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import {
  DIPLOMATS,
  EXERCISES,
  FORCES,
  HELP,
  MEASURES,
  MISSIONS,
  RELATIONS,
} from './noun-classes.ts'

/** PROTEST: civilians acting together on the ground. */
const PROTEST: readonly TriggerEntry[] = [
  verb('PROTEST', 'protest demonstrate', { mode: 'demo', to: 'against outside over', weight: 0.6 }),
  verb('PROTEST', 'rally march', { mode: 'demo', to: 'against outside', weight: 0.5 }),
  verb('PROTEST', 'riot', { mode: 'riot', to: 'against', weight: 0.7 }),
  verb('PROTEST', 'stage hold organise organize join', {
    takes: 'protest demonstration rally sit-in march',
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
const SANCTION: readonly TriggerEntry[] = [
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

/** MOBILIZE: military or police moves short of force. */
const MOBILIZE: readonly TriggerEntry[] = [
  verb('MOBILIZE', 'deploy station amass mass redeploy', {
    takes: FORCES,
    mode: 'troops',
    to: 'in to along near on against at around',
    weight: 0.85,
  }),
  verb('MOBILIZE', 'send dispatch move rush order', {
    takes: FORCES,
    mode: 'troops',
    to: 'to into toward towards near against',
    weight: 0.7,
  }),
  verb('MOBILIZE', 'mobilise mobilize deploy', {
    mode: 'troops',
    to: 'against to in near',
    weight: 0.6,
  }),
  verb('MOBILIZE', 'hold conduct launch stage begin start carry announce run', {
    takes: EXERCISES,
    mode: 'troops',
    to: 'near along against off around toward',
    weight: 0.85,
  }),
  verb('MOBILIZE', 'test test-fire launch fire', {
    takes: 'missile rocket',
    mode: 'weapons',
    to: 'near over',
    weight: 0.55,
    alternative: 'ASSAULT',
  }),
  verb('MOBILIZE', 'put place', { takes: 'alert', mode: 'troops', to: 'against', weight: 0.55 }),
  verb('MOBILIZE', 'reinforce fortify', {
    takes: 'border garrison frontier position',
    mode: 'troops',
    to: 'with against',
    weight: 0.55,
  }),
  verb('MOBILIZE', 'patrol', { mode: 'troops', to: '', weight: 0.35 }),
  noun('MOBILIZE', EXERCISES.replace(' game', ''), {
    mode: 'troops',
    takes:
      'military naval army live-fire large-scale air missile defence defense nuclear massive war annual',
    to: 'near along against off around',
    of: 'actor',
    weight: 0.7,
  }),
  noun('MOBILIZE', 'game', {
    takes: 'war',
    mode: 'troops',
    to: 'near against along',
    of: 'actor',
    weight: 0.65,
  }),
  noun('MOBILIZE', 'drill', {
    mode: 'troops',
    to: 'near along against',
    of: 'actor',
    weight: 0.65,
  }),
  noun('MOBILIZE', 'deployment mobilisation mobilization', {
    mode: 'troops',
    to: 'to in near along against',
    of: 'topic',
    weight: 0.55,
  }),
  noun('MOBILIZE', 'build-up buildup', {
    takes: 'military troop naval',
    mode: 'troops',
    to: 'near along against',
    weight: 0.65,
  }),
]

/** COERCE: repression and coercion short of violence. */
const COERCE: readonly TriggerEntry[] = [
  verb('COERCE', 'arrest detain jail imprison apprehend incarcerate', {
    mode: 'arrest',
    to: 'object',
    weight: 0.9,
  }),
  verb('COERCE', 'round', { particle: 'up', mode: 'arrest', to: 'object', weight: 0.7 }),
  verb('COERCE', 'deport extradite', { mode: 'deport', to: 'object', weight: 0.8 }),
  verb('COERCE', 'seize confiscate impound commandeer expropriate nationalise nationalize', {
    mode: 'seize',
    to: 'object from of',
    weight: 0.7,
  }),
  verb('COERCE', 'censor', { mode: 'censor', to: 'object', weight: 0.7 }),
  verb('COERCE', 'block shut ban suspend', {
    takes: 'website newspaper internet broadcaster media channel app outlet station television',
    mode: 'censor',
    to: 'of',
    weight: 0.7,
  }),
  verb('COERCE', 'ban outlaw', {
    takes:
      'party rally protest demonstration opposition group movement organisation organization gathering',
    mode: 'restrict',
    to: 'object by',
    weight: 0.7,
  }),
  verb('COERCE', 'impose declare', { takes: 'curfew', mode: 'curfew', to: 'on in', weight: 0.8 }),
  verb('COERCE', 'impose declare', {
    takes: 'law emergency',
    mode: 'martial-law',
    to: 'on in',
    weight: 0.65,
  }),
  verb('COERCE', 'impose', {
    takes: 'blockade restriction ban siege lockdown',
    mode: 'restrict',
    to: 'on against',
    weight: 0.7,
  }),
  verb('COERCE', 'hack', { mode: 'cyber', to: 'object into', weight: 0.7 }),
  verb('COERCE', 'crack', { particle: 'down', mode: 'restrict', to: 'on', weight: 0.7 }),
  verb('COERCE', 'blockade besiege', { mode: 'restrict', to: 'object', weight: 0.65 }),
  verb('COERCE', 'raid search', { mode: 'seize', to: 'object of', weight: 0.5 }),
  verb('COERCE', 'evict displace', { mode: 'deport', to: 'object', weight: 0.6 }),
  verb('COERCE', 'annex occupy', {
    mode: 'seize',
    to: 'object',
    weight: 0.65,
    alternative: 'ASSAULT',
  }),
  noun('COERCE', 'arrest detention imprisonment', {
    mode: 'arrest',
    to: 'of',
    of: 'recipient',
    weight: 0.75,
  }),
  noun('COERCE', 'crackdown', { mode: 'restrict', to: 'on against', weight: 0.65 }),
  noun('COERCE', 'deportation', { mode: 'deport', to: 'of', of: 'recipient', weight: 0.65 }),
  noun('COERCE', 'seizure confiscation annexation', {
    mode: 'seize',
    to: 'of',
    of: 'recipient',
    weight: 0.6,
  }),
  noun('COERCE', 'blockade', {
    mode: 'restrict',
    to: 'of on against',
    of: 'recipient',
    weight: 0.55,
  }),
  noun('COERCE', 'cyberattack cyber-attack hack', {
    mode: 'cyber',
    to: 'on against',
    weight: 0.65,
  }),
  noun('COERCE', 'repression persecution', {
    mode: 'restrict',
    to: 'of against',
    of: 'recipient',
    weight: 0.4,
  }),
  noun('COERCE', 'operation', {
    takes: 'counterintelligence counter-intelligence intelligence sabotage',
    mode: 'restrict',
    to: 'against',
    weight: 0.3,
  }),
]

/** ASSAULT: deliberate acts that can do grave physical harm. */
const ASSAULT: readonly TriggerEntry[] = [
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

/** All triggers of PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT. */
export const MATERIAL_CONFLICT: readonly TriggerEntry[] = [
  ...PROTEST,
  ...SANCTION,
  ...MOBILIZE,
  ...COERCE,
  ...ASSAULT,
]

/** Nouns of hostile measures: under 'lift', 'ease' or 'end' they tell cooperation, not themselves. */
export const HOSTILE_MEASURES: ReadonlySet<string> = new Set(MEASURES.split(' '))
