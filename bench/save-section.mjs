// Prints a table of figures and, with --save, puts it into its section of bench/RESULTS.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** Prints rows under their headers; `--save` on the command line writes them between the markers `name`. */
export function saveSection(name, title, headers, rows, note = '') {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...rows.map((row) => row[column].length)),
  )
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`
  const table = [
    line(headers),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
  const machine = `${new Date().toISOString().slice(0, 10)} · ${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  const text = [`## ${title}`, machine, ...(note === '' ? [] : [note]), table].join('\n\n')
  console.log(text)
  if (!process.argv.includes('--save')) return
  const path = new URL('RESULTS.md', import.meta.url)
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const before = readFileSync(path, 'utf8')
  const section = `${start}\n${text}\n${end}`
  const from = before.indexOf(start)
  const after =
    from < 0
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, from) + section + before.slice(before.indexOf(end) + end.length)
  writeFileSync(path, after)
}
