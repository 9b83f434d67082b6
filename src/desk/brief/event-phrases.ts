import type { EventCode, EventType, MODES } from '../../codebook/index.ts'

/**
 * How an event is put into words, as loosely as its code is: `{base|past}` verbs, `{r}` the recipients.
 * The base form of AGREE is the thing agreed to: what is planned is that, not the agreeing.
 * Where the code does not tell what exactly was done to the recipient, it is named in brackets.
 */
export interface EventPhrase {
  /** With a recipient. */
  readonly to: string
  /** Without one. */
  readonly alone: string
  /** All of them together, without sides; `alone` when left out. */
  readonly together?: string
  /** With recipients none of which is a state: people or bodies the act is done to. */
  readonly people?: string
}

/** A phrase from its parts. */
export const phrase = (to: string, alone: string, together?: string): EventPhrase =>
  together === undefined ? { to, alone } : { to, alone, together }
const named = (done: string): EventPhrase => phrase(`${done} (recipient: {r})`, done)
/** Done to people: 'arrested people (recipient: Iran)', but 'arrested 19 citizens'. */
export const people = (done: string): EventPhrase => ({
  to: `${done} people (recipient: {r})`,
  alone: `${done} people`,
  people: `${done} {r}`,
})

/** Phrases of each event type, when no mode says more. */
export const TYPE_PHRASES: Readonly<Record<EventCode, EventPhrase>> = {
  AGREE: phrase(
    '{cooperate|agreed to, or offered, cooperation} with {r}',
    '{cooperate|agreed to, or offered, cooperation}',
    '{cooperate|agreed to cooperate}',
  ),
  CONSULT: phrase('{hold|held} talks with {r}', '{hold|held} talks'),
  SUPPORT: phrase(
    '{give|gave} diplomatic support to, or {cooperate|cooperated} diplomatically with, {r}',
    '{give|gave} diplomatic support or {cooperate|cooperated} diplomatically',
    '{cooperate|cooperated} diplomatically',
  ),
  CONCEDE: phrase('{make|made} a concession to {r}', '{make|made} a concession'),
  COOPERATE: phrase(
    '{cooperate|cooperated} in practice with {r}',
    '{cooperate|cooperated} in practice',
  ),
  AID: phrase('{give|gave} material help to {r}', '{give|gave} material help'),
  RETREAT: phrase('{give|gave} way to {r} in practice', '{give|gave} way in practice'),
  REQUEST: phrase('{make|made} a request or demand to {r}', '{make|made} a request or demand'),
  ACCUSE: phrase(
    '{accuse|accused} or {criticise|criticised} {r}',
    '{voice|voiced} accusation or criticism',
    '{accuse|accused} each other',
  ),
  REJECT: phrase('{turn|turned} {r} down', '{say|said} no'),
  THREATEN: phrase(
    '{threaten|threatened} or {warn|warned} {r}',
    '{make|made} a threat or warning',
    '{threaten|threatened} each other',
  ),
  PROTEST: phrase('{protest|protested} against {r}', '{protest|protested}'),
  SANCTION: phrase('{reduce|reduced} relations with {r}', '{reduce|reduced} relations'),
  MOBILIZE: phrase('{show|showed} force facing {r}', '{show|showed} force'),
  COERCE: phrase('{coerce|coerced} {r}', '{use|used} coercion'),
  ASSAULT: phrase(
    '{attack|attacked} {r}',
    '{carry|carried} out an attack',
    '{fight|fought} each other',
  ),
  NONE: phrase(
    '{take|took} part in something the codebook has no word for, involving {r}',
    '{take|took} part in something the codebook has no word for',
  ),
}

/** Phrases of each mode, by type. */
export const MODE_PHRASES: {
  readonly [Type in EventType]: Readonly<Record<(typeof MODES)[Type][number], EventPhrase>>
} = {
  AGREE: {},
  CONSULT: {
    visit: phrase('{visit|visited} {r}', '{pay|paid} a visit', '{meet|met} on a visit'),
    'third-party': phrase(
      '{meet|met} {r} on third ground or through a mediator',
      '{meet|met} on third ground or through a mediator',
    ),
    multilateral: phrase(
      '{meet|met} {r} at a gathering of several states',
      '{take|took} part in a gathering of several states',
      '{meet|met} at a gathering of several states',
    ),
    phone: phrase(
      '{speak|spoke} with {r} by telephone or letter',
      '{speak|spoke} by telephone or letter',
    ),
  },
  SUPPORT: {},
  CONCEDE: {},
  COOPERATE: {},
  AID: {},
  RETREAT: {
    withdraw: phrase('{withdraw|withdrew} from {r}', '{withdraw|withdrew}'),
    release: people('{release|released}'),
    return: phrase('{return|returned} something to {r}', '{return|returned} something'),
    disarm: named('{disarm|disarmed}'),
    ceasefire: phrase('{keep|kept} a ceasefire with {r}', '{keep|kept} a ceasefire'),
    access: phrase('{give|gave} access to {r}', '{give|gave} access'),
    resign: named('{resign|resigned}'),
  },
  REQUEST: {
    assist: phrase(
      '{ask|asked} {r} for help or cooperation',
      '{ask|asked} for help or cooperation',
    ),
    change: phrase('{ask|asked} {r} for a change of policy', '{ask|asked} for a change of policy'),
    yield: phrase('{ask|asked} {r} to give way', '{ask|asked} that another give way'),
    meet: phrase('{ask|asked} {r} for talks', '{ask|asked} for talks'),
  },
  ACCUSE: {
    disapprove: phrase(
      '{criticise|criticised} {r}, or {protest|protested} to it',
      '{voice|voiced} criticism',
      '{criticise|criticised} each other',
    ),
    investigate: phrase('{investigate|investigated} {r}', '{open|opened} an inquiry'),
    allege: phrase(
      '{accuse|accused} {r} of wrongdoing',
      '{make|made} an accusation',
      '{accuse|accused} each other of wrongdoing',
    ),
  },
  REJECT: {
    assist: phrase(
      '{refuse|refused} {r} help or cooperation',
      '{refuse|refused} help or cooperation',
    ),
    change: phrase(
      '{refuse|refused} {r} a change of policy',
      '{refuse|refused} a change of policy',
    ),
    yield: phrase('{refuse|refused} to give way to {r}', '{refuse|refused} to give way'),
    meet: phrase(
      '{decline|declined}, {cancel|cancelled} or {postpone|postponed} a meeting with {r}',
      '{decline|declined}, {cancel|cancelled} or {postpone|postponed} a meeting',
    ),
  },
  THREATEN: {
    restrict: phrase(
      '{threaten|threatened} {r} with restrictions',
      '{threaten|threatened} restrictions',
    ),
    arrest: named('{threaten|threatened} arrest'),
    relations: phrase(
      '{threaten|threatened} to reduce relations with {r}',
      '{threaten|threatened} to reduce relations',
    ),
    expel: people('{threaten|threatened} to expel'),
    territory: phrase(
      '{threaten|threatened} the territory of {r}',
      '{threaten|threatened} to take territory',
    ),
    violence: phrase('{threaten|threatened} {r} with force', '{threaten|threatened} force'),
  },
  PROTEST: {
    demo: phrase('{demonstrate|demonstrated} against {r}', '{demonstrate|demonstrated}'),
    riot: phrase('{riot|rioted} against {r}', '{riot|rioted}'),
    strike: phrase('{go|went} on strike against {r}', '{go|went} on strike'),
    hunger: phrase('{go|went} on hunger strike against {r}', '{go|went} on hunger strike'),
    boycott: phrase('{boycott|boycotted} {r}', '{hold|held} a boycott'),
    obstruct: phrase(
      '{block|blocked} a way in protest against {r}',
      '{block|blocked} a way in protest',
    ),
    vandalize: named('{damage|damaged} things in protest'),
  },
  SANCTION: {
    convict: people('{convict|convicted}'),
    expel: people('{expel|expelled}'),
    withdraw: named('{close|closed} a mission, {recall|recalled} an envoy or {leave|left} a body'),
    discontinue: phrase(
      '{end|ended} aid, trade or talks with {r}',
      '{end|ended} aid, trade or talks',
    ),
  },
  MOBILIZE: {
    troops: phrase(
      '{exercise|exercised}, {move|moved} or {ready|readied} troops facing {r}',
      '{exercise|exercised}, {move|moved} or {ready|readied} troops',
    ),
    weapons: phrase(
      '{move|moved}, {test|tested} or {show|showed} weapons facing {r}',
      '{move|moved}, {test|tested} or {show|showed} weapons',
    ),
    police: named('{send|sent} out police'),
    militia: named('{raise|raised} or {move|moved} irregulars'),
  },
  COERCE: {
    seize: named('{seize|seized} or {damage|damaged} property'),
    restrict: phrase('{impose|imposed} restrictions on {r}', '{impose|imposed} restrictions'),
    censor: named('{suppress|suppressed} words or outlets'),
    curfew: named('{impose|imposed} a curfew'),
    'martial-law': named('{impose|imposed} a state of emergency'),
    arrest: people('{arrest|arrested} or {detain|detained}'),
    deport: people('{deport|deported}'),
    withhold: phrase(
      '{withhold|withheld} goods or services from {r}',
      '{withhold|withheld} goods or services',
    ),
    misinformation: named('{spread|spread} falsehoods'),
    cyber: phrase('{attack|attacked} computers of {r}', '{attack|attacked} computers'),
  },
  ASSAULT: {
    abduct: people('{abduct|abducted} or {capture|captured}'),
    beat: people('{beat|beat}'),
    torture: people('{torture|tortured}'),
    sexual: named('{commit|committed} sexual violence'),
    targeted: named('{kill|killed}, or {try|tried} to kill, a chosen person'),
    destroy: named('{destroy|destroyed} property'),
    primitive: phrase(
      '{attack|attacked} {r} with simple weapons',
      '{attack|attacked} with simple weapons',
    ),
    firearms: phrase('{attack|attacked} {r} with firearms', '{attack|attacked} with firearms'),
    explosives: phrase(
      '{attack|attacked} {r} with explosives',
      '{attack|attacked} with explosives',
    ),
    'suicide-attack': phrase(
      '{carry|carried} out a suicide attack on {r}',
      '{carry|carried} out a suicide attack',
    ),
    aerial: phrase('{attack|attacked} {r} from the air', '{attack|attacked} from the air'),
    drone: phrase('{attack|attacked} {r} with drones', '{attack|attacked} with drones'),
    'heavy-weapons': phrase(
      '{attack|attacked} {r} with heavy weapons',
      '{attack|attacked} with heavy weapons',
      '{fight|fought} each other with heavy weapons',
    ),
    'crowd-control': named('{use|used} force against a crowd'),
    unconventional: phrase(
      '{attack|attacked} {r} with unconventional weapons',
      '{attack|attacked} with unconventional weapons',
    ),
  },
}
