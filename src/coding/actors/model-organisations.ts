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
    const mention = mentionOf(analysis, name, index)
    if (mention !== undefined) found.push(mention)
  }
  return found
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
