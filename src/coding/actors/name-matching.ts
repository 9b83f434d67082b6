import type { ActorId, Day } from '../../text/index.ts'
import type { ActorDictionary, SurfaceForm } from './dictionary.ts'

/** A surface form found in the text at `[start, end)`; several when the form is ambiguous. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  /** All forms with exactly this text, best first. Never empty. */
  readonly forms: readonly SurfaceForm[]
}

const WORD = /[\p{L}\p{N}]+/gu
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/**
 * Finds the dictionary's surface forms in `text` between `from` and `to`, leftmost longest. Works on
 * characters, not tokens, so that 'Iran-Azerbaijan' is two names whatever the tokeniser does.
 */
export function matchNames(
  text: string,
  from: number,
  to: number,
  dictionary: ActorDictionary,
): NameMatch[] {
  const matches: NameMatch[] = []
  const words = new RegExp(WORD)
  words.lastIndex = from
  let covered = from
  for (let word = words.exec(text); word !== null && word.index < to; word = words.exec(text)) {
    if (word.index < covered) continue
    const match = matchAt(text, word.index, to, word[0], dictionary)
    if (match === undefined) continue
    matches.push(match)
    covered = match.end
  }
  return matches
}

/** The longest form that stands at `start`. */
function matchAt(
  text: string,
  start: number,
  to: number,
  word: string,
  dictionary: ActorDictionary,
): NameMatch | undefined {
  let end = -1
  let length = 0
  const forms: SurfaceForm[] = []
  for (const form of dictionary.formsStartingWith(word.toLowerCase())) {
    if (form.text.length < length) break
    const formEnd = endOfForm(text, start, to, form)
    if (formEnd < 0) continue
    if (forms.length > 0 && formEnd !== end) continue
    end = formEnd
    length = form.text.length
    forms.push(form)
  }
  return forms.length === 0 ? undefined : { start, end, forms }
}

/**
 * Where `form` ends when it stands at `start`, else -1. Both apostrophes and all hyphens are alike, a
 * run of white space is one space. A capital in the form wants a capital in the text; small letters of
 * a form match capitals too (headlines), unless the form is case-sensitive.
 */
function endOfForm(text: string, start: number, to: number, form: SurfaceForm): number {
  let at = start
  for (let index = 0; index < form.text.length; index++) {
    if (at >= to) return -1
    const wanted = form.text.charAt(index)
    const found = text.charAt(at)
    if (wanted === found) at++
    else if (wanted === ' ' && /\s/.test(found)) {
      while (at < to && /\s/.test(text.charAt(at))) at++
    } else if (wanted === "'" && (found === '\u2019' || found === '\u02bc')) at++
    else if (wanted === '-' && /[\u2010\u2011\u2013]/.test(found)) at++
    else if (!form.caseSensitive && found === wanted.toUpperCase()) at++
    else return -1
  }
  if (at < to && LETTER_OR_DIGIT.test(charAt(text, at))) return -1
  return at
}

/** The whole character at `offset`, both halves of a surrogate pair. */
function charAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0)
}

/**
 * Chooses among the actors of an ambiguous form: the one the document already named, else one in
 * office on `day`, else the first.
 */
export function chooseForm(
  forms: readonly SurfaceForm[],
  alreadyNamed: ReadonlySet<string>,
  day: Day | undefined,
  dictionary: ActorDictionary,
): SurfaceForm | undefined {
  return (
    forms.find((form) => alreadyNamed.has(form.actor)) ??
    forms.find((form) => isInOffice(form.actor, day, dictionary)) ??
    forms[0]
  )
}

/** True when the actor holds an office on the day; without a day, when no end of it is known. */
function isInOffice(actor: ActorId, day: Day | undefined, dictionary: ActorDictionary): boolean {
  const role = dictionary.roleOn(actor, day)
  return role !== undefined && (day !== undefined || role.to === undefined)
}

/** A surface form with how likely it is what is meant. */
export interface ScoredForm {
  readonly form: SurfaceForm
  /** 0 to 1; all of them sum to 1. */
  readonly score: number
}

/**
 * The actors of an ambiguous form, the one `chooseForm` takes first: one the document names weighs 16, one
 * in office on `day` 4, any other 1, less for each place further down. The weights rank, no more.
 */
export function scoreForms(
  forms: readonly SurfaceForm[],
  alreadyNamed: ReadonlySet<string>,
  day: Day | undefined,
  dictionary: ActorDictionary,
): readonly ScoredForm[] {
  const weighed = forms.map((form, place) => {
    const known = alreadyNamed.has(form.actor)
    const weight = known ? 16 : isInOffice(form.actor, day, dictionary) ? 4 : 1
    return { form, weight: weight / (1 + place / 10) }
  })
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0)
  return weighed
    .map(({ form, weight }) => ({ form, score: weight / total }))
    .sort((a, b) => b.score - a.score)
}
