import { TYPING_SHADES, type TypingOutput } from '../labels.ts'
import type { LabelledPair } from './typing-example.ts'
import { gerund, pastTense } from './verb-forms.ts'

/** A deed as a verb phrase; what stands behind the bar is left out when the other is to do the deed. */
type Deed = string

/** Deeds of each type, after the categories of the codebook; `T` stands for the recipient. */
const DEEDS: readonly (readonly [TypingOutput, readonly Deed[]])[] = [
  [
    'CONSULT',
    [
      'meet T',
      'visit T',
      'negotiate|with T',
      'hold talks|with T',
      'telephone T',
      'confer|with T',
      'mediate|in the dispute of T',
      'receive|T for consultations',
      'discuss border issues|with T',
      'host T for a summit',
      'call T by telephone',
      'meet envoys|of T in a third country',
      'mediate talks|between T and its neighbours',
      'travel to the capital|of T',
      'consult T',
    ],
  ],
  [
    'SUPPORT',
    [
      'sign a treaty|with T',
      'recognise|T as an independent state',
      'praise|T',
      'open an embassy|in T',
      'ratify the accord|with T',
      'endorse|the plan of T',
      'back|the candidacy of T',
      'apologise|to T',
      'express support|for T',
      'conclude an agreement|with T',
      'rally support|for T',
      'express sympathy|to T',
      'forgive|T',
      'award a medal|to T',
      'approve the mission|of T',
      'congratulate|T',
      'finalise a trade agreement|with T',
      'seal a pact|with T',
      'strike a compromise|with T',
      'voice its backing|for T',
      'give full backing|to T',
      'hail the choice|of T',
      'widen diplomatic contacts|with T',
      'finish talks with a settlement|with T',
    ],
  ],
  [
    'COOPERATE',
    [
      'trade|with T',
      'hold joint exercises|with T',
      'share intelligence|with T',
      'extradite the suspect|to T',
      'buy gas|from T',
      'export grain|to T',
      'patrol the sea together|with T',
      'build a railway together|with T',
      'increase military cooperation|with T',
      'expand economic cooperation|with T',
      'conduct a joint operation|with T',
      'carry out judicial cooperation|with T',
      'hand over the fugitive|to T under an extradition treaty',
      'exchange information on terrorism|with T',
      'resume trade|with T',
      'sell electricity|to T',
      'import oil|from T',
      'train together|with the army of T',
    ],
  ],
  [
    'AID',
    [
      'give economic aid|to T',
      'send food|to T',
      'ship weapons|to T',
      'train the army|of T',
      'grant asylum|to refugees from T',
      'cancel the debt|of T',
      'lend money|to T',
      'take in refugees|from T',
      'rescue sailors|of T',
      'finance hospitals|in T',
      'protect|the people of T',
      'accept refugees|from T',
      'open the borders|to refugees from T',
      'give protection|to civilians in T',
      'donate vaccines|to T',
      'approve a loan|for T',
      'provide emergency relief|to victims in T',
      'supply arms|to T',
      'fund schools|in T',
      'pay compensation|to T',
      'send blue helmets|to T',
      'station peace troops|in T',
      'shelter exiles|from T',
      'deliver relief goods|to T',
      'supply the forces|of T with arms',
      'dispatch soldiers for flood relief|to T',
    ],
  ],
  [
    'CONCEDE',
    [
      'ease restrictions|on T',
      'pardon|prisoners from T',
      'accept the demands|of T',
      'drop the charges|against T',
      'give in|to T',
      'relax the curfew|in T',
      'allow the opposition of T to run',
      'reform the constitution|at the request of T',
      'replace the minister|after the complaint of T',
      'ease political restrictions|on T',
      'lift its embargo|on T',
      'lift the curfew|in T',
      'grant rights|to T',
      'accede to the demands|of T',
      'change the policy|toward T',
      'end the strike|against T',
      'reinstate the ministers|of T',
      'allow protests|by T',
      'delay the deadline|of T',
      'accept the terms|of T',
      'extend the deadline|of T',
      'undo the prohibition|on T',
      'scrap penalties|against T',
      'lower duties|on imports from T',
      'call off emergency rule|in T',
    ],
  ],
  [
    'RETREAT',
    [
      'withdraw troops|from T',
      'release prisoners|from T',
      'return the artefacts|to T',
      'let inspectors in|from T',
      'lay down arms|in T',
      'end the blockade|of T',
      'observe a ceasefire|with T',
      'free the hostages|of T',
      'admit aid convoys|of T',
      'surrender|to T',
      'leave|the territory of T',
      'allow observers|from T',
      'dismantle missiles|near T',
      'return land|to T',
      'declare a ceasefire|with T',
      'announce a truce|with T',
      'ease sanctions|on T',
      'receive peacekeepers|in T',
      'allow inspectors|into T',
      'disarm fighters|of T',
      'demobilise soldiers|in T',
      'repatriate the remains|of T',
      'release the journalist|from T',
      'pull back forces|from T',
      'resign as leader|of T',
      'step down|under pressure from T',
      'retreat|from T',
      'return the statue|to T',
      'end the siege|of T',
      'let relief workers in|from T',
      'put down weapons|in T',
    ],
  ],
  [
    'SANCTION',
    [
      'cut aid|to T',
      'expel diplomats|of T',
      'break relations|with T',
      'recall the ambassador|from T',
      'halt trade|with T',
      'close the embassy|in T',
      'suspend cooperation|with T',
      'walk out of talks|with T',
      'expel inspectors|of T',
      'withdraw peacekeepers|from T',
      'end mediation|in T',
      'end negotiations|with T',
      'break off talks|with T',
      'expel aid agencies|of T',
      'expel observers|of T',
      'suspend military cooperation|with T',
      'downgrade relations|with T',
      'cancel the contract|with T',
      'withdraw its mission|from T',
      'announce an end to talks|with T',
      'cut off funds|to T',
      'end its aid programme|in T',
      'sever all links|with T',
      'stop paying contributions|to T',
    ],
  ],
  [
    'COERCE',
    [
      'arrest members|of T',
      'ban the party|of T',
      'seize ships|of T',
      'censor newspapers|of T',
      'deport citizens|of T',
      'impose a curfew|in T',
      'occupy|the island of T',
      'detain|T',
      'confiscate property|of T',
      'declare martial law|in T',
      'hack computers|of T',
      'order the newspaper|of T to close',
      'restrict the movement|of T',
      'limit freedom of speech|in T',
      'ban demonstrations|by T',
      'ban political parties|in T',
      'impose emergency rule|in T',
      'charge leaders|of T',
      'jail journalists|of T',
      'expel citizens|of T from the country',
      'confiscate weapons|from T',
      'tighten rules|on T',
      'close the border|with T',
      'search offices|of T',
      'damage property|of T',
      'block websites|of T',
    ],
  ],
  [
    'SANCTION embargo',
    [
      'impose sanctions|on T',
      'impose an embargo|on T',
      'slap new sanctions|on T',
      'place an arms embargo|on T',
      'extend sanctions|against T',
      'widen its sanctions|on officials of T',
      'blacklist companies|of T',
      'put tariffs|on goods from T',
      'boycott oil|from T',
    ],
  ],
  [
    'SANCTION convict',
    [
      'convict|the former minister of T of fraud',
      'find|T guilty',
      'hold|T liable for damages',
      'sentence an envoy|of T to death',
      'order a company|of T to pay damages',
      'fine|T for breaking the rules',
      'rule against|T in the land dispute',
      'jail two citizens|of T for life',
    ],
  ],
  [
    'COERCE blockade',
    [
      'blockade ports|of T',
      'blockade|the city of T by force',
      'impose a blockade|on T',
      'seal off|T by force',
      'lay siege|to the capital of T',
      'encircle|the town of T with tanks',
      'close the airspace|of T with jets',
      'cut all roads|into T',
    ],
  ],
  [
    'MOBILIZE',
    [
      'deploy troops|near T',
      'put forces on alert|against T',
      'call up reservists|against T',
      'send warships|toward T',
      'move tanks|to the border with T',
      'station missiles|near T',
      'mobilise police|in T',
      'stage military drills|near T',
      'raise the alert level|over T',
      'mass soldiers|on the border with T',
      'show its military strength|near T',
      'increase police readiness|in T',
      'test a missile|near T',
      'mobilise the army|against T',
    ],
  ],
  [
    'ASSAULT',
    [
      'attack|T',
      'bomb|T',
      'shell villages|in T',
      'kill soldiers|of T',
      'kidnap citizens|of T',
      'torture prisoners|from T',
      'fire rockets|at T',
      'invade|T',
      'assassinate|the president of T',
      'burn villages|in T',
      'beat supporters|of T',
      'hold hostages|of T as shields',
      'violate the ceasefire|with T',
      'break the truce|with T',
      'destroy property|of T',
      'blow up a bus|in T',
      'carry out a suicide bombing|in T',
      'detonate a car bomb|in T',
      'exchange fire|with T',
      'clash|with T',
      'disperse protesters|of T with tear gas',
      'massacre civilians|in T',
      'hijack a plane|of T',
      'launch an offensive|against T',
      'try to assassinate|the leader of T',
      'capture the town|of T',
      'rape women|in T',
      'use chemical weapons|against T',
      'expel the population|of T by force',
      'strike|T from the air',
      'seize the city|of T with its troops',
    ],
  ],
  [
    'PROTEST',
    [
      'demonstrate|against T',
      'march|against T',
      'strike|against T',
      'block roads|against T',
      'boycott goods|from T',
      'riot|against T',
      'stage a hunger strike|against T',
      'rally|outside the embassy of T',
      'hold a rally|against T',
      'stop work|in protest at T',
      'go on strike|against T',
      'take to the streets|against T',
      'refuse food|in protest against T',
      'boycott elections|in T',
      'occupy a square|in protest against T',
      'loot shops|during protests against T',
      'protest|against T',
      'walk off the job|at T',
      'obstruct the entrance|of T',
      'camp outside the parliament|of T',
    ],
  ],
  [
    'ACCUSE',
    [
      'criticise|T',
      'denounce|T',
      'condemn|the policy of T',
      'investigate|T for corruption',
      'accuse|T of spying',
      'accuse|T of aggression',
      'sue|T',
      'lodge a complaint|against T',
      'summon the ambassador|of T',
      'blame|T for the crisis',
      'rally opposition|against T',
      'attack|T in a speech',
      'open a case|against T',
      'disapprove|of T',
      'reject the accusations|of T as lies',
      'mobilise opinion|against T',
      'label|T a threat',
      'send experts to investigate|the conduct of T',
      'open a probe|into T',
      'go to court|against T',
      'bring a suit|against T',
      'seek penalties|against T',
      'ask judges to rule|against T',
      'want a full inquiry|into T',
    ],
  ],
  [
    'REQUEST',
    [
      'appeal|to T for help',
      'demand money|from T',
      'ask|T for weapons',
      'demand reforms|from T',
      'call|on T for talks',
      'seek mediation|by T',
      'request humanitarian aid|from T',
      'ask|T for troops',
      'seek asylum|in T',
      'demand an end to violence|by T',
      'demand new elections|in T',
      'press|T for access',
      'appeal|for peace talks with T',
      'ask|T to mediate',
      'demand freedom for captives|from T',
    ],
  ],
  [
    'REJECT',
    [
      'reject the proposal|of T',
      'veto a resolution|on T',
      'refuse aid|from T',
      'turn down the demands|of T',
      'defy|the ruling of T',
      'cancel a meeting|with T',
      'boycott talks|with T',
      'oppose the plan|of T',
      'deny visas|to T',
      'ignore the warnings|of T',
      'dismiss the offer|of T',
      'rule out talks|with T',
      'decline mediation|by T',
      'block the resolution|of T',
      'bar|T from entry',
    ],
  ],
  [
    'THREATEN',
    [
      'give an ultimatum|to T',
      'set a deadline|for T',
      'threaten sanctions|against T',
      'warn|T of war',
      'warn|T of retaliation',
      'threaten|T with a boycott',
      'threaten a blockade|of T',
      'threaten a strike|against T',
      'warn|T of grave consequences',
      'issue a threat|against T',
      'threaten to break ties|with T',
      'speak of war|against T',
    ],
  ],
]

const FRIENDLY: ReadonlySet<TypingOutput> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])

const HOSTILE: ReadonlySet<TypingOutput> = new Set<TypingOutput>([
  ...TYPING_SHADES,
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'ASSAULT',
  'PROTEST',
])

type Form = 'base' | 'ing' | 'past' | 'theirs' | 'theirs ing'

interface Telling {
  /** 'friendly', 'hostile' or 'all'. */
  readonly of: 'friendly' | 'hostile' | 'all'
  /** Undefined: the deed's own type. */
  readonly labels: readonly TypingOutput[] | undefined
  readonly form: Form
  /** What stands before the deed, one of them each time; `T` as in deeds. */
  readonly before: readonly string[]
}

/** How a deed is told, and what it then is. */
const TELLINGS: readonly Telling[] = [
  { of: 'all', labels: undefined, form: 'past', before: ['', 'has now', '', 'on Monday', ''] },
  {
    of: 'friendly',
    labels: ['AGREE'],
    form: 'base',
    before: [
      'intends to',
      'agreed to',
      'will',
      'is prepared to',
      'promised to',
      'said it is going to',
      'offered to',
      'expressed its readiness to',
      'committed itself to',
      'plans to',
    ],
  },
  {
    of: 'friendly',
    labels: ['REJECT'],
    form: 'base',
    before: [
      'refused to',
      'declined to',
      'rejected a proposal to',
      'will not',
      'ruled out a plan to',
      'turned down a request to',
      'said it would never',
      'opposed a plan to',
      'said it cannot',
      'has no intention to',
      'is not ready to',
    ],
  },
  {
    of: 'friendly',
    labels: ['REQUEST'],
    form: 'theirs',
    before: [
      'asked T to',
      'urged T to',
      'demanded that T',
      'called on T to',
      'appealed to T to',
      'pressed T to',
      'ordered T to',
      'insisted that T',
      'begged T to',
      'said T must',
      'said that T should',
      'wants T to',
      'said T needs to',
    ],
  },
  {
    of: 'hostile',
    labels: ['THREATEN'],
    form: 'base',
    before: [
      'threatened to',
      'warned it would',
      'vowed to',
      'will',
      'said it is ready to',
      'plans to',
    ],
  },
  {
    of: 'hostile',
    labels: ['ACCUSE'],
    form: 'theirs ing',
    before: [
      'accused T of',
      'blamed T for',
      'condemned T for',
      'denounced T for',
      'is investigating T for',
      'sued T for',
      'criticised T for',
      'charged T with',
    ],
  },
  {
    of: 'hostile',
    labels: ['CONCEDE', 'RETREAT'],
    form: 'ing',
    before: ['stopped', 'has ceased', 'agreed to stop', 'ended a policy of'],
  },
  {
    of: 'hostile',
    labels: ['REQUEST'],
    form: 'theirs ing',
    before: ['urged T to stop', 'demanded that T stop', 'called on T to refrain from'],
  },
]

const ACTORS =
  'Kenya|The government of Peru|Norway|The Sudanese president|Bolivia|The Korean foreign minister|Ghana|' +
  'The rebels|Serbia|The Polish parliament|Malaysia|The army of Chad|Chile|The Greek prime minister|Nepal'
const CIVILIANS = 'Students|Workers|Farmers|Activists|Opposition supporters|Thousands of people'
const RECIPIENTS =
  'Angola|the government|Finland|the opposition|Laos|the Cuban government|Uruguay|the rebels|Qatar|' +
  'the Libyan president|Zambia|the ministry|Vietnam|the neighbouring country|Estonia|the union'
const ENDINGS =
  '|on Tuesday|, officials said|in March|, the ministry announced|this week|, state media reported|'

/**
 * Short sentences made from the codebook's categories: each deed told as done, promised, refused, asked
 * for, threatened, blamed or given up, with the label that the codebook's boundary rules then give. No
 * text of a manual or data set is used. Always the same sentences.
 */
export function codebookSentences(weight: number): readonly LabelledPair[] {
  const [actors, civilians, recipients, endings] = [ACTORS, CIVILIANS, RECIPIENTS, ENDINGS].map(
    (list) => list.split('|'),
  ) as [string[], string[], string[], string[]]
  const made: LabelledPair[] = []
  let turn = 0
  for (const telling of TELLINGS)
    for (const [type, deeds] of DEEDS) {
      if (telling.of !== 'all' && !(telling.of === 'friendly' ? FRIENDLY : HOSTILE).has(type))
        continue
      for (const deed of deeds) {
        for (let again = 0; again < (telling.labels === undefined ? 3 : 1); again++) {
          turn++
          const pick = (list: readonly string[]) => list[turn % list.length] as string
          const actor = pick(
            type === 'PROTEST' && !telling.form.startsWith('theirs') ? civilians : actors,
          )
          const recipient = pick(recipients)
          const before = pick(telling.before)
          const words =
            `${before} ${told(deed, before === 'has now' || before === 'on Monday' ? 'past' : telling.form)}`.trim()
          const ending = pick(endings)
          const body = `${actor} ${words}`
          const at = body.search(/\bT\b/)
          if (at < 0) continue
          const text = `${body.slice(0, at)}${recipient}${body.slice(at + 1)}${
            ending === '' || ending.startsWith(',') ? ending : ` ${ending}`
          }.`
          made.push({
            text,
            source: { start: 0, end: actor.length },
            target: { start: at, end: at + recipient.length },
            labels: labelsOf(telling, type),
            weight,
          })
        }
      }
    }
  return made
}

/** A promise to yield is kept apart from other promises. */
function labelsOf({ labels = [] }: Telling, type: TypingOutput): readonly TypingOutput[] {
  if (labels.length === 0) return [type]
  const isYielding = type === 'CONCEDE' || type === 'RETREAT'
  return isYielding && labels.includes('AGREE') ? ['CONCEDE promised'] : labels
}

function told(deed: Deed, form: Form): string {
  const bar = deed.indexOf('|')
  const whole = deed.replace('|', ' ')
  const theirs = bar < 0 ? deed.replace(' T', '') : deed.slice(0, bar)
  const phrase = form.startsWith('theirs') ? theirs : whole
  const space = phrase.indexOf(' ')
  const [verb, rest] = space < 0 ? [phrase, ''] : [phrase.slice(0, space), phrase.slice(space)]
  if (form === 'base' || form === 'theirs') return verb + rest
  return (form === 'past' ? pastTense(verb) : gerund(verb)) + rest
}
