import type { EventModality } from '../report.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { governingVerb, LIGHT_VERBS } from './governing-verb.ts'
import {
  ASKING,
  FAILING,
  FEARING,
  PLANNED_WORDS,
  PLANNING,
  POSSIBLE_WORDS,
} from './lexicon/modality-words.ts'
import { findSubject } from './phrases/find-subject.ts'
import type { Phrase, VerbGroup } from './phrases/phrase.ts'
import { isDonePurpose } from './purpose.ts'
import { isReportedWill, supposingWord } from './supposed.ts'

/** What `modalityOf` finds: 'purpose' for a mere aim of the clause ('met to sign a treaty'). */
export type ToldAs = EventModality | 'purpose'

/**
 * Whether the event is told as having happened: from modal, tense and negation of its verb, the verbs
 * that verb depends on ('plans to', 'failed to', 'urged X to'), adjectives of a noun ('upcoming',
 * 'possible') and conditional clauses.
 */
export function modalityOf(view: SentenceView, candidate: EventCandidate): ToldAs {
  // 'will not tolerate': the refusal is what is told.
  if (candidate.entry.negated) {
    const group = view.phrases[candidate.phrase]
    const modal = group?.kind === 'verb group' ? group.modal : undefined
    const told = modal === 'would' ? 'planned' : modalMeaning(modal)
    return told === undefined || told === 'planned' ? 'asserted' : by(view, group, told)
  }
  if (candidate.asked) return 'demanded'
  const noun = candidate.verb !== candidate.phrase
  if (noun) {
    const own = nounModality(view, candidate)
    if (own !== undefined) return own
  }
  const verb = noun ? tellingVerb(view, candidate) : candidate.phrase
  if (verb === undefined) return 'asserted'
  const found = verbModality(view, verb, noun)
  const modality = found === 'purpose' && isDonePurpose(view, candidate) ? 'asserted' : found
  if (modality === 'asserted' || modality === 'planned') {
    const supposing =
      view.tree?.parsed === true
        ? supposingWord(view.tree, noun ? verbToken(view, verb) : candidate.endToken - 1)
        : undefined
    if (supposing !== undefined) {
      view.because?.(supposing, supposing + 1)
      return 'hypothetical'
    }
  }
  // 'will not renew the deal': what is done to the thing is in doubt, not the thing.
  if (noun && isAbout(view, verb) && modality !== 'asserted')
    return isOwned(view, candidate) ? 'asserted' : 'hypothetical'
  return modality
}

function verbToken({ phrases }: SentenceView, verb: number): number {
  return (phrases[verb] as VerbGroup).head
}

/** What the words of a phrase decide. */
function by<Told extends ToldAs>(
  { because }: SentenceView,
  phrase: Phrase | undefined,
  told: Told,
): Told {
  if (phrase !== undefined) because?.(phrase.first, phrase.end)
  return told
}

/** 'deterred [Peru's] build-up': whose it is, is told as known. */
function isOwned(view: SentenceView, candidate: EventCandidate): boolean {
  const owner = view.phrases[candidate.phrase - 1]
  return owner?.kind === 'noun phrase' && owner.possessive && owner.mentions.length > 0
}

function isAbout(view: SentenceView, verb: number): boolean {
  const group = view.phrases[verb]
  if (group?.kind !== 'verb group') return false
  const known = LIGHT_VERBS.has(group.lemma) || OCCURRING.has(group.lemma)
  return !known && matrixMeaning(group) === undefined
}

/** Verbs that say of their subject that it takes place. */
const OCCURRING = new Set(
  'take begin start happen occur hold resume schedule go plan expect sign conclude'.split(' '),
)

/**
 * The verb that says whether what a noun names took place: the one it is an object of, or one like
 * 'took place' it is the subject of. What else is said of a visit does not make it less real.
 */
function tellingVerb(view: SentenceView, candidate: EventCandidate): number | undefined {
  const verb = governingVerb(view, candidate.phrase)
  if (verb === undefined) return undefined
  const group = view.phrases[verb]
  if (group?.kind !== 'verb group') return undefined
  if (verb > candidate.phrase && !OCCURRING.has(group.lemma)) return undefined
  return verb
}

function nounModality(view: SentenceView, candidate: EventCandidate): EventModality | undefined {
  const phrase = view.phrases[candidate.phrase]
  if (phrase === undefined) return undefined
  for (let token = phrase.first; token < phrase.end; token++) {
    const word = view.words.word(token)
    const told = PLANNED_WORDS.has(word)
      ? 'planned'
      : POSSIBLE_WORDS.has(word)
        ? 'hypothetical'
        : word === 'no' && token === phrase.first
          ? 'denied'
          : undefined
    if (told === undefined) continue
    view.because?.(token, token + 1)
    return told
  }
  if (phrase.kind === 'noun phrase' && phrase.preposition === 'without')
    return by(view, view.phrases[candidate.phrase - 1], 'denied')
  if (inCondition(view, candidate.phrase)) return 'hypothetical'
  // 'plans for a visit', 'the threat of attacks', 'calls for talks'
  const before = view.phrases[candidate.phrase - 1]
  if (
    before?.kind === 'noun phrase' &&
    phrase.kind === 'noun phrase' &&
    phrase.preposition !== undefined
  ) {
    const lemma = view.words.lemma(before.head)
    if (/^(plan|proposal|prospect|preparation|hope|readiness|willingness)$/.test(lemma))
      return by(view, before, 'planned')
    if (/^(threat|risk|fear|possibility|danger|chance)$/.test(lemma))
      return by(view, before, 'hypothetical')
    if (/^(call|demand|request|appeal|need)$/.test(lemma)) return by(view, before, 'demanded')
    if (/^(lack|absence)$/.test(lemma)) return by(view, before, 'denied')
  }
  return undefined
}

function verbModality(view: SentenceView, start: number, asObject: boolean): ToldAs {
  const { phrases } = view
  let at = start
  for (let depth = 0; depth < 6; depth++) {
    const group = phrases[at] as VerbGroup
    if (group.negated) return by(view, group, 'denied')
    const modal = isReportedWill(view.tree, group) ? 'planned' : modalMeaning(group.modal)
    if (modal !== undefined) return by(view, group, modal)
    // For an object, the verb itself may say that it is only wanted ('seeks talks', 'rules out talks').
    // 'is to hold' plans, 'has yet to sign' denies.
    if (depth > 0 && group.lemma === 'be') return by(view, group, 'planned')
    if (depth > 0 && group.lemma === 'have')
      return view.words.word(group.end) === 'yet' || view.words.word(group.end - 1) === 'yet'
        ? by(view, group, 'denied')
        : by(view, group, 'demanded')
    if (asObject || depth > 0) {
      const ordered = depth === 0 && group.lemma === 'order'
      const meaning = ordered ? undefined : matrixMeaning(group)
      if (meaning !== undefined) return by(view, group, meaning)
    }
    if (inCondition(view, at)) return 'hypothetical'
    if (depth === 0 && !asObject) {
      const told = underThat(view, at) ?? ofSubject(view, at)
      if (told !== undefined) return told
    }
    if (group.form === 'finite') break
    const before = phrases[at - 1]
    if (before?.kind === 'preposition' && before.word === 'without')
      return by(view, before, 'denied')
    // 'bullied Peru into leaving': what one wants of another.
    if (before?.kind === 'preposition' && before.word === 'into') return by(view, before, 'purpose')
    const matrix = matrixOf(view, at)
    if (matrix === undefined) break
    if (typeof matrix === 'string') return matrix
    at = matrix
  }
  return 'asserted'
}

function modalMeaning(modal: string | undefined): EventModality | undefined {
  if (modal === 'will') return 'planned'
  if (modal === 'must' || modal === 'should') return 'demanded'
  return modal === undefined ? undefined : 'hypothetical'
}

function matrixMeaning(group: VerbGroup): EventModality | undefined {
  if (FAILING.has(group.lemma)) return 'denied'
  if (ASKING.has(group.lemma)) return 'demanded'
  if (FEARING.has(group.lemma)) return 'hypothetical'
  if (PLANNING.has(group.lemma)) return 'planned'
  return undefined
}

/** The verb an infinitive or gerund depends on, or what the noun before it says. */
function matrixOf(view: SentenceView, index: number): number | ToldAs | undefined {
  const { phrases, words } = view
  const own = phrases[index] as VerbGroup
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'clause' || phrase.kind === 'relative')
      return undefined
    if (phrase.kind === 'comma' && own.form === 'gerund') return undefined
    if (phrase.kind === 'noun phrase' && own.form === 'infinitive' && at === index - 1) {
      const lemma = words.lemma(phrase.head)
      if (
        /^(plan|intention|aim|ambition|decision|bid|proposal|desire|readiness|willingness|hope|goal|order)$/.test(
          lemma,
        )
      )
        return lemma === 'decision' ? undefined : by(view, phrase, 'planned')
      if (/^(refusal|failure|reluctance)$/.test(lemma)) return by(view, phrase, 'denied')
      if (/^(call|demand|request|appeal)$/.test(lemma)) return by(view, phrase, 'demanded')
      if (/^(threat)$/.test(lemma)) return by(view, phrase, 'hypothetical')
      if (lemma === 'effort') return by(view, phrase, 'planned')
      if (lemma === 'attempt' || lemma === 'campaign') return undefined
    }
    // A purpose clause ('held talks to end the war') tells an aim.
    if (phrase.kind === 'verb group') {
      if (own.form === 'infinitive' && at < index - 1 && !takesObjectAndInfinitive(phrase))
        return by(view, phrase, 'purpose')
      return at
    }
  }
  return own.form === 'infinitive' ? 'purpose' : undefined
}

function takesObjectAndInfinitive(group: VerbGroup): boolean {
  return (
    ASKING.has(group.lemma) ||
    /^(force|compel|allow|help|lead|cause|prompt|invite|tell|enable|begin|start|continue)$/.test(
      group.lemma,
    )
  )
}

/** 'If X attacks', 'Had X attacked, ...': what is only supposed. */
function inCondition(view: SentenceView, index: number): boolean {
  const { phrases, words } = view
  for (let at = index - 1; at >= 0; at--) {
    const phrase = phrases[at] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'comma') return false
    if (phrase.kind === 'clause') {
      const supposes = /^(?:if|unless|whether)$/.test(phrase.word)
      if (supposes) view.because?.(phrase.first, phrase.end)
      return supposes
    }
    if (phrase.kind === 'verb group' && phrase.form === 'finite')
      return at === 0 && index === 2 && /^(had|should|were)$/.test(words.word(phrase.first))
  }
  return false
}

const WANTING = new Set('insist propose recommend suggest advise plead stipulate'.split(' '))
const UNTRUE = /^(false|untrue|baseless|unfounded|fabricated|wrong|fake)$/

/** 'demanded that X leave', 'it is not true that X left', 'reports that X left are false'. */
function underThat(view: SentenceView, index: number): EventModality | undefined {
  const { phrases, words } = view
  let that = index - 1
  while (that >= 0 && phrases[that]?.kind !== 'that') {
    const phrase = phrases[that] as Phrase
    if (phrase.kind !== 'noun phrase' && phrase.kind !== 'and') return undefined
    that--
  }
  const before = phrases[that - 1]
  const own = phrases[index] as VerbGroup
  if (before?.kind === 'verb group') {
    const bare = own.first === own.head && words.word(own.head) === own.lemma
    const wanted = ASKING.has(before.lemma) || (WANTING.has(before.lemma) && bare)
    return wanted || (own.lemma === 'be' && bare) ? by(view, before, 'demanded') : undefined
  }
  if (before?.kind !== 'noun phrase') return undefined
  const verb = phrases[that - 2]
  if (verb?.kind === 'verb group' && verb.lemma === 'be') {
    const word = words.word(before.head)
    return (verb.negated && word === 'true') || UNTRUE.test(word)
      ? by(view, before, 'denied')
      : undefined
  }
  for (let at = index + 1; at < phrases.length; at++) {
    const later = phrases[at] as Phrase
    const judged = phrases[at + 1]
    if (later.kind === 'verb group' && later.lemma === 'be' && judged !== undefined)
      return UNTRUE.test(words.word(judged.first)) ? by(view, judged, 'denied') : undefined
  }
  return undefined
}

/** 'Any accords that are signed', 'no troops were sent': the subject says whether there are any. */
function ofSubject(view: SentenceView, index: number): EventModality | undefined {
  const { phrases, words } = view
  const subject = findSubject(phrases, words, index)
  const phrase = subject === undefined ? undefined : phrases[subject]
  if (phrase?.kind !== 'noun phrase') return undefined
  const word = words.word(phrase.first)
  if (word === 'any') return by(view, phrase, 'hypothetical')
  return /^(?:no|nobody|none)$/.test(word) ? by(view, phrase, 'denied') : undefined
}
