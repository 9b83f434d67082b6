import type { Report } from '../../coding/index.ts'
import { formatPeriod } from '../../text/index.ts'
import type { DocumentRow } from '../../view/index.ts'
import { isDated } from '../../view/index.ts'
import type { Footnote, Group, Section, Statement } from './brief.ts'
import { EXAMPLE_MARK } from './brief.ts'
import type { Desktop } from './statements.ts'
import { count } from './statements.ts'
import { listed } from './topic.ts'
import { many } from './words.ts'

/** What the brief rests on, what it does not know, and how far it may be trusted. */
export function sources(desk: Desktop, footnotes: readonly Footnote[]): Section {
  const { rows } = desk.material
  const cited = new Set(footnotes.map(({ document }) => document))
  const used = rows.filter((row) => cited.has(row.id))
  const unused = rows.filter((row) => !cited.has(row.id))
  const groups: Group[] = []
  if (used.length > 0)
    groups.push({
      title: 'Cited',
      statements: used.map((row) => count(desk, sourceLine(desk, row))),
      more: 0,
    })
  groups.push({ title: 'What is missing', statements: missing(desk, used, unused), more: 0 })
  groups.push({ title: 'How far to trust it', statements: limits(desk), more: 0 })
  return {
    id: 'sources',
    title: 'Sources and limits',
    lead: `The ledger holds ${many(rows.length, 'document')}; ${used.length === 1 ? '1 is' : `${used.length} are`} cited here.`,
    groups,
  }
}

function sourceLine(desk: Desktop, row: DocumentRow): string {
  const publications = desk.material.documents.get(row.id)?.publications ?? []
  const outlets = [...new Set(publications.flatMap(({ value }) => value.outlet ?? []))]
  const copies =
    publications.length > 1 ? `; printed in ${publications.length} places, counted once` : ''
  const example = row.example ? `; ${EXAMPLE_MARK}` : ''
  return `${outlets.length === 0 ? 'Outlet not known' : listed(outlets)}: ${row.title === undefined ? row.file : `“${row.title}”`}${row.author === undefined ? '' : `, ${row.author}`}, ${publishedWords(row)}; ${many(row.events, 'event report')}, ${many(row.ties, 'tie report')}, ${many(row.claims, 'claim')}${copies}${example}.`
}

function publishedWords({ published }: DocumentRow): string {
  return isDated(published) ? formatPeriod(published) : 'publication date not known'
}

function missing(
  desk: Desktop,
  used: readonly DocumentRow[],
  unused: readonly DocumentRow[],
): readonly Statement[] {
  const nameless = used.filter(({ outlet }) => outlet === undefined).length
  const authorless = used.filter(({ author }) => author === undefined).length
  const dateless = used.filter(({ published }) => !isDated(published)).length
  const foreign = unused.filter(({ language }) => language !== 'en').length
  const lines = [
    ...(nameless > 0 ? [`The outlet of ${many(nameless, 'cited document')} is not known.`] : []),
    ...(authorless > 0
      ? [`The author of ${many(authorless, 'cited document')} is not known.`]
      : []),
    ...(dateless > 0
      ? [`The publication date of ${many(dateless, 'cited document')} is not known.`]
      : []),
    ...(foreign > 0
      ? [
          `${many(foreign, 'document')} in other languages ${foreign === 1 ? 'was' : 'were'} stored and not coded.`,
        ]
      : []),
    ...(unused.length - foreign > 0
      ? [
          `${many(unused.length - foreign, 'further document')} of the ledger ${unused.length - foreign === 1 ? 'says' : 'say'} nothing the reader found on this topic.`,
        ]
      : []),
    'Only what was read into the ledger is here; what nobody wrote, or nobody added, is not.',
  ]
  return lines.map((line) => count(desk, line))
}

function limits(desk: Desktop): readonly Statement[] {
  const { events, around, ties, claims, corridors, cut } = desk.material
  const all = [...events, ...around]
  const undated = all.filter(({ when }) => !isDated(when)).length
  const single = all.filter(({ documents }) => documents.length === 1).length
  const weak = all.filter(({ certainty }) => certainty !== 'plain').length
  const quoted = all.filter(({ reports }) =>
    reports.every(({ attribution }: Report) => attribution.holder !== 'author'),
  ).length
  const lines = [
    ...(all.length === 0
      ? []
      : [
          `Without a date of their own, and so in no count by year: ${undated} of ${many(all.length, 'event')}.`,
          `Told by one document alone: ${single} of ${many(all.length, 'event')}.`,
          `Told with reserve or as allegation: ${weak} of ${many(all.length, 'event')}; only in the words of somebody quoted: ${quoted}.`,
        ]),
    `The brief rests on ${many(all.length, 'event')}, ${many(ties.length, 'tie')}, ${many(claims.length, 'claim')} and ${many(corridors.length, 'corridor report')} that a program read; it misses some and misreads some. Read the sentence in the footnote before you rely on a line.`,
    'The reader’s own confidence in single reports is not printed: it says how sure the reader is of what it read, not how far the source is to be believed.',
    ...(cut ? ['Lists longer than 5,000 rows were cut; narrow the topic.'] : []),
  ]
  return lines.map((line) => count(desk, line))
}
