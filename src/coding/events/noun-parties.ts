import type { Mention } from '../mention.ts'
import type { SentenceView } from './candidate.ts'
import { unite, without } from './candidate.ts'
import { LIGHT_VERBS } from './governing-verb.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { actorsOf, ownActors, phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import { complementsOf } from './phrases/complements.ts'
import { findSubject } from './phrases/find-subject.ts'
import type { NounPhrase, VerbGroup } from './phrases/phrase.ts'

/** The sides behind 'between' or 'among', also past an infinitive ('a deal to swap prisoners between'). */
export function betweenSides(
  view: SentenceView,
  entry: TriggerEntry,
  complements: Complements,
): readonly Mention[] {
  const near = unite(behind(view, complements, 'between'), behind(view, complements, 'among'))
  if (near.length > 0 || !entry.symmetric || complements.infinitive === undefined) return near
  return behind(view, complementsOf(view.phrases, complements.infinitive), 'between')
}

/** 'talks between the two presidents': a pair that only the text before names. */
export function isPair(view: SentenceView, complements: Complements): boolean {
  return complements.prepositional.some(({ preposition, index }) => {
    const phrase = view.phrases[index]
    if (preposition !== 'between' || phrase?.kind !== 'noun phrase') return false
    const word = view.words.word(phrase.head)
    return /^(ministers|presidents|leaders|sides|countries|nations|neighbou?rs|governments|capitals|states|parties|delegations|diplomats|officials)$/.test(
      word,
    )
  })
}

/** 'resulted in several agreements', 'the signed accords': something a visit or talks brought. */
export function isOutcome(view: SentenceView, index: number, entry: TriggerEntry): boolean {
  if (entry.type !== 'AGREE' || !entry.symmetric) return false
  const phrase = view.phrases[index] as NounPhrase
  for (let token = phrase.first; token < phrase.head; token++)
    if (/^(signed|resulting|ensuing)$/.test(view.words.word(token))) return true
  for (let at = index - 1; at >= 0; at--) {
    const before = view.phrases[at]
    if (before?.kind === 'noun phrase') {
      const between = before.possessive || view.phrases[at + 1]?.kind === 'and'
      if (!between) return false
      continue
    }
    if (before?.kind === 'verb group')
      return /^(result|mark|culminate|end|conclude|produce|yield|see|bring|lead|crown)$/.test(
        before.lemma,
      )
    if (before?.kind !== 'and' && before?.kind !== 'comma') return false
  }
  return false
}

/** The actors behind a preposition in what follows the noun. */
export function behind(
  view: SentenceView,
  complements: Complements,
  preposition: string,
): readonly Mention[] {
  for (const found of complements.prepositional) {
    if (found.preposition !== preposition) continue
    const target = phraseAfterOwners(view.phrases, found.index)
    const actors = actorsOf(view.phrases, view.words, target)
    if (actors.length > 0) return actors
  }
  return []
}

/** 'the drills [Kenya held]', 'an attack that [Chad launched]': who did it, and by which verb. */
export function relativeTeller(
  view: SentenceView,
  index: number,
  phrase: NounPhrase,
): { readonly actors: readonly Mention[]; readonly verb: number } | undefined {
  let at = index + 1
  if (view.phrases[at]?.kind === 'relative') at++
  if (view.phrases[at]?.kind === 'noun phrase' && view.phrases[at]?.first === phrase.end) {
    at = phraseAfterOwners(view.phrases, at)
  } else if (at === index + 1) return undefined
  const subject = view.phrases[at]
  const group = view.phrases[at + 1]
  if (subject?.kind !== 'noun phrase' || subject.preposition !== undefined) return undefined
  if (group?.kind !== 'verb group' || group.form !== 'finite') return undefined
  if (!LIGHT_VERBS.has(group.lemma) || complementsOf(view.phrases, at + 1).direct.length > 0)
    return undefined
  const actors = actorsOf(view.phrases, view.words, at)
  return actors.length === 0 ? undefined : { actors, verb: at + 1 }
}

/** 'protests [gripping Iraq]': where unrest takes place it is against those who rule there. */
export function gripped(view: SentenceView, index: number): readonly Mention[] {
  const group = view.phrases[index + 1]
  if (group?.kind !== 'verb group') return []
  if (!/^(grip|sweep|engulf|rock|shake|hit|roil|paralyse|paralyze)$/.test(group.lemma)) return []
  const [object] = complementsOf(view.phrases, index + 1).direct
  return object === undefined ? [] : actorsOf(view.phrases, view.words, object)
}

/** 'prompting anger from Oslo', 'drew criticism from Lima': whoever provoked it is the recipient. */
export function provoker(view: SentenceView, verb: number | undefined): readonly Mention[] {
  const group = verb === undefined ? undefined : view.phrases[verb]
  if (verb === undefined || group?.kind !== 'verb group') return []
  if (!/^(prompt|draw|spark|provoke|trigger|elicit|cause|bring|earn|win|meet)$/.test(group.lemma))
    return []
  const subject = findSubject(view.phrases, view.words, verb)
  return subject === undefined ? [] : actorsOf(view.phrases, view.words, subject)
}

/** 'after talks with Oslo, [Lima] said', 'in [Erbil]'s view at a meeting with ...': the other side. */
export function host(view: SentenceView, index: number): readonly Mention[] {
  const owned = view.phrases[index - 1]
  const start = owned?.kind === 'noun phrase' && owned.possessive ? index - 1 : index
  const opener = view.phrases[start] as NounPhrase
  if (opener.preposition === undefined) return []
  if (view.phrases[start - 1]?.kind === 'noun phrase') {
    const owner = named(ownActors(view.phrases, view.words, start - 1))
    if (owner.length > 0) return owner
  }
  let near: number | undefined
  for (const [at, other] of view.phrases.entries()) {
    if (other.kind !== 'verb group' || other.form !== 'finite') continue
    if (near === undefined || at < index) near = at
  }
  if (near === undefined) return []
  const subject = findSubject(view.phrases, view.words, near)
  return subject === undefined ? [] : named(actorsOf(view.phrases, view.words, subject))
}

/** Pronouns are too unsure to lend a party to a noun. */
export function named(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.form !== 'coref')
}

/** Those an infinitive under the noun concerns: 'an agreement to open an embassy in [Fiji]'. */
export function infinitiveRecipients(
  view: SentenceView,
  infinitive: number,
  actors: readonly Mention[],
): readonly Mention[] {
  const inner = complementsOf(view.phrases, infinitive)
  for (const index of inner.direct) {
    const found = without(actorsOf(view.phrases, view.words, index), actors)
    if (found.length > 0) return found
    const phrase = view.phrases[index]
    const within = phrase?.kind === 'noun phrase' ? without(phrase.mentions, actors) : []
    if (within.length > 0) return within
  }
  for (const { preposition, index } of inner.prepositional) {
    if (!/^(in|with|to|from|on|for)$/.test(preposition)) continue
    const found = ownActors(view.phrases, view.words, index)
    if (found.length > 0) return found
  }
  return []
}

/** The subject of a light verb ('[Oslo] hosted talks'), which did what the noun tells. */
export function lightSubject(
  view: SentenceView,
  verb: number | undefined,
  entry: TriggerEntry,
): readonly Mention[] {
  if (verb === undefined) return []
  const group = view.phrases[verb] as VerbGroup
  if (!LIGHT_VERBS.has(group.lemma)) return []
  if (group.lemma === 'host' && entry.symmetric) return []
  if (group.passive) {
    const complements = complementsOf(view.phrases, verb)
    return behind(view, complements, 'by')
  }
  const subject = findSubject(view.phrases, view.words, verb)
  return subject === undefined ? [] : actorsOf(view.phrases, view.words, subject)
}
