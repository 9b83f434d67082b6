/** Verbs by which one holds against another what their clause tells ('insisted that Peru had lied'). */
const ALLEGING = wordsOf(
  'allege claim charge complain insist argue contend maintain protest retort counter assert lament object ' +
    'hint imply suggest reply respond rejoin shoot',
)

/** Verbs that only say; what their clause tells must be a wrong in itself. */
const SAYING = wordsOf('say tell declare state add write tweet post note remind fume thunder')

/** Verbs that warn of what their clause tells. */
const WARNING = wordsOf('warn caution threaten')

/** Verbs that warn of it when it is bad enough. */
const ANNOUNCING = wordsOf(
  'say tell declare state add reply respond insist hint announce reiterate repeat stress write retort counter vow',
)

/** Verbs that do their subject no credit, whoever tells it. */
const WRONGS = wordsOf(
  'rob steal plunder loot betray lie cheat interfere meddle undermine destabilise destabilize violate ' +
    'breach sabotage provoke exploit strangle suffocate starve punish blackmail bully insult humiliate ' +
    'mislead deceive fabricate harbour harbor sponsor orchestrate mastermind instigate incite foment fuel ' +
    'stoke abuse oppress colonise colonize occupy smuggle poison trample disrespect sow terrorise ' +
    'terrorize persecute discriminate manipulate rig falsify slander demonise demonize encroach ' +
    'trespass usurp enslave massacre slaughter butcher murder torture threaten abet whitewash backstab ' +
    'renege flout obstruct derail torpedo sideline scapegoat',
)

/** Nouns of a clause that make it a threat: 'would be treated as an act of [war]'. */
const DIRE =
  /^(war|retaliation|reprisal|revenge|consequence|price|punishment|regret|destruction|annihilation|escalation|bloodshed|catastrophe|countermeasure|response)$/

/** What a speech verb makes of its clause. */
export type SpeechForce = 'alleging' | 'saying' | undefined

/** Whether a verb of speech blames by itself, only by what it says, or not at all. */
export function blamingForce(lemma: string): SpeechForce {
  return ALLEGING.has(lemma) ? 'alleging' : SAYING.has(lemma) ? 'saying' : undefined
}

/** Whether a verb of speech warns by itself, only by what it says, or not at all. */
export function warningForce(lemma: string): SpeechForce {
  return WARNING.has(lemma) ? 'alleging' : ANNOUNCING.has(lemma) ? 'saying' : undefined
}

/** True for verbs of what nobody is praised for. */
export function isWrong(lemma: string): boolean {
  return WRONGS.has(lemma)
}

/** True for nouns that make a warning a threat. */
export function isDire(lemma: string): boolean {
  return DIRE.test(lemma)
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
