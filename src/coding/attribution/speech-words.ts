import type { Attribution } from '../report.ts'

type Stance = Attribution['stance']

const STANCES: readonly (readonly [Stance, string])[] = [
  [
    'asserts',
    'say state tell add note stress announce declare explain conclude emphasise emphasize underline ' +
      'underscore highlight reiterate assert maintain confirm acknowledge admit write report remark ' +
      'comment observe affirm reaffirm pledge promise vow warn insist argue point reveal recall ' +
      'caution predict inform assure reply respond answer repeat describe proclaim testify disclose ' +
      'lament complain concede tweet post joke continue cite caution contend boast promise acknowledge ' +
      'conclude preach speak put quip shout call brand label dub denounce hail portray depict condemn praise slam criticise criticize blame fume retort counter respond stipulate',
  ],
  ['alleges', 'claim allege accuse charge purport'],
  [
    'hedges',
    'suggest believe think suspect speculate estimate hint indicate imply fear hope expect doubt worry ' +
      'reckon feel assume',
  ],
  ['denies', 'deny refute reject dismiss dispute disavow rebut'],
]

const BY_VERB: ReadonlyMap<string, Stance> = new Map(
  STANCES.flatMap(([stance, verbs]) => verbs.split(' ').map((verb) => [verb, stance] as const)),
)

const NOUNS: ReadonlyMap<string, Stance> = new Map(
  (
    [
      [
        'asserts',
        'statement insistence assertion announcement warning assurance remark declaration report promise pledge view conviction ' +
          'argument comment prediction verdict contention fear hope concern worry expectation',
      ],
      ['alleges', 'claim allegation accusation charge'],
      ['denies', 'denial'],
      ['hedges', 'suggestion belief suspicion'],
    ] as const
  ).flatMap(([stance, nouns]) => nouns.split(' ').map((noun) => [noun, stance] as const)),
)

/** How a speaker stands to what follows this verb; undefined for verbs that are not of speech. */
export function stanceOfVerb(lemma: string): Stance | undefined {
  return BY_VERB.get(lemma)
}

/** How the owner of this noun stands to the 'that' clause after it ('Quito's claim that ...'). */
export function stanceOfNoun(lemma: string): Stance | undefined {
  return NOUNS.get(lemma)
}

/** Things written or broadcast: who speaks in them is their owner, else they themselves. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  (
    'report statement document communique communiqué letter study survey memo memorandum note paper ' +
    'dossier bulletin editorial broadcast post message release briefing indictment'
  ).split(' '),
)

/** Verbs that bring speech only with 'that', a quotation or a colon ('The note recalls the war' does not). */
export const NEEDS_CLAUSE: ReadonlySet<string> = new Set(
  (
    'note add stress highlight underline underscore point continue cite observe repeat recall pledge ' +
    'promise vow warn describe charge accuse reject dismiss deny write report post respond answer ' +
    'suspect estimate indicate imply comment reply joke call brand label dub denounce hail portray depict condemn praise slam criticise criticize blame put speak announce declare confirm acknowledge admit'
  ).split(' '),
)
