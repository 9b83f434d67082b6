import type { DocumentId } from '../../text/index.ts'
import type { SentenceShape } from '../patterns/index.ts'
import { actorRefOf, groupsIn, matchesOf, NAME_CLASS } from '../patterns/index.ts'
import type { ActorRef } from '../report.ts'
import { rollUp } from '../report.ts'

const OBJECT =
  '(?:corridors?|route|project|pipeline|railway|railroad|canal|cable|link|linkage|highway|initiative|line|deal|interconnector)'
const NEAR = `[^.;]{0,90}?\\b${OBJECT}\\b`
const ADVERBS =
  '(?:, (?:which|who))? (?:(?:also|strongly|firmly|openly|long|has|have|had|publicly|now) )*'
const SUPPORTS: readonly RegExp[] = [
  new RegExp(
    `\\b${OBJECT}\\b[^.;]{0,120}?\\b(?:backed|supported|championed|promoted|financed|favou?red) by (?<who>${NAME_CLASS})`,
    'g',
  ),
  new RegExp(
    `(?<who>${NAME_CLASS})${ADVERBS}(?:supports?|supported|backs?|backed|promotes?|promoted|champions?|favou?rs?|endorses?|endorsed|welcomes?|welcomed|is pushing for|pushes for|is building|wants to build|proposed) ${NEAR}`,
    'g',
  ),
  new RegExp(
    `(?<who>${NAME_CLASS})(?:'s?) (?:[\\w-]+ ){0,2}?(?:support|backing|enthusiasm|efforts? to (?:establish|build|open|create)|plans? to (?:build|open)|push) ${NEAR}`,
    'g',
  ),
]
const OPPOSES: readonly RegExp[] = [
  new RegExp(
    `\\b${OBJECT}\\b[^.;]{0,120}?\\b(?:opposed|rejected|blocked|resisted|condemned) by (?<who>${NAME_CLASS})`,
    'g',
  ),
  new RegExp(
    `(?<who>${NAME_CLASS})${ADVERBS}(?:opposes?|opposed|rejects?|rejected|objects? to|objected to|fears?|condemns?|condemned|blocks?|blocked|resists?|vetoed|is against|warned against) ${NEAR}`,
    'g',
  ),
  new RegExp(
    `(?<who>${NAME_CLASS})(?:'s?) (?:[\\w-]+ ){0,2}?(?:opposition to|objections? to|rejection of|attempts? to (?:\\w+ )?[^.;]{0,40}?abandon(?:ing)?) ${NEAR}`,
    'g',
  ),
  new RegExp(
    `\\bfrom (?<who>${NAME_CLASS})(?:'s?)? (?:point of view|perspective),? ${NEAR}[^.;]{0,30}?\\b(?:undermine|threaten|isolate|endanger|harm|weaken)`,
    'g',
  ),
  new RegExp(
    `\\b${OBJECT}\\b[^.;]{0,160}?\\b(?:concerns?|alarm|unease|opposition|objections) in (?<who>${NAME_CLASS})`,
    'g',
  ),
]

/** Who is told to be for and against a corridor in one of its sentences. */
export function sidesIn(
  doc: DocumentId,
  shape: SentenceShape,
): { readonly supports: readonly ActorRef[]; readonly opposes: readonly ActorRef[] } {
  return { supports: named(doc, shape, SUPPORTS), opposes: named(doc, shape, OPPOSES) }
}

function named(doc: DocumentId, shape: SentenceShape, patterns: readonly RegExp[]): ActorRef[] {
  const refs: ActorRef[] = []
  for (const pattern of patterns)
    for (const match of matchesOf(pattern, shape.shape))
      for (const group of groupsIn(shape, match.groups?.['who'] ?? ''))
        for (const member of group.members) {
          const ref = actorRefOf(doc, member)
          if (!refs.some((other) => rollUp(other) === rollUp(ref))) refs.push(ref)
        }
  return refs
}
