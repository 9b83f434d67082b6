import type { EventCode } from '../../codebook/index.ts'
import type { Event } from '../../view/index.ts'
import type { EventPhrase } from './event-phrases.ts'
import { people, phrase } from './event-phrases.ts'

/** A closer wording for an event whose own trigger says which of the things its type covers was done. */
interface TriggerPhrase {
  readonly types: readonly EventCode[]
  /** Found in the trigger, lower-cased. */
  readonly trigger: RegExp
  /** Only where the event has no mode: a mode says more than this. */
  readonly bare?: true
  readonly phrase: EventPhrase
}

/**
 * Types, and many modes, cover several acts. Where the words that made the reader see the event name the act,
 * the act is said; the text itself supports it.
 */
const TRIGGER_PHRASES: readonly TriggerPhrase[] = [
  {
    types: ['AGREE'],
    trigger: /\binvit/,
    phrase: phrase('{invite|invited} {r}', '{issue|issued} an invitation'),
  },
  {
    types: ['AGREE'],
    trigger: /\b(?:visit|trip|travel|tour)/,
    phrase: phrase(
      '{visit|agreed to visit} {r}',
      '{pay|agreed to pay} a visit',
      '{meet|agreed to meet} on a visit',
    ),
  },
  {
    types: ['AGREE'],
    trigger: /\b(?:meet|summit|talk|negotiat|attend|participat|conference)/,
    phrase: phrase(
      '{hold|agreed to hold} talks with {r}',
      '{take|agreed to take} part in talks',
      '{hold|agreed to hold} talks',
    ),
  },
  {
    types: ['AGREE'],
    trigger: /\b(?:assur|guarant|pledg|promis|vow|undert)/,
    phrase: phrase(
      '{give|gave} {r} assurances or promises',
      '{give|gave} assurances or promises',
      '{give|gave} each other assurances or promises',
    ),
  },
  {
    types: ['AGREE'],
    trigger: /\b(?:agree|accord)/,
    phrase: phrase(
      '{cooperate|agreed to cooperate} with {r}',
      '{cooperate|agreed to cooperate}',
      '{cooperate|agreed to cooperate}',
    ),
  },
  {
    types: ['AGREE'],
    trigger: /\b(?:offer|propos)/,
    phrase: phrase('{offer|offered} cooperation to {r}', '{offer|offered} cooperation'),
  },
  {
    types: ['SUPPORT'],
    trigger: /\b(?:sign|conclud|ratif|seal|finali[sz])/,
    phrase: phrase(
      '{sign|signed} or {conclude|concluded} an agreement with {r}',
      '{sign|signed} or {conclude|concluded} an agreement',
      '{sign|signed} or {conclude|concluded} an agreement',
    ),
  },
  {
    types: ['SUPPORT'],
    trigger: /\b(?:prais|hail|applaud|laud|commend|congratulat|thank)/,
    phrase: phrase('{praise|praised} {r}', '{voice|voiced} praise', '{praise|praised} each other'),
  },
  {
    types: ['SUPPORT'],
    trigger: /\bwelcom/,
    phrase: phrase('{welcome|welcomed} {r} or its acts', '{voice|voiced} welcome'),
  },
  {
    types: ['SUPPORT'],
    trigger: /\brecogni[sz]/,
    phrase: phrase('{recognise|recognised} {r} or its rights', '{give|gave} recognition'),
  },
  {
    types: ['SUPPORT'],
    trigger: /\b(?:reopen|open|restor|resum|re-establish)/,
    phrase: phrase(
      '{open|opened} or {restore|restored} a mission or ties (recipient: {r})',
      '{open|opened} or {restore|restored} a mission or ties',
    ),
  },
  {
    types: ['SUPPORT'],
    trigger: /\b(?:support|back|endors|defend|stand by|stood by)/,
    phrase: phrase(
      '{support|supported} {r}',
      '{voice|voiced} support',
      '{support|supported} each other',
    ),
  },
  {
    types: ['SUPPORT', 'COOPERATE'],
    trigger: /\b(?:boost|expand|deepen|strengthen|widen|increas|broaden|enhanc)/,
    phrase: phrase(
      '{deepen|deepened} ties with {r}',
      '{deepen|deepened} ties',
      '{deepen|deepened} ties',
    ),
  },
  {
    types: ['COOPERATE'],
    trigger: /\b(?:exercis|drill|manoeuv|maneuv|war ?game)/,
    phrase: phrase(
      '{hold|held} joint exercises with {r}',
      '{hold|held} joint exercises',
      '{hold|held} joint exercises',
    ),
  },
  {
    types: ['COOPERATE', 'AID'],
    trigger: /\b(?:sell|sold|export|deliver|suppl|provid)/,
    phrase: phrase('{supply|supplied} {r}', '{supply|supplied} goods or arms'),
  },
  {
    types: ['CONSULT'],
    trigger: /\b(?:meet|met)\b/,
    bare: true,
    phrase: phrase('{meet|met} {r}', '{hold|held} a meeting', '{meet|met}'),
  },
  {
    types: ['CONCEDE'],
    trigger: /\b(?:ton|soften|moderat)/,
    phrase: phrase('{soften|softened} the tone towards {r}', '{soften|softened} the tone'),
  },
  {
    types: ['REJECT'],
    trigger: /\b(?:reject|refus|rebuff|dismiss|turn)/,
    bare: true,
    phrase: phrase(
      '{reject|rejected} or {refuse|refused} something from {r}',
      '{reject|rejected} or {refuse|refused} something',
    ),
  },
  {
    types: ['THREATEN'],
    trigger: /\bwarn/,
    phrase: phrase('{warn|warned} {r}', '{give|gave} a warning', '{warn|warned} each other'),
  },
  {
    types: ['ACCUSE'],
    trigger: /\b(?:condemn|denounc)/,
    phrase: phrase('{condemn|condemned} {r} or its acts', '{voice|voiced} condemnation'),
  },
  {
    types: ['ACCUSE'],
    trigger: /\bsummon/,
    phrase: {
      to: '{summon|summoned} an envoy (recipient: {r})',
      alone: '{summon|summoned} an envoy',
      people: '{summon|summoned} {r}',
    },
  },
  {
    types: ['ACCUSE'],
    trigger: /\bcritici[sz]/,
    phrase: phrase('{criticise|criticised} {r}', '{voice|voiced} criticism'),
  },
  {
    types: ['SANCTION'],
    trigger: /\b(?:clos|shut)/,
    phrase: phrase(
      '{close|closed} a mission or office (recipient: {r})',
      '{close|closed} a mission or office',
    ),
  },
  {
    types: ['SANCTION'],
    trigger: /\b(?:recall|withdr[ae]w)/,
    phrase: phrase(
      '{recall|recalled} or {withdraw|withdrew} envoys (recipient: {r})',
      '{recall|recalled} or {withdraw|withdrew} envoys',
    ),
  },
  {
    types: ['REJECT'],
    trigger: /\bpostpon/,
    phrase: phrase('{postpone|postponed} a meeting with {r}', '{postpone|postponed} a meeting'),
  },
  {
    types: ['REJECT'],
    trigger: /\bcancel/,
    phrase: phrase('{cancel|cancelled} a meeting with {r}', '{cancel|cancelled} a meeting'),
  },
  {
    types: ['REJECT'],
    trigger: /\bdeclin/,
    bare: true,
    phrase: phrase('{decline|declined} something from {r}', '{decline|declined} something'),
  },
  {
    types: ['COERCE'],
    trigger: /\barrest/,
    phrase: people('{arrest|arrested}'),
  },
  {
    types: ['COERCE'],
    trigger: /\bdetain/,
    phrase: people('{detain|detained}'),
  },
  {
    types: ['MOBILIZE'],
    trigger: /\b(?:exercis|drill|manoeuv|maneuv|war ?game)/,
    phrase: phrase('{hold|held} military exercises facing {r}', '{hold|held} military exercises'),
  },
  {
    types: ['MOBILIZE'],
    trigger: /\bdeploy/,
    phrase: phrase('{deploy|deployed} forces facing {r}', '{deploy|deployed} forces'),
  },
]

/** The closer wording for an event with this trigger; undefined when the trigger says no more. */
export function triggerPhrase(
  { type, modes }: Pick<Event, 'type' | 'modes'>,
  trigger: string,
): EventPhrase | undefined {
  const words = trigger.toLowerCase()
  return TRIGGER_PHRASES.find(
    (entry) =>
      entry.types.includes(type) &&
      entry.trigger.test(words) &&
      (entry.bare !== true || modes.length === 0),
  )?.phrase
}
