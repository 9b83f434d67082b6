import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { EXERCISES, FORCES } from './noun-classes.ts'

/** MOBILIZE: military or police moves short of force. */
export const MOBILIZE: readonly TriggerEntry[] = [
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
export const COERCE: readonly TriggerEntry[] = [
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
    weight: 0.55,
  }),
  noun('COERCE', 'operation', {
    takes: 'counterintelligence counter-intelligence intelligence sabotage',
    mode: 'restrict',
    to: 'against',
    weight: 0.3,
  }),
]
