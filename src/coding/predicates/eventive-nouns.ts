/** Nouns that tell a happening with parties of its own. */
const EVENTIVE: ReadonlySet<string> = new Set(
  `accusation allegation criticism condemnation denunciation rebuke charge claim complaint investigation
  probe inquiry lawsuit reprimand reproach indictment censure denial
  agreement deal accord pact understanding compromise ceasefire cease-fire truce armistice commitment
  undertaking invitation memorandum arrangement settlement offer pledge promise proposal contract treaty
  signing signature ratification
  delivery supply shipment provision donation reparation bailout rescue evacuation consignment airlift
  aid assistance loan grant help relief support
  abduction kidnapping capture airstrike air-strike ambush raid assassination attack assault offensive
  bombing bombardment shelling clash skirmish firefight fighting hostility crossfire invasion incursion
  massacre killing murder execution ramming sinking downing shooting stabbing beheading lynching mutiny
  shootout gunfight battle combat strike war coup torture violence explosion blast collision
  arrest detention imprisonment ban prohibition clampdown blockade crackdown cyberattack cyber-attack hack
  deportation harassment intimidation suppression interception boarding hijacking operation search
  repression persecution seizure confiscation annexation siege occupation censorship curfew
  apology lifting easing removal relaxation pardon amnesty concession
  conference conversation call dialogue encounter audience mediation meeting summit negotiation
  consultation round session talk tour visit trip discussion contact
  export import sale transfer transit purchase extradition patrol swap exchange trade cooperation
  exercise drill manoeuvre maneuver build-up buildup deployment dispatch mobilisation mobilization
  movement game alert
  protest demonstration rally march vigil sit-in walkout riot unrest uprising boycott
  cancellation postponement refusal rejection veto appeal demand request plea petition ultimatum order
  disarmament handover return repatriation release resignation withdrawal pullout pull-out retreat
  closure conviction embargo sanction tariff expulsion recall suspension
  endorsement congratulation condolence solidarity normalization normalisation rapprochement
  reconciliation opening reopening inauguration praise recognition restoration resumption
  saber-rattling sabre-rattling threat warning speech statement remark announcement decision
  election vote referendum
  nationalisation nationalization expropriation departure landing takeover handshake stoppage jailing
  incarceration internment sabotage espionage beating poisoning hanging slaughter bloodbath storming
  torching ouster ousting cutoff shutdown termination freeze freeing liberation exit accession rhetoric
  blackmail fury objection backing approval stopover pilgrimage exclusion putsch donation detente thaw`.split(
    /\s+/,
  ),
)

/** Verbs that only say that what their object names took place: their subject did it. */
const LIGHT: ReadonlySet<string> = new Set(
  `hold conduct make pay have launch carry stage undertake mount begin start open continue resume complete
  conclude finish attend host lead do give wage perform run engage announce kick issue deliver reach commit
  initiate convene co-host receive arrange end order sign impose take unleash strike lodge file stage step
  ramp intensify halt stop suspend cancel postpone call offer provide extend seek propose enter join
  participate lift ease strike broker agree finalise finalize ink seal plan prepare`.split(/\s+/),
)

/** Verbs under which an eventive noun is the subject and simply takes place. */
const OCCURRING: ReadonlySet<string> = new Set(
  `take begin start end continue resume follow happen occur erupt break come intensify escalate go last
  conclude collapse stall fail proceed`.split(/\s+/),
)

/** True for the lemma of a noun that tells a happening ('visit', 'arrest', 'talk'). */
export function isEventiveNoun(lemma: string): boolean {
  return EVENTIVE.has(lemma)
}

/** True for the lemma of a verb that leaves the telling to its object ('held talks'). */
export function isLightVerb(lemma: string): boolean {
  return LIGHT.has(lemma)
}

/** True for the lemma of a verb that says of its subject that it took place. */
export function isOccurringVerb(lemma: string): boolean {
  return OCCURRING.has(lemma)
}
