import type { Sector } from '../../codebook/index.ts'
import { STATE_SECTORS } from '../../codebook/index.ts'
import type { Iso3 } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import { treeOf } from '../predicates/index.ts'
import { setPhraseAt } from './actor-sets.ts'
import { antecedentState, isSubject, stateOf } from './antecedent.ts'
import { lastOfPhrase, ownersBehind } from './behind-noun.ts'
import { type FoundMention, tokensOf } from './found-mention.ts'
import { headOf } from './grammatical-role.ts'
import { actsAsOwner, ownersBefore } from './owner.ts'
import { descriptionOf, type Passage } from './passage.ts'
import { possessorOf } from './possessor.ts'
import { focusState } from './salience.ts'
import type { Item } from './sentence-items.ts'
import { textActorId } from './text-persons.ts'
import { stateOfScene, stateOfTown } from './town-state.ts'
import { type UnnamedNoun, unnamedNoun } from './unnamed-nouns.ts'
import {
  DEFINITE,
  determinerStart,
  firstModifier,
  isOwner,
  mayBeHead,
  NUMBERS,
  opensClause,
  ownsCraft,
  POSSESSIVES,
  standsAlone,
} from './unnamed-phrase.ts'

/** Sectors whose words name the same people: rebels are insurgents and gunmen. */
const ARMED = new Set<Sector>(['REB', 'UAF'])
/** Plural nouns that take up people called otherwise: 'two fishermen ... the men'. */
const PLURALS: Readonly<Record<string, ReadonlySet<Sector>>> = {
  man: new Set<Sector>([
    'CVL',
    'UAF',
    'REB',
    'LAB',
    'CRM',
    'MIL',
    'BUS',
    'EDU',
    'MED',
    'REL',
    'SPY',
  ]),
  woman: new Set<Sector>(['CVL', 'LAB', 'EDU', 'MED', 'REL']),
  officer: new Set<Sector>(['COP', 'MIL']),
  attacker: ARMED,
  kidnapper: ARMED,
}
/** Sentences back in which 'the officers' may have been named before. */
const BACK = 8

/**
 * Actors without a name, beyond the offices and groups the other rules find: 'police said', 'three
 * gunmen', 'a Kenyan patrol boat', 'prosecutors in Lima', 'the envoy'. A phrase with 'the' means the last
 * one so called; who acts for a state and has no owner in the text acts for the state the passage is about.
 *
 * @param described descriptions found by the other rules in this sentence; their words are left alone
 * @param found the mentions within reach, in text order
 */
export function unnamedMentions(
  passage: Passage,
  found: readonly FoundMention[],
  described: readonly FoundMention[],
): FoundMention[] {
  const { items } = passage
  const mentions: FoundMention[] = []
  for (let head = 0; head < items.length; head++) {
    const item = items[head]
    if (item === undefined || !mayBeHead(passage, found, described, head)) continue
    const first = firstModifier(passage, head)
    const words = items.slice(first, head + 1).map((word) => word.lower)
    const noun = unnamedNoun(words)
    if (noun === undefined || !standsAlone(passage, head, noun)) continue
    const before = [...found, ...mentions]
    mentions.push(...readUnnamed(passage, before, first, head, noun, words))
  }
  return mentions
}

function readUnnamed(
  passage: Passage,
  found: readonly FoundMention[],
  modifiers: number,
  head: number,
  noun: UnnamedNoun,
  words: readonly string[],
): FoundMention[] {
  const { items } = passage
  const before = items[modifiers - 1]
  const offset = items[modifiers]?.start ?? 0
  if (isOwner(before)) {
    const owners = ownersBefore(items, modifiers - 1)
    const outer = owners[0]?.first ?? modifiers - 1
    const first = ownsCraft(noun, items, head) ? outer : determinerStart(passage, outer)
    return owners.map(({ actor }) =>
      descriptionOf(
        passage,
        first,
        head,
        named(passage, noun, ownerOf(passage, actor, noun), words),
      ),
    )
  }
  if (before?.text === '-' || before?.text === '\u2011') return []
  if (before?.lower === 'our' || before?.lower === 'my' || before?.lower === 'your') return []
  if (before !== undefined && POSSESSIVES.has(before.lower)) {
    const owner = antecedentOwner(passage, found, before)
    if (noun.use === 'people' && owner === undefined) return []
    return [descriptionOf(passage, modifiers - 1, head, named(passage, noun, owner, words))]
  }
  if (before?.kind === 'word' && before.possessive) {
    const first = determinerStart(passage, modifiers - 1)
    const owner = found.findLast(
      (each) => each.sentence === passage.sentence && each.end === before.end,
    )
    const state = /^(?:country|nation|government)$/.test(before.lower)
      ? countrySpokenOf(passage, found, items[modifiers - 2], before.start)
      : undefined
    if (state !== undefined && owner === undefined) {
      const start = determinerStart(passage, modifiers - 1)
      const from = POSSESSIVES.has(items[modifiers - 2]?.lower ?? '') ? modifiers - 2 : start
      return [descriptionOf(passage, from, head, named(passage, noun, state, words))]
    }
    if (owner !== undefined) {
      const whose = ownerOf(passage, owner.actor, noun)
      return [descriptionOf(passage, first, head, named(passage, noun, whose, words))]
    }
    const owned = `${before.lower} ${words.join(' ')}`
    return [descriptionOf(passage, first, head, named(passage, noun, undefined, owned.split(' ')))]
  }
  const first = determinerStart(passage, modifiers)
  // 'The two ministers' mean two already named.
  if (/^(?:the two|both)\b/.test(`${items[first]?.lower} ${items[first + 1]?.lower}`)) return []
  if (items[first - 1]?.lower === 'both') return []
  const after = ownersBehind(passage, found, head, noun)
  const servesPerson = items[head + 1]?.lower === 'to' || items[head + 1]?.lower === 'for'
  const definite = DEFINITE.has(items[first]?.lower ?? '')
  const again =
    definite && after === undefined && items[head + 1]?.lower !== 'of'
      ? namedBefore(passage, found, noun, offset)
      : undefined
  if (again !== undefined) return [descriptionOf(passage, first, head, again)]
  if (
    after !== undefined &&
    !after.actors.some(({ kind }) => kind === 'person' && !servesPerson) &&
    !(noun.sector === 'GOV' && noun.use === 'agent' && items[head + 1]?.lower === 'in')
  ) {
    return after.actors.map((actor) =>
      descriptionOf(
        passage,
        first,
        after.end - 1,
        named(passage, noun, ownerOf(passage, actor, noun), words),
      ),
    )
  }
  if (noun.use === 'craft') return []
  const bare = first === head
  if (bare && !noun.plural && noun.use !== 'service') return []
  // 'A minister', 'the public': a word in general says of nobody in particular who it is.
  if (
    bare &&
    /^(?:people|men|women|children|families|leaders|critics|witness(?:es)?|public|companies|communities|banks|investors|authority)$/.test(
      noun.singular,
    ) &&
    !opensClause(items, head)
  )
    return []
  // 'The ministers of the two states': whoever the two are, it is nobody around.
  const ofSome = items[head + 1]?.lower === 'of' && setPhraseAt(passage, head + 2) !== undefined
  const last = after !== undefined ? after.end - 1 : lastOfPhrase(passage, head)
  const owner = ofSome
    ? undefined
    : (ownTown(passage, noun, head, last) ?? contextOwner(passage, found, noun, first, offset))
  return [descriptionOf(passage, first, last, named(passage, noun, owner, words))]
}

/** 'His [country]'s ambassador', 'the [government]'s envoy': the state that is meant. */
function countrySpokenOf(
  passage: Passage,
  found: readonly FoundMention[],
  determiner: Item | undefined,
  offset: number,
): Actor | undefined {
  if (determiner !== undefined && POSSESSIVES.has(determiner.lower)) {
    const actor = possessorOf(passage, found, determiner)
    const state = actor === undefined ? undefined : stateOf({ actor }, passage.dictionary)
    if (state !== undefined) return state
  }
  return focusState(passage, found, offset)
}

/** People of an armed group or an organisation stand for it; a person's are those of the state. */
function ownerOf(passage: Passage, actor: Actor, noun: UnnamedNoun): Actor {
  if (actor.kind !== 'person') return actor
  return STATE_SECTORS.has(noun.sector) ? (stateOf({ actor }, passage.dictionary) ?? actor) : actor
}

/** Whose 'its soldiers' are: the last subject that can own any, else the state spoken of. */
function antecedentOwner(
  passage: Passage,
  found: readonly FoundMention[],
  pronoun: Item,
): Actor | undefined {
  const { sentence, dictionary } = passage
  if (pronoun.lower === 'his' || pronoun.lower === 'her') {
    const person = possessorOf(passage, found, pronoun)
    if (person !== undefined && !STATE_SECTORS.has(person.sector ?? 'GOV')) return person
    const { analysis } = passage
    return antecedentState(analysis, dictionary, found, sentence, pronoun.start)
  }
  return possessorOf(passage, found, pronoun)
}

/** The actor an earlier phrase with the same noun stands for. */
function namedBefore(
  passage: Passage,
  found: readonly FoundMention[],
  noun: UnnamedNoun,
  offset: number,
): Actor | undefined {
  const { analysis, sentence } = passage
  const stem = noun.singular.split(' ').at(-1) ?? noun.singular
  const near = found.filter(
    (each) => each.end <= offset && sentence - each.sentence <= BACK && each.form !== 'demonym',
  )
  if (ARMED.has(noun.sector)) {
    const last = near.findLast(
      ({ actor, sector }) =>
        actor.kind === 'armed group' || ARMED.has(sector ?? actor.sector ?? 'GOV'),
    )
    if (last !== undefined) return last.actor
  }
  const whoever = PLURALS[noun.plural ? noun.singular : '']
  if (whoever !== undefined) {
    const same = near.findLast(
      ({ actor, form, sector }) =>
        form === 'description' &&
        actor.kind === 'collective' &&
        whoever.has(sector ?? actor.sector ?? 'COL'),
    )
    if (same !== undefined && sentence - same.sentence <= 2) return same.actor
  }
  if (noun.use === 'craft' || noun.singular === 'crew') {
    const last = near.findLast(
      ({ start, end, form }) =>
        form === 'description' &&
        unnamedNoun([analysis.text.slice(start, end).toLowerCase().split(/\s+/).at(-1) ?? ''])
          ?.use === 'craft',
    )
    if (last !== undefined) return last.actor
  }
  return near.findLast((each) => {
    if (each.form !== 'description') return false
    if (each.actor.kind === 'bloc' || each.actor.kind === 'state') return false
    const words = analysis.text
      .slice(each.start, each.end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
    return words.some((word) => word === stem || unnamedNoun([word])?.singular === stem)
  })?.actor
}

/** The state or organisation a noun without an owner belongs to; undefined when it belongs to none. */
function contextOwner(
  passage: Passage,
  found: readonly FoundMention[],
  noun: UnnamedNoun,
  first: number,
  offset: number,
): Actor | undefined {
  const { analysis, dictionary, sentence, items } = passage
  if (noun.use === 'agent') {
    const indefinite = /^(?:a|an|another)$/.test(items[first]?.lower ?? '')
    if (
      !indefinite ||
      !/^(?:envoy|ambassador|delegation|emissary|mission|negotiator|mediator)$/.test(noun.singular)
    )
      return undefined
    const sender = found.findLast(
      (each) => each.sentence === sentence && each.end <= offset && isSubject(analysis, each),
    )?.actor
    return sender?.kind === 'person' ? stateOf({ actor: sender }, dictionary) : sender
  }
  if (noun.use === 'people') return undefined
  const told = stateOfSubject(passage, found, offset)
  if (told !== undefined) return told
  const place = found.findLast(
    (each) =>
      each.sentence === sentence &&
      each.form === 'place' &&
      stateOf(each, dictionary) !== undefined,
  )
  const local = noun.sector === 'COP' || noun.sector === 'JUD' || noun.use === 'state people'
  if (local && place !== undefined) return stateOf(place, dictionary)
  const scene = noun.sector === 'COP' || noun.sector === 'JUD' ? stateOfScene(passage) : undefined
  if (scene !== undefined) return scene
  return focusState(passage, found, offset)
}

/** 'The mayor of [Osh]', 'a court in [Goma]': of the state the town lies in. */
function ownTown(
  passage: Passage,
  noun: UnnamedNoun,
  head: number,
  last: number,
): Actor | undefined {
  if (last === head || noun.use === 'people' || noun.use === 'craft') return undefined
  const [first, end] = [passage.items[head + 2], passage.items[last]]
  if (first === undefined || end === undefined) return undefined
  const name = passage.analysis.text.slice(first.start, end.end).replace(/^the /, '')
  return stateOfTown(passage, name)
}

/** 'President Dee told [parliament]', 'ordered [the army]': of the state whose minister does it. */
function stateOfSubject(
  passage: Passage,
  found: readonly FoundMention[],
  offset: number,
): Actor | undefined {
  const { analysis, dictionary, sentence } = passage
  const within = analysis.sentences[sentence]
  if (within === undefined) return undefined
  const tree = treeOf(analysis, within)
  const [token] = tokensOf(analysis, sentence, offset, offset + 1)
  let head = token
  while (/^(?:det|amod|compound|nummod|case)/.test(tree.relation(head)) && tree.head(head) >= 0)
    head = tree.head(head)
  if (!/^(?:i?obj)$/.test(tree.relation(head))) return undefined
  const subject = tree.child(tree.head(head), 'nsubj')
  if (subject === undefined) return undefined
  const doer = found.find(
    (each) =>
      each.sentence === sentence &&
      each.actor.kind === 'person' &&
      STATE_SECTORS.has(each.sector ?? each.actor.sector ?? 'CVL') &&
      headOf(analysis, each) === subject,
  )
  return doer === undefined ? undefined : stateOf(doer, dictionary)
}

function named(
  passage: Passage,
  noun: UnnamedNoun,
  owner: Actor | undefined,
  words: readonly string[],
): Actor {
  if (owner !== undefined && actsAsOwner(owner) && owner.kind !== 'bloc') {
    const own = ['MIL', 'GOV', 'REB', 'COP', 'UAF'].includes(noun.sector)
    if (own && owner.kind !== 'company') return owner
  }
  const official =
    owner?.kind === 'collective' &&
    STATE_SECTORS.has(owner.sector ?? 'CVL') &&
    STATE_SECTORS.has(noun.sector)
  const own = official || (owner?.kind !== 'person' && owner?.kind !== 'collective')
  const country = own ? owner?.country : undefined
  const plain = words.filter((word) => !/^\d/.test(word) && !NUMBERS.has(word))
  const label = owner === undefined || country === undefined ? '' : ` (${nameOf(passage, country)})`
  const body =
    owner === undefined || official || owner.kind === 'state' || country === undefined
      ? ''
      : `${owner.id}-`
  const shown = plain.join(' ') === '' ? noun.singular : plain.join(' ')
  return unnamedActor(
    noun,
    country,
    country === undefined ? words.join(' ') : `${body}${slugOf(noun, plain)}`,
    `${shown}${label}`,
    noun.sector,
  )
}

function nameOf(passage: Passage, country: Iso3): string {
  return passage.dictionary.state(country)?.name ?? country
}

/** Words that describe and do not tell one office from another. */
const DESCRIBING = new Set(
  'senior junior top new old current local young unnamed unidentified other same first second third'.split(
    ' ',
  ),
)

/** Part of the id: 'interior-minister', 'soldiers', 'police'. A group keeps only its noun. */
function slugOf(noun: UnnamedNoun, words: readonly string[]): string {
  if (noun.use === 'service') return noun.singular
  if (noun.plural) return `${noun.singular}s`
  const modifiers = words.slice(0, -noun.singular.split(' ').length)
  return [...modifiers.filter((word) => !DESCRIBING.has(word)), noun.singular].join('-')
}

/** Nouns whose singular is many people. */
const SEVERAL =
  /(?:division|brigade|battalion|regiment|unit|platoon|squadron|contingent|detachment|convoy|patrol|fleet|flotilla|force|crew|delegation|mission|family|crowd|mob|community|population|populace|public|coalition|faction|campaign|cartel|gang|mafia|company|firm|bank|contractor|operator|supplier|manufacturer|producer|consortium|utility|airline|carrier|union|broadcaster|newspaper|magazine|charity|watchdog|militia|elite|group|movement|organi[sz]ation|agency|cell|band|minority|party|team|authority)$/

function unnamedActor(
  noun: UnnamedNoun,
  country: Iso3 | undefined,
  slug: string,
  name: string,
  sector: Sector,
): Actor {
  const person =
    !noun.plural && noun.use !== 'service' && noun.use !== 'craft' && !SEVERAL.test(noun.singular)
  return {
    id: textActorId(country, slug),
    name,
    kind: person ? 'person' : 'collective',
    ...(country === undefined ? {} : { country }),
    sector,
    roles: [],
  }
}
