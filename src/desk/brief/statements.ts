import type { Claim, EventReport, Report } from '../../coding/index.ts'
import { formatPeriod, splitsCharacter } from '../../text/index.ts'
import type { Event } from '../../view/index.ts'
import { isDated } from '../../view/index.ts'
import type { Group, Statement } from './brief.ts'
import type { Material, ToldTie } from './gather.ts'
import { nameOf } from './names.ts'
import type { Notes } from './notes.ts'
import { oneLine } from './notes.ts'
import { codeOf, sayEvent } from './say-event.ts'
import { sayQuantity, sayTie, tieModalityWords } from './say-tie.ts'
import { listed } from './topic.ts'
import { upperFirst } from './words.ts'

/** What the sections share while a brief is written: the material, the footnotes, the limits. */
export interface Desktop {
  readonly material: Material
  readonly notes: Notes
  /** Statements a group shows before it says how many more there are. */
  readonly perGroup: number
  /** The next statement id. */
  nextId(): string
}

/** A statement with everything the ledger says beside its words. */
export function statement(
  desk: Desktop,
  reports: readonly Report[],
  said: Pick<Statement, 'text'> & Partial<Pick<Statement, 'when' | 'code' | 'marks'>>,
): Statement {
  const id = desk.nextId()
  const documents = new Set(reports.map((report) => report.trigger.doc)).size
  const told = documents > 1 ? [`told by ${documents} documents`] : []
  return {
    id,
    ...(said.when === undefined ? {} : { when: said.when }),
    text: said.text,
    ...(said.code === undefined ? {} : { code: said.code }),
    marks: [...(said.marks ?? []), ...told],
    notes: desk.notes.cite(id, reports),
    counted: false,
  }
}

/** A figure counted over the rows of the brief: it has no sentence of its own. */
export function count(desk: Desktop, text: string): Statement {
  return { id: desk.nextId(), text, marks: [], notes: [], counted: true }
}

/** The first statements of a list, as many as a group shows, and how many are left. */
export function group<T>(
  desk: Desktop,
  rows: readonly T[],
  say: (row: T) => Statement,
  title?: string,
): readonly Group[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, desk.perGroup).map(say)
  const more = rows.length - shown.length
  return [{ ...(title === undefined ? {} : { title }), statements: shown, more }]
}

/** An event in words, with date, code, marks and footnotes. */
export function eventStatement(desk: Desktop, event: Event): Statement {
  const { countries } = desk.material
  const [first] = event.reports
  const place = event.reports.find((report) => report.where !== undefined)?.where
  const where = place === undefined ? '' : ` (place: ${place.name})`
  return statement(desk, event.reports, {
    when: isDated(event.when) ? formatPeriod(event.when) : undatedWords(event),
    text: `${upperFirst(sayEvent(event, countries, triggerOf(desk, first)))}${where}.`,
    code: codeOf(event),
    marks: [
      ...certaintyMarks(event),
      ...saidBy(desk, event.reports),
      ...(event.when.basis === 'relative' ? ['date counted from publication'] : []),
      ...(event.disputed ? ['disputed'] : []),
    ],
  })
}

/** A tie in words, with its quantities, modality and footnotes. */
export function tieStatement(desk: Desktop, { tie, reports }: ToldTie): Statement {
  const modality = tieModalityWords(tie)
  const quantities = [...new Set(tie.quantities.map(sayQuantity))]
  const figures = quantities.length === 0 ? '' : `: ${listed(quantities)}`
  const dates = reports.find(({ holds }) => isDated(holds))?.holds
  return statement(desk, reports, {
    ...(dates === undefined ? {} : { when: formatPeriod(dates) }),
    text: `${sayTie(tie, desk.material.countries)}${figures}.`,
    code: tie.tie,
    marks: [
      ...(modality === undefined ? [] : [modality]),
      ...weakest(reports),
      ...saidBy(desk, reports),
    ],
  })
}

/** Reports of one claim: the same words by the same voice. */
export type ToldClaim = readonly [Claim, ...Claim[]]

/** Claims by voice and words, in the order first told; a claim told twice is one. */
export function tellClaims(desk: Desktop, claims: readonly Claim[]): readonly ToldClaim[] {
  const told = new Map<string, [Claim, ...Claim[]]>()
  for (const claim of claims) {
    const key = `${voiceOf(desk, claim)} ${unquoted(wordsAt(desk, claim.claim)).toLowerCase()}`
    const known = told.get(key)
    if (known === undefined) told.set(key, [claim])
    else known.push(claim)
  }
  return [...told.values()]
}

/** A claim: its sort, whom it favours, and its words. */
export function claimStatement(desk: Desktop, told: ToldClaim): Statement {
  return statement(desk, told, { text: sayClaim(desk, told[0]), marks: claimMarks(told[0]) })
}

/** The same with the voice before it, where the heading does not name it. */
export function voicedClaimStatement(desk: Desktop, told: ToldClaim): Statement {
  const voice = upperFirst(voiceOf(desk, told[0]))
  const said = sayClaim(desk, told[0])
  return statement(desk, told, {
    text: `${voice}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    marks: claimMarks(told[0]),
  })
}

function sayClaim(desk: Desktop, claim: Claim): string {
  const about = claim.about.map(({ actor, stance }) => {
    const name = nameOf(actor, desk.material.countries)
    return stance === 0 ? name : `${name} (${stance > 0 ? 'favourable' : 'unfavourable'})`
  })
  const of = about.length === 0 ? '' : `, about ${listed([...new Set(about)])}`
  return `${upperFirst(claim.sort)}${of}: “${shortened(unquoted(wordsAt(desk, claim.claim)))}”`
}

function claimMarks({ attribution, certainty }: Claim): readonly string[] {
  return [
    ...(attribution.stance === 'denies' ? ['denied by the holder'] : []),
    ...(certainty === 'plain' ? [] : [CERTAINTY[certainty]]),
  ]
}

/** Words without a quotation mark that only opens or only closes them. */
function unquoted(words: string): string {
  return words.replace(/^[“”"„«]+/, '').replace(/[“”"«»]+$/, '')
}

/** Whose voice a report is: the holder, or the author of the document under its outlet. */
export function voiceOf(desk: Desktop, report: Report): string {
  const { holder } = report.attribution
  if (holder !== 'author') return nameOf(holder, desk.material.countries)
  const publications = desk.material.documents.get(report.trigger.doc)?.publications ?? []
  const outlets = [...new Set(publications.flatMap(({ value }) => value.outlet ?? []))]
  const [first] = publications
  const outlet = outlets.length === 0 ? undefined : listed(outlets)
  if (outlet !== undefined) return outlet
  const { author, title, file } = first?.value ?? { author: undefined, title: undefined, file: '' }
  const text = title === undefined ? file : `“${title}”`
  return author === undefined ? `the author of ${text}` : `${author}, author of ${text}`
}

/** The words of a span, on one line. */
export function wordsAt(desk: Desktop, span: Report['trigger']): string {
  const text = desk.material.documents.get(span.doc)?.document.text ?? ''
  return oneLine(text.slice(span.start, span.end))
}

function triggerOf(desk: Desktop, report: EventReport): string {
  return wordsAt(desk, report.trigger)
}

const CERTAINTY: Readonly<Record<'hedged' | 'alleged', string>> = {
  hedged: 'told with reserve',
  alleged: 'alleged, not shown',
}

function certaintyMarks({ certainty }: Pick<Event, 'certainty'>): readonly string[] {
  return certainty === 'plain' ? [] : [CERTAINTY[certainty]]
}

function weakest(reports: readonly Report[]): readonly string[] {
  const firmness = reports.map(({ certainty }) => certainty)
  if (firmness.includes('plain') || firmness.length === 0) return []
  return [CERTAINTY[firmness.includes('hedged') ? 'hedged' : 'alleged']]
}

/** 'according to X' when nobody but quoted speakers tells it. */
function saidBy(desk: Desktop, reports: readonly Report[]): readonly string[] {
  if (reports.some(({ attribution }) => attribution.holder === 'author')) return []
  const voices = [...new Set(reports.map((report) => voiceOf(desk, report)))]
  return voices.length === 0 ? [] : [`according to ${listed(voices)}`]
}

/** 'before 31 May 2025' when only publication bounds it. */
function undatedWords({ when }: Event): string {
  return when.basis === 'bounded' ? formatPeriod(when) : 'undated'
}

const LONGEST_CLAIM = 320

/** The first words of a long claim; the footnote has the whole sentence. */
function shortened(text: string): string {
  if (text.length <= LONGEST_CLAIM) return text
  const space = text.lastIndexOf(' ', LONGEST_CLAIM)
  const end = space > 0 ? space : LONGEST_CLAIM
  return `${text.slice(0, splitsCharacter(text, end) ? end - 1 : end)} …`
}
