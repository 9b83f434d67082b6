import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { FORCES } from './noun-classes.ts'

const UNITS = `${FORCES} division regiment brigade corps squadron frigate bomber drone paratrooper commando marine reservist marines contingent armour armor convoy column militia mercenary helicopter submarine flotilla vessel`
const PLACES =
  'town village city base post airport position territory district stronghold outpost hill island province bridge camp headquarters airfield'
const OFFICES =
  'branch office home house institution school shop bank newspaper outlet radio station university mosque church market ' +
  'broadcaster bureau headquarters organisation organization charity ngo institution party company factory newsroom'

/** Further words of PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT that news uses. */
export const IDIOMS_OF_FORCE: readonly TriggerEntry[] = [
  verb('PROTEST', 'take', {
    particle: 'to',
    takes: 'street streets',
    mode: 'demo',
    to: 'against over in',
    weight: 0.65,
  }),
  verb('PROTEST', 'chant burn', {
    takes: 'slogan effigy tyre tire flag',
    mode: 'demo',
    to: 'against of outside',
    weight: 0.65,
  }),
  verb('PROTEST', 'erect build raise set', {
    takes: 'barricade roadblock',
    mode: 'obstruct',
    to: 'in against on',
    weight: 0.6,
  }),
  verb('PROTEST', 'picket heckle', { mode: 'demo', to: 'object', weight: 0.6 }),
  verb('PROTEST', 'mutiny', { mode: 'riot', to: 'against', weight: 0.65 }),
  verb('PROTEST', 'observe', { takes: 'strike', mode: 'strike', to: 'against', weight: 0.6 }),
  noun('PROTEST', 'rally march vigil sit-in blockade', {
    takes: 'protest anti-government mass opposition student',
    mode: 'demo',
    to: 'against in outside',
    of: 'actor',
    weight: 0.6,
  }),

  verb('SANCTION', 'impose slap reimpose tighten levy introduce adopt announce extend widen', {
    takes: 'measure curb restriction sanction tariff embargo duty levy ban penalty surcharge',
    to: 'on against',
    needsRecipient: true,
    mode: 'discontinue',
    weight: 0.75,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'freeze block withhold suspend halt', {
    takes: 'fund million billion euro dollar aid loan disbursement asset account money payment',
    mode: 'discontinue',
    to: 'of from to for',
    weight: 0.7,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'recall withdraw pull', {
    takes: 'ambassador envoy diplomat consul attaché attache mission staff',
    mode: 'withdraw',
    to: 'from to in',
    weight: 0.85,
  }),
  verb('SANCTION', 'send order', {
    particle: 'home',
    mode: 'expel',
    to: 'object',
    weight: 0.6,
  }),
  verb('SANCTION', 'close shut seal', {
    takes: 'border frontier crossing airspace port embassy consulate strait',
    mode: 'withdraw',
    to: 'with to in',
    weight: 0.8,
  }),
  verb('SANCTION', 'strip revoke', {
    takes:
      'accreditation licence license visa membership citizenship status privilege credential passport',
    mode: 'discontinue',
    to: 'of from object',
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('SANCTION', 'suspend exclude eject', {
    particle: 'from',
    mode: 'expel',
    to: 'object',
    weight: 0.6,
  }),
  verb('SANCTION', 'exclude isolate ostracise ostracize', {
    mode: 'discontinue',
    to: 'object',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('SANCTION', 'leave quit exit withdraw', {
    takes:
      'bloc alliance community court organisation organization union mission council ecowas treaty',
    particle: 'from',
    mode: 'withdraw',
    to: '',
    weight: 0.6,
  }),
  noun('SANCTION', 'embargo sanction tariff', {
    takes: 'new arms trade economic fresh further oil',
    to: 'on against',
    weight: 0.55,
  }),
  noun('SANCTION', 'recall withdrawal', {
    ofNoun: 'ambassador envoy diplomat',
    mode: 'withdraw',
    to: 'from',
    weight: 0.65,
  }),

  verb(
    'MOBILIZE',
    'move send dispatch rush deploy station mass order fly sail redeploy shift bring position',
    {
      takes: UNITS,
      mode: 'troops',
      to: 'toward towards to into near along against off across around in',
      weight: 0.75,
    },
  ),
  verb('MOBILIZE', 'scramble call muster activate parade', {
    takes: `${UNITS} up reserve`,
    mode: 'troops',
    to: 'near against over toward',
    weight: 0.65,
  }),
  verb('MOBILIZE', 'call', {
    particle: 'up',
    takes: UNITS,
    mode: 'troops',
    to: 'against',
    weight: 0.65,
  }),
  verb('MOBILIZE', 'march advance', {
    to: 'into toward towards on',
    mode: 'troops',
    actorClass: 'forces',
    needsRecipient: true,
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('MOBILIZE', 'move advance push sail', {
    particle: 'toward',
    to: 'toward',
    mode: 'troops',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('MOBILIZE', 'move advance push sail', {
    particle: 'towards',
    to: 'towards',
    mode: 'troops',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('MOBILIZE', 'move advance push sail', {
    particle: 'into',
    to: 'into',
    mode: 'troops',
    needsRecipient: true,
    weight: 0.6,
  }),
  verb('MOBILIZE', 'raise heighten', {
    takes: 'alert readiness',
    mode: 'troops',
    to: 'against near',
    weight: 0.6,
  }),
  verb('MOBILIZE', 'rehearse', {
    takes: 'war invasion landing attack',
    mode: 'troops',
    to: 'against of',
    weight: 0.6,
  }),
  verb('MOBILIZE', 'build erect', {
    takes: 'fortification trench fence wall barrier base bunker',
    mode: 'troops',
    to: 'along near with in',
    needsRecipient: true,
    weight: 0.55,
  }),
  verb('MOBILIZE', 'beef step', {
    particle: 'up',
    takes: 'presence security patrol defence defense',
    mode: 'troops',
    to: 'near along in',
    weight: 0.6,
  }),
  verb('MOBILIZE', 'shadow', { mode: 'troops', to: 'object', needsRecipient: true, weight: 0.55 }),
  noun('MOBILIZE', 'mobilisation mobilization troop-movement movement', {
    takes: 'troop military general partial force forces',
    mode: 'troops',
    to: 'near along against toward towards to',
    of: 'actor',
    weight: 0.65,
  }),
  noun('MOBILIZE', 'deployment dispatch', {
    ofNoun: UNITS,
    mode: 'troops',
    to: 'to in near along against',
    weight: 0.65,
  }),

  verb('COERCE', 'harass intimidate persecute oppress repress suppress silence gag muzzle', {
    mode: 'restrict',
    to: 'object',
    weight: 0.7,
    needsRecipient: true,
  }),
  verb('COERCE', 'board intercept', {
    mode: 'seize',
    to: 'object',
    needsRecipient: true,
    weight: 0.65,
  }),
  verb('COERCE', 'board intercept seize impound detain hijack', {
    takes:
      'ship boat vessel tanker trawler freighter plane aircraft cargo shipment truck convoy train',
    mode: 'seize',
    to: 'object of from',
    weight: 0.7,
  }),
  verb('COERCE', 'shut close padlock dissolve outlaw raid seal', {
    takes: OFFICES,
    mode: 'restrict',
    to: 'object of in for',
    weight: 0.7,
  }),
  verb('COERCE', 'ban prohibit outlaw forbid', {
    takes:
      'use sale import currency flag language newspaper channel book party protest gathering song app website broadcast entry celebration march',
    mode: 'restrict',
    to: 'of by from in object',
    weight: 0.65,
    alternative: 'SANCTION',
  }),
  verb('COERCE', 'cut block jam throttle shut', {
    takes: 'internet electricity power water signal access network',
    mode: 'restrict',
    to: 'to in of for',
    weight: 0.65,
  }),
  verb('COERCE', 'interrogate handcuff confine purge conscript coerce', {
    to: 'object',
    weight: 0.65,
    mode: 'restrict',
  }),
  verb('COERCE', 'remand', { to: 'object', mode: 'arrest', weight: 0.7 }),
  verb('ASSAULT', 'take hold', {
    takes: 'hostage captive',
    mode: 'abduct',
    to: 'object of',
    weight: 0.66,
    alternative: 'COERCE',
  }),
  verb('COERCE', 'hold keep take', {
    takes: 'custody prisoner',
    mode: 'arrest',
    to: 'object',
    weight: 0.6,
  }),
  verb('COERCE', 'place put', {
    particle: 'under',
    takes: 'arrest',
    mode: 'arrest',
    to: 'object',
    weight: 0.7,
  }),
  verb('COERCE', 'force compel', {
    governs: true,
    takesInfinitive: true,
    needsRecipient: true,
    to: 'object',
    weight: 0.6,
  }),
  verb('COERCE', 'surround encircle cordon', {
    mode: 'restrict',
    to: 'object',
    weight: 0.55,
    alternative: 'MOBILIZE',
  }),
  verb('COERCE', 'crack', { particle: 'down', mode: 'restrict', to: 'on object', weight: 0.75 }),
  noun('COERCE', 'ban prohibition clampdown', {
    mode: 'restrict',
    to: 'on of against',
    of: 'topic',
    weight: 0.7,
    alternative: 'SANCTION',
  }),
  noun('COERCE', 'raid search', {
    mode: 'seize',
    to: 'on of at against',
    weight: 0.6,
    alternative: 'ASSAULT',
  }),
  noun('COERCE', 'harassment intimidation suppression', {
    mode: 'restrict',
    to: 'of against',
    of: 'recipient',
    weight: 0.6,
  }),
  noun('COERCE', 'interception boarding hijacking', {
    mode: 'seize',
    to: 'of',
    of: 'recipient',
    weight: 0.6,
  }),
  noun('COERCE', 'siege occupation', {
    mode: 'restrict',
    to: 'of',
    of: 'recipient',
    weight: 0.6,
    alternative: 'ASSAULT',
  }),

  verb('ASSAULT', 'ram torpedo sink capsize', { mode: 'destroy', to: 'object', weight: 0.75 }),
  verb('ASSAULT', 'stab knife lynch poison', { to: 'object', weight: 0.75 }),
  verb('ASSAULT', 'gun mow', { particle: 'down', mode: 'firearms', to: 'object', weight: 0.75 }),
  verb('ASSAULT', 'shoot', {
    particle: 'down',
    mode: 'heavy-weapons',
    to: 'object of',
    weight: 0.75,
  }),
  verb('ASSAULT', 'down', {
    takes: 'drone jet helicopter plane aircraft missile fighter',
    mode: 'heavy-weapons',
    to: 'of object',
    weight: 0.75,
  }),
  verb('ASSAULT', 'blow', { particle: 'up', mode: 'explosives', to: 'object of in', weight: 0.75 }),
  verb('ASSAULT', 'detonate plant', {
    takes: 'bomb explosive device vest mine charge',
    mode: 'explosives',
    to: 'in at near outside',
    weight: 0.75,
  }),
  verb('ASSAULT', 'strafe rocket raid pummel batter plunder loot ransack pillage', {
    to: 'object in',
    weight: 0.7,
  }),
  verb('ASSAULT', 'capture retake recapture seize overrun storm take', {
    takes: PLACES,
    mode: 'heavy-weapons',
    to: 'from of in',
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('ASSAULT', 'fire', { particle: 'on', mode: 'firearms', to: 'on', weight: 0.75 }),
  verb('ASSAULT', 'fire', { particle: 'at', mode: 'firearms', to: 'at', weight: 0.75 }),
  verb('ASSAULT', 'fire', { particle: 'into', mode: 'firearms', to: 'into', weight: 0.75 }),
  verb('ASSAULT', 'fire turn use', {
    takes: 'gas cannon bullet teargas baton grenade',
    mode: 'crowd-control',
    to: 'at on against into',
    weight: 0.7,
  }),
  verb('ASSAULT', 'use', { takes: 'force violence', to: 'against on', weight: 0.65 }),
  verb('ASSAULT', 'exchange trade', {
    takes: 'fire shell gunfire blow artillery salvo',
    to: 'with',
    symmetric: true,
    weight: 0.75,
  }),
  verb('ASSAULT', 'drop', { takes: 'bomb', mode: 'aerial', to: 'on', weight: 0.8 }),
  verb('ASSAULT', 'damage cripple sabotage', {
    mode: 'destroy',
    to: 'object of in',
    weight: 0.55,
    needsRecipient: true,
  }),
  verb('ASSAULT', 'overthrow topple', { to: 'object', weight: 0.6, alternative: 'COERCE' }),
  verb('ASSAULT', 'target hit pound strike', {
    takes:
      'convoy base camp hospital village position depot ship tanker airport airfield school refinery headquarters market patrol',
    mode: 'aerial',
    to: 'object in of near',
    weight: 0.65,
  }),
  noun('ASSAULT', 'explosion blast bomb detonation', {
    mode: 'explosives',
    to: 'in at outside near',
    weight: 0.9,
  }),
  noun('ASSAULT', 'ambush raid', { to: 'on of against in', weight: 0.65 }),
  noun('ASSAULT', 'shooting stabbing beheading lynching mutiny', {
    to: 'of in at',
    of: 'recipient',
    weight: 0.65,
  }),
  noun('ASSAULT', 'bombing', {
    takes: 'suicide car roadside aerial',
    mode: 'explosives',
    to: 'in at on of',
    weight: 0.75,
  }),
  noun('ASSAULT', 'shootout shoot-out gunfight battle combat', {
    to: 'with',
    symmetric: true,
    of: 'actor',
    weight: 0.6,
  }),
  noun('ASSAULT', 'ramming sinking downing', {
    mode: 'destroy',
    to: 'of',
    of: 'recipient',
    weight: 0.65,
  }),
  noun('ASSAULT', 'crossfire gunfire', {
    takes: 'artillery',
    to: 'with on',
    symmetric: true,
    weight: 0.4,
  }),
]
