import type { Day, Period } from '../../text/index.ts'
import { treeOf } from '../predicates/index.ts'
import type { CodingStep, DateMention } from '../step.ts'
import { tokensOf } from '../typing/index.ts'
import { isAhead } from './date-government.ts'
import { entriesOf } from './entry-dates.ts'
import { type FoundDate, findDates } from './find-dates.ts'
import { resolveDate } from './resolve-date.ts'

/** How many sentences back a date may be told from which 'a week later' counts. */
const TOLD_REACH = 2
/** Words that tell what is to come, in the stretch before a date. */
const AHEAD =
  /\b(?:will|'ll|shall|(?:is|are|was|were) to|due (?:to|in|on|for|by)|scheduled|plans? (?:to|for)|planned for|planning to|expected (?:to|in|on|by)|set (?:to|for)|upcoming|slated|promised to|pledged to|vowed to|agreed to)\b(?![^;]*\b(?:said|told|announced)\b)/
/** How far before a date such words are looked for, in characters. */
const AHEAD_REACH = 90

/** 'NAIROBI, 14 March 2025 (Agency) - ...': when it was sent, not when anything happened. */
const DATELINE =
  /^\p{Lu}[\p{Lu} .'’-]{2,40}(?:,[^–—]{0,50})?(?:\([^)]{0,40}\) ?)?\s?(?:–|—|--|-)\s/u

/** Finds date expressions sentence by sentence and says which days they mean. */
export const datesStep: CodingStep = {
  name: 'dates',
  needs: [],
  gives: ['dates'],
  run({ analysis, published }) {
    const dates: DateMention[] = []
    let told: { year: number; from: Day; sentence: number } | undefined
    let last: { period: Period; sentence: number } | undefined
    const entries = entriesOf(analysis)
    let entry = 0
    let carried: Period | undefined
    for (const [index, sentence] of analysis.sentences.entries()) {
      const text = analysis.text.slice(sentence.start, sentence.end)
      while (entry < entries.length && (entries[entry]?.end ?? 0) <= sentence.start) {
        entry++
        carried = undefined
      }
      const here = entries[entry]
      const inEntry = here !== undefined && here.start < sentence.end && here.end > sentence.start
      if (inEntry && carried === undefined)
        carried = resolveDate(
          here.date.meaning,
          published,
          told === undefined ? undefined : { year: told.year, distance: 0 },
        )
      const opening = DATELINE.exec(text)?.[0].length ?? 0
      const dated = findDates(text).filter(({ start }) => start >= opening)
      const tree = treeOf(analysis, sentence)
      if (inEntry && carried !== undefined && !opensDated(dated))
        dates.push({ start: sentence.start, end: sentence.start, sentence: index, period: carried })
      if (inEntry && carried !== undefined) last = { period: carried, sentence: index }
      for (const found of dated) {
        const narrative =
          inEntry && carried?.from !== undefined
            ? { year: Number(carried.from.slice(0, 4)), distance: 0 }
            : told === undefined
              ? undefined
              : { year: told.year, from: told.from, distance: index - told.sentence }
        const range = tokensOf(analysis, sentence.start + found.start, sentence.start + found.end)
        const before = text.slice(Math.max(0, found.start - AHEAD_REACH), found.start)
        const period = resolveDate(found.meaning, published, narrative, {
          ahead: (range && isAhead(tree, range)) ?? AHEAD.test(before),
          ...(last === undefined || index - last.sentence > TOLD_REACH
            ? {}
            : { told: last.period }),
        })
        // 'on Friday' and 'last week' bring the text back to the days before publication.
        if (found.meaning.kind === 'weekday' || found.meaning.kind === 'relative') told = undefined
        if (period === undefined) continue
        const { meaning } = found
        if (meaning.kind === 'point' && meaning.at.month !== undefined && period.from !== undefined)
          told = { year: Number(period.from.slice(0, 4)), from: period.from, sentence: index }
        if (meaning.kind === 'point') last = { period, sentence: index }
        dates.push({
          start: sentence.start + found.start,
          end: sentence.start + found.end,
          sentence: index,
          period,
        })
      }
    }
    return { dates }
  },
}

/** How far into a sentence a date of its own opens it. */
const OPENING = 20

/** True for a sentence that says at its beginning when it is told of. */
function opensDated(dated: readonly FoundDate[]): boolean {
  return dated.some(({ start, meaning }) => start <= OPENING && meaning.kind !== 'told')
}
