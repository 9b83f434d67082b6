import type { Brief, CountTable, Footnote, Group, Section, Statement } from './brief.ts'
import { EXAMPLE_BANNER, EXAMPLE_MARK } from './brief.ts'
import { sourceWords, vantageWords } from './words.ts'

/** A brief as Markdown with footnotes (`[^1]`), every piece of text escaped. */
export function briefToMarkdown(brief: Brief): string {
  const lines = [`# ${escapeMarkdown(brief.title)}`, '']
  const seen = vantageWords(brief)
  if (seen !== undefined) lines.push(escapeMarkdown(seen), '')
  if (brief.citesExamples) lines.push(`**${EXAMPLE_BANNER}**`, '')
  for (const section of brief.sections) lines.push(...sectionLines(section))
  if (brief.footnotes.length > 0) lines.push('## Footnotes', '')
  for (const footnote of brief.footnotes) lines.push(footnoteLine(footnote), '')
  return `${lines.join('\n').trimEnd()}\n`
}

function sectionLines({ title, lead, table, groups }: Section): readonly string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(lead),
    '',
    ...(table === undefined ? [] : tableLines(table)),
    ...groups.flatMap(groupLines),
  ]
}

function tableLines({ caption, head, rows }: CountTable): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`
  return [
    `${escapeMarkdown(caption)}:`,
    '',
    row(head),
    `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map(row),
    '',
  ]
}

function groupLines({ title, statements, more }: Group): readonly string[] {
  return [
    ...(title === undefined ? [] : [`### ${escapeMarkdown(title)}`, '']),
    ...statements.map(statementLine),
    ...(more > 0 ? [`- … and ${more} more in the ledger.`] : []),
    '',
  ]
}

function statementLine({ when, text, code, marks, notes }: Statement): string {
  const date = when === undefined ? '' : `**${escapeMarkdown(when)}** — `
  const marked = marks.length === 0 ? '' : ` *(${escapeMarkdown(marks.join('; '))})*`
  const coded = code === undefined ? '' : ` \`${code}\``
  return `- ${date}${escapeMarkdown(text)}${marked}${notes.map((note) => `[^${note}]`).join('')}${coded}`
}

function footnoteLine(footnote: Footnote): string {
  const { number, quotes, reports } = footnote
  const words = quotes
    .map(({ text, start, end, page }) => {
      const where = page === undefined ? '' : `, page ${page}`
      return `“${escapeMarkdown(text)}” (characters ${start}–${end}${where})`
    })
    .join(' … ')
  const example = footnote.example ? ` **${EXAMPLE_MARK}.**` : ''
  return `[^${number}]: ${words} — ${escapeMarkdown(sourceWords(footnote))}.${example} \`${footnote.document}\` \`${reports.join(' ')}\``
}

/** Text that Markdown shows as it is: no emphasis, links, code, headings, tables or HTML come of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replaceAll(/^(\s*)([-+=])/g, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])/g, '$1\\$2')
    .replaceAll(/\b(https?|ftp|mailto|www)([:.])/gi, '$1\\$2')
}
