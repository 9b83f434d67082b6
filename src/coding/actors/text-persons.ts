import type { Sector } from '../../codebook/index.ts'
import type { Analysis } from '../../language/index.ts'
import type { ActorId, Iso3 } from '../../text/index.ts'
import type { Actor } from '../mention.ts'
import { isSubject } from './antecedent.ts'
import { type FoundMention, groupBySentence } from './found-mention.ts'
import { nameSlug } from './name-slug.ts'
import { officeSector, singularOffice } from './office-words.ts'
import { type Item, itemsOf } from './sentence-items.ts'
import {
  countryOf,
  type TitlePhrase,
  titleAfter,
  titleBefore,
  titleBeforeComma,
  titleByCopula,
} from './title-phrase.ts'

/** What the text itself says of persons the dictionary does not know, and of titles of those it does. */
export interface TextPersons {
  /** The mentions given, dictionary persons with their titles as phrase, and the new persons. */
  readonly found: readonly FoundMention[]
  /** Title words by person, in order of first use, for 'the president' later on. */
  readonly offices: ReadonlyMap<ActorId, readonly string[]>
}

/**
 * Finds persons the text introduces itself: 'Kenyan trade minister Amina Otieno', 'Luis
 * Mamani, leader of the Blue Party of Bolivia', 'Elena Markova said'. Later bare family names are
 * linked to them. The text is read twice: a country said on page two holds for page one.
 */
export function textPersons(analysis: Analysis, known: readonly FoundMention[]): TextPersons {
  const explicit = new Map<string, Actor>()
  readPersons(analysis, known, explicit)
  for (const [key, actor] of explicit) if (actor.country === undefined) explicit.delete(key)
  return readPersons(analysis, known, explicit)
}

function readPersons(
  analysis: Analysis,
  known: readonly FoundMention[],
  introduced: Map<string, Actor>,
): TextPersons {
  const found: FoundMention[] = []
  const offices = new Map<ActorId, string[]>()
  const sectors = new Map<ActorId, Sector>()
  const bySentence = groupBySentence(analysis, known)
  let lastPerson: LastPerson | undefined
  let spokenOf: Iso3 | undefined
  for (const [index, sentence] of analysis.sentences.entries()) {
    const mine = bySentence[index] ?? []
    const items = itemsOf(analysis.text, sentence.start, sentence.end, mine)
    const titled = new Map<FoundMention, FoundMention>()
    for (let at = 0; at < items.length; at++) {
      const item = items[at]
      if (item === undefined) continue
      if (item.mention?.actor.kind === 'person') {
        const title = titleOf(items, at, at + 1)
        titled.set(item.mention, withPhrase(item.mention, items, title))
        if (title !== undefined) remember(offices, item.mention.actor.id, title.office)
        introduceFamilyName(item, introduced)
        if (item.mention.sector !== undefined)
          sectors.set(item.mention.actor.id, item.mention.sector)
        lastPerson = { country: item.mention.actor.country, sentence: index }
        continue
      }
      const end = nameEnd(items, at)
      if (end === at) continue
      const near = lastPerson !== undefined && index - lastPerson.sentence <= 3
      const name = readName(
        items,
        at,
        end,
        introduced,
        near ? lastPerson?.country : undefined,
        spokenOf,
        isPersonName(analysis, item.start, items[end - 1]?.end ?? item.end),
      )
      const first = items[at]
      const last = items[end - 1]
      if (name === undefined || first === undefined || last === undefined) continue
      const { actor, title } = name
      for (const key of nameKeys(actor.name)) {
        const earlier = introduced.get(key)
        if (earlier === undefined || (earlier.country === undefined && name.ownCountry === true))
          introduced.set(key, actor)
      }
      if (title !== undefined) remember(offices, actor.id, title.office)
      lastPerson = { country: actor.country, sentence: index }
      const sector =
        actor.sector ??
        sectors.get(actor.id) ??
        (title === undefined ? undefined : officeSector(title.office))
      const mention: FoundMention = {
        start: first.start,
        end: last.end,
        actor,
        form: 'name',
        sentence: index,
        phraseStart: first.start,
        phraseEnd: last.end,
        ...(sector === undefined ? {} : { sector }),
      }
      found.push(withPhrase(mention, items, title))
      at = end - 1
    }
    for (const mention of mine) found.push(titled.get(mention) ?? mention)
    const acting = mine.filter(
      ({ actor, form }) => actor.kind === 'state' && (form === 'name' || form === 'metonym'),
    )
    if (acting.length > 0)
      spokenOf = (acting.find((each) => isSubject(analysis, each)) ?? acting[0])?.actor.country
  }
  return { found, offices }
}

/** 'President Irfaan Ali' of the dictionary is 'Ali' from there on, however common the name. */
function introduceFamilyName({ text, mention }: Item, introduced: Map<string, Actor>): void {
  const family = / (\S+)$/u.exec(text)?.[1]
  if (family === undefined || mention?.form !== 'name' || introduced.has(family)) return
  introduced.set(family, mention.actor)
}

interface LastPerson {
  readonly country: Iso3 | undefined
  readonly sentence: number
}

function remember(offices: Map<ActorId, string[]>, id: ActorId, words: readonly string[]): void {
  const office = words.join(' ')
  const known = offices.get(id)
  if (known === undefined) offices.set(id, [office])
  else if (!known.includes(office)) known.push(office)
}

function withPhrase(
  mention: FoundMention,
  items: readonly Item[],
  title: TitlePhrase | undefined,
): FoundMention {
  if (title === undefined) return mention
  // 'X was Peru's envoy': the verb is no part of the phrase.
  if (/^(?:is|was)$/.test(items[title.first - 1]?.lower ?? '')) return mention
  const first = items[title.first]
  const last = items[title.end - 1]
  const { sector, ...rest } = mention
  const former = title.office.includes('former')
  return {
    ...rest,
    ...(former || sector === undefined ? {} : { sector }),
    phraseStart: Math.min(mention.phraseStart, first?.start ?? mention.phraseStart),
    phraseEnd: Math.max(mention.phraseEnd, last?.end ?? mention.phraseEnd),
  }
}

const PARTICLES = new Set(
  'al bin ibn bint van von der den de da del dos di la le el abu ben ould oglu ul ur'.split(' '),
)
const PARTICLE_WORD = /^(?:al|el|ul|ad|as|ash|ar|an|at|az)[-\u2010\u2011]\p{Lu}/u

/** The item after a run of capitalised words that begins at `at`; `at` itself when none does. */
function nameEnd(items: readonly Item[], at: number): number {
  let end = at
  while (end < items.length && end - at < 5) {
    const item = items[end]
    if (item?.kind !== 'word') break
    const particle = PARTICLES.has(item.lower) && items[end + 1]?.capital === true && end > at
    if (!particle && !isNameWord(item)) break
    end++
    if (item.possessive) break
  }
  return end
}

function isNameWord(item: Item): boolean {
  if (PARTICLE_WORD.test(item.text)) return true
  if (!/^\p{Lu}[\p{L}'\u2019\u2010\u2011-]*(?:\.)?$/u.test(item.text)) return false
  if (/^\p{Lu}+$/u.test(item.text) && item.text.length > 1) return false
  return !NOT_NAMES.has(item.lower) && singularOffice(item.lower) === undefined
}

const NOT_NAMES = new Set(
  `the a an this that these those it he she they we you i his her its their our my in on at by for from
  to of and but or nor so as if when while after before since because although though however
  meanwhile moreover furthermore also yet still even with without under over between among against
  during despite following according speaking january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday
  ministry parliament government republic council party union state states north south east west
  eastern western northern southern central foreign defense defense interior international islamic
  corridor war agreement treaty accord accords forum summit conference group company organization
  organisation committee commission agency bank university institute center centre front movement
  army force forces corps court assembly senate congress house province region district city sea
  ocean gulf river mountain mountains strait peninsula island islands airport port border bridge
  what who why how where which there here both all some many most no not one two three first second
  third last next new economically importantly politically militarily recently earlier later now then
  today yesterday once only given`.split(/\s+/),
)

const SPEECH =
  /^(?:said|says|told|tells|stated|states|added|adds|argued|argues|warned|warns|noted|notes|wrote|writes|announced|explained|explains|claimed|claims|stressed|insisted|suggested|believes|tweeted|posted|accused|denied|condemned|urged|called|emphasized|emphasised|underlined|commented|met|visited|arrived|signed|told|spoke|addressed|discussed|resigned)$/

interface ReadName {
  readonly actor: Actor
  /** True when the text itself gives the country. */
  readonly ownCountry?: boolean
  readonly title?: TitlePhrase
}

/** True when the language model sees a person's name in just these words. */
function isPersonName({ names }: Analysis, start: number, end: number): boolean {
  return names.some(
    (name) => name.type === 'PER' && name.start === start && name.end <= end && end - name.end <= 2,
  )
}

/** The title of the name that fills items `[at, end)`, before it or after it. */
function titleOf(items: readonly Item[], at: number, end: number): TitlePhrase | undefined {
  return titleBefore(items, at) ?? titleBeforeComma(items, at, end) ?? titleAfter(items, end)
}

/** Decides whether the capitalised items `[at, end)` name a person, and which. */
function readName(
  items: readonly Item[],
  at: number,
  end: number,
  introduced: ReadonlyMap<string, Actor>,
  lastCountry: Iso3 | undefined,
  spokenOf: Iso3 | undefined,
  person: boolean,
): ReadName | undefined {
  const words = items.slice(at, end)
  const written = words.map((item) => item.text).join(' ')
  const known = introduced.get(written) ?? sameFamilyName(words, introduced)
  const before = titleBefore(items, at) ?? titleBeforeComma(items, at, end)
  const title = before ?? titleAfter(items, end) ?? titleByCopula(items, end)
  if (known !== undefined && (known.country ?? countryOf(title?.owner)) === known.country)
    return title === undefined ? { actor: known } : { actor: known, title }
  const name = known?.name ?? written
  if (title === undefined) {
    if (words.length < 2 || words.length > 4) return undefined
    const next = items[end]?.lower ?? ''
    const previous = items[at - 1]?.lower ?? ''
    const speaks = SPEECH.test(next) && (words.at(-1)?.possessive ?? false) === false
    const cited = previous === 'to' && items[at - 2]?.lower === 'according'
    if (!speaks && !cited && !person) return undefined
    return { actor: newPerson(name, undefined, undefined) }
  }
  // A title after a comma needs a full name before it: 'In Tehran, President ...'.
  if (before === undefined && words.length < 2) return undefined
  const owner = title.owner
  const free = owner === undefined && title.ownerUnknown !== true
  const ownCountry = countryOf(owner) ?? (free ? stateBefore(items, at) : undefined)
  const country =
    ownCountry ??
    (free && servesSomeone(title.office) ? lastCountry : undefined) ??
    (free && servesAState(title.office) ? spokenOf : undefined)
  const ownerActor = owner?.mention?.actor
  const lends = ownerActor?.kind !== 'state' && ownerActor?.kind !== 'person'
  const ownerSector = lends ? ownerActor?.sector : undefined
  const former = title.office.includes('former')
  const sector = former ? undefined : (ownerSector ?? officeSector(title.office))
  return { actor: newPerson(name, country, sector), title, ownCountry: ownCountry !== undefined }
}

/** The state last named before item `at` in the sentence, unless it is a mere place. */
function stateBefore(items: readonly Item[], at: number): Iso3 | undefined {
  let quoted = false
  for (let before = at - 1; before >= 0; before--) {
    const item = items[before]
    // What somebody says does not tell where he is from.
    if (item?.text === '\u201d') quoted = true
    else if (item?.text === '\u201c') quoted = false
    if (quoted || item?.mention === undefined || item.mention.form === 'place') continue
    const country = countryOf({ ...item, possessive: false })
    if (country !== undefined) return country
  }
  return undefined
}

/** True for offices that only a state has: 'Information Minister X' is of the state spoken of. */
function servesAState(office: readonly string[]): boolean {
  if (office.some((word) => /^(?:former|ex|party|opposition|exiled|rebel)$/.test(word)))
    return false
  return /\b(?:minister|president|premier|general|colonel|admiral|police|army|military|navy|mayor|governor|lawmaker|senator|prosecutor|parliamentarian)\b|\b(?:security|intelligence|spy|defen[cs]e|customs|border) (?:chief|head|director)\b/.test(
    office.join(' '),
  )
}

/** True for offices that serve another: an 'adviser' without a country is the last person's. */
function servesSomeone(office: readonly string[]): boolean {
  return office.some((word) =>
    /^(?:advis[eo]r|aide|spokes(?:man|woman|person)|deputy|envoy|secretary|assistant)$/.test(word),
  )
}

/** The introduced person whose family name a single word is. */
function sameFamilyName(
  words: readonly Item[],
  introduced: ReadonlyMap<string, Actor>,
): Actor | undefined {
  const [only] = words
  return words.length === 1 && only !== undefined ? introduced.get(only.text) : undefined
}

/** The full name and its last part. */
function nameKeys(name: string): string[] {
  const last = name.split(' ').at(-1)
  return last === undefined || last === name ? [name] : [name, last]
}

function newPerson(name: string, country: Iso3 | undefined, sector: Actor['sector']): Actor {
  return {
    id: textActorId(country, name),
    name,
    kind: 'person',
    ...(country === undefined ? {} : { country }),
    ...(sector === undefined ? {} : { sector }),
    roles: [],
  }
}

/** The id of an actor the text introduces: `x:IRN:mehdi-sanaei`, `x:unknown:rachel-avraham`. */
export function textActorId(country: Iso3 | undefined, name: string): ActorId {
  return `x:${country ?? 'unknown'}:${nameSlug(name)}` as ActorId
}
