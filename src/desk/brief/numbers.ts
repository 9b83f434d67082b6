import type { Section } from './brief.ts'
import type { ToldTie } from './gather.ts'
import { sayQuantity, sayTie } from './say-tie.ts'
import type { Desktop } from './statements.ts'
import { group, statement, voiceOf } from './statements.ts'
import { listed } from './topic.ts'
import { upperFirst } from './words.ts'

/** Quantities the texts give, figure first, each with the relation it belongs to. */
export function numbers(desk: Desktop): Section {
  const figures = desk.material.ties.flatMap((told) => figuresOf(told))
  return {
    id: 'numbers',
    title: 'Numbers',
    lead:
      figures.length === 0
        ? 'No relation above carries a number.'
        : 'Figures as the sources give them, not checked against others.',
    groups: group(desk, figures, ({ figure, told, reports }) => {
      const voices = [...new Set(reports.map((report) => voiceOf(desk, report)))]
      return statement(desk, reports, {
        text: `${upperFirst(figure)}: ${lowerFirst(sayTie(told.tie, desk.material.countries))}, according to ${listed(voices)}.`,
        code: told.tie.tie,
      })
    }),
  }
}

/** The different figures of one tie, each with the reports that give it. */
function figuresOf(told: ToldTie) {
  const byFigure = new Map<string, ToldTie['reports'][number][]>()
  for (const report of told.reports) {
    if (report.quantity === undefined) continue
    const figure = sayQuantity(report.quantity)
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), report])
  }
  return [...byFigure].map(([figure, reports]) => ({ figure, told, reports }))
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}
