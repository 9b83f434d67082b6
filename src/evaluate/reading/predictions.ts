import { type ActorRef, type Report, rollUp } from '../../coding/index.ts'
import {
  type GoldActor,
  type GoldDate,
  type GoldDocument,
  type GoldSpan,
  sentenceAt,
  textOfGold,
} from '../gold/gold-document.ts'
import { CLAIM_RUNGS } from './claims.ts'
import { CORRIDOR_RUNGS } from './corridors.ts'
import { EVENT_RUNGS } from './events.ts'
import { type LadderOutcome, rungsReached } from './ladder.ts'
import type { ArticleOutcome } from './score-reading.ts'
import { TIE_RUNGS } from './ties.ts'

/** A gold item in words, for error analysis. */
export interface GoldLine {
  readonly id: string
  readonly tier?: number
  readonly gist: string
  readonly code: string
  readonly accept: readonly string[]
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly modality?: string
  readonly holder: string
  readonly when?: string
  readonly triggers: readonly string[]
  readonly sentences: readonly string[]
}

/** A report in words, for error analysis. */
export interface ReportLine {
  readonly id: string
  readonly code: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly modality?: string
  readonly holder: string
  readonly when?: string
  readonly trigger: { readonly start: number; readonly end: number; readonly text: string }
  readonly sentence?: string
  readonly confidence: number
}

/** One line of `--predictions`: a pair, a miss or a false alarm. */
export interface PredictionLine {
  readonly file: string
  readonly kind: 'event' | 'none' | 'tie' | 'claim' | 'corridor' | 'mention'
  /**
   * `match`: right by the rule of its kind; `miss`: gold without a report; `alarm`: report without
   * gold; `duplicate` and `linked duplicate`: a further report of a matched gold item.
   */
  readonly outcome: 'match' | 'miss' | 'alarm' | 'duplicate' | 'linked duplicate'
  /** The highest rung the pair stands on; for misses and alarms that of the nearest other side. */
  readonly rung?: string
  /** The rungs the pair fails, by themselves. */
  readonly fails: readonly string[]
  readonly gold?: GoldLine
  readonly report?: ReportLine
  /** For a miss the report, for an alarm the gold item, that comes nearest in the same sentence. */
  readonly nearest?: GoldLine | ReportLine
  /** The sentences of the gold item, or the one the report stands in. */
  readonly text: string
}

interface Part {
  readonly kind: PredictionLine['kind']
  readonly rungs: readonly string[]
  /** The rung that makes a match by the annotation guide. */
  readonly match: string
  readonly ladder: LadderOutcome
  readonly gold: readonly GoldLine[]
  readonly tiers: readonly number[]
  readonly reports: readonly Report[]
  /** Reports that are not listed as alarms: NONE reports among the events. */
  readonly silent: (report: Report) => boolean
}

/**
 * What was matched with what, and what was not, in readable words: gold items in their order, then
 * false alarms in reading order, kind by kind.
 */
export function predictionLines(outcome: ArticleOutcome): readonly PredictionLine[] {
  const { gold: document } = outcome
  const text = textOfGold(document)
  const parts: readonly Part[] = [
    {
      kind: 'event',
      rungs: EVENT_RUNGS,
      match: 'actors',
      ladder: outcome.events.ladder,
      gold: outcome.events.gold.map((event) => eventLine(event)),
      tiers: outcome.events.gold.map((event) => (event.type === 'NONE' ? 3 : event.tier)),
      reports: outcome.events.reports,
      silent: (report) => report.kind === 'event' && report.type === 'NONE',
    },
    {
      kind: 'none',
      rungs: EVENT_RUNGS,
      match: 'actors',
      ladder: outcome.none.ladder,
      gold: outcome.none.gold.map((event) => eventLine(event)),
      tiers: outcome.none.gold.map((event) => event.tier),
      reports: outcome.none.reports,
      silent: () => false,
    },
    {
      kind: 'tie',
      rungs: TIE_RUNGS,
      match: 'actors',
      ladder: outcome.ties.ladder,
      gold: outcome.ties.gold.map((tie) => ({
        id: tie.id,
        tier: tie.tier,
        gist: tie.gist,
        code: `${tie.tie} ${sign(tie.sign)} ${tie.directed ? 'directed' : 'undirected'}`,
        accept: tie.accept,
        actors: tie.from.map(goldName),
        recipients: tie.to.map(goldName),
        modality: tie.modality,
        holder: goldHolder(tie.holder),
        triggers: tie.spans.map((span) => span.text),
        sentences: [...tie.sentences],
      })),
      tiers: outcome.ties.gold.map((tie) => tie.tier),
      reports: outcome.ties.reports,
      silent: () => false,
    },
    {
      kind: 'claim',
      rungs: CLAIM_RUNGS,
      match: 'stance',
      ladder: outcome.claims.ladder,
      gold: outcome.claims.gold.map((claim) => ({
        id: claim.id,
        tier: claim.tier,
        gist: claim.gist,
        code: claim.sort ?? '',
        accept: [],
        actors: claim.about.map(({ actor, stance }) => `${goldName(actor)} ${sign(stance)}`),
        recipients: [],
        holder: goldHolder(claim.holder),
        triggers: claim.spans.map((span) => span.text),
        sentences: [...claim.sentences],
      })),
      tiers: outcome.claims.gold.map((claim) => claim.tier),
      reports: outcome.claims.reports,
      silent: () => false,
    },
    {
      kind: 'corridor',
      rungs: CORRIDOR_RUNGS,
      match: 'found',
      ladder: outcome.corridors.ladder,
      gold: outcome.corridors.gold.map((corridor) => ({
        id: corridor.id,
        gist: corridor.names.join('; '),
        code: corridor.status,
        accept: [],
        actors: corridor.endpoints,
        recipients: corridor.states,
        holder: 'author',
        triggers: corridor.spans.map((span) => span.text),
        sentences: [...corridor.sentences],
      })),
      tiers: outcome.corridors.gold.map(() => 1),
      reports: outcome.corridors.reports,
      silent: () => false,
    },
  ]
  return [...parts.flatMap((part) => linesOf(part, document, text)), ...mentionLines(outcome, text)]
}

function linesOf(part: Part, document: GoldDocument, text: string): PredictionLine[] {
  const matchRung = part.rungs.indexOf(part.match)
  const rung = part.ladder.rungs[matchRung]
  const flagsOf = (item: number, report: number) => part.ladder.flags[item]?.[report] ?? []
  const reached = (item: number, report: number) => rungsReached(flagsOf(item, report))
  const report = (index: number): ReportLine | undefined => {
    const found = part.reports[index]
    return found && reportLine(found, document, text)
  }
  const used = new Set(rung?.partners.filter((partner) => partner !== undefined))
  const lines: PredictionLine[] = part.gold.map((gold, item) => {
    const partner = rung?.partners[item]
    const place = sentencesText(gold.sentences, document)
    if (partner !== undefined) {
      const found = report(partner)
      return {
        file: document.file,
        kind: part.kind,
        outcome: 'match',
        rung: part.rungs[reached(item, partner) - 1] ?? '',
        fails: failing(part.rungs, flagsOf(item, partner)),
        gold,
        ...(found === undefined ? {} : { report: found }),
        text: place,
      }
    }
    const near = best(
      part.reports.map((_, index) => index),
      (index) => reached(item, index),
      (index) => flagsOf(item, index),
    )
    const nearest = near === undefined ? undefined : report(near)
    return {
      file: document.file,
      kind: part.kind,
      outcome: 'miss',
      ...(near === undefined ? {} : { rung: part.rungs[reached(item, near) - 1] ?? '' }),
      fails: near === undefined ? [] : failing(part.rungs, flagsOf(item, near)),
      gold,
      ...(nearest === undefined ? {} : { nearest }),
      text: place,
    }
  })
  part.reports.forEach((unmatched, index) => {
    if (used.has(index) || part.silent(unmatched)) return
    const found = reportLine(unmatched, document, text)
    const duplicate = rung?.duplicateReports.get(index)
    const near =
      duplicate?.item ??
      best(
        part.gold.map((_, item) => item),
        (item) => reached(item, index),
        (item) => flagsOf(item, index),
      )
    const nearest = near === undefined ? undefined : part.gold[near]
    lines.push({
      file: document.file,
      kind: part.kind,
      outcome:
        duplicate === undefined ? 'alarm' : duplicate.linked ? 'linked duplicate' : 'duplicate',
      ...(near === undefined ? {} : { rung: part.rungs[reached(near, index) - 1] ?? '' }),
      fails: near === undefined ? [] : failing(part.rungs, flagsOf(near, index)),
      report: found,
      ...(nearest === undefined ? {} : { nearest }),
      text: sentenceAt(document, unmatched.trigger.start)?.text ?? '',
    })
  })
  return lines
}

function mentionLines(outcome: ArticleOutcome, text: string): PredictionLine[] {
  const { gold: document, mentions } = outcome
  const missed = mentions.gold
    .filter((item) => !item.hit)
    .map(
      ({ actor, mention }): PredictionLine => ({
        file: document.file,
        kind: 'mention',
        outcome: 'miss',
        fails: [],
        gold: {
          id: actor.id,
          gist: mention.text,
          code: mention.form,
          accept: [],
          actors: [goldName(actor)],
          recipients: [],
          holder: 'author',
          triggers: [`${mention.start}-${mention.end}`],
          sentences: [sentenceAt(document, mention.start)?.id ?? ''],
        },
        text: sentenceAt(document, mention.start)?.text ?? '',
      }),
    )
  const alarms = mentions.alarms.map((found): PredictionLine => {
    const { start, end } = found.mention
    const sentence = sentenceAt(document, start)
    return {
      file: document.file,
      kind: 'mention',
      outcome: 'alarm',
      fails: [],
      report: {
        id: found.id,
        code: found.form ?? '',
        actors: [reportName(found)],
        recipients: [],
        holder: 'author',
        trigger: { start, end, text: text.slice(start, end) },
        ...(sentence === undefined ? {} : { sentence: sentence.id }),
        confidence: 1,
      },
      text: sentence?.text ?? '',
    }
  })
  return [...missed, ...alarms]
}

/** The candidate that climbs highest, then passes most rungs; undefined when none stands on the first. */
function best(
  candidates: readonly number[],
  reached: (candidate: number) => number,
  flags: (candidate: number) => readonly boolean[],
): number | undefined {
  let choice: number | undefined
  let highest = 0
  for (const candidate of candidates) {
    const rungs = reached(candidate)
    if (rungs === 0) continue
    const height = rungs * 100 + flags(candidate).filter(Boolean).length
    if (height > highest) {
      highest = height
      choice = candidate
    }
  }
  return choice
}

function failing(rungs: readonly string[], flags: readonly boolean[]): readonly string[] {
  return rungs.filter((_, index) => !(flags[index] ?? false))
}

function eventLine(event: ArticleOutcome['events']['gold'][number]): GoldLine {
  return {
    id: event.id,
    tier: event.tier,
    gist: event.gist,
    code: event.symmetric ? `${event.type} symmetric` : event.type,
    accept: event.accept,
    actors: event.actors.map(goldName),
    recipients: event.recipients.map(goldName),
    modality: event.modality,
    holder: goldHolder(event.holder),
    when: goldWhen(event.date),
    triggers: event.mentions.map((mention: GoldSpan) => mention.text),
    sentences: [...event.sentences],
  }
}

function reportLine(report: Report, document: GoldDocument, text: string): ReportLine {
  const { start, end } = report.kind === 'claim' ? report.claim : report.trigger
  const sentence = sentenceAt(document, report.trigger.start)
  const shared = {
    id: report.id,
    holder:
      report.attribution.holder === 'author' ? 'author' : reportName(report.attribution.holder),
    trigger: { start, end, text: text.slice(start, end) },
    ...(sentence === undefined ? {} : { sentence: sentence.id }),
    confidence: report.confidence,
  }
  switch (report.kind) {
    case 'event': {
      const { from, to, precision, basis } = report.when
      return {
        ...shared,
        code: report.symmetric ? `${report.type} symmetric` : report.type,
        actors: report.actors.map(reportName),
        recipients: report.recipients.map(reportName),
        modality: report.modality,
        when: `${from ?? '..'}/${to ?? '..'} ${precision} ${basis}`,
      }
    }
    case 'tie':
      return {
        ...shared,
        code: `${report.tie} ${sign(report.sign)} ${report.directed ? 'directed' : 'undirected'}`,
        actors: report.from.map(reportName),
        recipients: report.to.map(reportName),
        modality: report.modality,
      }
    case 'claim':
      return {
        ...shared,
        code: report.sort,
        actors: report.about.map(({ actor, stance }) => `${reportName(actor)} ${sign(stance)}`),
        recipients: [],
      }
    case 'corridor':
      return {
        ...shared,
        code: `${report.names.join('; ')}: ${report.status}`,
        actors: report.endpoints,
        recipients: report.states,
      }
  }
}

function sentencesText(ids: readonly string[], document: GoldDocument): string {
  const wanted = new Set(ids)
  return document.sentences
    .filter((sentence) => wanted.has(sentence.id))
    .map((sentence) => sentence.text)
    .join(' | ')
}

function goldName(actor: GoldActor): string {
  return actor.unit.key === actor.id ? actor.id : `${actor.id} (${actor.unit.key})`
}

function goldHolder(holder: 'author' | GoldActor): string {
  return holder === 'author' ? 'author' : goldName(holder)
}

function goldWhen(date: GoldDate): string {
  if (date.kind !== 'dated') return date.basis
  return `${date.period.from ?? '..'}/${date.period.to ?? '..'} ${date.period.precision}`
}

function reportName(actor: ActorRef): string {
  const unit = rollUp(actor)
  return unit === actor.id ? actor.id : `${actor.id} (${unit})`
}

function sign(value: -1 | 0 | 1): string {
  return value > 0 ? '+' : value < 0 ? '-' : '0'
}
