import type { ActorDictionary, PlaceGazetteer } from '../../coding/index.ts'
import { loadCorridorGazetteer, loadPlaceGazetteer, placeKey } from '../../coding/index.ts'
import type { NamedPlace, PlaceNames, ToldCorridor, TransportNetwork } from '../../system/index.ts'
import { toldCorridors, withToldSegments } from '../../system/index.ts'
import type { DocumentId } from '../../text/index.ts'
import type { Filters } from '../filters.ts'
import { questionOf } from '../filters.ts'
import { compiledData } from '../load-reader.ts'
import type { Desk } from '../open-desk.ts'

/** What a ledger tells of corridors, set beside a network and joined to it. */
export interface JoinedCorridors {
  readonly corridors: readonly ToldCorridor[]
  /** The network with a proposed segment for each corridor that only texts know and that can be placed. */
  readonly network: TransportNetwork
}

/**
 * Sets the corridors a ledger tells of beside a network: matched by name, ends or course, grouped, and
 * added as proposed segments where only texts know them.
 *
 * @param filters which reports; all when left out
 * @throws UsageError when a filter cannot be understood.
 */
export async function joinCorridors(
  desk: Desk,
  network: TransportNetwork,
  filters: Filters = {},
): Promise<JoinedCorridors> {
  const { query, vantage } = await questionOf(desk, filters)
  const view = desk.ledger.view.at(vantage)
  const { rows } = await view.corridors(query)
  const published = new Map(
    (await view.documents()).map((row) => [row.id, row.published.to] as const),
  )
  const names = await placeNames(desk)
  const corridors = toldCorridors(rows, {
    entries: loadCorridorGazetteer(await compiledData('corridors.json')).entries,
    network,
    names,
    publishedOn: (document: DocumentId) => published.get(document),
  })
  return { corridors, network: withToldSegments(network, corridors, names) }
}

async function placeNames(desk: Desk): Promise<PlaceNames> {
  const [dictionary, places] = await Promise.all([
    desk.dictionary(),
    compiledData('places.json').then(loadPlaceGazetteer),
  ])
  return {
    stateNamed: (words) => stateNamed(dictionary, words),
    placeNamed: (words) => placeNamed(places, words),
  }
}

/** The state whose name or adjective the words are; a capital is a place, not its state. */
function stateNamed(
  dictionary: ActorDictionary,
  words: string,
): ReturnType<PlaceNames['stateNamed']> {
  const plain = words.trim().toLowerCase()
  const [first = ''] = plain.match(/[\p{L}\p{N}]+/u) ?? []
  for (const { text, actor, form } of dictionary.formsStartingWith(first)) {
    if (text.toLowerCase() !== plain || (form !== 'name' && form !== 'demonym')) continue
    const found = dictionary.actor(actor)
    if (found?.kind === 'state' && found.country !== undefined)
      return { state: found.country, name: found.name }
  }
  return undefined
}

/** The largest place of that name; only of words written as a name. */
function placeNamed(places: PlaceGazetteer, words: string): NamedPlace | undefined {
  if (!/^\p{Lu}/u.test(words)) return undefined
  const [largest] = places.named(placeKey(words))
  if (largest === undefined) return undefined
  const { name, country, latitude, longitude } = largest
  return {
    name,
    lat: latitude,
    lon: longitude,
    ...(country === undefined ? {} : { state: country }),
  }
}
