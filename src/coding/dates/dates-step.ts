import type { CodingStep, DateMention } from '../step.ts'
import { findDates } from './find-dates.ts'
import { resolveDate } from './resolve-date.ts'

/** Finds date expressions sentence by sentence and says which days they mean. */
export const datesStep: CodingStep = {
  name: 'dates',
  needs: [],
  gives: ['dates'],
  run({ analysis, published }) {
    const dates: DateMention[] = []
    let told: { year: number; sentence: number } | undefined
    for (const [index, sentence] of analysis.sentences.entries()) {
      const text = analysis.text.slice(sentence.start, sentence.end)
      for (const found of findDates(text)) {
        const narrative =
          told === undefined ? undefined : { year: told.year, distance: index - told.sentence }
        const period = resolveDate(found.meaning, published, narrative)
        // 'on Friday' and 'last week' bring the text back to the days before publication.
        if (found.meaning.kind === 'weekday' || found.meaning.kind === 'relative') told = undefined
        if (period === undefined) continue
        const { meaning } = found
        if (meaning.kind === 'point' && meaning.at.month !== undefined && period.from !== undefined)
          told = { year: Number(period.from.slice(0, 4)), sentence: index }
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
