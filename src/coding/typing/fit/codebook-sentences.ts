import type { EventCode } from '../../../codebook/index.ts'
import type { LabelledPair } from './typing-example.ts'
import { gerund, pastTense } from './verb-forms.ts'

/** A deed as a verb phrase; what stands behind the bar is left out when the other is to do the deed. */
type Deed = string

/** Deeds of each type, after the categories of the codebook; `T` stands for the recipient. */
const DEEDS: readonly (readonly [EventCode, readonly Deed[]])[] = [
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
      'upgrade diplomatic ties|with T',
      'back|the candidacy of T',
      'welcome|the decision of T',
      'apologise|to T',
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
      'deliver humanitarian assistance|to T',
      'provide military aid|to T',
      'send peacekeepers|to T',
      'take in refugees|from T',
      'rescue sailors|of T',
      'finance hospitals|in T',
      'protect|the people of T',
    ],
  ],
  [
    'CONCEDE',
    [
      'ease restrictions|on T',
      'lift the ban|on T',
      'lift sanctions|against T',
      'pardon|prisoners from T',
      'accept the demands|of T',
      'drop the charges|against T',
      'give in|to T',
      'relax the curfew|in T',
      'allow the opposition of T to run',
      'reform the constitution|at the request of T',
      'replace the minister|after the complaint of T',
      'end the state of emergency|in T',
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
    ],
  ],
  [
    'SANCTION',
    [
      'impose sanctions|on T',
      'cut aid|to T',
      'expel diplomats|of T',
      'break relations|with T',
      'recall the ambassador|from T',
      'halt trade|with T',
      'close the embassy|in T',
      'suspend cooperation|with T',
      'freeze military assistance|to T',
      'walk out of talks|with T',
      'expel inspectors|of T',
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
      'blockade ports|of T',
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
      'launch air strikes|on T',
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
    ],
  ],
]

const FRIENDLY: ReadonlySet<EventCode> = new Set([
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
])

type Form = 'base' | 'ing' | 'past' | 'theirs' | 'theirs ing'

interface Telling {
  /** 'friendly', 'hostile' or 'all'. */
  readonly of: 'friendly' | 'hostile' | 'all'
  /** Undefined: the deed's own type. */
  readonly labels: readonly EventCode[] | undefined
  readonly form: Form
  /** What stands before the deed, one of them each time; `T` as in deeds. */
  readonly before: readonly string[]
}

/** How a deed is told, and what it then is. */
const TELLINGS: readonly Telling[] = [
  { of: 'all', labels: undefined, form: 'past', before: ['', 'has now', ''] },
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
      if (telling.of !== 'all' && (telling.of === 'friendly') !== FRIENDLY.has(type)) continue
      for (const deed of deeds) {
        for (let again = 0; again < (telling.labels === undefined ? 2 : 1); again++) {
          turn++
          const pick = (list: readonly string[]) => list[turn % list.length] as string
          const actor = pick(
            type === 'PROTEST' && !telling.form.startsWith('theirs') ? civilians : actors,
          )
          const recipient = pick(recipients)
          const before = pick(telling.before)
          const words =
            `${before} ${told(deed, before === 'has now' ? 'past' : telling.form)}`.trim()
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
            labels: telling.labels ?? [type],
            weight,
          })
        }
      }
    }
  return made
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
