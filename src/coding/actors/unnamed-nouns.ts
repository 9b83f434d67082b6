import type { Sector } from '../../codebook/index.ts'

/** How a noun for unnamed people or bodies behaves in a sentence. */
export type UnnamedUse =
  /** One body of its kind in a country: 'police', 'the army', 'parliament'. Needs no owner in the text. */
  | 'service'
  /** People who act for a state: 'soldiers', 'prosecutors'. Their state is taken from around them. */
  | 'state people'
  /** Holders of an office under somebody: 'an envoy', 'a spokeswoman'. */
  | 'agent'
  /** People who act for nobody but themselves: 'residents', 'gunmen', 'two men'. */
  | 'people'
  /** Ships and aircraft, which stand for their state when the text says whose they are. */
  | 'craft'

/** What a noun for unnamed actors says of them. */
export interface UnnamedNoun {
  readonly singular: string
  readonly sector: Sector
  readonly use: UnnamedUse
  readonly plural: boolean
}

/** Nouns in the singular; a plural of another shape follows after a slash. */
const TABLE: readonly (readonly [UnnamedUse, Sector, string])[] = [
  [
    'service',
    'GOV',
    'government administration cabinet regime junta presidency premiership authority ministry chancellery secretariat treasury embassy consulate',
  ],
  ['service', 'LEG', 'parliament legislature senate congress assembly'],
  ['service', 'MIL', 'army military navy airforce garrison'],
  ['service', 'COP', 'police/police gendarmerie constabulary coastguard customs/customs'],
  ['service', 'SPY', 'counterintelligence'],
  ['service', 'JUD', 'judiciary court tribunal prosecution'],
  ['service', 'OPP', 'opposition'],
  [
    'state people',
    'MIL',
    `soldier troop serviceman/servicemen servicewoman/servicewomen servicemember marine paratrooper
    commando conscript reservist infantryman/infantrymen gunner pilot airman/airmen sentry sniper
    division brigade battalion regiment unit platoon squadron contingent detachment convoy patrol
    fleet flotilla officer sergeant corporal lieutenant captain colonel brigadier general admiral
    commander warlord/warlords sapper artilleryman/artillerymen tankman/tankmen recruit cadet
    peacekeeper force guardsman/guardsmen crew sailor seaman/seamen escort cadre draftee scout submariner
    instructor trainer`,
  ],
  [
    'state people',
    'COP',
    `policeman/policemen policewoman/policewomen constable gendarme detective investigator inspector
    ranger warden jailer customs-officer coastguardsman/coastguardsmen bodyguard`,
  ],
  ['state people', 'JUD', 'prosecutor judge magistrate juror bailiff'],
  [
    'state people',
    'LEG',
    'lawmaker parliamentarian legislator senator congressman/congressmen congresswoman/congresswomen mp deputy/deputies',
  ],
  ['state people', 'SPY', 'spy/spies'],
  [
    'state people',
    'GOV',
    `official bureaucrat policymaker mayor governor minister regulator councillor prefect commissioner
    premier president chancellor king queen emir sultan monarch ruler leader authority/authorities
    administrator interrogator censor`,
  ],
  [
    'agent',
    'GOV',
    `envoy ambassador diplomat attaché consul negotiator mediator emissary/emissaries delegate
    delegation spokesman/spokesmen spokeswoman/spokeswomen spokesperson representative aide adviser
    advisor mission`,
  ],
  [
    'people',
    'CVL',
    `resident citizen civilian national villager townsperson/townspeople inhabitant islander herder
    pensioner passenger commuter tourist traveller traveler pilgrim bystander onlooker passer-by/passers-by
    mourner worshipper refugee migrant evacuee returnee asylum-seeker hostage detainee prisoner inmate
    captive victim survivor casualty/casualties child/children woman/women man/men boy girl teenager
    youth family/families relative widow mother father people/people person/persons protester protestor
    demonstrator marcher rioter activist campaigner volunteer voter taxpayer consumer householder
    homeowner crowd mob community/communities population populace public suspect witness/witnesses
    lawyer defector whistleblower critic skeptic sceptic supporter opponent follower
    elder chief/chiefs local/locals youngster foreigner expatriate exile settler nomad
    pastoralist peasant tribesman/tribesmen clansman/clansmen herdsman/herdsmen colleague compatriot
    veteran deserter fugitive squatter tenant landowner motorist
    loyalist sympathiser sympathizer plotter conspirator putschist ringleader
    worshiper parent orphan patient pupil immigrant emigrant`,
  ],
  [
    'people',
    'UAF',
    `gunman/gunmen attacker assailant shooter bomber perpetrator raider intruder kidnapper hijacker
    saboteur arsonist hostage-taker abductor`,
  ],
  [
    'people',
    'REB',
    `rebel militant militiaman/militiamen militia fighter insurgent guerrilla guerilla mercenary/mercenaries
    terrorist jihadist jihadi separatist extremist paramilitary/paramilitaries combatant mutineer
    partisan warlord islamist`,
  ],
  ['people', 'OPP', 'dissident oppositionist'],
  [
    'people',
    'PTY',
    'politician candidate contender challenger coalition faction campaign nationalist populist centrist',
  ],
  [
    'people',
    'CRM',
    `smuggler trafficker cartel gang gangster pirate hacker bandit robber thief/thieves criminal mafia
    poacher fraudster looter thug vigilante mobster stowaway`,
  ],
  [
    'people',
    'BUS',
    `company/companies firm bank investor businessman/businessmen businesswoman/businesswomen trader
    exporter importer shareholder lender creditor contractor operator supplier manufacturer producer
    refiner shipper shipowner insurer retailer merchant entrepreneur executive consortium utility/utilities
    airline carrier miner/miners broker banker bondholder donor financier oligarch tycoon
    buyer seller dealer middleman/middlemen developer landlord`,
  ],
  [
    'people',
    'LAB',
    `worker labourer laborer union unionist trade-unionist employee farmer fisherman/fishermen trucker
    driver teacher docker seafarer engineer nurse doctor medic paramedic rescuer firefighter
    electrician railwayman/railwaymen grower technician guide stevedore haulier rancher logger
    shopkeeper vendor crewman/crewmen diver surveyor clerk
    manager craftsman/craftsmen welder builder`,
  ],
  [
    'people',
    'EDU',
    'student academic scholar analyst expert researcher professor economist historian scientist lecturer pollster geologist',
  ],
  [
    'people',
    'MED',
    'journalist reporter correspondent editor columnist commentator blogger photographer broadcaster newspaper magazine broadcast-journalist author cameraman/cameramen',
  ],
  [
    'people',
    'REL',
    'cleric priest monk imam bishop archbishop patriarch mullah pastor nun preacher',
  ],
  [
    'people',
    'NGO',
    'charity/charities aid-worker humanitarian watchdog observer monitor peacebuilder',
  ],
  ['people', 'COL', 'source insider elite hardliner conservative reformist'],
  [
    'craft',
    'MIL',
    `vessel boat ship warship frigate corvette destroyer cutter gunboat submarine jet warplane bomber-jet
    helicopter aircraft/aircraft drone gunship fighter-jet minesweeper trawler speedboat`,
  ],
]

/** Modifiers that make of a general noun another sector. */
const BY_MODIFIER: readonly (readonly [RegExp, Sector, UnnamedUse])[] = [
  [
    /\b(?:aid|relief|humanitarian|red cross) (?:official|officials|worker|workers|agency|agencies|group|groups|organisations?|organizations?)$/,
    'NGO',
    'people',
  ],
  [/\b(?:un|united nations|eu|nato) officials?$/, 'IGO', 'people'],
  [
    /\b(?:company|industry|bank|airline|union|party|club|rebel|election) officials?$/,
    'COL',
    'people',
  ],
  [
    /\b(?:opposition|rebel|separatist|militant|insurgent|union|tribal|community|religious|business|student|church|protest|gang|party) (?:leaders?|officials?|commanders?|lawmakers?|spokes\w+|figures?|chiefs?|politicians?)$/,
    'OPP',
    'people',
  ],
  [/\b(?:former|ex|retired) \w+$/, 'CVL', 'people'],
  [
    /\b(?:fishing|cargo|merchant|container|commercial|cruise|oil) (?:boat|vessel|ship|trawler)s?$/,
    'BUS',
    'craft',
  ],
  [
    /\b(?:police|riot|prison|border|customs) (?:officers?|guards?|units?|forces?|commanders?|chiefs?|sergeants?|patrols?|agents?|officials?)$/,
    'COP',
    'state people',
  ],
  [
    /\b(?:intelligence|security|secret) (?:services?|agenc(?:y|ies)|agents?|officers?|officials?|chiefs?)$/,
    'SPY',
    'state people',
  ],
  [
    /\b(?:coast guards?|air force|armed forces|ground forces|presidential guard|republican guard|national guard|general staff|defence forces|defense forces)$/,
    'MIL',
    'service',
  ],
  [
    /\b(?:ruling|governing|opposition|main|far-right|far-left|socialist|communist|nationalist|conservative|liberal|populist|centrist|islamist|separatist|rival|leading) (?:part(?:y|ies)|coalitions?|alliances?)$/,
    'PTY',
    'people',
  ],
  [
    /\b(?:army|military|navy|air force|defen[cs]e|garrison) (?:chiefs?|heads?)$/,
    'MIL',
    'state people',
  ],
  [/\bpolice (?:chiefs?|heads?)$/, 'COP', 'state people'],
  [/\b(?:central bank|customs|election|port) (?:chiefs?|heads?)$/, 'GOV', 'state people'],
  [/\bborder guards?$/, 'COP', 'state people'],
  [
    /\b(?:army|military|armoured|armored|mechani[sz]ed|government) (?:columns?|convoys?|trainers?|instructors?|advis[eo]rs?|observers?|experts?|specialists?)$/,
    'MIL',
    'state people',
  ],
  [/\b(?:rebel|jihadist|insurgent|separatist|guerrilla) (?:columns?|convoys?)$/, 'REB', 'people'],
  [
    /\b(?:security forces|special units?|special forces|riot squad|police force)$/,
    'COP',
    'service',
  ],
  [
    /\b(?:armed|jihadist|rebel|militant|separatist|insurgent|guerrilla|terrorist) (?:groups?|movements?|organi[sz]ations?|factions?|cells?|men|bands?)$/,
    'REB',
    'people',
  ],
  [
    /\b(?:rights|civil society|environmental|advocacy|conservation|campaign) (?:groups?|organi[sz]ations?|defenders?|lawyers?|activists?)$/,
    'NGO',
    'people',
  ],
  [/\b(?:boarding|search|landing|raiding) (?:party|parties|teams?)$/, 'MIL', 'state people'],
  [
    /\b(?:central bank|electoral commission|election commission|constitutional court|supreme court|high court|customs service|border service|border agency|foreign ministry|foreign office|defen[cs]e ministry|interior ministry|finance ministry|energy ministry|trade ministry|health ministry)$/,
    'GOV',
    'service',
  ],
  [/\b(?:medical|rescue|emergency) (?:teams?|services?|workers?|crews?)$/, 'LAB', 'people'],
  [
    /\b(?:indigenous|ethnic|local|religious) (?:groups?|communit(?:y|ies)|minorit(?:y|ies))$/,
    'ETH',
    'people',
  ],
]

const NOUNS = new Map<string, UnnamedNoun>()
for (const [use, sector, words] of TABLE) {
  for (const word of words.split(/\s+/)) {
    const [singular = '', irregular] = word.split('/')
    const plural = irregular ?? pluralOf(singular)
    if (!NOUNS.has(singular))
      NOUNS.set(singular, { singular, sector, use, plural: singular === plural })
    if (!NOUNS.has(plural)) NOUNS.set(plural, { singular, sector, use, plural: true })
  }
}

/** Heads that only say who is meant together with the word before them. */
const COMPOUND_HEADS = new Set(
  `guard guards staff service services agency agencies agent agents group groups movement movements
  organisation organisations organization organizations squad cell cells band bands party parties team
  teams bank commission office minority minorities figure figures defender defenders faction factions
  chief chiefs mission missions head heads coalition coalitions alliance alliances column columns specialist specialists`.split(
    /\s+/,
  ),
)

/**
 * What the noun phrase means, its modifiers given in lower case before its head; undefined when it names
 * no actor.
 */
export function unnamedNoun(words: readonly string[]): UnnamedNoun | undefined {
  const head = words.at(-1) ?? ''
  const phrase = words.slice(-3).join(' ')
  const single = COMPOUND_HEADS.has(head) ? undefined : NOUNS.get(head)
  if (single === undefined && !COMPOUND_HEADS.has(head)) return undefined
  const compound = BY_MODIFIER.find(([pattern]) => pattern.test(phrase))
  if (compound === undefined) return single
  const [pattern, sector, use] = compound
  const plural = single?.plural ?? /s$/.test(head)
  const matched = pattern.exec(phrase)?.[0] ?? head
  const singular = plural ? singularPhrase(matched, single?.singular) : matched
  return { singular, sector, use, plural }
}

/** True when the word can be the head of an unnamed actor. */
export function isUnnamedHead(lower: string): boolean {
  return NOUNS.has(lower) || COMPOUND_HEADS.has(lower)
}

function singularPhrase(phrase: string, singular: string | undefined): string {
  const words = phrase.split(' ')
  const last = words.pop() ?? ''
  const single =
    singular?.split(' ').at(-1) ??
    (/ies$/.test(last) ? `${last.slice(0, -3)}y` : last.replace(/s$/, ''))
  return [...words, single].join(' ')
}

function pluralOf(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`
}
