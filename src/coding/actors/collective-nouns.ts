import type { Sector } from '../../codebook/index.ts'

/** What a collective noun says of those it stands for. */
export interface CollectiveNoun {
  /** Part of the actor's id: all words for one's government are 'government'. */
  readonly slug: string
  readonly sector: Sector
}

const SINGLE: readonly (readonly [Sector, string, string])[] = [
  [
    'GOV',
    'government',
    'government administration cabinet authorities regime leadership establishment',
  ],
  [
    'GOV',
    '',
    'officials leaders diplomats embassy embassies consulate consulates delegation delegations ministry ministries negotiators mission envoys side rulers policymakers bureaucrats',
  ],
  ['LEG', 'parliament', 'parliament legislature'],
  ['LEG', '', 'lawmakers parliamentarians legislators mps senators'],
  ['MIL', 'military', 'military army'],
  [
    'MIL',
    '',
    'troops soldiers navy forces servicemen servicemembers commanders generals peacekeepers warships paratroopers marines airforce guardsmen',
  ],
  ['COP', '', 'police policemen'],
  ['SPY', '', 'spies'],
  ['JUD', '', 'court courts judiciary prosecutors judges'],
  [
    'REB',
    '',
    'rebels militants militia militias proxies separatists fighters insurgents mercenaries terrorists paramilitaries jihadists guerrillas',
  ],
  ['UAF', '', 'gunmen attackers'],
  ['OPP', '', 'opposition dissidents'],
  [
    'CVL',
    '',
    'citizens people civilians nationals residents population populace protesters protestors demonstrators activists women youth prisoners detainees hostages villagers families migrants refugees',
  ],
  ['CVL', 'public', 'public'],
  ['ETH', '', 'minority minorities diaspora tribes'],
  ['LAB', '', 'workers unions employees miners farmers fishermen'],
  ['EDU', '', 'students academics scholars analysts experts'],
  [
    'BUS',
    '',
    'companies firms businesses banks investors businessmen traders exporters importers company firm',
  ],
  ['MED', '', 'media press journalists newspapers broadcasters'],
  ['REL', '', 'clerics clergy'],
  ['CRM', '', 'smugglers traffickers cartels gangs pirates hackers'],
  ['COL', '', 'hardliners conservatives reformists elites elite sources observers'],
]

const COMPOUND: readonly (readonly [RegExp, Sector])[] = [
  [/\b(?:intelligence|spy|espionage|counterintelligence)\b/, 'SPY'],
  [/\bsecurity (?:services?|agenc(?:y|ies)|apparatus)$/, 'SPY'],
  [/\bsecurity forces$/, 'COP'],
  [
    /\b(?:border guards?|coast guard|air force|armed forces|special forces|ground forces|navy|military|defence forces|defense forces)$/,
    'MIL',
  ],
  [/\b(?:opposition|dissident)\b/, 'OPP'],
  [/\b(?:rebel|separatist|insurgent)\b/, 'REB'],
  [/\bstate (?:media|television|tv|newspapers?)$/, 'MED'],
  [/\bpolice\b/, 'COP'],
]
const COMPOUND_HEADS = new Set(
  'services service agencies agency apparatus networks network guards guard force agents operatives group groups cells tv television'.split(
    ' ',
  ),
)

const NOUNS = new Map<string, CollectiveNoun>(
  SINGLE.flatMap(([sector, slug, words]) =>
    words.split(' ').map((word) => [word, { slug: slug === '' ? word : slug, sector }] as const),
  ),
)

/**
 * What the noun phrase 'state security services' stands for, its modifiers given in lower case before
 * its head; undefined when it names no group of people.
 */
export function collectiveNoun(words: readonly string[]): CollectiveNoun | undefined {
  const head = words.at(-1) ?? ''
  const phrase = words.join(' ')
  const single = NOUNS.get(head)
  const compound = COMPOUND.find(([pattern]) => pattern.test(phrase))
  if (
    compound !== undefined &&
    words.length > 1 &&
    (single !== undefined || COMPOUND_HEADS.has(head))
  )
    return { slug: phrase.replace(/[^a-z]+/g, '-'), sector: compound[1] }
  if (single === undefined) return undefined
  return single.sector === 'GOV' && single.slug !== 'government'
    ? { slug: slugWithKind(words), sector: single.sector }
    : single
}

/** True when the word can be the head of a collective. */
export function isCollectiveHead(lower: string): boolean {
  return NOUNS.has(lower) || COMPOUND_HEADS.has(lower)
}

/** Keeps the kind of a ministry apart: 'foreign ministry', not 'ministry'. */
function slugWithKind(words: readonly string[]): string {
  const head = words.at(-1) ?? ''
  return head.startsWith('ministr') ? words.slice(-2).join('-') : head
}
