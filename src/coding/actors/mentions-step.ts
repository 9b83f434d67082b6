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
import { passagesOf, withinReach } from './passage.ts'
import { rementions } from './remention.ts'
import { textOrganisations } from './text-organisations.ts'
import { textPersons } from './text-persons.ts'
import { noteMentions, RuleRecord } from './trace-mentions.ts'
import { unnamedMentions } from './unnamed.ts'

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
    const named = inOrder(persons.found)
    const passages = passagesOf(analysis, dictionary, day, named)
    const namedIn = groupBySentence(analysis, named)
    const described = passages.flatMap((passage) => {
      const near = withinReach(namedIn, passage.sentence)
      return withoutOverlaps([
        ...rules.by('words for a set of states', blocMentions(passage, near)),
        ...rules.by('an office and whose it is', officeMentions(passage, near, persons.offices)),
        ...rules.by('words for a collective', collectiveMentions(passage, near)),
      ])
    })
    const unnamed: FoundMention[] = []
    const byRule = groupBySentence(analysis, described)
    const soFar = namedIn.map((names, sentence) => inOrder([...names, ...(byRule[sentence] ?? [])]))
    for (const passage of passages) {
      const known = byRule[passage.sentence] ?? []
      const near = withinReach(soFar, passage.sentence)
      const again = rules.by('a noun told of before', rementions(passage, near))
      const here = [
        ...again,
        ...rules.by(
          'a noun for people who have no name',
          unnamedMentions(passage, near, [...known, ...again]),
        ),
      ]
      unnamed.push(...here)
      soFar[passage.sentence] = inOrder([...(soFar[passage.sentence] ?? []), ...here])
    }
    const describedIn = groupBySentence(analysis, [...described, ...unnamed])
    const knownIn = namedIn.map((names, sentence) => {
      const descriptions = describedIn[sentence] ?? []
      return inOrder([...withoutSwallowed(names, descriptions), ...descriptions])
    })
    const back = passages.flatMap((passage) => {
      const near = withinReach(knownIn, passage.sentence)
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
    })
    const mentions = toMentions(analysis, [...knownIn.flat(), ...back])
    if (trace !== undefined) noteMentions(trace, input, mentions, rules)
    return { mentions }
  },
}

function inOrder(found: readonly FoundMention[]): FoundMention[] {
  return [...found].sort((a, b) => a.start - b.start || b.end - a.end)
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

/** Drops a bloc's name that a longer description of states has taken in ('neighboring Arab states'). */
function withoutSwallowed(
  named: readonly FoundMention[],
  described: readonly FoundMention[],
): FoundMention[] {
  return named.filter(
    (mention) =>
      mention.actor.kind !== 'bloc' ||
      !described.some(
        (other) =>
          other.actor.kind === 'bloc' && other.start <= mention.start && mention.end <= other.end,
      ),
  )
}
