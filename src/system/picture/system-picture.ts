import type { BlocAnalysis } from '../blocs/analyse-blocs.ts'
import type { SystemOnDay } from '../network/system-at.ts'
import type { SystemPicture } from './draw-system.ts'
import type { EdgeReading } from './place-system.ts'

/** How an edge of a system is read, for drawing. */
export function readingOf({
  contested,
  sign,
}: Pick<SystemOnDay['edges'][number], 'contested' | 'sign'>): EdgeReading {
  if (contested) return 'contested'
  return sign > 0 ? 'friendly' : sign < 0 ? 'hostile' : 'even'
}

/** The members of each bloc that friendly ties hold in it: the others stand outside. */
export function heldBlocs({
  blocs,
  loose,
}: Pick<BlocAnalysis, 'blocs' | 'loose'>): readonly (readonly string[])[] {
  const outside = new Set(loose)
  return blocs
    .map((bloc) => bloc.filter((name) => !outside.has(name)))
    .filter((bloc) => bloc.length > 1)
}

/** A system with its blocs as `drawSystem` draws it. */
export function pictureOfSystem(
  system: SystemOnDay,
  analysis: BlocAnalysis | undefined,
  {
    title,
    names = {},
  }: { readonly title: string; readonly names?: Readonly<Record<string, string>> },
): SystemPicture {
  const readings = system.edges.map(readingOf)
  const count = (wanted: EdgeReading) => readings.filter((one) => one === wanted).length
  const sizes = `${system.actors.length} actors; ${count('friendly')} friendly, ${count('hostile')} hostile, ${count('contested')} contested ties`
  return {
    title,
    notes: [sizes, ...(analysis === undefined ? [] : [frustrationNote(analysis)])],
    actors: system.actors.map((id) => ({ id, name: names[id] ?? id })),
    edges: system.edges.map((edge) => ({
      a: edge.a,
      b: edge.b,
      reading: readingOf(edge),
      weight: edge.weight,
    })),
    groups: analysis === undefined ? [] : heldBlocs(analysis),
  }
}

/** The frustration index and the blocs in a sentence, with the range over the readings of contested ties. */
export function frustrationNote({ frustration, blocs, contested }: BlocAnalysis): string {
  const { value, lower, upper, proven } = frustration
  const figure = proven
    ? `${rounded(value)}, proven`
    : `between ${rounded(lower)} and ${rounded(upper)}`
  const range =
    contested === undefined
      ? ''
      : `; over the readings of contested ties ${rounded(contested.frustration.least)} to ${rounded(contested.frustration.most)}`
  return `${blocs.length} blocs; frustration index ${figure}${range}`
}

function rounded(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
