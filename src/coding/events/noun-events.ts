import type { Mention } from '../mention.ts'
import type { EventCandidate, SentenceView } from './candidate.ts'
import { unite, without } from './candidate.ts'
import type { TriggerEntry } from './lexicon/entry.ts'
import { nounEntries } from './lexicon/trigger-lexicon.ts'
import { actorsOf, ownActors, phraseAfterOwners } from './phrases/actors-of-phrase.ts'
import type { Complements } from './phrases/complements.ts'
import { complementsOf } from './phrases/complements.ts'
import { findSubject } from './phrases/find-subject.ts'
import type { NounPhrase, VerbGroup } from './phrases/phrase.ts'
import type { VerbEvents } from './verb-events.ts'
import { facing } from './verb-events.ts'

/** Verbs that only say that what their object names took place; their subject did it. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  (
    'hold conduct make pay have launch carry stage undertake mount begin start open continue resume ' +
    'complete conclude finish attend host lead do give wage perform run engage announce kick issue ' +
    'deliver reach commit initiate convene co-host receive arrange end order'
  ).split(' '),
)
/** Words that open a phrase about something already spoken of. */
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such'])

/** Matches the nouns of the sentence with the trigger lexicon and finds their arguments. */
export function nounEvents(view: SentenceView, verbs: VerbEvents): readonly EventCandidate[] {
  const candidates: EventCandidate[] = []
  for (const [index, phrase] of view.phrases.entries()) {
    if (phrase.kind !== 'noun phrase' || verbs.governed.has(index)) continue
    if (verbs.usedNouns.has(phrase.head) || phrase.possessive) continue
    const candidate = matchNoun(view, index, phrase)
    if (candidate !== undefined) candidates.push(candidate)
  }
  return candidates
}

function matchNoun(
  view: SentenceView,
  index: number,
  phrase: NounPhrase,
): EventCandidate | undefined {
  if (view.words.tag(phrase.head) === 'PROPN' && phrase.first === phrase.head) return undefined
  for (const entry of nounEntries(view.words.lemma(phrase.head))) {
    const first = firstTriggerToken(view, entry, phrase)
    if (first === undefined) continue
    if (entry.particle !== undefined && view.words.word(phrase.end) !== entry.particle) continue
    if (entry.ofNoun !== undefined && !isOf(view, entry.ofNoun, index)) continue
    const candidate = argumentsOf(view, entry, index, phrase, first)
    if (candidate !== undefined) return candidate
  }
  return undefined
}

/** Where the trigger begins: its head, or the modifier the entry asks for. */
function firstTriggerToken(
  view: SentenceView,
  entry: TriggerEntry,
  phrase: NounPhrase,
): number | undefined {
  const { takes } = entry
  if (takes === undefined) return phrase.head
  for (let token = phrase.first; token < phrase.head; token++)
    if (takes.includes(view.words.lemma(token)) || takes.includes(view.words.word(token)))
      return token
  return undefined
}

function isOf(view: SentenceView, nouns: readonly string[], index: number): boolean {
  const next = view.phrases[index + 1]
  if (next?.kind !== 'noun phrase' || next.preposition !== 'of') return false
  const target = view.phrases[phraseAfterOwners(view.phrases, index + 1)] as NounPhrase
  return nouns.includes(view.words.lemma(target.head))
}

function argumentsOf(
  view: SentenceView,
  entry: TriggerEntry,
  index: number,
  phrase: NounPhrase,
  first: number,
): EventCandidate | undefined {
  const { phrases, words } = view
  const complements = complementsOf(phrases, index)
  const owner = phrases[index - 1]
  const owned = owner?.kind === 'noun phrase' && owner.possessive && owner.end === phrase.first
  const owners = owned ? actorsOf(phrases, words, index - 1) : []
  const modifiers = phrase.mentions.filter(
    (mention) => !mention.nested && mention.endToken <= phrase.head,
  )
  const by = behind(view, complements, 'by')
  const between = betweenSides(view, entry, complements)
  const of = entry.ofNoun === undefined ? behind(view, complements, 'of') : []
  const verb = governingVerb(view, index)
  const provokers = provoker(view, verb)
  const content = entry.ofNoun === undefined ? [] : behind(view, complements, 'of')
  const from =
    entry.particle === 'from' || provokers.length > 0 ? behind(view, complements, 'from') : []
  const light = lightSubject(view, verb, entry)
  let recipients: readonly Mention[] = []
  const route = entry.recipients.includes('via')
  for (const place of entry.recipients) {
    if (place === 'of' && entry.of === 'actor') continue
    // Goods go 'to X through Y via Z': all of them are concerned.
    recipients = route
      ? unite(recipients, behind(view, complements, place))
      : behind(view, complements, place)
    if (recipients.length > 0 && !route) break
  }
  if (recipients.length === 0 && entry.of === 'recipient') recipients = unite(of, content)
  if (recipients.length === 0 && complements.infinitive !== undefined && entry.type === 'AGREE')
    recipients = infinitiveRecipients(view, complements.infinitive, owners)
  let actors = unite(by, from)
  if (entry.of === 'actor') actors = unite(actors, of)
  if (actors.length === 0) actors = unite(owners, entry.symmetric ? modifiers : [])
  if (actors.length === 0) actors = modifiers
  if (actors.length === 0) actors = light
  // 'the delivery of French arms', 'the closure of the Swiss embassy': whose they are acts.
  if (actors.length === 0 && entry.of !== 'recipient') actors = content
  if (recipients.length === 0 && entry.type === 'PROTEST') recipients = gripped(view, index)
  if (actors.length === 0 && entry.modes.includes('visit') && recipients.length > 0)
    actors = host(view, index)
  const told = relativeTeller(view, index, phrase)
  if (actors.length === 0 && told !== undefined) actors = told.actors
  if (recipients.length === 0 && from.length > 0) recipients = provokers
  const oneSided =
    owners.length === 1 &&
    between.length === 0 &&
    (complements.infinitive !== undefined ||
      /^(on|against)$/.test(usedPlace(view, entry, complements)))
  if (entry.symmetric && !oneSided) {
    let sides = unite(unite(unite(actors, between), recipients), light)
    // Those behind 'with' alone are one side; the other must be named too.
    const oneSideOnly = unite(unite(actors, between), light).length === 0
    if (oneSideOnly && recipients.length > 0) sides = unite(sides, host(view, index))
    if (oneSideOnly && recipients.length > 0 && sides.length === recipients.length) return undefined
    if (sides.length > 1) actors = sides
    recipients = sides.length > 1 ? [] : recipients
  }
  recipients = without(recipients, actors)
  if (recipients.length === 0 && entry.type === 'MOBILIZE')
    recipients = facing(view, complements, actors)
  const symmetric = entry.symmetric && !oneSided && actors.length > 1
  const orphan = actors.length === 0 && recipients.length === 0
  const pair = orphan && entry.symmetric && isPair(view, complements)
  if (orphan && !pair && !isOutcome(view, index, entry)) return undefined
  return {
    ...(pair ? { pair } : orphan ? { orphan } : {}),
    entry,
    firstToken: first,
    endToken: phrase.head + 1,
    phrase: index,
    ...(told === undefined ? (verb === undefined ? {} : { verb }) : { verb: told.verb }),
    actors,
    recipients,
    symmetric,
    definite: owned || DEFINITE.has(words.word(phrase.first)),
    agentless: actors.length === 0,
  }
}

/** The sides behind 'between' or 'among', also past an infinitive ('a deal to swap prisoners between'). */
function betweenSides(
  view: SentenceView,
  entry: TriggerEntry,
  complements: Complements,
): readonly Mention[] {
  const near = unite(behind(view, complements, 'between'), behind(view, complements, 'among'))
  if (near.length > 0 || !entry.symmetric || complements.infinitive === undefined) return near
  return behind(view, complementsOf(view.phrases, complements.infinitive), 'between')
}

/** 'calls between the foreign ministers': a pair that only the text before names. */
function isPair(view: SentenceView, complements: Complements): boolean {
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
function isOutcome(view: SentenceView, index: number, entry: TriggerEntry): boolean {
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

function usedPlace(view: SentenceView, entry: TriggerEntry, complements: Complements): string {
  return entry.recipients.find((place) => behind(view, complements, place).length > 0) ?? ''
}

/** The actors behind a preposition in what follows the noun. */
function behind(
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
function relativeTeller(
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
function gripped(view: SentenceView, index: number): readonly Mention[] {
  const group = view.phrases[index + 1]
  if (group?.kind !== 'verb group') return []
  if (!/^(grip|sweep|engulf|rock|shake|hit|roil|paralyse|paralyze)$/.test(group.lemma)) return []
  const [object] = complementsOf(view.phrases, index + 1).direct
  return object === undefined ? [] : actorsOf(view.phrases, view.words, object)
}

/** 'prompting anger from Oslo', 'drew criticism from Lima': whoever provoked it is the recipient. */
function provoker(view: SentenceView, verb: number | undefined): readonly Mention[] {
  const group = verb === undefined ? undefined : view.phrases[verb]
  if (verb === undefined || group?.kind !== 'verb group') return []
  if (!/^(prompt|draw|spark|provoke|trigger|elicit|cause|bring|earn|win|meet)$/.test(group.lemma))
    return []
  const subject = findSubject(view.phrases, view.words, verb)
  return subject === undefined ? [] : actorsOf(view.phrases, view.words, subject)
}

/** 'after talks with Oslo, [Lima] said', 'in [Erbil]'s view at a meeting with ...': the other side. */
function host(view: SentenceView, index: number): readonly Mention[] {
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
function named(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.form !== 'coref')
}

function infinitiveRecipients(
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

/** Verb and preposition that make the noun behind them an object. */
const LINKED = new Set([
  ...['call for', 'push for', 'press for', 'plan for', 'prepare for', 'hope for', 'appeal for'],
  ...['carry out', 'engage in', 'participate in', 'threaten with', 'warn of', 'warn against'],
  ...['agree on', 'agree to', 'kick off', 'call off', 'rule out', 'decide on', 'refrain from'],
])

/** The verb group whose object (or, failing that, subject) the phrase at `index` is. */
export function governingVerb(view: SentenceView, index: number): number | undefined {
  const { phrases } = view
  let at = index
  for (;;) {
    const before = phrases[at - 1]
    const here = phrases[at]
    if (before?.kind === 'noun phrase' && before.possessive) at--
    else if (
      here?.kind === 'noun phrase' &&
      here.preposition === 'of' &&
      before?.kind === 'noun phrase'
    )
      at--
    else if (before?.kind === 'and' || before?.kind === 'comma') {
      const left = phrases[at - 2]
      if (
        left?.kind !== 'noun phrase' ||
        here?.kind !== 'noun phrase' ||
        here.preposition !== undefined
      )
        break
      at -= 2
    } else break
  }
  const start = phrases[at]
  const left = phrases[at - 1]
  if (start?.kind === 'noun phrase' && start.preposition !== undefined) {
    const linked = left?.kind === 'verb group' && LINKED.has(`${left.lemma} ${start.preposition}`)
    return linked ? at - 1 : undefined
  }
  if (left?.kind === 'verb group') return at - 1
  for (let after = index + 1; after < phrases.length; after++) {
    const phrase = phrases[after]
    if (phrase?.kind === 'noun phrase' && phrase.preposition !== undefined) continue
    if (phrase?.kind === 'noun phrase' && (phrases[after - 1] as NounPhrase).possessive) continue
    if (phrase?.kind === 'verb group') return after
    break
  }
  return undefined
}

/** The subject of a light verb ('[Oslo] hosted talks'), which did what the noun tells. */
function lightSubject(
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
