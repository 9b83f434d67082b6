import type { Iso3 } from '../../text/index.ts'
import type { TransportNetwork, TransportNode } from '../corridors/transport.ts'

/** A place outside the network: what a gazetteer of places knows of a name. */
export interface NamedPlace {
  readonly name: string
  readonly state?: Iso3
  /** Degrees north and east. */
  readonly lat: number
  readonly lon: number
}

/** What a name in a text may stand for; undefined where nobody knows it. */
export interface PlaceNames {
  /** The state the words name, with the name of the data. */
  stateNamed(words: string): { readonly state: Iso3; readonly name: string } | undefined
  /** The place the words name, with where it lies. */
  placeNamed(words: string): NamedPlace | undefined
}

/** What the end of a corridor, as a text names it, stands for. */
export type ToldEnd =
  | { readonly kind: 'nodes'; readonly nodes: readonly TransportNode[] }
  | { readonly kind: 'place'; readonly place: NamedPlace }
  | { readonly kind: 'state'; readonly state: Iso3; readonly name: string }

const OPENING = /^(?:the|its|a|an) /i

/**
 * Nodes, place or state that the words of a text stand for: a node of exactly that name, then a state,
 * then a place, then a node whose name is among the words ('the port of Baku'), the longest first.
 * Several nodes where a name has two sides (Astara in two states). Undefined for 'the mainland'.
 */
export function endNamed(
  words: string,
  network: TransportNetwork,
  names: PlaceNames,
): ToldEnd | undefined {
  const plain = words.trim().replace(OPENING, '')
  const exact = nodesNamed(network, plain)
  if (exact.length > 0) return { kind: 'nodes', nodes: exact }
  const state = names.stateNamed(plain)
  if (state !== undefined) return { kind: 'state', ...state }
  const place = names.placeNamed(plain)
  if (place !== undefined) return { kind: 'place', place }
  const among = nodesAmong(network, plain)
  return among.length > 0 ? { kind: 'nodes', nodes: among } : undefined
}

/** The nodes that bear exactly this name, whatever the case, brackets behind it left out. */
export function nodesNamed(network: TransportNetwork, name: string): readonly TransportNode[] {
  const wanted = name.trim().toLowerCase()
  return network.nodes.filter((node) => namesOf(node).includes(wanted))
}

function nodesAmong(network: TransportNetwork, words: string): readonly TransportNode[] {
  const padded = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `
  let longest = 0
  let found: TransportNode[] = []
  for (const node of network.nodes)
    for (const name of namesOf(node)) {
      if (name.length < longest || name.length < 4 || !padded.includes(` ${name} `)) continue
      if (name.length > longest) found = []
      longest = name.length
      if (!found.includes(node)) found.push(node)
    }
  return found
}

/** 'Nakhchivan city' is Nakhchivan, 'Astara (AZ)' Astara, 'Etrek/Akyayla (border)' either. */
function namesOf({ name }: TransportNode): readonly string[] {
  return name
    .replace(/ *\([^)]*\)/g, '')
    .split('/')
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .replace(/ city$/, ''),
    )
    .filter((part) => part !== '')
}
