import type { Sector } from '../../codebook/index.ts'
import type { Actor } from '../mention.ts'
import { setPhraseAt } from './actor-sets.ts'
import { lastOfPhrase, ownersBehind } from './behind-noun.ts'
import type { FoundMention } from './found-mention.ts'
import { ownersBefore } from './owner.ts'
import { descriptionOf, type Passage } from './passage.ts'
import { named } from './unnamed-actor.ts'
import { type UnnamedNoun, unnamedNoun } from './unnamed-nouns.ts'
import {
  antecedentOwner,
  contextOwner,
  countrySpokenOf,
  ownerOf,
  ownTown,
} from './unnamed-owner.ts'
import {
  DEFINITE,
  determinerStart,
  firstModifier,
  isOwner,
  mayBeHead,
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
