import type { WireActor, WireAmbiguity, WireCitation, WireEvent, WireTie } from '../../api/wire.ts'

/** 'Iran, Russia' ; 'nobody named' for an empty list. */
export function names(actors: readonly WireActor[]): string {
  return actors.length === 0 ? 'not named' : actors.map((actor) => actor.name).join(', ')
}

/** 'Iran \u2192 Azerbaijan'; 'Iran \u2014 Azerbaijan' for a set without sides. */
export function parties(event: Pick<WireEvent, 'actors' | 'recipients' | 'symmetric'>): string {
  if (event.symmetric) return event.actors.map((actor) => actor.name).join(' \u2014 ')
  if (event.recipients.length === 0) return names(event.actors)
  return `${names(event.actors)} \u2192 ${names(event.recipients)}`
}

/** The two sides of a tie, with an arrow when it has a direction. */
export function sides(tie: Pick<WireTie, 'from' | 'to' | 'directed'>): string {
  if (tie.to.length === 0) return tie.from.map((actor) => actor.name).join(' \u2014 ')
  return `${names(tie.from)} ${tie.directed ? '\u2192' : '\u2014'} ${names(tie.to)}`
}

/** 'Heydar Aliyev (0.19)': who else bears a name, with how they rank. */
export function othersOf({ others }: WireAmbiguity): string {
  return others.map(({ name, score }) => `${name} (${score.toFixed(2)})`).join(', ')
}

/** 'energy_link' as a reader would write it. */
export function spaced(word: string): string {
  return word.replaceAll('_', ' ')
}

/** Where a citation comes from: 'Caspian Courier, May 2025'. */
export function sourceOf(
  citation: Pick<WireCitation, 'outlet' | 'title' | 'file' | 'publishedText'>,
): string {
  const who = citation.outlet ?? citation.title ?? citation.file
  return citation.publishedText === 'undated'
    ? `${who}, undated`
    : `${who}, ${citation.publishedText}`
}

/** How many different documents stand behind a list of citations. */
export function documentCount(citations: readonly WireCitation[]): number {
  return new Set(citations.map((citation) => citation.document)).size
}

/** '1 source', '3 sources'. */
export function sources(citations: readonly WireCitation[]): string {
  const count = documentCount(citations)
  return count === 1 ? '1 source' : `${count} sources`
}

/** The class that colours a sign. */
export function signClass(sign: -1 | 0 | 1): 'friendly' | 'hostile' | 'structural' {
  return sign > 0 ? 'friendly' : sign < 0 ? 'hostile' : 'structural'
}

/** A citation as one may print it: the sentence, source, file and offsets. */
export function printable(citation: WireCitation): string {
  const example = citation.example ? ' (example, written for demonstration)' : ''
  const page = citation.page === undefined ? '' : `, p. ${citation.page}`
  return `\u201c${citation.sentence.text}\u201d \u2014 ${sourceOf(citation)}${page}${example}; ${citation.file}, characters ${citation.sentence.start}\u2013${citation.sentence.end}, report ${citation.report}`
}
