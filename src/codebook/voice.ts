import type { Entry } from './entry.ts'
import { CHANCERY } from './entry.ts'

/** Groups of words about how something is told, and by whom. */
export type VoiceKind =
  | 'event modality'
  | 'tie modality'
  | 'certainty'
  | 'stance'
  | 'claim sort'
  | 'date basis'
  | 'corridor status'

const word = (definition: string, related: readonly string[], example?: string): Entry => ({
  definition,
  origin: CHANCERY,
  related,
  ...(example === undefined ? {} : { examples: [example] }),
})

/** Modality, certainty, stance, sorts of claim, bases of dates, status of corridors: what each means. */
export const VOICE_ENTRIES: Readonly<Record<VoiceKind, Readonly<Record<string, Entry>>>> = {
  'event modality': {
    asserted: word(
      'Told as having happened or happening, or as a habit.',
      ['planned', 'denied', 'modality'],
      'The ferry resumed service on Tuesday.',
    ),
    planned: word(
      'Announced, scheduled, intended or aimed at; it has not happened yet.',
      ['AGREE', 'hypothetical'],
      'The chancellor will travel to Rabat next week.',
    ),
    hypothetical: word(
      'Could, would, might, if; feared or forecast.',
      ['planned', 'prediction'],
      'A blockade would cut the island off.',
    ),
    demanded: word(
      'The act somebody asks for. The asking is a report of its own (REQUEST, asserted).',
      ['REQUEST'],
      'Lagos demanded that the crew be freed.',
    ),
    denied: word(
      'The reporting voice itself says that it did not happen.',
      ['denies', 'denial', 'dispute'],
      'No troops crossed the river, the observers found.',
    ),
  },
  'tie modality': {
    asserted: word('The relation is told as holding.', ['tie']),
    planned: word('The relation is intended or under construction.', ['tie']),
    hypothetical: word('The relation could come about.', ['tie']),
    perceived: word('The relation holds in the eyes of one who is named.', ['threat_perception']),
    past: word('The relation is told as over.', ['tie']),
  },
  certainty: {
    plain: word('Nothing weakens it.', ['hedged', 'alleged']),
    hedged: word(
      'Weakened by a word such as reportedly, may, seems; the words are kept.',
      ['hedge', 'hedges', 'plain'],
      'The firm reportedly signed on Friday.',
    ),
    alleged: word(
      'Told only as an accusation that is not shown.',
      ['accusation', 'alleges'],
      'They are accused of working for a foreign service.',
    ),
  },
  stance: {
    asserts: word('The holder puts it forward as true.', ['attribution', 'holder']),
    denies: word('The holder says it is not so.', ['denial', 'dispute', 'denied']),
    hedges: word('The holder puts it forward with reserve.', ['hedge', 'hedged']),
    alleges: word('The holder puts it forward as an accusation.', ['accusation', 'alleged']),
  },
  'claim sort': {
    evaluation: word(
      'Says how good, strong, important or dangerous something is.',
      ['claim', 'perception'],
      'The treaty is a triumph of patience.',
    ),
    prediction: word(
      'Says what will or may come.',
      ['claim', 'forecast', 'likelihood words'],
      'Traffic through the strait will double.',
    ),
    intent: word(
      'Says what an actor wants or aims at.',
      ['claim', 'planned'],
      'Ankara seeks a seat at the table.',
    ),
    perception: word(
      'Says how an actor sees something.',
      ['claim', 'threat_perception'],
      'Helsinki regards the base as a provocation.',
    ),
    causal: word(
      'Says that one thing brought about another.',
      ['claim'],
      'The drought drove the herders south.',
    ),
    accusation: word(
      'Says that an actor does wrong.',
      ['claim', 'ACCUSE', 'alleged'],
      'The council is hiding the true figures.',
    ),
    prescription: word(
      'Says what ought to be done.',
      ['claim', 'REQUEST'],
      'Both capitals should open their archives.',
    ),
    denial: word(
      'Says that something said of an actor is not so.',
      ['claim', 'denies', 'NONE'],
      'The exercise is aimed at nobody, the ministry said.',
    ),
    justification: word(
      'Gives the ground on which an actor says it acted.',
      ['claim', 'causal'],
      'The border was closed to protect the herds, officials said.',
    ),
  },
  'date basis': {
    stated: word('The text gives the date.', ['happened', 'resolved']),
    resolved: word('The text gives part of the date, its other dates the rest.', ['stated']),
    relative: word('Counted from the publication date: last month, yesterday.', ['published']),
    bounded: word(
      'No date is given: it lies before publication (after it, if planned), and is shown so. Never in a series.',
      ['undated', 'published'],
    ),
    none: word('Nothing is known about when.', ['undated', 'NONE']),
  },
  'corridor status': {
    planned: word('Proposed or announced.', ['corridor']),
    agreed: word('Agreed or signed by those concerned.', ['corridor']),
    building: word('Under construction.', ['corridor']),
    active: word('In use.', ['corridor']),
    closed: word('Shut or suspended.', ['corridor']),
    'not stated': word('The text does not say how far it has come.', ['corridor']),
  },
}
