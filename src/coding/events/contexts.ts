import type { Context } from '../../codebook/index.ts'

/** Words that tell what an event is about, context by context. */
const CUES: Readonly<Partial<Record<Context, string>>> = {
  military:
    'military defense defence army troop soldier exercise drill maneuver war missile navy naval air-force weapon arms drone battalion fighter invasion offensive airstrike',
  intelligence: 'intelligence spy spying espionage counterintelligence agent surveillance',
  executive: 'decree cabinet presidency',
  legislative: 'parliament parliamentary lawmaker senate congress bill legislature speaker',
  election: 'election vote ballot referendum candidate electoral poll',
  economic:
    'trade economic economy investment tariff export import bank loan currency commerce commercial',
  legal: 'court judge trial lawsuit prosecutor convict sentence tribunal law verdict arrest',
  human_rights: 'rights abuse torture',
  rights_freedoms: 'freedom speech assembly protest demonstration',
  religion_ethnicity: 'religious religion muslim christian islamic ethnic sectarian church mosque',
  diplomatic:
    'embassy ambassador diplomat diplomatic diplomacy consulate envoy visit summit foreign counterpart negotiation talk bilateral',
  territory: 'border territory territorial enclave exclave annexation demarcation sovereignty',
  peacekeeping: 'peacekeeper peacekeeping observer',
  health: 'vaccine hospital health epidemic pandemic medicine',
  asylum: 'asylum refugee',
  migration: 'migrant migration immigration',
  disasters: 'earthquake flood famine drought hurricane cyclone wildfire',
  natural_resource: 'water river dam mineral mine mining fishing',
  environment: 'climate environment emission pollution',
  technology: 'technology satellite semiconductor software',
  terrorism: 'terrorist terrorism terror jihadist',
  cbrn: 'nuclear chemical biological uranium enrichment',
  cyber: 'cyber cyberattack hacker hack',
  misinformation: 'disinformation misinformation propaganda',
  crime: 'crime criminal gang',
  corruption: 'corruption bribery graft',
  illegal_drugs: 'drug narcotic cocaine heroin',
  trafficking: 'trafficking smuggling smuggler',
  energy: 'gas oil pipeline electricity energy power-plant lng refinery',
  transport: 'corridor railway railroad rail road port airport flight shipping transit highway',
  telecom: 'telecom telecommunication internet cable',
  media: 'journalist newspaper broadcaster press media editorial',
  culture: 'cultural culture heritage museum festival',
}

const BY_WORD: ReadonlyMap<string, readonly Context[]> = (() => {
  const map = new Map<string, Context[]>()
  for (const [context, words] of Object.entries(CUES) as [Context, string][])
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), context])
  return map
})()

/** What the clause around an event is about, by the words in it, in the codebook's order of finding. */
export function contextsOf(lemmas: readonly string[]): readonly Context[] {
  const found = new Set<Context>()
  for (const lemma of lemmas) for (const context of BY_WORD.get(lemma) ?? []) found.add(context)
  return [...found].sort()
}
