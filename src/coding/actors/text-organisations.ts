import type { Sector } from '../../codebook/index.ts'
import type { Analysis } from '../../language/index.ts'
import type { Actor, ActorKind } from '../mention.ts'
import { type FoundMention, groupBySentence } from './found-mention.ts'
import { type Item, itemsOf } from './sentence-items.ts'
import { textActorId } from './text-persons.ts'

/** Last words of an organisation's name, with what kind of actor it makes. */
const HEADS: readonly (readonly [string, ActorKind, Sector])[] = [
  ['ministry department presidency chancellery treasury', 'body', 'GOV'],
  ['parliament assembly senate congress duma', 'body', 'LEG'],
  ['army navy corps guard guards brigade battalion regiment division fleet', 'body', 'MIL'],
  ['police gendarmerie', 'body', 'COP'],
  ['court tribunal judiciary', 'body', 'JUD'],
  ['party', 'party', 'PTY'],
  ['front movement liberation brigades militia', 'armed group', 'REB'],
  [
    'company corporation corp inc ltd bank group holding industries airlines airways railways energy telecom petroleum oil',
    'company',
    'BUS',
  ],
  ['university institute academy', 'body', 'EDU'],
  ['news agency times post tribune herald gazette', 'outlet', 'MED'],
  ['union federation', 'body', 'LAB'],
  ['foundation association society', 'organisation', 'NGO'],
]
const HEAD_WORDS = new Map<string, readonly [ActorKind, Sector]>(
  HEADS.flatMap(([words, kind, sector]) =>
    words.split(' ').map((word) => [word, [kind, sector]] as const),
  ),
)
/** Words too common as a last capital to make an organisation without a country before them. */
const NEEDS_COUNTRY = new Set(
  'front movement union group energy oil petroleum liberation post times guard guards department division court society'.split(
    ' ',
  ),
)
/** Kinds whose name may open the name of an organisation: 'Tigray People's Liberation Front'. */
const LENDS_ITS_NAME = new Set<ActorKind>(['state', 'body', 'bloc', 'ethnic group'])
const SMALL = new Set(['of', 'and', 'for', 'the', 'on'])
/** First words of names that go on with 'for' or 'of': 'Front for the Liberation of the Coast'. */
const OPENS =
  /^(?:front|movement|alliance|coalition|union|congress|party|army|brigade|league|forces|organi[sz]ation|committee|council|platform)$/
/** Small letters that say what a name is: 'Kenya's Acme company', 'ELN rebels'. */
const CALLED = new Map<string, readonly [ActorKind, Sector]>([
  ...'company bank firm corporation airline conglomerate'
    .split(' ')
    .map((word) => [word, ['company', 'BUS']] as const),
  ...'rebels militants militia fighters insurgents guerrillas rebel guerrilla insurgent terrorists'
    .split(' ')
    .map((word) => [word, ['armed group', 'REB']] as const),
])

/**
 * Organisations the dictionary does not know but the text names in full: 'Iranian Foreign Ministry',
 * 'Kenya's Equity Bank', 'Acme company'. The country comes from the word before.
 */
export function textOrganisations(
  analysis: Analysis,
  known: readonly FoundMention[],
): FoundMention[] {
  const found: FoundMention[] = []
  const bySentence = groupBySentence(analysis, known)
  for (const [index, sentence] of analysis.sentences.entries()) {
    const mine = bySentence[index] ?? []
    const items = itemsOf(analysis.text, sentence.start, sentence.end, mine)
    for (let at = 0; at < items.length; at++) {
      const opened = openedName(items, at, index) ?? calledName(items, at, index)
      if (opened !== undefined) {
        found.push(opened.mention)
        at = opened.end - 1
        continue
      }
      const end = organisationEnd(items, at)
      if (end === undefined) continue
      const organisation = readOrganisation(items, at, end, index)
      if (organisation !== undefined) found.push(organisation)
      at = Math.abs(end) - 1
    }
  }
  return found
}

/** 'The [Front for the Liberation of the Coast]': a name whose kind comes first. */
function openedName(
  items: readonly Item[],
  at: number,
  sentence: number,
): { readonly mention: FoundMention; readonly end: number } | undefined {
  const first = items[at]
  if (!isCapitalWord(first) || first === undefined) return undefined
  let head = at
  while (head < at + 4 && isCapitalWord(items[head]) && !OPENS.test(items[head]?.lower ?? ''))
    head++
  const kindWord = items[head]
  if (!isCapitalWord(kindWord) || !OPENS.test(kindWord?.lower ?? '')) return undefined
  if (!/^(?:for|of)$/.test(items[head + 1]?.lower ?? '')) return undefined
  let end = head + 1
  let capitals = 0
  for (let index = head + 1; index < Math.min(head + 10, items.length); index++) {
    const item = items[index]
    if (isCapitalWord(item)) capitals++
    else if (item?.kind !== 'word' || !/^(?:of|and|for|the|in)$/.test(item.lower)) break
    else continue
    end = index + 1
    if (item?.possessive) break
  }
  // 'Union of Bolivia' says of a state what it is; 'League of Farmers' is a name.
  if (capitals < 1) return undefined
  const words = items.slice(at, end)
  const last = words.at(-1)
  if (last === undefined) return undefined
  const name = words.map((word) => word.text).join(' ')
  const [kind, sector] = KIND_OF_OPENING.get(kindWord?.lower ?? '') ?? ['organisation', undefined]
  const actor: Actor = {
    id: textActorId(undefined, name),
    name,
    kind,
    ...(sector === undefined ? {} : { sector }),
    roles: [],
  }
  const span = { start: first.start, end: last.end }
  return {
    mention: {
      ...span,
      actor,
      form: 'name',
      sentence,
      phraseStart: span.start,
      phraseEnd: span.end,
      ...(sector === undefined ? {} : { sector }),
    },
    end,
  }
}

const COMPANY_WORD =
  /^(?:company|firm|corporation|conglomerate|giant|miner|operator|bank|airline|manufacturer|consortium|developer)$/
const ARMED_WORD = /^(?:group|militia|movement|organi[sz]ation|guerrillas?|rebels)$/
const ARMED_MODIFIER =
  /^(?:armed|rebel|jihadist|militant|islamist|insurgent|separatist|terrorist|guerrilla)$/

/** 'The Chinese company [Huaxin]', 'the rebel group [Dawn of the North]': what it is comes first. */
function calledName(
  items: readonly Item[],
  at: number,
  sentence: number,
): { readonly mention: FoundMention; readonly end: number } | undefined {
  const word = items[at - 1]
  if (!isCapitalWord(items[at]) || word?.kind !== 'word' || word.possessive) return undefined
  const armed =
    ARMED_WORD.test(word.lower) &&
    (word.lower === 'militia' || ARMED_MODIFIER.test(items[at - 2]?.lower ?? ''))
  if (!armed && !COMPANY_WORD.test(word.lower)) return undefined
  let end = at
  while (end < at + 5 && isCapitalWord(items[end])) {
    end++
    if (items[end - 1]?.possessive) break
  }
  const [first, last] = [items[at], items[end - 1]]
  if (first === undefined || last === undefined) return undefined
  // 'Operator Acme said' is a name; 'the company January' is none.
  if (
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day)$/u.test(
      first.text,
    )
  )
    return undefined
  const name = items
    .slice(at, end)
    .map((item) => item.text)
    .join(' ')
  const country = countryBefore(items, at - 1)
  const sector = armed ? 'REB' : 'BUS'
  const actor: Actor = {
    id: textActorId(country, name),
    name,
    kind: armed ? 'armed group' : 'company',
    ...(country === undefined ? {} : { country }),
    sector,
    roles: [],
  }
  const span = { start: first.start, end: last.end, phraseStart: first.start, phraseEnd: last.end }
  return { mention: { ...span, actor, form: 'name', sentence, sector }, end }
}

/** The country of the demonym or owner up to three words before: '[Chinese] state oil company'. */
function countryBefore(items: readonly Item[], at: number): Actor['country'] {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const item = items[index]
    if (item?.mention !== undefined)
      return item.mention.form === 'demonym' || item.possessive
        ? item.mention.actor.country
        : undefined
    if (
      item?.kind !== 'word' ||
      item.capital ||
      /^(?:the|a|an|by|of|to|and|with)$/.test(item.lower)
    )
      return undefined
  }
  return undefined
}

const KIND_OF_OPENING = new Map<string, readonly [ActorKind, Sector | undefined]>([
  ['front', ['armed group', 'REB']],
  ['movement', ['armed group', 'REB']],
  ['brigade', ['armed group', 'REB']],
  ['forces', ['armed group', 'REB']],
  ['army', ['armed group', 'REB']],
  ['party', ['party', 'PTY']],
])

/** Words that have a capital only because they open a sentence. */
const FUNCTION_WORD =
  /^(?:and|but|so|yet|or|nor|then|now|still|later|meanwhile|while|when|as|after|before|since|if|although|though|because|for|in|on|at|by|from|with|to|of|both|some|many|most|all|other|these|those|this|that|its|their|his|her|our|my|we|they|he|she|it|no|not|once|even|only|also)$/

/** The item after an organisation's name whose first capitalised word is item `at`. */
function organisationEnd(items: readonly Item[], at: number): number | undefined {
  if (!isCapitalWord(items[at]) || FUNCTION_WORD.test(items[at]?.lower ?? '')) return undefined
  let end: number | undefined
  for (let index = at; index < Math.min(at + 7, items.length); index++) {
    const item = items[index]
    if (item?.kind !== 'word') break
    const small = SMALL.has(item.lower) && index > at
    if (!isCapitalWord(item) && !small) {
      const named = index > at && isCapitalWord(items[index - 1])
      if (named && CALLED.has(item.lower) && end === undefined) return -index
      break
    }
    if (!small && HEAD_WORDS.has(item.lower)) end = index + 1
    if (item.possessive && !isCapitalWord(items[index + 1])) break
  }
  return end
}

function isCapitalWord(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\p{Lu}/u.test(item.text)
}

function readOrganisation(
  items: readonly Item[],
  at: number,
  reach: number,
  sentence: number,
): FoundMention | undefined {
  const called = reach < 0
  const end = Math.abs(reach)
  const owner = items[at - 1]?.mention
  const owns = owner !== undefined && LENDS_ITS_NAME.has(owner.actor.kind)
  const state = owns ? owner : undefined
  const last = items[end - 1]
  const first = items[at]
  if (first === undefined || last === undefined) return undefined
  const words = items.slice(at, end)
  const [kind, sector] =
    (called ? CALLED.get(items[end]?.lower ?? '') : HEAD_WORDS.get(last.lower)) ?? []
  if (kind === undefined || sector === undefined) return undefined
  // One capital at the start of a sentence, or a bare 'Ministry', names nothing.
  const countryAfter = items[end]?.lower === 'of' ? ofState(items, end + 1) : undefined
  const country = state?.actor.country ?? countryAfter?.mention?.actor.country
  if (words.length < 2 && country === undefined) return undefined
  if (NEEDS_COUNTRY.has(last.lower) && country === undefined) return undefined
  if (called && state === undefined && kind === 'company') return undefined
  if (kind === 'body' && sector === 'GOV' && country === undefined) return undefined
  const takesDemonym = state !== undefined && items[at - 1]?.possessive !== true
  const start = takesDemonym ? state.start : first.start
  const stop = countryAfter === undefined || state !== undefined ? last.end : countryAfter.end
  const name = words.map((word) => word.text).join(' ')
  const actor: Actor = {
    id: textActorId(country, name),
    name,
    kind,
    ...(country === undefined ? {} : { country }),
    sector,
    roles: [],
  }
  return {
    start,
    end: stop,
    actor,
    form: 'name',
    sentence,
    phraseStart: start,
    phraseEnd: stop,
    sector,
  }
}

function ofState(items: readonly Item[], at: number): Item | undefined {
  const next = items[at]?.lower === 'the' ? items[at + 1] : items[at]
  return next?.mention?.actor.kind === 'state' && next.mention.form !== 'demonym' ? next : undefined
}
