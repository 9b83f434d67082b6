/**
 * Words that judge, as stems: each stands for all words that begin with it. Written for prose about
 * politics among states; a stem is left out where its commonest use there is neutral.
 */
function stems(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => (word.endsWith('.') ? word.slice(0, -1) : `${word}\\w*`))
    .join('|')
}

/** Favourable beyond the core list: virtues, gains, concord. A dot ends a whole word. */
export const PRAISING: string = stems(`
  acclaim accommodat admir affab allevi amicab applaud appreciat astute bless. blossom. boom. booming.
  brave. bravely. bravery. brotherly. calm. calmly. candid celebrat civil. clever cohes commend compassion
  concilia concord consensus considerate cooperative. cordial courag courteous. credible. credit. deft
  dependab deserv. deserves. deserved. dignified. dignity diligen disciplin durab eager. earnest efficient
  eloquen enlighten equitab. ethical exemplar expert. fair. fairly. fairness. faithful farsighted far-sighted
  fearless firm. flexib flourish. forgiv fortunate fraternal freedom. fruitful generous genuine gift. glor
  goodwill. grateful harmon heal. heroi honest. honestly. honesty. honou?rabl hope. hopeful. humane. humble.
  ideal. inclusive. ingenious innovat. innovation. inspir integrity. invaluable. justice. keen. kind. lawful.
  liberat likeab lucrative magnanimous meaningful. merit modest. moral. neighbourly noble. nimble orderly.
  patien. patient. patiently. perceptive. persever plausib popular. praise praisew principled. proactive.
  productive. profess. proud. prowess. prudent. prudently. prudence. purposeful. rational. reassur reasonab
  rebuild reconcil. reconciliation. recover. recovery. redeem refined. rejuvenat reliev remarkab renaissance
  rescue reward righteous. sacrifice. safe. safely. safeguard. sane. savvy. selfless. sensible. serene. shrewd
  sincer skilful skillful smart. smooth. sober. solution. sovereign. sovereignty. splendid. steadfast. steady.
  superb. surge. talent thank. thankful. tireless toleran triumph truthful understanding. unif. unity. upright.
  uphold upheld. versatil. victor. victory. vigorous. virtu visionary. welcom win. wins. winning. wisdom.
`)

/** Unfavourable beyond the core list: vices, losses, strife. */
export const BLAMING: string = stems(`
  abandon abduct. abhor abrasive absurd abysmal aggravat agony ailing alienat ambush. amoral. anarch anger.
  angr annex annihilat apath appall appalling. arbitrar arrogan ashamed assassin assault atrocit atroc.
  autocra backslid backward. bankrupt barbar barren. bellicos belittl beleaguered. betray bias. biased. bigot
  blackmail blame. blamed. blames. blaming. bleak. blind. bloodshed bloody. bogus boycott. brazen. bribe
  brutish. bull(?:y|ies|ied|ying). burden callous. calamit captive. careless cartel. catastroph chaotic cheat
  clandestine. clueless. clumsy. collud complacen complicit. condemn contempt contradict coup. coups. covert
  coward craven. crippl crony croni crumbl cruel cynic cynical. damag dead-?end. dead. death. debacle. deceit
  deceiv decept deepen(?:s|ed|ing)?_crisis. defam defect. defian. defiant. degrad dehumani delusion demean
  demoni deplor depriv derail despair. despot destitut destroy. destroyed. destruct detain devastat dictator
  dilemma. dire. disarray disast disconten discredit discriminat disgrac dishonest dishono disillusion dismal
  dismiss. displace disregard disreput disrupt dissent. distort distrust divisive. dodgy. doom domineer.
  dread. drown. dubious. duplicit dysfunction embarrass embezzl empty. encroach enmesh. enrag erod. eroded.
  erosion. erratic. evas evil. exclu. exploitation. expropriat extrem extremist. fabricat falsehood. false.
  falsely. famine. fanatic farc fatal. fatally. faulty. feckless. feeble. fester fiasco. fickle. flagrant
  flaw flimsy. flounder folly. foolish. forfeit fractious fraud fraught. frighten frustrat futile. futil gamble.
  genocid gloomy. greed grievanc grim. grotesque. guilt hamper. hampered. harass hardline harsh hatred. hate.
  haunt hazard helpless heinous hollow. hopeless horrif horrend horror. hostage humiliat hunger. ignor
  ignominious. ill-advised. illegitimate. illicit ill-judged. imbalance. immoral impede. impotent. imprison
  improp. impunity inability inaction. inadequa incapab. incite incompet inconsisten incoheren indecisi
  indifferen ineffect inefficien inept inequal inexcus inferior. infiltrat inflam infring inhuman injust
  insecure. insensitiv insidious. insincer insult interfer. interference. intimidating. intolera. intoler intransig
  intrigue. intrud invad. invade. invaded. irrational irrelevan irresponsib jail. jeopard kidnap kill. killed.
  killing. lawless. lag. lagging. lapse. liar. lie. lies. lied. lying. loot ludicrous. lunatic. malicious malign
  malevolent. manipulat martyr. meaningless. menac mercenar. mishandl mislead misle misguided. mismanage misrule
  mistak mistreat misus mob. mock. mourn murder naive. narrow-minded. nepotis nightmare. notorious nullif
  obscen obstinate obstruct offens. oligarch ominous. outdat. outlaw overbearing. overreach panic. paralys
  pariah. parochial. partisan. patheti penal peril persecut perver pitiful. plagu plight. plunder poison pollut
  ponder. posturing. poverty. powerless. predator prejudic pretext. propagand puppet. purge quagmire. quarrel.
  quarrels. racis ransack ransom. rape. rash. recession. reckless. regress. reluctan reneg repel. reproach
  resent. resentful. resentment. revenge. revok. rift. rig. rigged. riot. rogue. rot. rotten. ruin. ruined.
  ruins. ruthless. sabotag sacrific. scandal scapegoat scarc scare. scared. scathing. scorn secretive. selfish
  sham. shame shameful. shameless. shatter. shoddy. shortage. shortsighted short-sighted. siege. silenc sinister
  slaughter. slaughtered. slavish. slump. smear smuggl sour. soured. spoil. squander stagnat starv steal. stole.
  stolen. stifle. stranded. strangl stubborn stupid subdu. subjugat substandard. suffocat suicid. suppress.
  suppressed. surrender. susceptible. suspicio swindle. tarnish. tatters. tawdry. theft. torment. tortur toxic.
  traged tragic. traitor. trampl trap. trapped. traum treacher treason trick. troubl tyran ugly. ultimatum.
  unaccountab unacceptable. unaware. uncertain. undemocratic. uneas unfair unfit. unfound unfulfilled.
  unjust. unjustif unlawful. unpopular. unprepared. unqualified. unreasonab unruly. unsafe. unscrupulous.
  unsustain unthinkable. unwarrant unwelcome. unworthy. upheaval. usurp. vain. vanity. vendetta. vengean
  vicious. victim vilif villain violat violen void. volatil wane. wanton. warlord. warmonger waste. wasted.
  wavering. wicked. woeful. worthless. wrath. wreck wrong. wrongly. wrongdo zealot
`).replaceAll('_', ' ')
