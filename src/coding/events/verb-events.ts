import type { EventCandidate, SentenceView } from './candidate.ts'
import { governedPhrases, underNouns } from './governed-phrases.ts'
import { verbEntries } from './lexicon/trigger-lexicon.ts'
import { fitsParties, isAcrossBorder } from './party-class.ts'
import { complementsOf } from './phrases/complements.ts'
import { findSubject } from './phrases/find-subject.ts'
import type { VerbGroup } from './phrases/phrase.ts'
import { candidateOfVerb } from './verb-arguments.ts'
import { headToken, objectNoun } from './verb-object.ts'

/** What the verbs of a sentence tell, and which words they have used up. */
export interface VerbEvents {
  readonly candidates: readonly EventCandidate[]
  /** Head tokens of nouns that are part of a verb's event ('postponed his [visit]'). */
  readonly usedNouns: ReadonlySet<number>
  /** Phrase indices that belong to another event ('agreed [to meet ...]'). */
  readonly governed: ReadonlySet<number>
}

/** Matches every verb group of the sentence with the trigger lexicon and finds its arguments. */
export function verbEvents(view: SentenceView): VerbEvents {
  const candidates: EventCandidate[] = []
  const usedNouns = new Set<number>()
  const governed = new Set<number>(underNouns(view))
  for (const [index, phrase] of view.phrases.entries()) {
    if (phrase.kind !== 'verb group' || governed.has(index)) continue
    const found = matchVerb(view, index, phrase)
    if (found === undefined) continue
    candidates.push(found.candidate)
    if (found.noun !== undefined) usedNouns.add(found.noun)
    if (found.candidate.entry.governs)
      for (const under of governedPhrases(view, index)) governed.add(under)
  }
  return { candidates, usedNouns, governed }
}

interface VerbMatch {
  readonly candidate: EventCandidate
  readonly noun?: number
}

function matchVerb(view: SentenceView, index: number, group: VerbGroup): VerbMatch | undefined {
  const entries = verbEntries(group.lemma)
  if (entries.length === 0) return undefined
  const complements = complementsOf(view.phrases, index)
  const subject = findSubject(view.phrases, view.words, index)
  for (const entry of entries) {
    const particle = entry.particle
    if (entry.negated && !group.negated) continue
    if (particle !== undefined && view.words.word(group.end) !== particle) continue
    const noun = objectNoun(view, entry, group, complements, subject)
    if (entry.takes !== undefined && noun === undefined) continue
    if (entry.takesInfinitive && complements.infinitive === undefined) continue
    if (entry.infinitive !== undefined && !isAbout(view, complements.infinitive, entry.infinitive))
      continue
    const candidate = candidateOfVerb(view, entry, index, group, complements, subject, noun)
    if (candidate === undefined) continue
    const parties = [...candidate.actors, ...candidate.recipients]
    if (isAcrossBorder(entry, view.words, parties)) continue
    if (fitsParties(entry, candidate.actors, candidate.recipients))
      return { candidate, ...(noun === undefined ? {} : { noun: headToken(view, noun) }) }
  }
  return undefined
}

/** True when the infinitive at `index` is one of the lemmas. */
function isAbout(
  view: SentenceView,
  index: number | undefined,
  lemmas: readonly string[],
): boolean {
  const group = index === undefined ? undefined : view.phrases[index]
  return group?.kind === 'verb group' && lemmas.includes(group.lemma)
}
