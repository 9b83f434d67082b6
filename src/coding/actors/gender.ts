import type { ActorId } from '../../text/index.ts'
import type { FoundMention } from './found-mention.ts'
import type { Passage } from './passage.ts'

/** Whether a person is spoken of as 'he' or 'she'. */
export type Gender = 'male' | 'female'

const FEMALE =
  /\b(?:she|her|hers|herself|mrs|ms|madame|se\u00f1ora|queen|princess|duchess|empress|baroness|woman|mother|widow|wife|sister|daughter|grandmother|actress|\w+woman)\b/i
const MALE =
  /\b(?:he|him|his|himself|mr|sir|se\u00f1or|king|prince|duke|emperor|baron|emir|sultan|sheikh|ayatollah|father|widower|husband|brother|son|grandfather|\w+(?<!wo)man)\b/i

/** What a pronoun says of the person it means; undefined for words that do not say. */
export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:he|him|his|himself)$/i.test(word)) return 'male'
  return /^(?:she|her|hers|herself)$/i.test(word) ? 'female' : undefined
}

/** The gender the text itself gives a person, by title, description or an earlier pronoun. */
export function gendersIn(
  { analysis }: Passage,
  found: readonly FoundMention[],
): ReadonlyMap<ActorId, Gender> {
  const genders = new Map<ActorId, Gender>()
  for (const { actor, phraseStart, phraseEnd, start, end, form } of found) {
    if (actor.kind !== 'person' || genders.has(actor.id)) continue
    const own = form === 'name' ? ownWords(analysis.text, phraseStart, start, end, phraseEnd) : ''
    const words = form === 'name' ? own : analysis.text.slice(start, end)
    // 'His spokeswoman': whose she is says nothing of her.
    const said = form === 'description' ? words.replace(/^(?:his|her)\s/i, '') : words
    const gender = FEMALE.test(said) ? 'female' : MALE.test(said) ? 'male' : undefined
    if (gender !== undefined) genders.set(actor.id, gender)
  }
  return genders
}

/** The words of a person's phrase without the name itself. */
function ownWords(text: string, from: number, start: number, end: number, to: number): string {
  return `${text.slice(Math.max(from, start - 60), start)} ${text.slice(end, Math.min(to, end + 60))}`
}
