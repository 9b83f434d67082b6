import type { Analysis } from '../../language/index.ts'
import type { Day } from '../../text/index.ts'
import type { Actor, OtherActor } from '../mention.ts'
import type { ActorDictionary, SurfaceForm } from './dictionary.ts'
import type { FoundMention } from './found-mention.ts'
import { firstWord } from './load-dictionary.ts'
import { formInContext, isPlaceUse } from './metonymy.ts'
import { chooseForm, matchNames, type NameMatch, scoreForms } from './name-matching.ts'
import { isPartOfOtherName } from './other-names.ts'
import { sectorOf } from './sector-of.ts'

/** Kinds of actor whose longer name may hold the name of a state that is marked as well. */
const HOLDS_NESTED = new Set(['body', 'company', 'organisation', 'armed group', 'party', 'outlet'])

/**
 * All mentions the dictionary alone can give: names, demonyms, metonyms and places, with the state
 * names inside longer names ('[Iranian] Parliament').
 */
export function dictionaryMentions(
  analysis: Analysis,
  dictionary: ActorDictionary,
  day: Day | undefined,
): FoundMention[] {
  const { text } = analysis
  const matches = analysis.sentences.map((sentence) =>
    matchNames(text, sentence.start, sentence.end, dictionary),
  )
  const people = peopleNamed(analysis, matches, dictionary)
  const found: FoundMention[] = []
  for (const [index, sentence] of analysis.sentences.entries()) {
    for (const match of matches[index] ?? []) {
      const form = chooseForm(match.forms, people.inFull, day, dictionary)
      const actor = form === undefined ? undefined : dictionary.actor(form.actor)
      if (form === undefined || actor === undefined) continue
      if (isPartOfOtherName(text, sentence.start, match.start, match.end, form.form)) continue
      if (form.surname === true) {
        if (!surnameStandsAlone(text, sentence.start, match, dictionary)) continue
        if (!people.inFull.has(actor.id)) {
          if (people.otherFamilies.has(form.text)) continue
          // A family name alone means the one in office, not whoever bore it once.
          if (day !== undefined && dictionary.roleOn(actor.id, day) === undefined) continue
        }
      }
      if (form.form === 'demonym' && opensPlace(analysis, match)) continue
      if (actor.kind === 'body' && isOfAnother(text, match, actor, found.at(-1))) continue
      const mention = {
        ...mentionOf(text, sentence.start, index, match, form, actor, dictionary, day),
        ...othersNamed(match.forms, actor, people.inFull, day, dictionary),
      }
      found.push(joinsPlace(text, found.at(-1), mention) ? { ...mention, form: 'place' } : mention)
      if (HOLDS_NESTED.has(actor.kind))
        found.push(...nestedStates(text, sentence.start, index, match, actor, dictionary, day))
    }
  }
  return found.filter((mention) => !isForeignAssembly(text, mention, found))
}

/** '[Lao] Cai', '[German]town Hill': the model sees one name of a place that goes on. */
function opensPlace({ names, text }: Analysis, { start, end }: NameMatch): boolean {
  return names.some(
    (name) =>
      name.type === 'LOC' &&
      name.start === start &&
      name.end > end &&
      /^\s\p{Lu}/u.test(text.slice(end, end + 2)),
  )
}

/** 'Congress' in a text that never names the country of the dictionary's is some other one. */
function isForeignAssembly(
  text: string,
  mention: FoundMention,
  found: readonly FoundMention[],
): boolean {
  if (mention.actor.kind !== 'body') return false
  if (!/^(?:Congress|Senate|Parliament)$/.test(text.slice(mention.start, mention.end))) return false
  const states = found.filter(({ actor }) => actor.kind === 'state')
  return states.length > 0 && states.every(({ actor }) => actor.country !== mention.actor.country)
}

/** How many who bear a name as well are kept. */
const MOST_OTHERS = 3

/** Who else bears the name, with how they rank. */
function othersNamed(
  forms: readonly SurfaceForm[],
  taken: Actor,
  named: ReadonlySet<string>,
  day: Day | undefined,
  dictionary: ActorDictionary,
): Pick<FoundMention, 'alternatives'> {
  if (forms.length < 2) return {}
  const others: OtherActor[] = []
  for (const { form, score } of scoreForms(forms, named, day, dictionary)) {
    const actor = dictionary.actor(form.actor)
    if (actor === undefined || actor.id === taken.id) continue
    if (others.some((other) => other.actor.id === actor.id)) continue
    others.push({ actor, score: Math.round(score * 1000) / 1000 })
  }
  return others.length === 0 ? {} : { alternatives: others.slice(0, MOST_OTHERS) }
}

interface PeopleNamed {
  /** Persons of the dictionary whose full name occurs somewhere in the document. */
  readonly inFull: ReadonlySet<string>
  /** Family names that occur behind a given name the dictionary does not know. */
  readonly otherFamilies: ReadonlySet<string>
}

function peopleNamed(
  analysis: Analysis,
  matches: readonly (readonly NameMatch[])[],
  dictionary: ActorDictionary,
): PeopleNamed {
  const inFull = new Set<string>()
  const otherFamilies = new Set<string>()
  for (const [index, sentence] of analysis.sentences.entries())
    for (const match of matches[index] ?? [])
      for (const form of match.forms) {
        if (dictionary.actor(form.actor)?.kind !== 'person') continue
        if (form.surname !== true) inFull.add(form.actor)
        else if (!surnameStandsAlone(analysis.text, sentence.start, match, dictionary))
          otherFamilies.add(form.text)
      }
  return { inFull, otherFamilies }
}

/** 'In Lima, Quito and La Paz': what is joined to a place is one too. */
function joinsPlace(
  text: string,
  before: FoundMention | undefined,
  mention: FoundMention,
): boolean {
  if (mention.form !== 'metonym' || before?.form !== 'place') return false
  if (before.sentence !== mention.sentence) return false
  const between = text.slice(before.end, mention.start)
  // 'In Moscow, Kremlin officials said' is no list: a comma alone wants the list to go on.
  const goesOn = /^(?:,|\s+(?:and|or)\b)/.test(text.slice(mention.end, mention.end + 5))
  return /^,?\s+(?:and|or)\s+$/.test(between) || (/^,\s+$/.test(between) && goesOn)
}

/** 'The Peruvian Congress' is not the Congress of the dictionary. */
function isOfAnother(
  text: string,
  match: NameMatch,
  actor: Actor,
  before: FoundMention | undefined,
): boolean {
  if (before === undefined || before.actor.kind !== 'state') return false
  if (!/^(?:['\u2019]s)?\s$/.test(text.slice(before.end, match.start))) return false
  return before.actor.country !== actor.country
}

function mentionOf(
  text: string,
  sentenceStart: number,
  sentence: number,
  match: NameMatch,
  form: SurfaceForm,
  actor: Actor,
  dictionary: ActorDictionary,
  day: Day | undefined,
): FoundMention {
  const article = /^the\s+/i.exec(text.slice(match.start, match.end))?.[0].length ?? 0
  const start = match.start + article
  const place = isPlaceUse(text, sentenceStart, match.start, match.end)
  const sector = sectorOf(dictionary, actor, day)
  return {
    start,
    end: match.end,
    actor,
    form: formInContext(form.form, actor.kind === 'state', place),
    sentence,
    phraseStart: match.start,
    phraseEnd: match.end,
    ...(sector === undefined ? {} : { sector }),
  }
}

function nestedStates(
  text: string,
  sentenceStart: number,
  sentence: number,
  outer: NameMatch,
  actor: Actor,
  dictionary: ActorDictionary,
  day: Day | undefined,
): FoundMention[] {
  const found: FoundMention[] = []
  const firstWordEnd = /^[\p{L}\p{N}]+/u.exec(text.slice(outer.start, outer.end))?.[0].length ?? 0
  for (const from of [outer.start, outer.start + firstWordEnd]) {
    // One character short, so that the longer name itself cannot match again.
    const to = from === outer.start ? outer.end - 1 : outer.end
    for (const match of matchNames(text, from, to, dictionary)) {
      if (found.some((other) => other.start < match.end && match.start < other.end)) continue
      const form = match.forms.find((each) => dictionary.actor(each.actor)?.kind === 'state')
      const state = form === undefined ? undefined : dictionary.actor(form.actor)
      if (form === undefined || state === undefined || state.id === actor.id) continue
      found.push(mentionOf(text, sentenceStart, sentence, match, form, state, dictionary, day))
    }
  }
  return found
}

/**
 * A bare family name counts when nothing before it makes it someone else's: a capitalised word right
 * before it that is no title, no demonym and not the sentence's first word is another given name.
 */
function surnameStandsAlone(
  text: string,
  sentenceStart: number,
  match: NameMatch,
  dictionary: ActorDictionary,
): boolean {
  const from = Math.max(sentenceStart, match.start - 60)
  const before = text.slice(from, match.start)
  const previous = /([\p{L}\p{N}'\u2019.-]+)[ \u00a0]$/u.exec(before)
  const word = previous?.[1] ?? ''
  if (!/^\p{Lu}/u.test(word)) return true
  if (NOT_GIVEN_NAMES.test(word)) return true
  const states = dictionary.formsStartingWith(firstWord(word))
  if (states.some((form) => form.text === word && dictionary.actor(form.actor)?.kind === 'state'))
    return true
  // A short capital that only opens the sentence: 'But Raisi', 'Both Putin and'.
  return previous?.index === 0 && from === sentenceStart && OPENERS.test(word)
}

const OPENERS =
  /^(?:And|But|Yet|So|Both|Neither|Either|Since|Later|Then|Now|Today|Although|Though|Because|Meanwhile|Instead|Unlike|Like|Even|Only|Did|Does|Will|Can|Could|Should|Would|Has|Had|Is|Was|What|Why|How|Where|That|This|Once|Until|Given|Despite|During|Through|Without|Before|After|From|To|Of|At|Against|Between|Among|Amid|Also|Still|Again)$/
const NOT_GIVEN_NAMES =
  /^(?:President|Premier|Minister|Secretary|Chancellor|General|Gen\.?|Ayatollah|Sheikh|Prince|King|Speaker|Spokes(?:man|woman|person)|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Senator|Sen\.?|Sultan|Emir|Ambassador|Commander|Chief|Leader|Representative|Envoy|Advisor|Adviser|Director|.*['\u2019]s|The|And|But|While|When|As|After|Before|If|With|For|In|On|By|Under|US|U\.S\.|UK|EU|UN)$/
