import type { TriggerEntry } from './entry.ts'
import { noun, verb } from './entry.ts'
import { ACCORDS, EXERCISES } from './noun-classes.ts'

const WAYS =
  'road highway street railway yard depot bridge crossing port square entrance gate terminal motorway ' +
  'junction track pipeline mine refinery runway embassy parliament building border checkpoint route'
const SUPPLIES =
  'electricity gas oil power supply flow valve tap pipeline fuel delivery export shipment import transit'
const CRAFT =
  'vehicle equipment hardware launcher howitzer system armour armor warplane gunboat cutter corvette ' +
  'helicopter instructor adviser contractor mercenary legionnaire reinforcement contingent column detachment'
const UNDERTAKINGS =
  'market shop office bank factory mine school clinic hospital church mosque monastery institution branch ' +
  'newspaper station broadcaster university charity monument checkpoint bureau hotel theatre museum post'

const TARGETS =
  'plant building house tower power grid substation station factory train bus car truck town city ' +
  'apartment block square square bridge dam warehouse restaurant hotel shop bakery checkpoint bunker target ' +
  'infrastructure facility installation site barracks trench district neighbourhood neighborhood suburb'

/** Families of words for protest, broken relations, shows of force, repression and violence. */
export const FAMILIES_OF_FORCE: readonly TriggerEntry[] = [
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
  verb('MOBILIZE', 'put place', {
    particle: 'on',
    takes: 'alert footing standby',
    mode: 'troops',
    to: 'against near',
    weight: 0.65,
  }),
  verb('MOBILIZE', 'take', {
    particle: 'up',
    takes: 'position post',
    mode: 'troops',
    to: 'near around in along on outside',
    weight: 0.65,
  }),
  verb('MOBILIZE', 'land arrive', {
    mode: 'troops',
    actorClass: 'forces',
    to: 'in at on',
    needsRecipient: true,
    weight: 0.65,
    alternative: 'AID',
  }),
  verb('MOBILIZE', 'enter approach penetrate overfly', {
    mode: 'troops',
    actorClass: 'forces',
    to: 'object of',
    weight: 0.65,
    alternative: 'COERCE',
  }),
  verb('MOBILIZE', 'cross intrude stray roll', {
    mode: 'troops',
    actorClass: 'forces',
    to: 'into to object with',
    weight: 0.65,
    alternative: 'ASSAULT',
  }),
  verb('MOBILIZE', 'test-fire test launch fire', {
    takes: 'missile rocket projectile satellite torpedo warhead',
    mode: 'weapons',
    to: 'near over into toward',
    weight: 0.6,
    alternative: 'ASSAULT',
  }),
  verb('MOBILIZE', 'mass gather concentrate assemble', {
    mode: 'troops',
    actorClass: 'forces',
    to: 'near along on at around by',
    weight: 0.65,
  }),
  verb('MOBILIZE', 'patrol circle', {
    mode: 'troops',
    actorClass: 'forces',
    to: 'object near off',
    weight: 0.5,
  }),
  verb('MOBILIZE', 'violate breach', {
    takes: 'airspace waters border frontier',
    mode: 'troops',
    to: 'of with',
    weight: 0.65,
    alternative: 'ASSAULT',
  }),
  verb('MOBILIZE', 'open kick begin wrap', {
    takes: EXERCISES,
    mode: 'troops',
    to: 'near along against off around',
    weight: 0.7,
    alternative: 'COOPERATE',
  }),
  verb('MOBILIZE', 'conscript draft recruit enlist', { mode: 'troops', to: '', weight: 0.45 }),
  noun('MOBILIZE', 'deployment dispatch build-up buildup landing', {
    takes: 'troop military naval police troops',
    mode: 'troops',
    to: 'to in near along against',
    of: 'actor',
    weight: 0.65,
  }),

  verb('COERCE', 'hold keep', {
    mode: 'arrest',
    to: 'object',
    recipientClass: 'person',
    needsRecipient: true,
    weight: 0.66,
  }),
  verb('COERCE', 'hold keep detain', {
    particle: 'without',
    takes: 'trial charge charges bail',
    mode: 'arrest',
    to: 'object',
    weight: 0.7,
  }),
  verb('COERCE', 'order take force knock pull', {
    particle: 'off',
    takes: 'air',
    mode: 'censor',
    to: 'object',
    weight: 0.65,
  }),
  verb('COERCE', 'keep hold throw put lock', {
    particle: 'in',
    takes: 'prison jail custody detention captivity isolation cell solitary',
    mode: 'arrest',
    to: 'object',
    weight: 0.65,
  }),
  verb('COERCE', 'strip deprive', {
    particle: 'of',
    takes: 'passport citizenship nationality right property vote licence license immunity',
    mode: 'restrict',
    to: 'object',
    weight: 0.65,
    alternative: 'SANCTION',
  }),
  verb('COERCE', 'withhold ration', {
    takes: 'water food salary wage payment passport document medicine grain pension body',
    mode: 'withhold',
    to: 'from of',
    weight: 0.65,
    alternative: 'SANCTION',
  }),
  verb('COERCE', 'punish victimise victimize subjugate bully strongarm squeeze', {
    mode: 'restrict',
    to: 'object',
    needsRecipient: true,
    weight: 0.55,
    alternative: 'ACCUSE',
  }),
  verb('COERCE', 'shut close seal padlock raid evict', {
    takes: UNDERTAKINGS,
    mode: 'restrict',
    to: 'of in for object',
    weight: 0.65,
    alternative: 'SANCTION',
  }),
  verb('COERCE', 'expel deport drive', {
    mode: 'deport',
    to: 'object',
    recipientClass: 'people',
    needsRecipient: true,
    weight: 0.66,
    alternative: 'SANCTION',
  }),
  verb('COERCE', 'disqualify disbar', { mode: 'restrict', to: 'object', weight: 0.65 }),
  verb('COERCE', 'depose unseat', {
    mode: 'seize',
    to: 'object',
    weight: 0.65,
    alternative: 'ASSAULT',
  }),
  verb('COERCE', 'take seize grab', {
    takes: 'power control',
    mode: 'seize',
    to: 'from in of',
    weight: 0.65,
    alternative: 'ASSAULT',
  }),
  verb('COERCE', 'foil thwart crush quell suppress', {
    takes: 'coup plot putsch revolt mutiny uprising protest rebellion demonstration',
    mode: 'restrict',
    to: 'by against',
    weight: 0.6,
  }),
  verb('COERCE', 'extend renew prolong reimpose declare impose', {
    takes: 'emergency curfew lockdown law state',
    mode: 'martial-law',
    to: 'in on across',
    weight: 0.6,
  }),
  verb('COERCE', 'break', {
    particle: 'into',
    takes: 'network system server account computer website database',
    mode: 'cyber',
    to: 'of',
    weight: 0.7,
  }),
  verb('COERCE', 'block ban suspend restrict throttle', {
    takes:
      'facebook twitter whatsapp telegram youtube tiktok instagram signal platform site portal',
    mode: 'censor',
    to: 'object in',
    weight: 0.65,
  }),
  verb('COERCE', 'steal leak exfiltrate', {
    takes: 'data document secret email information file cryptocurrency password',
    mode: 'cyber',
    to: 'from of',
    weight: 0.65,
  }),
  verb('COERCE', 'annul rig postpone', {
    takes: 'election vote result ballot',
    mode: 'restrict',
    to: 'of in',
    weight: 0.55,
  }),
  verb('COERCE', 'wiretap bug surveil spy eavesdrop', {
    mode: 'restrict',
    to: 'object on',
    weight: 0.55,
  }),
  verb('COERCE', 'spread circulate broadcast', {
    takes: 'disinformation propaganda rumour rumor misinformation falsehood',
    mode: 'misinformation',
    to: 'about against in',
    weight: 0.6,
  }),
  noun('COERCE', 'jailing incarceration internment', {
    mode: 'arrest',
    to: 'of',
    of: 'recipient',
    weight: 0.65,
  }),
  noun('COERCE', 'nationalisation nationalization expropriation', {
    mode: 'seize',
    to: 'of',
    of: 'recipient',
    weight: 0.65,
  }),
  noun('COERCE', 'takeover', {
    mode: 'seize',
    to: 'of',
    of: 'recipient',
    weight: 0.55,
    alternative: 'ASSAULT',
  }),
  noun('COERCE', 'sabotage espionage', { to: 'of against', of: 'recipient', weight: 0.45 }),
  noun('COERCE', 'closure shutdown', {
    ofNoun: UNDERTAKINGS,
    mode: 'restrict',
    to: 'of in',
    weight: 0.6,
    alternative: 'SANCTION',
  }),

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
