import { matchesOf, type Sieve, sieveOf } from '../patterns/index.ts'
import type { CorridorGazetteer, KnownCorridor } from '../step.ts'
import type { CorridorRoute } from './route.ts'

/** A corridor named somewhere in the text. Offsets are those of the document. */
export interface CorridorName {
  readonly start: number
  readonly end: number
  /** The words, as the text has them. */
  readonly name: string
  /** What makes two names the same corridor. */
  readonly key: string
  /** An abbreviation given in brackets behind the name. */
  readonly abbreviation?: string
  readonly known?: KnownCorridor
  /** True for a description ('land route between ...') rather than a proper name. */
  readonly described: boolean
  /** Its course, where the tree of the sentence tells it. */
  readonly route?: CorridorRoute
}

const CAPITAL = "\\p{Lu}[\\p{L}.'’]*"
const PLACE = `${CAPITAL}(?:[-–]${CAPITAL})*`
const KIND =
  '(?:gas|oil|crude|rail|road|transport|transit|trade|power|electricity|energy|fib(?:re|er)(?:[- ]optic)?|undersea|submarine|economic|data|land|freight|high-speed|international|export|water|hydrogen|digital)'
const HEAD =
  '(?:corridors?|pipelines?|railways?|railroads?|rail link|rail line|highways?|motorways?|expressways?|canals?|interconnectors?|cables?)'
const CAPITAL_HEAD =
  '(?:Corridor|Pipeline|Railway|Railroad|Highway|Motorway|Canal|Interconnector|Cable|Route|Gateway|Line|Bridge|Tunnel|Crossing|Seaway)'
const COMPOUND_HEAD = `(?:${HEAD}|linkage|link|line|route|bridge|tunnel|grid|power line|connection|ferry)`
const ROUTE_NOUN =
  '(?:route|corridor|link|railway|railroad|rail line|pipeline|highway|motorway|canal|cable|bridge|tunnel|interconnector|power line|ferry line)'
const CHAIN = `(?:through|via|across|over|into|to) (?:the )?(?:territory of )?${CAPITAL}(?: ${CAPITAL})*(?: (?:territory|soil|waters|ports?|pipelines?))?`

const PATTERNS: readonly { readonly pattern: RegExp; readonly described: boolean }[] = [
  // 'the Northern Transit Corridor', 'Green Valley gas pipeline'
  {
    pattern: new RegExp(
      `(?<name>${PLACE}(?: (?:${PLACE}|of the|of|and|for))* (?:(?:${KIND} )*(?:${HEAD}|${CAPITAL_HEAD})|(?:${KIND} )+routes?))(?![\\p{L}-]| (?:systems?|networks?|compan|operators?|ministr|officials?|workers))(?: \\((?<short>\\p{Lu}[\\p{L}-]{1,9})\\))?`,
      'gu',
    ),
    described: false,
  },
  // 'Lima-Quito railway', 'Oslo-Bergen-Hull power link'
  {
    pattern: new RegExp(
      `(?<name>${CAPITAL}(?:[-–]${CAPITAL}(?: ${CAPITAL})?)+ (?:${KIND} )*${COMPOUND_HEAD})(?![\\p{L}-])(?: \\((?<short>\\p{Lu}[\\p{L}-]{1,9})\\))?`,
      'gu',
    ),
    described: false,
  },
  // 'the north-south transport corridor'
  {
    pattern:
      /(?<name>(?:[Ii]nternational |[Ii]ntercontinental )?\b(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)[-–](?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est) (?:transport |trade |transit |energy )?(?:corridors?|routes?))(?![\p{L}-])/gu,
    described: false,
  },
  // 'a land route between the coast and the lake, further linking to ...'
  {
    pattern: new RegExp(
      `(?<name>(?:(?:land|sea|overland|rail|road|${KIND}) )+?${ROUTE_NOUN} (?:between|from|linking|connecting|that would connect|that would link) [^,.;:—()]{4,110}(?:, (?:further |and |then |onward )*(?:linking|connecting|extending) [^,.;:—()]{4,90})?)`,
      'gu',
    ),
    described: true,
  },
  // 'a standard-gauge railway from Salta to the port of Antofagasta'
  {
    pattern: new RegExp(
      `(?<name>(?:(?:[a-z]+-[a-z]+|new|electric|single-track|paved|[0-9,]+-(?:km|kilomet(?:re|er)|mile)|${KIND}) )*(?:railway|railroad|rail line|rail link|pipeline|highway|motorway|canal|power line|power link|interconnector|transmission line|undersea cable|expressway|oil pipeline|gas pipeline) (?:between|from|linking|connecting|that (?:links|connects|runs from|would link|would connect|will link|will connect|is to link)|to link|to connect|running from) (?:the (?:\\p{Ll}+ ){0,4})?${CAPITAL}[^,.;:—()]{0,60}? (?:to|and|with) (?:the (?:\\p{Ll}+ ){0,4})?${CAPITAL}(?: ${CAPITAL})*)`,
      'gu',
    ),
    described: true,
  },
  // 'export of Ruritanian gas through ... via ...'
  {
    pattern: new RegExp(
      `(?<name>(?:exports?|transit|transport|transportation|shipment|delivery|flow) of (?:the )?${CAPITAL} (?:natural )?(?:gas|oil|crude|electricity|power|grain|coal|hydrogen|water)(?: ${CHAIN})+)`,
      'gu',
    ),
    described: true,
  },
  // 'the transit of Ruritanian gas', course unsaid
  {
    pattern: new RegExp(
      `(?<name>(?:transit|transportation) of (?:the )?${CAPITAL} (?:natural )?(?:gas|oil|crude|electricity|power|grain|coal|hydrogen|water))`,
      'gu',
    ),
    described: true,
  },
  // 'a three-way gas swap deal'
  {
    pattern:
      /(?<name>(?:[\p{L}]+-way |trilateral |tripartite |bilateral |\p{Lu}[\p{L}]+ )?(?:gas|oil|electricity|power|energy) swap(?: deal| agreement| arrangement)?)(?![\p{L}-])/gu,
    described: true,
  },
  // 'telecom infrastructure and undersea cables across ...'
  {
    pattern:
      /(?<name>(?:\p{L}+ infrastructure and )?(?:undersea|submarine|fib(?:re|er)[- ]optic|data|internet) cables? (?:across|through|between|under|linking|from) [^,.;:—()]{3,80})/gu,
    described: true,
  },
]

const likely = sieveOf(PATTERNS, ({ pattern }) => pattern)

/** Without one of these words no pattern applies. */
const WORKS =
  /corridor|pipeline|railway|railroad|\brail\b|road|motorway|expressway|highway|canal|interconnector|cable|route|gateway|\bline\b|bridge|tunnel|crossing|seaway|\blink|grid|connection|ferry|export|transit|transport|shipment|delivery|flow|swap/i

/** All names of corridors in `[start, end)` of the text, in order; the longer wins where two overlap. */
export function corridorNames(
  text: string,
  start: number,
  end: number,
  gazetteer: CorridorGazetteer,
): CorridorName[] {
  const sentence = text.slice(start, end)
  const found = knownNames(sentence, start, gazetteer)
  if (WORKS.test(sentence))
    for (const { pattern, described } of likely(sentence))
      for (const match of matchesOf(pattern, sentence)) {
        const raw = (match.groups?.['name'] ?? '').replace(/[.'’]+$/, '')
        const name = withoutOpening(raw, match.index === 0)
        if (name === undefined) continue
        const from = start + match.index + raw.length - name.length
        const short = match.groups?.['short']
        found.push({
          start: from,
          end: from + name.length,
          name,
          key: keyOf(name),
          described,
          ...(short === undefined ? {} : { abbreviation: short }),
        })
      }
  return longest(found)
}

function knownNames(
  sentence: string,
  offset: number,
  gazetteer: CorridorGazetteer,
): CorridorName[] {
  const found: CorridorName[] = []
  const lower = sentence.toLowerCase()
  for (const { known, plain } of likelyNames(gazetteer)(lower)) {
    for (const match of matchesOf(patternOf(plain), sentence)) {
      const start = offset + match.index
      const short = match.groups?.['short']
      found.push({
        start,
        end: start + (match.groups?.['name'] ?? '').length,
        name: match.groups?.['name'] ?? plain,
        key: isSection(plain, known) ? keyOf(plain) : known.id,
        described: false,
        known,
        ...(short === undefined ? {} : { abbreviation: short }),
      })
    }
  }
  return found
}

interface GazetteerName {
  readonly known: KnownCorridor
  /** Without what stands behind a comma. */
  readonly plain: string
}

const namesOf = new WeakMap<CorridorGazetteer, Sieve<GazetteerName>>()

/** Leaves out the names whose telling words are not all in a text in lower case. */
function likelyNames(gazetteer: CorridorGazetteer): Sieve<GazetteerName> {
  const cached = namesOf.get(gazetteer)
  if (cached !== undefined) return cached
  const names = gazetteer.entries.flatMap((known) =>
    known.names.map((name) => ({ known, plain: name.split(', ')[0] ?? name })),
  )
  const sieve = sieveOf(names, ({ plain }) => new RegExp(tellingWords(plain).join('.*')))
  namesOf.set(gazetteer, sieve)
  return sieve
}

/** The words of a name that are written one way only; a text without one of them has not the name. */
function tellingWords(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => !/^rail(?:way|road)$/.test(word))
}

const patterns = new Map<string, RegExp>()

/** Abbreviations must match in case; of other names only the words count. */
function patternOf(name: string): RegExp {
  const cached = patterns.get(name)
  if (cached !== undefined) return cached
  const abbreviation = /^[\p{Lu}\d-]+$/u.test(name)
  const words = name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[-–]/g, '[-–]')
    .replace(/railway|railroad/i, '(?:railway|railroad)')
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?<name>${words})(?![\\p{L}-])(?: \\((?<short>\\p{Lu}[\\p{L}-]{1,9})\\))?`,
    abbreviation ? 'gu' : 'giu',
  )
  patterns.set(name, pattern)
  return pattern
}

/** 'Lima-Quito railway' beside 'Andean Corridor' names a part of it, and is a project of its own. */
function isSection(name: string, known: KnownCorridor): boolean {
  return (
    /\p{L}[-–]\p{Lu}\p{L}+ (?:rail|road|line)/u.test(name) &&
    known.names.some((other) => !/[-–]/.test(other))
  )
}

const OPENING =
  /^(?:The|A|An|This|That|These|Those|In|On|For|From|With|After|Before|While|When|And|But|Both|Its|Their|As|If|At|By|Through|Despite|Although|Another|Each|Such|New|Last|Since) /

/** The name without a sentence's opening word; undefined when nothing that names is left. */
function withoutOpening(name: string, opens: boolean): string | undefined {
  // 'Supporters of the Northern Corridor'.
  let rest = opens ? name.replace(/^\p{Lu}\p{Ll}+ (?:of|for) the (?=\p{Lu})/u, '') : name
  while (OPENING.test(rest)) rest = rest.replace(OPENING, '')
  if (!/^\p{Lu}/u.test(rest) && /^\p{Lu}/u.test(name)) return undefined
  // One possessive or adjective of nationality alone does not name: 'Peru's pipelines'.
  if (
    /^\p{Lu}[\p{L}]*['’]s? \p{Ll}/u.test(rest) ||
    /^\p{Lu}\p{L}*(?:ian|ese|ish|i) (?:pipelines|railways|cables|highways|canals|corridors)$/u.test(
      rest,
    )
  )
    return undefined
  if (
    opens &&
    /^\p{Lu}\p{Ll}+ (?:pipelines|railways|cables|highways|canals|corridors)$/u.test(rest)
  )
    return undefined
  return rest
}

const GENERIC = new Set(
  'the a an of and for international corridor corridors pipeline pipelines railway railways railroad route routes line link linkage highway canal cable cables project gas oil transport transit trade economic rail road electricity power energy'.split(
    ' ',
  ),
)

/** The telling words of a name, sorted: 'North-South Transport Corridor' and 'north-south corridor'. */
export function keyOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => !GENERIC.has(word))
  return [...new Set(telling.length > 0 ? telling : words)].sort().join(' ')
}

function longest(names: readonly CorridorName[]): CorridorName[] {
  const sorted = [...names].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(b.known !== undefined) - Number(a.known !== undefined) ||
      a.start - b.start,
  )
  const kept: CorridorName[] = []
  for (const name of sorted) {
    const over = kept.findIndex((other) => name.start < other.end && other.start < name.end)
    const other = kept[over]
    if (other === undefined) kept.push(name)
    // What the gazetteer knows gives the identity, what the text says the words.
    else if (other.known === undefined && name.known !== undefined && !other.described)
      kept[over] = { ...other, key: name.key, known: name.known }
  }
  return kept.sort((a, b) => a.start - b.start)
}
