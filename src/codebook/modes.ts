import type { EventType } from './vocabulary.ts'
import { MODES } from './vocabulary.ts'

/** What a mode of one event type means and how it scores. */
export interface ModeEntry {
  readonly definition: string
  /** Cooperation to conflict, -10 to +10; absent: the score of the type. */
  readonly score?: number
}

/**
 * The modes of every event type, by type: the same word may mean different things ('restrict' of
 * THREATEN is said, of COERCE done) and score differently.
 */
export const MODE_ENTRIES: {
  readonly [Type in EventType]: Readonly<Record<(typeof MODES)[Type][number], ModeEntry>>
} = {
  AGREE: {},
  CONSULT: {
    visit: {
      definition: 'One travels to the other; the visitor acts, the host receives.',
      score: 4,
    },
    'third-party': {
      definition: 'They meet on the ground of somebody else, or through a mediator.',
      score: 1,
    },
    multilateral: {
      definition: 'More than two meet: a summit, a conference, an organisation.',
      score: 4,
    },
    phone: { definition: 'They talk by telephone, video or letter without meeting.', score: 1.5 },
  },
  SUPPORT: {},
  CONCEDE: {},
  COOPERATE: {},
  AID: {},
  RETREAT: {
    withdraw: { definition: 'Pulls forces or people back.', score: 8 },
    release: { definition: 'Lets people go whom it held.', score: 6.5 },
    return: { definition: 'Gives back property, territory or remains.' },
    disarm: { definition: 'Lays down, hands over or destroys its arms.', score: 10 },
    ceasefire: { definition: 'Stops fighting in fact, not only in words.', score: 7.5 },
    access: { definition: 'Lets observers, inspectors, relief or peacekeepers in.', score: 6.5 },
    resign: { definition: 'Gives up an office or power.', score: 4.5 },
  },
  REQUEST: {
    assist: { definition: 'Asks for help or cooperation.', score: 0.5 },
    change: { definition: 'Asks for another policy, leader or institution.', score: -1 },
    yield: { definition: 'Asks the other to give way: to release, to stop, to lift.', score: -1 },
    meet: { definition: 'Asks for talks, a meeting or mediation.', score: 0 },
  },
  ACCUSE: {
    disapprove: { definition: 'Criticises, complains, condemns, summons to protest.', score: -2 },
    investigate: { definition: 'Opens or conducts an inquiry.', score: -3.5 },
    allege: {
      definition: 'Says the other has done a particular wrong; charges or sues.',
      score: -3.5,
    },
  },
  REJECT: {
    assist: { definition: 'Refuses help or cooperation.', score: -1.5 },
    change: { definition: 'Refuses to change policy, leaders or institutions.', score: -2 },
    yield: { definition: 'Refuses to give way; defies; vetoes.', score: -2 },
    meet: { definition: 'Refuses, cancels or postpones a meeting or mediation.', score: -2 },
  },
  THREATEN: {
    restrict: { definition: 'Threatens a boycott, blockade, embargo or curfew.', score: -3 },
    arrest: {
      definition: 'Threatens arrest; issues a warrant for someone out of reach.',
      score: -3.5,
    },
    relations: { definition: 'Threatens to reduce or break relations, aid or talks.', score: -3.5 },
    expel: { definition: 'Threatens to put out diplomats, observers or people.', score: -3.5 },
    territory: { definition: 'Threatens to occupy or annex.', score: -4 },
    violence: { definition: 'Threatens with force.', score: -3.5 },
  },
  PROTEST: {
    demo: { definition: 'Marches, rallies, holds a vigil.' },
    riot: { definition: 'Protests with violence against things or police.', score: -7 },
    strike: { definition: 'Stops work.' },
    hunger: { definition: 'Refuses food.', score: -4.5 },
    boycott: { definition: 'Refuses to buy, deal or take part.', score: -4.5 },
    obstruct: { definition: 'Blocks a road, building or border.', score: -4.5 },
    vandalize: { definition: 'Defaces or damages things.' },
  },
  SANCTION: {
    convict: { definition: 'A court finds guilty or sentences.', score: -6 },
    expel: { definition: 'Puts out diplomats, observers or agencies.', score: -5.5 },
    withdraw: {
      definition: 'Closes its own mission, recalls its envoy, leaves a body.',
      score: -6,
    },
    discontinue: { definition: 'Ends aid, trade, a contract or negotiations.', score: -6 },
  },
  MOBILIZE: {
    troops: { definition: 'Moves or readies regular forces.', score: -6.5 },
    weapons: { definition: 'Moves, tests or shows weapons.', score: -6.5 },
    police: { definition: 'Sends out police or border guards.', score: -5.5 },
    militia: { definition: 'Raises or moves irregulars.', score: -6 },
  },
  COERCE: {
    seize: { definition: 'Takes or damages property; occupies.', score: -7 },
    restrict: { definition: 'Limits movement, trade, speech or parties.', score: -7 },
    censor: { definition: 'Suppresses words, outlets or pictures.', score: -6.5 },
    curfew: { definition: 'Keeps people indoors by order.', score: -6.5 },
    'martial-law': { definition: 'Puts the army in charge; declares an emergency.', score: -7.5 },
    arrest: { definition: 'Detains, arrests or charges civilians.', score: -7 },
    deport: { definition: 'Puts individuals out of the country.', score: -7 },
    withhold: { definition: 'Holds back goods, water, gas or services that were due.', score: -7 },
    misinformation: { definition: 'Spreads what it knows to be false.', score: -6.5 },
    cyber: { definition: 'Attacks or breaks into computers.', score: -7 },
  },
  ASSAULT: {
    abduct: { definition: 'Kidnaps, takes hostage, hijacks; captures combatants.', score: -8.5 },
    beat: { definition: 'Strikes bodies with hands or feet.', score: -7.5 },
    torture: { definition: 'Torments a captive.', score: -8.5 },
    sexual: { definition: 'Commits sexual violence.', score: -8.5 },
    targeted: { definition: 'Kills or tries to kill a chosen person.', score: -9.5 },
    destroy: { definition: 'Destroys buildings or property by force.', score: -8.5 },
    primitive: { definition: 'Attacks with knives, stones or clubs.', score: -8 },
    firearms: { definition: 'Attacks with small arms.', score: -9 },
    explosives: { definition: 'Attacks with bombs or mines.', score: -9 },
    'suicide-attack': { definition: 'An attacker who dies with the victims.', score: -9.5 },
    aerial: { definition: 'Attacks from aircraft.', score: -9.5 },
    drone: { definition: 'Attacks with unmanned aircraft.', score: -9.5 },
    'heavy-weapons': {
      definition: 'Attacks with artillery, tanks, missiles or ships.',
      score: -9.5,
    },
    'crowd-control': {
      definition: 'Uses tear gas, batons or rubber bullets on a crowd.',
      score: -7.5,
    },
    unconventional: {
      definition: 'Uses chemical, biological, radiological or nuclear arms.',
      score: -10,
    },
  },
}

/** The entry of `mode` under `type`; undefined when `mode` is not one of that type's. */
export function modeEntry(type: EventType, mode: string): ModeEntry | undefined {
  const modes: Readonly<Record<string, ModeEntry>> = MODE_ENTRIES[type]
  return Object.hasOwn(modes, mode) ? modes[mode] : undefined
}

/** True when `mode` is one of the modes of `type`. */
export function isModeOf(type: EventType, mode: string): boolean {
  return (MODES[type] as readonly string[]).includes(mode)
}
