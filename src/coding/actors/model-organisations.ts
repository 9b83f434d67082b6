import type { Analysis, Name } from '../../language/index.ts'
import type { Actor } from '../mention.ts'
import { type FoundMention, groupBySentence } from './found-mention.ts'
import { textActorId } from './text-persons.ts'

/** Last words of names that organise nobody: papers, roads, routes, meetings. */
const NOT_AN_ACTOR =
  /\b(?:Act|Agreement|Accords?|Treaty|Protocol|Convention|Declaration|Charter|Plan|Road|Street|Bridge|Corridor|Line|Railway|Airport|Port|Summit|Conference|Forum|Cup|Games|Prize|War|Hospital|Shoal|Dam|Canal|Pipeline|Initiative|Programme|Program|Strait|Gulf|Sea|Bay|Lake|River|Island|Islands|Province|County|Region|Valley|Constitution|Law|Bill|Code)$/

/** Names of waters and places whose kind comes first. */
const GEOGRAPHY = /^(?:Strait|Gulf|Sea|Bay|Isthmus|Lake|Mount|River|Cape|Port|Province|Port) /

/** Bodies every state has: without a country the name says of nobody whose it is. */
const OF_A_STATE =
  /\b(?:Ministry|Department|Presidency|Parliament|Assembly|Senate|Congress|Army|Navy|Police|Court|Cabinet|Government|Embassy|Consulate|Council|State|Republic)$/

/**
 * Organisations that only the language model sees: names without a telling last word ('the Tano
 * Collective'). They stand for themselves, without a country.
 *
 * @param known mentions already found; names that share a character with one are left alone
 */
export function modelOrganisations(
  analysis: Analysis,
  known: readonly FoundMention[],
): FoundMention[] {
  const found: FoundMention[] = []
  const bySentence = groupBySentence(analysis, known)
  let index = 0
  for (const name of analysis.names) {
    if (name.type !== 'ORG') continue
    while (index < analysis.sentences.length && (analysis.sentences[index]?.end ?? 0) <= name.start)
      index++
    const near = bySentence[index] ?? []
    if (near.some((mention) => mention.start < name.end && name.start < mention.end)) continue
    if (isOnlyInHeadline(analysis, name, index)) continue
    const mention = mentionOf(analysis, name, index)
    if (mention !== undefined) found.push(mention)
  }
  return found
}

/** Where every word has a capital, two of them need not be a name: one that the text never names again is none. */
function isOnlyInHeadline(
  { text, sentences }: Analysis,
  { start, end }: Name,
  sentence: number,
): boolean {
  const within = sentences[sentence]
  if (within === undefined) return false
  const words = text.slice(within.start, within.end).match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (words.length < 5 || capitals < words.length * 0.75) return false
  const name = text.slice(start, end)
  return text.indexOf(name, within.end) < 0 && text.lastIndexOf(name, within.start - 1) < 0
}

function mentionOf(
  { text, sentences }: Analysis,
  { start, end }: Name,
  sentence: number,
): FoundMention | undefined {
  const written = text.slice(start, end)
  if (!/^\p{Lu}/u.test(written) || NOT_AN_ACTOR.test(written)) return undefined
  if (OF_A_STATE.test(written) || GEOGRAPHY.test(written)) return undefined
  const words = written.split(/\s+/)
  // 'West African bloc' is a description.
  if (/^\p{Ll}/u.test(words.at(-1) ?? '')) return undefined
  const acronym = /^[\p{Lu}][\p{Lu}&.-]+$/u.test(written)
  // One capital word at the start of a sentence may be any word.
  if (words.length < 2 && !acronym && start === sentences[sentence]?.start) return undefined
  const actor: Actor = {
    id: textActorId(undefined, written),
    name: written,
    kind: 'organisation',
    roles: [],
  }
  return { start, end, actor, form: 'name', sentence, phraseStart: start, phraseEnd: end }
}
