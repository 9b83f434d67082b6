import type { Brief, CountTable, Footnote, Group, Section, Statement } from './brief.ts'
import { EXAMPLE_BANNER, EXAMPLE_MARK } from './brief.ts'
import { BRIEF_STYLE } from './brief-style.ts'
import { sourceWords, vantageWords } from './words.ts'

/**
 * A brief as one self-contained HTML file: no script, nothing fetched (its own policy forbids both), all
 * text escaped, footnotes linked both ways.
 */
export function briefToHtml(brief: Brief): string {
  const seen = vantageWords(brief)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Chancery">
<title>${escapeHtml(brief.title)}: a brief</title>
<style>
${BRIEF_STYLE}
</style>
</head>
<body>
<header>
<h1>${escapeHtml(brief.title)}</h1>
${seen === undefined ? '' : `<p class="seen">${escapeHtml(seen)}</p>\n`}${brief.citesExamples ? `<p class="example">${EXAMPLE_BANNER}</p>\n` : ''}<nav aria-label="Sections">
${brief.sections.map(({ id, title }) => `<a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>`).join('\n')}
</nav>
</header>
<main>
${brief.sections.map(sectionHtml).join('\n')}
</main>
${footnotesHtml(brief.footnotes)}
</body>
</html>
`
}

function sectionHtml({ id, title, lead, table, groups }: Section): string {
  const key = escapeHtml(id)
  return [
    `<section id="${key}" aria-labelledby="h-${key}">`,
    `<h2 id="h-${key}">${escapeHtml(title)}</h2>`,
    `<p class="lead">${escapeHtml(lead)}</p>`,
    ...(table === undefined ? [] : [tableHtml(table)]),
    ...groups.map(groupHtml),
    '</section>',
  ].join('\n')
}

function tableHtml({ caption, head, rows }: CountTable): string {
  const cells = (row: readonly string[]) =>
    row
      .map((cell, index) =>
        index === 0 ? `<th scope="row">${escapeHtml(cell)}</th>` : `<td>${escapeHtml(cell)}</td>`,
      )
      .join('')
  return `<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`
}

function groupHtml({ title, statements, more }: Group): string {
  return [
    ...(title === undefined ? [] : [`<h3>${escapeHtml(title)}</h3>`]),
    '<ul>',
    ...statements.map(statementHtml),
    ...(more > 0 ? [`<li class="statement undated">… and ${more} more in the ledger.</li>`] : []),
    '</ul>',
  ].join('\n')
}

function statementHtml({ id, when, text, code, marks, notes }: Statement): string {
  const date = when === undefined ? '' : `<time>${escapeHtml(when)}</time>`
  const marked =
    marks.length === 0 ? '' : ` <span class="marks">(${escapeHtml(marks.join('; '))})</span>`
  const cited =
    notes.length === 0
      ? ''
      : `<sup>${notes.map((note) => `<a href="#n${note}" aria-label="Footnote ${note}">${note}</a>`).join(' ')}</sup>`
  const coded = code === undefined ? '' : ` <code>${escapeHtml(code)}</code>`
  const look = when === undefined ? 'statement undated' : 'statement'
  return `<li class="${look}" id="${escapeHtml(id)}">${date}<div>${escapeHtml(text)}${marked}${cited}${coded}</div></li>`
}

function footnotesHtml(footnotes: readonly Footnote[]): string {
  if (footnotes.length === 0) return ''
  return `<footer>
<h2 id="footnotes">Footnotes</h2>
<ol class="notes">
${footnotes.map(footnoteHtml).join('\n')}
</ol>
</footer>`
}

function footnoteHtml(footnote: Footnote): string {
  const { number, quotes, reports, citedBy } = footnote
  const words = quotes
    .map(({ text, start, end, page }) => {
      const where = page === undefined ? '' : `, page ${page}`
      return `<q dir="auto">${escapeHtml(text)}</q> <small>(characters ${start}–${end}${where})</small>`
    })
    .join(' … ')
  const example = footnote.example ? ` <strong class="marks">${EXAMPLE_MARK}.</strong>` : ''
  const back = citedBy
    .map(
      (id) => `<a class="back" href="#${escapeHtml(id)}" aria-label="Back to the statement">↩</a>`,
    )
    .join(' ')
  return `<li id="n${number}" value="${number}">${words} — ${escapeHtml(sourceWords(footnote))}.${example} <code>${escapeHtml(footnote.document)} ${reports.map(escapeHtml).join(' ')}</code> ${back}</li>`
}

/** Text that HTML shows as it is, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
