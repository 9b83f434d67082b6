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
  abundan acumen adept adequate. adroit advantageous. affordab agil allay ample. apt. aptly. ardent attentive.
  authentic. beacon. begin_anew. believab beneficent best_hope bold. boldly. boldness bounty breakthroughs? bridge-build
  charit chivalr clear-eyed clemen common_ground common_sense competen composure comprehen conscientious considerate.
  conviction. cornerstone. courtesy daring. decen decisive decisively. defus dependable. determined. devot disarming.
  discern dynamic. ease_tensions economical. effectively. elevat endur energetic. engaging. enthusias equal_partner
  esteem even-handed excel exemplary. faithfully. far-reaching favou?r(?:s|ed|able|ably) feasib foresight. forthcoming.
  forthright. free_and_fair fulfil gain_from gallant generosity. gentle. gracious graceful guarantor. handsome. hard-won
  hardworking. healthy. hospitab humanitarian_gesture immaculate. impartial indispensab industrious. inroads. intelligent.
  intact. kept_its_(?:word|promise) kept_(?:his|her|their)_(?:word|promises?) laud leading_light level-headed liberal.
  lifeline. loyal. loyalty. master(?:ly|ful|stroke) mercif momentum nurtur obliging. open-minded optimis orderly. outperform
  outstanding. peacemak permanent_friend perspicac pleas(?:ed|ing|ant) plucky. pre-eminent present_of_peace reciproc
  recoveries. refine remarkable. renew(?:al|ed_hope) repaired. repay_(?:its|their)_debts rescued. resourceful. respected.
  restor(?:e|es|ed|ing)_(?:order|peace|calm|trust|confidence|relations|ties) restraint. reunit robust(?:ly|ness) safeguards?
  sensibly. solicitous. sound. spectacular stalwart. statesman staunch. straightforward. strength. sturdy. supportive.
  swift. tact. tactful. thorough. thoughtful tough-minded tranquil transformative. trusted. trustworth trusty.
  unblemished. undaunted. unflinching unimpeachab unscathed unselfish unwavering. upbeat. uplift useful. valiant valour
  vibrant. vindicat well-being well-run well-timed wholehearted willingness. win-win workable. worthwhile. worthy.
  uphold upheld. versatil. victor. victory. vigorous. virtu visionary. welcom win. wins. winning. wisdom.
`).replaceAll('_', ' ')

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
  abet. abett adrift. adventurism afflict aimless. alarmis allegedly_stole anemic anaemic annoy anxiet appease. apologist
  archaic. asphyxi atroph avaric awkward. backfir backlash. backroom backtrack badger bait. baited. bandit banditry. barbed.
  begrudg beleaguer belligeren berate bereft betrayer bewilder big-power_games blatant blaze. bleed. bleeding. bleeds.
  bled. blight. blindly. blinked. bloated. blood-soaked blot. bluff. bluffing. blunt_instrument bluster bogged. botch
  bought_off bow(?:s|ed|ing)_to bragg breach_of brinkm brittle. broken. brute. buckl bungl bureaucratic_maze burn. burned.
  burnt. burning. bust. cannon_fodder capitulat caprice capricious cave_in caved. censor chaotic. charade. chok churlish
  clash_of clientel cling(?:s|ing)? clumsily. cobbled coddl cold-blooded colonial. colony. combative. commotion
  concoct connive. conniv conspirac contagion. contemn cornered. cosy_deal cover-?up cowed. cowardice. cringe crumbling.
  culpab curse. cursed. curtail dangle. dearth debilitat decay. decayed. deadly. defaulted. defector. defiance. deluge.
  deluded. demolish denuded. derelict derid derisive desecrat desert(?:ed|ion|s)_its despicab devious dictat die. died.
  dies. dying. dilapidat dilut diktat. dirty. disabl disadvantag disapprov disarray. discontent disgruntl dishearten
  disillus disingenuous dismay disobey disorder disparag dispirit disprov disquiet disrespect dissembl dissip distrustful
  disturb divid(?:e|es|ed|ing)_and_rule dodg dogma double-deal double_standard doubtful. drain. drained. drains. drawback.
  dupe. duped. dwindl embroil empt(?:y|iness)_(?:words|promises|gesture) encumb enslav entangl evict. exasperat excuse.
  excuses. exhaust exile. exodus. expedien explod extrav fallacy. fall(?:s|en)?_apart falter feckless fell_short ferocious
  feud. figleaf fig_leaf flail flatter flawed. fled. flood_of foil. foot-drag forlorn. foul. fractur fragment freeload
  frivol fuss. gag. gagged. gag(?:s|ging). gangster ghost_town glut. gratuitous grave_error greedy. grief. grievous groundless.
  grudg half-hearted half-measure hapless. hard_line harm. harmful. haughty. havoc. headache. hegemon heavy-handed hijack
  hoax. hobbl hostil humbug hurt. hurts. hurting. hyster idle. ill-fated ill-prepared ill-treat illusion. imbecil imbroglio
  immatur imped impoverish impuls impos(?:ed|ing)_its_will incapable. incendiary. inconclusive. indecen indebted. indictment.
  indign ineptitude inert. infam infest inhospit inhuman injur(?:e|ed|ies|y) inop insincere. insolen insolvent. intract
  invective. irk(?:s|ed) irreconcil irritat jeer junk. kleptocra knee-jerk lacklustre lackey. lame. lament. land_grab landmine
  languish laughing_stock lawbreak lethal. licence_to_kill lonely. lost_cause lopsided. ludicr lukewarm. lurch. lure. lured.
  maim. malaise. malfunction malice. malnourish mangl mar(?:s|red). maraud meagre. meddlesome. mediocre. megaphone. mendac
  merciless mess. messy. militaris miscarr misconduct miser(?:y|able|ies) misfortune misinform misread misrepresent mistreat
  mistrust moan. monopol morass. mortal_blow mouthpiece. muddle. muddl murky. mutin muzzl narrow_interests nefarious negligen
  noose. nuisance. obscur obstacle. obsolete. occupier. onslaught opaque. opportunistic. orphan ostracis oust. overblown.
  overburden overrun. overwhelm pain. painful. paltry. paper_tiger parasit paranoi pawn. peddl perfid perilous. perplex
  persona_non_grata pessimis pestilen petty. phon(?:y|ey) pilfer pillage. pirac pirate. pirates. pitfall. plagued. poaching.
  point-scoring pointless. posture. powder_keg power_grab precarious predicament. preposterous profiteer provocateur. punish
  quandary quash quibbl racket. rail_against rampage rant. ravag rebuff. rebuk recalcitran recklessly. refuse_to regrett
  relapse. remorse repugnan resentful. reticent. retreat_in_disarray retrograde. revenge. reviled. rigid. rob. robbed. robbing.
  robbery. rotting. rout. rude. rumble. rupture. sabre-rattl saber-rattl sanctimon savage. scaremong scoff scoundrel scourge.
  self-defeat self-inflict self-interest self-serving servile. sever(?:s|ed|ing)_ties shackle shaky. shallow. shambl sheepish
  shirk shock. short-lived showdown. shrill. shun. shunn sick. sinking. slander. sleepwalk sluggish. smokescreen smother
  snub. snubbed. sordid. spat. spineless. split. spurious spurn squabbl squalid. squeez stab_in_the_back stain. stale. stalemate
  stall. stalled. stalling. stampede stench stigma. sting. stooge. straitjacket strife. struggl(?:e|es|ing)_to stumbl
  stunt. subjug submiss subterfuge. succumb sulk. superfic swamp. sycophan tangle. tantrum tarnished. taunt tear_apart
  temper_tantrum tenuous theatric thievery. thief. thieves. threadbare. throttle. thug. thwart timid. tinderbox. toothless.
  topple. torn. tout. travesty trifle. trigger-happy trojan_horse turbul two-faced unbalanced. unbear uncooperative.
  underhand underwhelm undignified. uneven. unfavo unfinished_business unfriendly. unhappy. unhelpful. unimpress uninvited.
  unlikely_to_hold unloved. unnerv unpaid. unpredictab unprincipled. unpunished. unrealistic. unresponsive. unsettl unsolved.
  untenab untrue. untrustworthy. unwieldy. unworkable. useless. vacuous vacuum. vassal. vengeful. veneer. vexed. vile. villainy
  vitriol vulgar. vultur wait_in_vain wanting. war-weary warped. wasteful. watered-down wither. withering. woe. woes. worn-out
  worst. worsened. wound. wounds. wretch yoke.
  vicious. victim vilif villain violat violen void. volatil wane. wanton. warlord. warmonger waste. wasted.
  wavering. wicked. woeful. worthless. wrath. wreck wrong. wrongly. wrongdo zealot
`).replaceAll('_', ' ')
