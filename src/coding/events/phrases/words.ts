import type { AnalysedSentence, Analysis, Upos } from '../../../language/index.ts'
import { uposOf } from '../../../language/index.ts'
import type { Mention } from '../../mention.ts'
import { nounEntries, verbEntries } from '../lexicon/trigger-lexicon.ts'
import { spellings, verbLemmaOf } from '../lexicon/verb-lemma.ts'

/** The words of one sentence as the phrase rules see them; tokens are numbered over the document. */
export interface Words {
  readonly sentence: AnalysedSentence
  /** The token's words, lower case, apostrophes made plain. */
  word(token: number): string
  /** The token's words as written. */
  raw(token: number): string
  lemma(token: number): string
  tag(token: number): Upos
  /** Where the token begins and ends in the document's text. */
  start(token: number): number
  end(token: number): number
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"])
const NOMINAL_BEFORE = new Set<Upos>(['DET', 'ADJ', 'NUM'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", 'whose'])
const IRREGULAR_LEMMAS: ReadonlyMap<string, string> = new Map(
  (
    'met:meet held:hold sent:send struck:strike withdrew:withdraw withdrawn:withdraw shot:shoot ' +
    'sought:seek fought:fight slain:slay bought:buy sold:sell gave:give given:give took:take ' +
    'taken:take began:begin begun:begin broke:break broken:break froze:freeze frozen:freeze ' +
    'flew:fly flown:fly spoke:speak spoken:speak fell:fall left:leave put:put led:lead ' +
    'fled:flee drew:draw said:say told:tell paid:pay made:make launched:launch overran:overrun ' +
    'lent:lend swore:swear forgave:forgive forgiven:forgive quit:quit beat:beat beaten:beat ' +
    'blew:blow talks:talk drills:drill ties:ties ceasefires:ceasefire'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/** Reads the words of a sentence, with the tagger's commonest slips between noun and verb repaired. */
export function wordsOf(
  analysis: Analysis,
  sentence: AnalysedSentence,
  mentions: readonly Mention[] = [],
): Words {
  const { text, tokens } = analysis
  const raw = (token: number): string =>
    token < sentence.firstToken || token >= sentence.endToken
      ? ''
      : text.slice(tokens.start[token], tokens.end[token])
  const plain: string[] = []
  const word = (token: number): string => {
    const at = token - sentence.firstToken
    if (at < 0 || token >= sentence.endToken) return ''
    plain[at] ??= raw(token).toLowerCase().replace(/[’‘ʼ]/g, "'")
    return plain[at]
  }
  const given = (token: number): Upos =>
    token < sentence.firstToken || token >= sentence.endToken ? 'X' : uposOf(tokens, token)
  const repaired = new Map<number, Upos>()
  // A rare name ('Togo') may have been taken for an adverb.
  for (const { form, firstToken, endToken } of mentions)
    if (form === 'name' || form === 'metonym' || form === 'place')
      for (let token = firstToken; token < endToken; token++)
        if (/^(ADV|X|INTJ|SCONJ|CCONJ|ADP|VERB)$/.test(given(token)) && endToken - firstToken === 1)
          repaired.set(token, 'PROPN')
  const tag = (token: number): Upos => repaired.get(token) ?? given(token)
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const better =
      token === sentence.firstToken
        ? openingTag(word(token), tag(token), tag(token + 1))
        : repairedTag(token, word, tag)
    if (better !== undefined) repaired.set(token, better)
  }
  const predicate = missingPredicate(sentence, word, tag)
  if (predicate !== undefined) repaired.set(predicate, 'VERB')
  return {
    sentence,
    raw,
    word,
    tag,
    start: (token) => tokens.start[token] ?? sentence.start,
    end: (token) => tokens.end[token] ?? sentence.end,
    lemma: (token) => {
      const written = word(token)
      const irregular = IRREGULAR_LEMMAS.get(written)
      if (irregular !== undefined) return irregular
      const lemma = tokens.lemma[token] ?? written
      if (repaired.get(token) === 'VERB') return verbLemma(written)
      if (repaired.get(token) === 'NOUN') return regularLemma(written, 'NOUN')
      if (tag(token) === 'VERB') return verbLemmaOf(written, lemma)
      return tag(token) === 'NOUN' ? regularLemma(lemma, 'NOUN') : lemma
    },
  }
}

const ADJECTIVAL =
  /^(growing|mounting|rising|increasing|ongoing|existing|continuing|remaining|emerging|ruling|neighbou?ring|leading|deteriorating|widening|deepening|escalating|outgoing|incoming|upcoming|visiting|opposing|warring|surrounding|looming)$/
const CLAIMS =
  /^(claims|warns|notes|reports|states|fears|hopes|demands|promises|charges|argues|worries)$/
const INTENTIONS = /^(plan|aim|hope|want|vow|pledge|agree|intend|seek|promise|threaten|refuse)s?$/
/** First halves of compounds whose second half wink often takes for a verb ('phone calls', 'air strikes'). */
const COMPOUND =
  /^(phone|telephone|video|peace|trade|border|air|drone|missile|rocket|artillery|military|state|hunger|bomb|mass|street|mortar|arms|gas|oil|grain|prisoner|summit|war)$/
const PREPOSITIONAL = /^(following|including|regarding|concerning|despite|amid|amidst|pending)$/

function repairedTag(
  token: number,
  word: (token: number) => string,
  tag: (token: number) => Upos,
): Upos | undefined {
  const own = tag(token)
  const here = word(token)
  const before = tag(token - 1)
  const next = tag(token + 1)
  if (here === 'near' && before === 'DET') return 'ADJ'
  if (own === 'VERB' && next !== 'ADP' && PREPOSITIONAL.test(here)) return 'ADP'
  if (own === 'VERB' && (next === 'NOUN' || next === 'ADJ') && ADJECTIVAL.test(here)) return 'ADJ'
  if (own === 'ADJ' || own === 'NOUN' || own === 'PROPN' || (own === 'ADV' && here === 'close')) {
    const object = next === 'DET' || next === 'NUM' || next === 'PROPN' || next === 'PRON'
    // ', arresting 19 people': a comma before and an object after make it a verb.
    if (/[a-z]ing$/.test(here) && word(token - 1) === ',' && object) return 'VERB'
    const known = verbEntries(here).length > 0
    // 'will open', 'to host talks': only a verb stands there.
    if (known && /^(will|would|can|could|may|might|must|should|to|not)$/.test(word(token - 1)))
      if (before === 'AUX' || object || next === 'NOUN' || next === 'ADJ') return 'VERB'
    if (here === 'shot' && word(token + 1) === 'dead') return 'VERB'
    if (/[a-z]ed$/.test(here) && /^[a-z]/.test(here)) {
      if (/^(that|which|who)$/.test(word(token - 1))) return 'VERB'
      if (before === 'PROPN' && (object || next === 'ADP')) return 'VERB'
      // 'its army advanced into': no adjective stands between a noun and a preposition.
      if (before === 'NOUN' && next === 'ADP' && own === 'ADJ' && verbLemma(here) !== here)
        if (verbEntries(verbLemma(here)).length > 0) return 'VERB'
    }
  }
  if (own === 'VERB') {
    const nominal = NOMINAL_BEFORE.has(before) || POSSESSIVES.has(word(token - 1))
    const inflected = /(ed|ing)$/.test(here) || IRREGULAR_LEMMAS.has(here)
    // 'the visits', 'Iran's strikes': a determiner before and no noun after make it a noun.
    if (nominal && !inflected && word(token - 1) !== 'that') return 'NOUN'
    if (COMPOUND.test(word(token - 1)) && here.endsWith('s')) return 'NOUN'
    if (nominal && inflected && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN'))
      return 'ADJ'
  }
  if (own === 'AUX' && !isAuxiliary(here)) return 'VERB'
  if (own === 'NOUN' && before === 'PROPN' && word(token + 1) === 'that' && CLAIMS.test(here))
    return 'VERB'
  // 'Brazil and Paraguay plan to ...'
  if (own === 'NOUN' && before === 'PROPN' && word(token + 1) === 'to' && INTENTIONS.test(here))
    return 'VERB'
  if (here === 'talks' && own === 'VERB' && before !== 'PRON' && next !== 'ADP') return 'NOUN'
  return undefined
}

/** A capital at the start of a sentence makes wink see names: 'Talks between ...'. */
function openingTag(word: string, tag: Upos, next: Upos): Upos | undefined {
  if (tag !== 'PROPN' && tag !== 'VERB') return undefined
  const singular = regularLemma(word, 'NOUN')
  const nominal = nounEntries(singular).length > 0 || singular === 'talk'
  return nominal && (next === 'ADP' || next === 'AUX' || next === 'VERB') ? 'NOUN' : undefined
}

/** 'Modi visits Tokyo', 'Chile arrests two': the verb of a sentence in which wink has seen none. */
function missingPredicate(
  sentence: AnalysedSentence,
  word: (token: number) => string,
  tag: (token: number) => Upos,
): number | undefined {
  let found: number | undefined
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const own = tag(token)
    if ((own === 'VERB' && !word(token).endsWith('ing')) || own === 'AUX') return undefined
    if (found !== undefined || own !== 'NOUN' || tag(token - 1) !== 'PROPN') continue
    if (word(token).endsWith('s') && verbEntries(verbLemma(word(token))).length > 0) found = token
  }
  return found
}

/** The verb behind an inflected form: the known one among the spellings the ending allows. */
function verbLemma(word: string): string {
  const candidates = [...spellings(word), word]
  return (
    candidates.find((candidate) => verbEntries(candidate).length > 0) ?? (candidates[0] as string)
  )
}

function isAuxiliary(word: string): boolean {
  return (
    BE.has(word) ||
    /^(have|has|had|having|do|does|did|will|wo|would|can|ca|could|may|might|must|shall|should|need|dare|ought|'ve|'ll|'d|get|got|gets|going)$/.test(
      word,
    )
  )
}

/** wink leaves some forms as they are ('exercises' tagged as a verb); endings are taken off by rule. */
function regularLemma(lemma: string, tag: Upos): string {
  if (tag === 'NOUN') {
    if (/(ches|shes|sses|xes)$/.test(lemma)) return lemma.slice(0, -2)
    if (/[^h]oe$/.test(lemma) && !/^(foe|toe|canoe)$/.test(lemma)) return lemma.slice(0, -1)
    if (/ies$/.test(lemma) && lemma.length > 4) return `${lemma.slice(0, -3)}y`
    if (/[^su]s$/.test(lemma) && lemma.length > 3) return lemma.slice(0, -1)
  }
  return lemma
}
