import type {
  Claim,
  CorridorReport,
  EventReport,
  MentionForm,
  Report,
  TieReport,
} from '../../coding/index.ts'
import {
  type Estimate,
  estimate,
  harmonicMean,
  proportion,
  type Rate,
  type Resampling,
  type Unit,
} from '../estimate.ts'
import type { GoldDocument } from '../gold/gold-document.ts'
import { CLAIM_RUNGS, type ClaimOutcome, matchClaims } from './claims.ts'
import { CORRIDOR_RUNGS, type CorridorOutcome, matchCorridors } from './corridors.ts'
import { EVENT_RUNGS, type EventOutcome, isInventedDate, matchEvents, matchNone } from './events.ts'
import type { RungOutcome } from './ladder.ts'
import { type FoundMention, type MentionOutcome, matchMentions } from './mentions.ts'
import { matchTies, TIE_RUNGS, type TieOutcome } from './ties.ts'

/** One annotated article and what a reader made of it. */
export interface ReadingPair {
  readonly gold: GoldDocument
  readonly reports: readonly Report[]
  readonly mentions: readonly FoundMention[]
  /** The derived event each event report belongs to, by report id; without it nothing is linked. */
  readonly links?: ReadonlyMap<string, string>
}

/** One rung of a ladder: a maximum one-to-one matching of all pairs that reach it. */
export interface RungScore {
  readonly recallTier1: Rate
  readonly recallTier12: Rate
  /** Matched reports (tiers 1 to 3) over all reports, linked duplicates left out. */
  readonly precision: Rate
  readonly f1Tier1: Estimate
  readonly f1Tier12: Estimate
  /** Further reports of a matched item; they count against precision. */
  readonly duplicates: number
  /** Further reports linked to the first as the same event; they do not. */
  readonly linkedDuplicates: number
}

/** A ladder of rungs, the easiest first. */
export type LadderScore<Rung extends string> = Readonly<Record<Rung, RungScore>>

/** How mentions were found. */
export interface MentionScore {
  /** Names, metonyms, demonyms and places. */
  readonly recall: Rate
  readonly precision: Rate
  readonly f1: Estimate
  readonly byForm: Readonly<Record<MentionForm, Rate>>
}

/** The scores of one article, or of all. */
export interface ArticleScores {
  readonly events: LadderScore<(typeof EVENT_RUNGS)[number]>
  /** Of the events matched on actors: how many stated or resolved dates are right, how many dates were invented. */
  readonly dates: { readonly right: Rate; readonly invented: Rate }
  /** Events PLOVER has no word for, apart. */
  readonly none: LadderScore<(typeof EVENT_RUNGS)[number]>
  readonly ties: LadderScore<(typeof TIE_RUNGS)[number]>
  readonly claims: LadderScore<(typeof CLAIM_RUNGS)[number]>
  readonly corridors: LadderScore<(typeof CORRIDOR_RUNGS)[number]>
  readonly mentions: MentionScore
}

/** All scores, per article and in total, with how the intervals were drawn. */
export interface ReadingScores {
  readonly seed: number
  readonly resamples: number
  readonly articles: readonly { readonly file: string; readonly scores: ArticleScores }[]
  readonly total: ArticleScores
}

/** Everything that was matched in one article. */
export interface ArticleOutcome {
  readonly gold: GoldDocument
  readonly events: EventOutcome
  readonly none: EventOutcome
  readonly ties: TieOutcome
  readonly claims: ClaimOutcome
  readonly corridors: CorridorOutcome
  readonly mentions: MentionOutcome
}

/** Matches one article's reports with its gold, kind by kind. */
export function matchArticle(pair: ReadingPair): ArticleOutcome {
  const { gold, reports, links } = pair
  const events = reports.filter((report): report is EventReport => report.kind === 'event')
  const linkOf = (report: EventReport) => links?.get(report.id)
  return {
    gold,
    events: matchEvents(gold, events, linkOf),
    none: matchNone(gold, events, linkOf),
    ties: matchTies(
      gold,
      reports.filter((report): report is TieReport => report.kind === 'tie'),
    ),
    claims: matchClaims(
      gold,
      reports.filter((report): report is Claim => report.kind === 'claim'),
    ),
    corridors: matchCorridors(
      gold,
      reports.filter((report): report is CorridorReport => report.kind === 'corridor'),
    ),
    mentions: matchMentions(gold, pair.mentions),
  }
}

/**
 * Scores readings against annotated articles by section 3 of the annotation guide: one-to-one, ladder
 * by ladder, per article and in total, with 95 percent percentile bootstrap intervals over items (gold
 * items with their reports, and false alarms).
 */
export function scoreReading(pairs: readonly ReadingPair[], options: Resampling): ReadingScores {
  return scoreOutcomes(pairs.map(matchArticle), options)
}

/** The scores of articles already matched. */
export function scoreOutcomes(
  outcomes: readonly ArticleOutcome[],
  options: Resampling,
): ReadingScores {
  return {
    seed: options.seed,
    resamples: options.resamples,
    articles: outcomes.map((outcome) => ({
      file: outcome.gold.file,
      scores: scoresOf([outcome], options),
    })),
    total: scoresOf(outcomes, options),
  }
}

function scoresOf(outcomes: readonly ArticleOutcome[], options: Resampling): ArticleScores {
  const ladder = <Rung extends string>(
    names: readonly Rung[],
    pick: (outcome: ArticleOutcome) => readonly RungOutcome[],
  ): LadderScore<Rung> =>
    Object.fromEntries(
      names.map((name, index) => [
        name,
        rungScore(
          outcomes.flatMap((outcome) => pick(outcome)[index] ?? []),
          options,
        ),
      ]),
    ) as Record<Rung, RungScore>
  return {
    events: ladder(EVENT_RUNGS, (outcome) => outcome.events.ladder.rungs),
    dates: dateScore(outcomes, options),
    none: ladder(EVENT_RUNGS, (outcome) => outcome.none.ladder.rungs),
    ties: ladder(TIE_RUNGS, (outcome) => outcome.ties.ladder.rungs),
    claims: ladder(CLAIM_RUNGS, (outcome) => outcome.claims.ladder.rungs),
    corridors: ladder(CORRIDOR_RUNGS, (outcome) => outcome.corridors.ladder.rungs),
    mentions: mentionScore(outcomes, options),
  }
}

function rungScore(rungs: readonly RungOutcome[], options: Resampling): RungScore {
  const units = (deepest: number): readonly Unit[] =>
    rungs.flatMap((rung) => [
      ...rung.items.map(({ tier, hit }) => ({
        wanted: tier <= deepest ? 1 : 0,
        found: tier <= deepest && hit ? 1 : 0,
        reported: hit ? 1 : 0,
        right: hit ? 1 : 0,
      })),
      ...Array.from({ length: rung.alarms }, () => ({
        wanted: 0,
        found: 0,
        reported: 1,
        right: 0,
      })),
    ])
  const tier1 = estimate(units(1), options)
  const tier12 = estimate(units(2), options)
  return {
    recallTier1: tier1.recall,
    recallTier12: tier12.recall,
    precision: tier12.precision,
    f1Tier1: tier1.f1,
    f1Tier12: tier12.f1,
    duplicates: rungs.reduce((sum, rung) => sum + rung.duplicates, 0),
    linkedDuplicates: rungs.reduce((sum, rung) => sum + rung.linkedDuplicates, 0),
  }
}

function dateScore(
  outcomes: readonly ArticleOutcome[],
  options: Resampling,
): ArticleScores['dates'] {
  const right: boolean[] = []
  const invented: boolean[] = []
  const [actors, date] = [EVENT_RUNGS.indexOf('actors'), EVENT_RUNGS.indexOf('date')]
  for (const { events } of outcomes) {
    events.gold.forEach((item, index) => {
      const partner = events.ladder.rungs[actors]?.partners[index]
      const report = partner === undefined ? undefined : events.reports[partner]
      if (partner === undefined || report === undefined) return
      if (item.date.kind === 'dated')
        right.push(events.ladder.flags[index]?.[partner]?.[date] ?? false)
      if (item.date.kind === 'undated') invented.push(isInventedDate(item, report))
    })
  }
  return { right: proportion(right, options), invented: proportion(invented, options) }
}

function mentionScore(outcomes: readonly ArticleOutcome[], options: Resampling): MentionScore {
  const gold = outcomes.flatMap((outcome) => outcome.mentions.gold)
  const alarms = outcomes.flatMap((outcome) => outcome.mentions.alarms)
  const named = gold.filter((item) => item.named)
  const { recall, precision, f1 } = estimate(
    [
      ...named.map(({ hit }) => ({
        wanted: 1,
        found: hit ? 1 : 0,
        reported: hit ? 1 : 0,
        right: hit ? 1 : 0,
      })),
      ...alarms.map(() => ({ wanted: 0, found: 0, reported: 1, right: 0 })),
    ],
    options,
  )
  const ofForm = (form: MentionForm): Rate =>
    proportion(
      gold.filter(({ mention }) => mention.form === form).map(({ hit }) => hit),
      options,
    )
  return {
    recall,
    precision,
    f1: { ...f1, value: harmonicMean(precision.value, recall.value) },
    byForm: {
      name: ofForm('name'),
      metonym: ofForm('metonym'),
      demonym: ofForm('demonym'),
      place: ofForm('place'),
      description: ofForm('description'),
      coref: ofForm('coref'),
    },
  }
}
