import type { Analysis } from '../../language/index.ts'
import type { ActorId } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import type { CodingStep } from '../step.ts'
import { publicationDay } from '../step.ts'
import { blocMentions, groupingReferences } from './blocs.ts'
import { collectiveMentions } from './collectives.ts'
import { coreferenceMentions } from './coreference.ts'
import { dictionaryMentions } from './dictionary-mentions.ts'
import { type FoundMention, groupBySentence, toMentions } from './found-mention.ts'
import { groupPronouns } from './group-pronouns.ts'
import { modelOrganisations } from './model-organisations.ts'
import { officeMentions } from './office-holders.ts'
import { type Passage, passagesOf, withinReach } from './passage.ts'
import { isCounted, peopleMentions } from './peoples.ts'
import { rementions } from './remention.ts'
import { textOrganisations } from './text-organisations.ts'
import { textActorId, textPersons } from './text-persons.ts'
import { noteMentions, RuleRecord } from './trace-mentions.ts'
import { unnamedMentions } from './unnamed.ts'
import { POSSESSIVES } from './unnamed-phrase.ts'

/**
 * Finds who the text speaks of: names, capitals that act as governments, demonyms, places, persons
 * the text introduces itself, unnamed groups, and the words that refer back to them.
 */
export const mentionsStep: CodingStep = {
  name: 'mentions',
  needs: [],
  gives: ['mentions'],
  run(input) {
    const { analysis, dictionary, published, trace } = input
    const rules = new RuleRecord(trace)
    const day = publicationDay(published)
    const listed = rules.by('the dictionary', dictionaryMentions(analysis, dictionary, day))
    const organisations = [
      ...listed,
      ...rules.by('the last word of a name (organisations)', textOrganisations(analysis, listed)),
    ]
    const persons = textPersons(analysis, [
      ...organisations,
      ...rules.by('the language model alone', modelOrganisations(analysis, organisations)),
    ])
    rules.by('a name and title the text itself introduces', persons.found)
    const named = inOrder(persons.found.filter((mention) => !isInDateline(analysis, mention)))
    const passages = passagesOf(analysis, dictionary, day, named, input.places)
    const namedIn = groupBySentence(analysis, named)
    const known: (readonly FoundMention[])[] = []
    const corrected = new Map<ActorId, Actor>()
    for (const passage of passages) {
      const { sentence } = passage
      const names = (namedIn[sentence] ?? []).map(withActor(corrected))
      known[sentence] = names
      const describe = (near: readonly FoundMention[]): FoundMention[] =>
        descriptionsIn(passage, near, names, persons.offices, rules)
      let descriptions = describe(withinReach(known, sentence))
      // 'The junta recalled its envoy': whose he is, is known once the junta is.
      if (descriptions.length > 0 && passage.items.some(({ lower }) => POSSESSIVES.has(lower)))
        descriptions = describe(inOrder([...withinReach(known, sentence), ...descriptions]))
      correctPersons(passage, descriptions, names, corrected)
      const told = inOrder(
        [...withoutSwallowed(analysis.text, names, descriptions), ...descriptions].map(
          withActor(corrected),
        ),
      )
      known[sentence] = told
      known[sentence] = inOrder([
        ...told,
        ...backReferencesIn(passage, withinReach(known, sentence), rules),
      ])
    }
    const mentions = toMentions(analysis, known.flat().map(withActor(corrected)))
    if (trace !== undefined) noteMentions(trace, input, mentions, rules)
    return { mentions }
  },
}

/** 'Its spokesman, Colonel [Amadou Traoré],': whose spokesman he is says of which country he is. */
function correctPersons(
  { analysis }: Passage,
  descriptions: readonly FoundMention[],
  names: readonly FoundMention[],
  corrected: Map<ActorId, Actor>,
): void {
  for (const { start, end, actor } of descriptions) {
    const { country } = actor
    if (country === undefined || !/^(?:its|their|his|her) /i.test(analysis.text.slice(start, end)))
      continue
    const person = names.find(
      (name) =>
        name.actor.kind === 'person' &&
        name.phraseStart >= end &&
        /^,\s*$/.test(analysis.text.slice(end, name.phraseStart)),
    )?.actor
    if (person === undefined || !person.id.startsWith('x:') || person.country === country) continue
    corrected.set(person.id, { ...person, id: textActorId(country, person.name), country })
  }
}

function withActor(corrected: ReadonlyMap<ActorId, Actor>) {
  return (mention: FoundMention): FoundMention => {
    const actor = corrected.get(mention.actor.id)
    return actor === undefined ? mention : { ...mention, actor }
  }
}

/** Descriptions of a sentence: sets of states, offices, collectives, nouns told of before, people without a name. */
function descriptionsIn(
  passage: Passage,
  near: readonly FoundMention[],
  names: readonly FoundMention[],
  offices: ReadonlyMap<ActorId, readonly string[]>,
  rules: RuleRecord,
): FoundMention[] {
  const known = withoutOverlaps([
    ...rules.by('words for a set of states', blocMentions(passage, near)),
    ...rules.by('an office and whose it is', officeMentions(passage, near, offices)),
    ...rules.by('words for a collective', collectiveMentions(passage, near)),
    ...rules.by('people of a nation, counted or described', peopleMentions(passage)),
  ])
  const soFar = inOrder([...near, ...known])
  const again = rules.by('a noun told of before', rementions(passage, soFar, [...names, ...known]))
  return [
    ...known,
    ...again,
    ...rules.by(
      'a noun for people who have no name',
      unnamedMentions(passage, inOrder([...soFar, ...again]), [...known, ...again]),
    ),
  ]
}

function backReferencesIn(
  passage: Passage,
  near: readonly FoundMention[],
  rules: RuleRecord,
): FoundMention[] {
  const again = groupingReferences(passage, near).filter(
    (mention) => !near.some(({ start }) => start === mention.start),
  )
  const references = coreferenceMentions(passage, near)
  const known = inOrder([...near, ...again])
  return [
    ...rules.by('words that take up a set named before', again),
    ...rules.by('a pronoun or noun that refers back', references),
    ...rules.by('a pronoun for several', groupPronouns(passage, known, references)),
  ]
}

const DATELINE = /^\p{Lu}{3}[^\u2013\u2014()]{0,60}\([^()]{1,40}\)\s*[-\u2013\u2014]/u

/** 'LOME, 4 March (Coast Wire) –': the agency has sent the text, it is not told of. */
function isInDateline({ text, sentences }: Analysis, { sentence, start }: FoundMention): boolean {
  const from = sentences[sentence]?.start ?? 0
  const line = DATELINE.exec(text.slice(from, from + 120))?.[0] ?? ''
  return start < from + line.length
}

function inOrder(found: readonly FoundMention[]): readonly FoundMention[] {
  for (let at = 1; at < found.length; at++)
    if (byPlace(found[at - 1] as FoundMention, found[at] as FoundMention) > 0)
      return [...found].sort(byPlace)
  return found
}

function byPlace(a: FoundMention, b: FoundMention): number {
  return a.start - b.start || b.end - a.end
}

/** Of descriptions that overlap, the longer one; those over the same words all stay. */
function withoutOverlaps(described: readonly FoundMention[]): FoundMention[] {
  return described.filter(
    (mention) =>
      !described.some(
        (other) =>
          other.start < mention.end &&
          mention.start < other.end &&
          other.end - other.start > mention.end - mention.start,
      ),
  )
}

/**
 * Drops a bloc's name that a longer description of states has taken in ('neighboring Arab states'), and
 * the name of a nation that heads a description of some of its people ('dozens of Russians').
 */
function withoutSwallowed(
  text: string,
  named: readonly FoundMention[],
  described: readonly FoundMention[],
): FoundMention[] {
  return named.filter(
    (mention) =>
      (mention.actor.kind !== 'bloc' && mention.form !== 'demonym') ||
      !described.some(
        (other) =>
          other.start <= mention.start &&
          mention.end <= other.end &&
          (mention.form === 'demonym'
            ? other.end === mention.end &&
              other.start < mention.start &&
              !isCounted(text.slice(other.start, other.end))
            : other.actor.kind === 'bloc'),
      ),
  )
}
