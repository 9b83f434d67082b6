import fc from 'fast-check'
import type { EventCode, Mode, TieKind } from '../../src/codebook/index.ts'
import type { ActorRef, Reading, Report } from '../../src/coding/index.ts'
import type {
  ActorId,
  Day,
  Document,
  DocumentId,
  Instant,
  Iso3,
  JudgementId,
  Period,
  Publication,
  PublicationId,
  ReadingId,
  ReportId,
  Span,
} from '../../src/text/index.ts'
import { contentHash, parsePeriod, UNKNOWN_PERIOD } from '../../src/text/index.ts'
import type { Entry, Judgement, Query, Vantage } from '../../src/view/index.ts'
import { moment } from './draft-document.ts'

/** One thing done to a ledger. */
export type Action =
  | { readonly does: 'write'; readonly entries: readonly Entry[]; readonly recorded: Instant }
  | {
      readonly does: 'judge'
      readonly judgements: readonly Judgement[]
      readonly recorded: Instant
    }

const WORDS = ['Alpha', 'beta', '𝒳', 'Ünal', 'İzmir', 'met', 'struck', '\uffee', 'ΣΑΣ', 'rail']
const ACTORS = [
  ['AAA', 'AAA', 'GOV'],
  ['chief', 'AAA', 'MIL'],
  ['rebels', 'AAA', 'REB'],
  ['BBB', 'BBB', 'GOV'],
  ['envoy', 'BBB', 'GOV'],
  ['firm', undefined, 'BUS'],
] as const
const OUTLETS = [undefined, 'Wire', 'wire', 'İpek', '\uffee News', '𝒳 Post']
const DATES = [undefined, '2023', '2023-05', '2023-05-04', '2023-06-01']

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)
const rare = fc.integer({ min: 0, max: 9 }).map((number) => number === 0)

const period: fc.Arbitrary<Period> = fc.oneof(
  fc
    .tuple(pick(DATES.slice(1) as string[]), pick(['stated', 'resolved', 'relative'] as const))
    .map(([date, basis]) => parsePeriod(date, basis) ?? UNKNOWN_PERIOD),
  pick<Period>([
    UNKNOWN_PERIOD,
    { to: '2023-05-20' as Day, precision: 'open', basis: 'bounded' },
    { from: '2023-05-20' as Day, precision: 'open', basis: 'bounded' },
    { from: '2023-05-02' as Day, precision: 'open', basis: 'stated' },
    { from: '2023-05-28' as Day, to: '2023-06-03' as Day, precision: 'week', basis: 'stated' },
  ]),
)

/** A text of words, and the places of the words in it. */
const wordedText = fc.array(pick(WORDS), { minLength: 3, maxLength: 8 }).map((words) => {
  const text = words.join(' ')
  const places: { start: number; end: number }[] = []
  let start = 0
  for (const word of words) {
    places.push({ start, end: start + word.length })
    start += word.length + 1
  }
  return { text, places }
})

interface Draft {
  readonly id: DocumentId
  readonly text: string
  readonly places: readonly { start: number; end: number }[]
}

function actorRef(draft: Draft, number: number, place: number): ActorRef {
  const [id, country, sector] = ACTORS[number % ACTORS.length] ?? ACTORS[0]
  // The same actor goes by two names, so that names must be elected.
  return {
    id: id as ActorId,
    name: place % 2 === 0 ? id : `${id} the other`,
    ...(country === undefined ? {} : { country: country as Iso3 }),
    sector,
    mention: spanAt(draft, place),
  }
}

function spanAt(draft: Draft, place: number): Span {
  const found = draft.places[place % draft.places.length] ?? { start: 0, end: 1 }
  return { doc: draft.id, ...found }
}

const places = fc.array(fc.nat(20), { minLength: 1, maxLength: 3, size: 'max' })

/** A report of some kind, given a document. */
const report: fc.Arbitrary<(draft: Draft, reading: ReadingId) => Report> = fc
  .record({
    kind: pick(['event', 'event', 'event', 'tie', 'claim', 'corridor'] as const),
    trigger: fc.nat(7),
    evidence: fc.nat(7),
    left: places,
    right: places,
    holder: fc.option(fc.nat(20), { nil: undefined }),
    stance: pick(['asserts', 'asserts', 'denies', 'alleges'] as const),
    certainty: pick(['plain', 'hedged', 'alleged'] as const),
    type: pick<EventCode>(['CONSULT', 'CONSULT', 'AGREE', 'ASSAULT', 'NONE']),
    modes: pick<readonly Mode[]>([[], ['visit'], ['phone']]),
    tie: pick<TieKind>(['alliance', 'border']),
    sign: pick([-1, 0, 1] as const),
    both: fc.boolean(),
    when: period,
    eventModality: pick(['asserted', 'asserted', 'planned', 'hypothetical', 'denied'] as const),
    tieModality: pick(['asserted', 'perceived', 'past'] as const),
    alternative: fc.option(pick<EventCode>(['CONSULT', 'AGREE']), { nil: undefined }),
  })
  .map((make) => (draft, reading) => {
    const left = make.left.map((number) => actorRef(draft, number, number))
    const right = make.right.map((number) => actorRef(draft, number + 2, number))
    const letter = { event: 'e', tie: 't', claim: 'c', corridor: 'k' }[make.kind]
    const identity = JSON.stringify([make.trigger, make.left, make.right, make.type, make.tie])
    const base = {
      id: `${letter}-${contentHash(draft.id, make.kind, identity)}` as ReportId,
      reading,
      trigger: spanAt(draft, make.trigger),
      evidence: [spanAt(draft, make.evidence)] as const,
      attribution: {
        holder: make.holder === undefined ? ('author' as const) : actorRef(draft, make.holder, 0),
        stance: make.stance,
      },
      certainty: make.certainty,
      hedges: [],
      confidence: 0.5,
    }
    if (make.kind === 'event')
      return {
        ...base,
        kind: 'event',
        type: make.type,
        modes: make.modes,
        contexts: [],
        actors: make.both ? [...left, ...right] : left,
        recipients: make.both ? [] : right,
        symmetric: make.both,
        when: make.when,
        modality: make.eventModality,
        ...(make.alternative === undefined ? {} : { alternative: make.alternative }),
      }
    if (make.kind === 'tie')
      return {
        ...base,
        kind: 'tie',
        tie: make.tie,
        from: left,
        to: right,
        directed: make.both,
        sign: make.sign,
        holds: make.when,
        modality: make.tieModality,
      }
    if (make.kind === 'claim')
      return {
        ...base,
        kind: 'claim',
        claim: base.trigger,
        sort: 'evaluation',
        about: right.map((actor) => ({ actor, stance: make.sign })),
      }
    return {
      ...base,
      kind: 'corridor',
      names: [],
      carries: 'goods',
      endpoints: [],
      states: make.both ? (['AAA', 'BBB'] as Iso3[]) : [],
      status: 'planned',
      supports: left,
      opposes: right,
    }
  })

const entry = (texts: readonly Omit<Draft, 'id'>[]): fc.Arbitrary<Entry> =>
  fc
    .record({
      text: fc.nat(texts.length - 1),
      outlets: fc.array(fc.tuple(pick(OUTLETS), pick(DATES), fc.nat(2)), {
        minLength: 1,
        maxLength: 2,
      }),
      reader: pick([undefined, 'one', 'two', 'three']),
      reports: fc.array(report, { minLength: 2, maxLength: 8, size: 'max' }),
      mentions: fc.array(fc.nat(20), { maxLength: 5 }),
    })
    .map(({ text, outlets, reader, reports, mentions }) => {
      const worded = texts[text] ?? { text: 'Alpha', places: [{ start: 0, end: 5 }] }
      const draft: Draft = { ...worded, id: `d-${contentHash(worded.text)}` as DocumentId }
      const document: Document = {
        id: draft.id,
        text: draft.text,
        extractor: 'random',
        language: 'en',
        blocks: [],
        pages: [],
      }
      const publications = outlets.map(([outlet, date, file]): Publication => {
        const name = `${file}.txt`
        return {
          id: `p-${contentHash(draft.id, name)}` as PublicationId,
          document: draft.id,
          file: name,
          ...(outlet === undefined ? {} : { outlet }),
          published: parsePeriod(date ?? '', 'stated') ?? UNKNOWN_PERIOD,
          metadataFrom: [],
          language: 'en',
          example: false,
        }
      })
      if (reader === undefined) return { document, publications }
      // A reading's id stands for all it holds: one id never has two contents.
      const bare = reports.map((one) => one(draft, '' as ReadingId))
      const content = JSON.stringify([bare, mentions])
      const id = `r-${contentHash(draft.id, reader, content)}` as ReadingId
      const made = new Map(reports.map((one) => [one(draft, id).id, one(draft, id)]))
      const reading: Reading = {
        id,
        document: draft.id,
        reader,
        configuration: '',
        calibrated: false,
        sentences: [],
        reports: [...made.values()],
        mentions: mentions.map((number) => actorRef(draft, number, number)),
        notices: [],
      }
      return { document, publications, reading }
    })

/** A ledger's history: writes of a few documents in several forms, and judgements of what is in them. */
export const history: fc.Arbitrary<readonly Action[]> = fc
  .array(wordedText, { minLength: 1, maxLength: 4 })
  .chain((texts) =>
    fc.tuple(
      fc.array(fc.array(entry(texts), { minLength: 1, maxLength: 3 }), {
        minLength: 2,
        maxLength: 4,
        size: 'max',
      }),
      fc.array(
        fc.record({
          verdict: pick([
            'accept',
            'reject',
            'reject',
            'amend',
            'same',
            'same',
            'different',
            'unsure',
            'withdraw',
          ] as const),
          a: fc.nat(50),
          b: fc.nat(50),
          back: fc.nat(5),
          named: fc.boolean(),
          late: rare,
          amendment: pick<Readonly<Record<string, unknown>>>([
            { certainty: 'alleged' },
            { attribution: { holder: 'author', stance: 'asserts' } },
          ]),
        }),
        { maxLength: 6, size: 'max' },
      ),
    ),
  )
  .map(([batches, verdicts]) => {
    const writes = batches.map(
      (entries, index): Action => ({ does: 'write', entries, recorded: moment(1 + index) }),
    )
    const reports = batches
      .slice(0, -1)
      .flat()
      .flatMap((one) => one.reading?.reports ?? [])
    const judgements: Judgement[] = []
    for (const one of verdicts) {
      const a = reports[one.a % Math.max(1, reports.length)]
      const b = reports.filter((other) => other.kind === a?.kind)[one.b % 3]
      if (a === undefined || b === undefined) continue
      const withdrawn = judgements[judgements.length - 1 - one.back]
      if (one.verdict === 'withdraw' && withdrawn === undefined) continue
      judgements.push({
        id: `j-${judgements.length}` as JudgementId,
        verdict: one.verdict,
        anchor: { kind: a.kind, span: a.trigger, ...(one.named ? { report: a.id } : {}) },
        other: { kind: b.kind, span: b.trigger },
        ...(withdrawn === undefined ? {} : { withdraws: withdrawn.id }),
        ...(one.verdict === 'amend' ? { amendment: one.amendment } : {}),
        by: 'somebody',
        made: one.late ? moment(20) : moment(6),
      })
    }
    // The last write comes after the judgements: they must carry over to a later reading.
    const actions: Action[] = writes.slice(0, -1)
    judgements.forEach((judgement, index) => {
      actions.push({ does: 'judge', judgements: [judgement], recorded: moment(6, index) })
    })
    const last = writes.at(-1)
    return last === undefined ? actions : [...actions, { ...last, recorded: moment(25) }]
  })

const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 })
const none = { maxLength: 0 }

/** A question of a few fields: of many nothing would ever be found. */
export const query: fc.Arbitrary<Query> = fc
  .array(
    fc.oneof(
      fc.record({ kinds: some(['event', 'tie', 'claim', 'corridor'] as const) }),
      fc.record({ actor: some(['AAA', 'BBB', 'chief', 'firm', 'rebels']) }),
      fc.record({ recipient: some(['AAA', 'BBB', 'envoy']) }),
      fc.record({ actor: some(['AAA', 'BBB']), recipient: some(['AAA', 'BBB']) }),
      fc.record({
        between: fc.record({ one: some(['AAA', 'chief']), other: some(['BBB', 'AAA', 'rebels']) }),
      }),
      fc.record({ types: some<EventCode>(['CONSULT', 'AGREE', 'ASSAULT']) }),
      fc.record({ ties: some<TieKind>(['alliance', 'border']) }),
      fc.record({ eventModality: some(['asserted', 'planned', 'denied'] as const) }),
      fc.record({ tieModality: some(['asserted', 'past'] as const) }),
      fc.record({ since: pick(['2023-05-03', '2023-05-31'] as Day[]) }),
      fc.record({ until: pick(['2023-05-04', '2023-06-02'] as Day[]) }),
      fc.record({ accordingTo: some(['WIRE', 'İpek', '𝒳 post', '1.txt', 'AAA', 'firm']) }),
      fc.record({ text: pick(['alpha', 'i̇zmir', 'MET', '𝒳', 'σας', 'ΣΑ', '%', 'e t']) }),
      fc.record({ actor: fc.subarray(['AAA'], none) }),
    ),
    { minLength: 1, maxLength: 2, size: 'max' },
  )
  .chain((parts) =>
    fc
      .record({ withRejected: fc.boolean() }, { requiredKeys: [] })
      .map((rejected): Query => Object.assign({}, ...parts, rejected)),
  )

/** A place in time to look from. */
export const vantage: fc.Arbitrary<Vantage> = pick<Vantage>([
  {},
  {},
  { asKnownOn: '2023-05-31' as Day },
  { asKnownOn: '2026-01-03' as Day },
  { asRecordedOn: moment(2) },
  { asRecordedOn: moment(6, 2) },
  { asKnownOn: '2026-01-10' as Day, asRecordedOn: moment(24) },
])
