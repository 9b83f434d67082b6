import type { TieKind } from '../../codebook/index.ts'

/** What a relation noun says by itself. `needsCue`: neither friendly nor hostile until a word says so. */
export interface RelationNoun {
  readonly kind: TieKind
  readonly sign: -1 | 1
  readonly needsCue: boolean
  /** True when it is a tie only with a field before it ('defence deal', 'gas agreement'). */
  readonly needsField?: boolean
}

const friendly = (kind: TieKind): RelationNoun => ({ kind, sign: 1, needsCue: false })
const open = (kind: TieKind): RelationNoun => ({ kind, sign: 1, needsCue: true })
const fielded = (kind: TieKind): RelationNoun => ({ ...friendly(kind), needsField: true })
const hostile = (kind: TieKind): RelationNoun => ({ kind, sign: -1, needsCue: false })

/** Nouns that name a standing relation, singular and plural. */
export const RELATION_NOUNS: ReadonlyMap<string, RelationNoun> = new Map([
  ...entries(friendly('political_ties'), [
    'ties',
    'links',
    'bond',
    'bonds',
    'friendship',
    'rapprochement',
    'engagement',
    'cooperation',
    'co-operation',
    'collaboration',
    'coordination',
    'connection',
    'connections',
    'thaw',
    'détente',
    'detente',
    'closeness',
    'proximity',
    'entente cordiale',
    'goodwill',
    'solidarity',
    'affinity',
    'reconciliation',
    'normalisation',
    'normalization',
    'camaraderie',
    'brotherhood',
    'interdependence',
  ]),
  ...entries(open('political_ties'), ['relations', 'relationship', 'relationships', 'contacts']),
  ...entries(friendly('alliance'), [
    'alliance',
    'alliances',
    'axis',
    'bloc',
    'partnership',
    'partnerships',
    'alignment',
    'entente',
    'grouping',
    'coalition',
    'dynamic',
    'pact',
    'triangle',
  ]),
  ...entries(fielded('political_ties'), [
    'deal',
    'deals',
    'agreement',
    'agreements',
    'contract',
    'contracts',
    'accord',
    'accords',
    'memorandum',
    'understanding',
    'arrangement',
    'arrangements',
    'protocol',
  ]),
  ...entries(fielded('alliance'), [
    'treaty',
    'treaties',
    'guarantee',
    'guarantees',
    'compact',
    'covenant',
  ]),
  ...entries(friendly('trade'), ['trade', 'commerce']),
  ...entries(hostile('rivalry'), [
    'rivalry',
    'gulf',
    'chasm',
    'bad blood',
    'vendetta',
    'squabble',
    'squabbles',
    'wrangle',
    'tug-of-war',
    'falling-out',
    'war of words',
    'rivalries',
    'dispute',
    'disputes',
    'feud',
    'antagonism',
    'hostility',
    'hostilities',
    'enmity',
    'animosity',
    'tension',
    'tensions',
    'standoff',
    'stand-off',
    'confrontation',
    'conflict',
    'competition',
    'contest',
    'flare-ups',
    'flare-up',
    'friction',
    'frictions',
    'mistrust',
    'distrust',
    'quarrel',
    'stalemate',
    'impasse',
    'antagonisms',
    'grudge',
    'cold war',
    'deadlock',
    'rift',
    'schism',
    'acrimony',
    'row',
    'spat',
    'stand-offs',
    'standoffs',
    'face-off',
    'showdown',
    'war of words',
    'war',
    'proxy war',
    'trade war',
    'tug of war',
    'struggle',
    'arms race',
    'bad blood',
    'hatred',
    'suspicion',
    'suspicions',
    'estrangement',
    'falling-out',
    'divorce',
    'squabble',
    'squabbles',
    'skirmishes',
    'wrangle',
    'wrangling',
    'strife',
    'vendetta',
    'discord',
    'disagreement',
    'disagreements',
    'breach',
    'rupture',
    'blood feud',
    'split',
    'quarrels',
    'stalemates',
    'conflicts',
    'confrontations',
  ]),
])

/** The nouns as an alternation, longest first. */
export const RELATION_NOUN_PATTERN: string = [...RELATION_NOUNS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')

const SECTORS: readonly (readonly [RegExp, TieKind])[] = [
  [/\b(?:intelligence|espionage|spy)\b/, 'intelligence_cooperation'],
  [/\b(?:arms|weapons?|missile|drone)\b/, 'arms_supply'],
  [
    /\b(?:\w+-)?(?:military|defen[cs]e|security|polic(?:e|ing)|peacekeeping|mutual[- ]assistance|naval|air[- ]defen[cs]e|army|troops?|politico-military|counter-?terrorism)\b/,
    'military_cooperation',
  ],
  [
    /\b(?:trade|trading|free-trade|fishing|fisheries|mining|lithium|minerals?|grain|wheat|customs|tariff|debt|loan|commercial|economic|financial|investment|business|banking)\b/,
    'trade',
  ],
  [/\b(?:energy|oil|gas|electricity|power|nuclear|pipeline)\b/, 'energy_link'],
  [/\b(?:telecoms?|telecommunications?|digital|internet)\b/, 'telecom_link'],
  [/\b(?:transport|transportation|transit|rail|railway|logistics?|road)\b/, 'transport_link'],
  [
    /\b(?:peace|border|migration|extradition|non-aggression|friendship|diplomatic|water)\b/,
    'political_ties',
  ],
  [
    /\b(?:cultural|ethnic|religious|linguistic|ancestral|kinship|historical|civili[sz]ational|confessional|tribal)\b/,
    'ethnic_kinship',
  ],
]

/** The kinds that the words before a friendly relation noun narrow it to, in the order told. */
export function sectorsOf(modifiers: string): TieKind[] {
  const found: { readonly kind: TieKind; readonly at: number }[] = []
  for (const [words, kind] of SECTORS) {
    const at = modifiers.search(words)
    if (at >= 0) found.push({ kind, at })
  }
  return found.sort((a, b) => a.at - b.at).map(({ kind }) => kind)
}

function entries(
  noun: RelationNoun,
  words: readonly string[],
): (readonly [string, RelationNoun])[] {
  return words.map((word) => [word, noun] as const)
}
