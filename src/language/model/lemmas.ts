import type { Upos } from '../analysis.ts'

/**
 * Applies a rule 'cut a suffix of n characters, add a string': 'L3|y' on the lower-cased word, 'K0|' on
 * the word as it stands. The word itself when there is less to cut. `training/src/lemma-rules.ts` makes
 * the rules.
 */
export function applyLemmaRule(word: string, rule: string): string {
  const bar = rule.indexOf('|')
  const cut = Number(rule.slice(1, bar))
  const base = rule[0] === 'K' ? word : word.toLowerCase()
  return cut > base.length ? base : base.slice(0, base.length - cut) + rule.slice(bar + 1)
}

const VERBS =
  'bought:buy brought:bring caught:catch fought:fight sought:seek taught:teach thought:think ' +
  'struck:strike stricken:strike shot:shoot fled:flee led:lead met:meet held:hold told:tell sold:sell ' +
  'said:say laid:lay paid:pay made:make kept:keep left:leave lost:lose sent:send spent:spend built:build ' +
  'lent:lend bent:bend meant:mean dealt:deal felt:feel fell:fall fallen:fall felled:fell stood:stand ' +
  'understood:understand withstood:withstand withdrew:withdraw withdrawn:withdraw drew:draw drawn:draw ' +
  'threw:throw thrown:throw overthrew:overthrow overthrown:overthrow grew:grow grown:grow knew:know ' +
  'known:know flew:fly flown:fly blew:blow blown:blow saw:see seen:see foresaw:foresee went:go gone:go ' +
  'did:do done:do had:have has:have was:be were:be been:be is:be are:be am:be being:be came:come ' +
  'became:become overcame:overcome gave:give given:give forgave:forgive took:take taken:take ' +
  'undertook:undertake undertaken:undertake overtook:overtake shook:shake spoke:speak spoken:speak ' +
  'broke:break broken:break chose:choose chosen:choose froze:freeze frozen:freeze stole:steal ' +
  'stolen:steal wrote:write written:write rose:rise risen:rise arose:arise drove:drive driven:drive ' +
  'began:begin begun:begin sank:sink sunk:sink swore:swear sworn:swear tore:tear torn:tear wore:wear ' +
  'bore:bear borne:bear won:win ran:run hung:hang sat:sit shone:shine found:find bound:bind ' +
  'forbade:forbid forbidden:forbid hid:hide hidden:hide swung:swing dug:dig bled:bleed fed:feed'
const NOUNS =
  'men:man women:woman children:child people:people feet:foot teeth:tooth mice:mouse crises:crisis ' +
  'analyses:analysis bases:base theses:thesis wives:wife lives:life knives:knife halves:half ' +
  'leaves:leaf allies:ally spokesmen:spokesman servicemen:serviceman gunmen:gunman fishermen:fisherman'

const tableOf = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split(' ').map((pair) => pair.split(':') as [string, string]))
const IRREGULAR_VERBS = tableOf(VERBS)
const IRREGULAR_NOUNS = tableOf(NOUNS)

const STRIPPED = /(?:ed|ing)$/
/** One vowel between consonants, the last of which would have been doubled before a suffix. */
const SHORT_STEM = /^[^aeiouy]*[aeiou][^aeiouwxy]$/

/**
 * Gives a verb back the final 'e' that a rule for unknown words cut off with the suffix: 'blam' of
 * 'blamed', 'postpon' of 'postponing'. A short stem would have doubled its last letter ('planned'), so
 * that 'hop' of 'hoped' lacks one; of a longer one the more frequent word is taken.
 *
 * @param rank place of a word by frequency, the most frequent first; -1 for an unknown word
 */
export function withFinalE(lower: string, lemma: string, rank: (word: string) => number): string {
  if (!STRIPPED.test(lower) || lower.replace(STRIPPED, '') !== lemma) return lemma
  const longer = rank(`${lemma}e`)
  if (longer < 0) return lemma
  if (SHORT_STEM.test(lemma)) return `${lemma}e`
  const own = rank(lemma)
  return own < 0 || longer < own ? `${lemma}e` : lemma
}

/** The lemma of an irregular form, which no rule learned from a treebank is to be trusted with. */
export function irregularLemma(lower: string, upos: Upos): string | undefined {
  if (upos === 'VERB' || upos === 'AUX') return IRREGULAR_VERBS.get(lower)
  return upos === 'NOUN' ? IRREGULAR_NOUNS.get(lower) : undefined
}
