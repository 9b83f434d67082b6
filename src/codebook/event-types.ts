import type { Entry } from './entry.ts'
import { CHANCERY, PLOVER } from './entry.ts'
import type { EventCode, Quad } from './vocabulary.ts'

/** An event type with the quad it belongs to and the score of its unmoded form. */
export interface EventTypeEntry extends Entry {
  /** Undefined for `NONE`, which belongs to no quad. */
  readonly quad?: Quad
  /** Cooperation to conflict, -10 to +10, when no mode says otherwise. */
  readonly score: number
}

/**
 * The 16 event types of PLOVER and `NONE`. Quads follow the manual (SANCTION and PROTEST are material
 * conflict). ACCUSE is -3: the manual's table prints 3, but all its modes are negative, so the minus is
 * taken to be lost.
 */
export const EVENT_TYPE_ENTRIES: Readonly<Record<EventCode, EventTypeEntry>> = {
  AGREE: {
    quad: 'verbal cooperation',
    score: 2.5,
    definition:
      'Says it is willing, promises or undertakes to cooperate: to sign, to meet, to help, to end a conflict. Whatever CONSULT, SUPPORT, COOPERATE or AID describe, told of the future.',
    origin: PLOVER,
    related: ['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'planned'],
    examples: [
      'Norway and Chile agreed to open talks on a fisheries treaty in the spring.',
      'The prime minister accepted an invitation to visit Lisbon.',
    ],
  },
  CONSULT: {
    quad: 'verbal cooperation',
    score: 2.5,
    definition:
      'Meets, visits, calls, talks, negotiates or mediates; the meeting took place or is taking place.',
    origin: PLOVER,
    related: ['CONSULT/visit', 'CONSULT/phone', 'AGREE', 'mediation'],
    examples: [
      'The Peruvian foreign minister flew to Quito for two days of talks.',
      'The two presidents spoke by telephone on Monday.',
    ],
  },
  SUPPORT: {
    quad: 'verbal cooperation',
    score: 5,
    definition:
      'Begins, resumes or widens diplomatic, non-material cooperation: praises, approves, recognises, opens a mission, signs or ratifies an agreement.',
    origin: PLOVER,
    related: ['AGREE', 'COOPERATE', 'SANCTION'],
    examples: [
      'Ghana and Togo signed a customs agreement.',
      'Iceland recognised the new government.',
    ],
  },
  CONCEDE: {
    quad: 'verbal cooperation',
    score: 4.5,
    definition:
      'Yields without immediate material effect: pardons, regrets, lifts a curfew or ban, announces a truce or withdrawal, drops a demand, softens its tone.',
    origin: PLOVER,
    related: ['RETREAT', 'AGREE', 'ceasefire'],
    examples: ['The junta announced that the curfew would be lifted.'],
  },
  COOPERATE: {
    quad: 'material cooperation',
    score: 9.5,
    definition:
      'Begins, resumes or widens a material exchange from which both sides gain: trade, joint exercises, extradition, shared intelligence.',
    origin: PLOVER,
    related: ['AID', 'MOBILIZE', 'SUPPORT', 'military_cooperation'],
    examples: ['Greek and Cypriot frigates held a joint exercise off Crete.'],
  },
  AID: {
    quad: 'material cooperation',
    score: 10,
    definition:
      'Gives material help mainly to the benefit of the recipient: money, credit, reparations, arms, training, relief, asylum, debt relief, rescue of hostages held by others.',
    origin: PLOVER,
    related: ['COOPERATE', 'RETREAT', 'arms_supply'],
    examples: ['Japan delivered water pumps to the flooded province.'],
  },
  RETREAT: {
    quad: 'material cooperation',
    score: 6.5,
    definition:
      'Eases materially what it held or did: releases, returns, disarms, keeps a ceasefire, withdraws, gives access to observers or relief, resigns.',
    origin: PLOVER,
    related: ['CONCEDE', 'AID', 'RETREAT/withdraw', 'RETREAT/release'],
    examples: ['The militia freed twelve fishermen it had held since March.'],
  },
  REQUEST: {
    quad: 'verbal conflict',
    score: 0,
    definition: 'Asks, demands, orders or appeals; the mode is what is asked for.',
    origin: PLOVER,
    related: ['REJECT', 'ACCUSE', 'demanded'],
    examples: ['Dublin called on the company to publish its accounts.'],
  },
  ACCUSE: {
    quad: 'verbal conflict',
    score: -3,
    definition:
      'Disapproves, complains or condemns; accuses, charges or sues; investigates. Summoning an ambassador to protest belongs here.',
    origin: PLOVER,
    related: ['ACCUSE/disapprove', 'THREATEN', 'PROTEST', 'accusation'],
    examples: ['Kenya summoned the ambassador to protest against the remarks.'],
  },
  REJECT: {
    quad: 'verbal conflict',
    score: -2,
    definition: 'Refuses, declines or cancels a meeting, bars entry; the mode is what is refused.',
    origin: PLOVER,
    related: ['REQUEST', 'SANCTION', 'COERCE'],
    examples: ['The minister cancelled her trip to Vienna.'],
  },
  THREATEN: {
    quad: 'verbal conflict',
    score: -3.5,
    definition: 'Threatens or warns with force; the mode is what is threatened.',
    origin: PLOVER,
    related: ['MOBILIZE', 'ACCUSE', 'threat_perception'],
    examples: ['The admiral warned that any intruder would be sunk.'],
  },
  PROTEST: {
    quad: 'material conflict',
    score: -5,
    definition:
      'Civilians act together on the ground: demonstrate, riot, strike, boycott, block a road.',
    origin: PLOVER,
    related: ['ACCUSE', 'REQUEST', 'CVL'],
    examples: ['Thousands marched through Porto against the dam.'],
  },
  SANCTION: {
    quad: 'material conflict',
    score: -6,
    definition:
      'Reduces relations that exist, and not only by formal sanctions: closes a mission, recalls or expels diplomats, ends aid, membership or trade, convicts.',
    origin: PLOVER,
    related: ['SANCTION/withdraw', 'SANCTION/expel', 'REJECT', 'COERCE', 'sanctions'],
    examples: [
      'Bolivia closed its embassy after the raid.',
      'Two attachés were expelled from Oslo on Friday.',
    ],
  },
  MOBILIZE: {
    quad: 'material conflict',
    score: -5.5,
    definition:
      'Moves soldiers or police short of using force: deploys, raises an alert, holds an exercise of its own.',
    origin: PLOVER,
    related: ['COOPERATE', 'THREATEN', 'ASSAULT'],
    examples: ['The army sent two brigades to the northern border.'],
  },
  COERCE: {
    quad: 'material conflict',
    score: -7,
    definition:
      'Represses or coerces short of violence: seizes, restricts, censors, arrests, deports, withholds, misinforms, attacks computers.',
    origin: PLOVER,
    related: ['COERCE/arrest', 'SANCTION', 'ASSAULT'],
    examples: ['Police detained eight activists at the airport.'],
  },
  ASSAULT: {
    quad: 'material conflict',
    score: -9,
    definition: 'Does on purpose what can gravely harm bodies; the mode is the means.',
    origin: PLOVER,
    related: ['COERCE', 'MOBILIZE', 'ASSAULT/aerial'],
    examples: ['Gunmen fired on the convoy near the pass.'],
  },
  NONE: {
    score: 0,
    definition:
      'A real happening PLOVER has no word for: an accident, a published article, the denial of an intent, an opened road. Kept in the ledger, left out of PLOVER exports and of intensity, and counted.',
    origin: CHANCERY,
    related: ['event', 'denial', 'event type'],
    examples: ['The new bridge over the strait was opened to lorries.'],
  },
}
