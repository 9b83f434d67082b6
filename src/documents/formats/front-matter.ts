import type { Notice } from '../../text/index.ts'
import { cleanField, cleanLanguage, cleanUrl, type SourcedMetadata } from '../metadata/metadata.ts'
import { parseWrittenDate } from '../metadata/written-date.ts'
import { documentNotice } from '../notice.ts'

/** Front matter read, and what follows it. */
export interface FrontMatter {
  readonly metadata?: SourcedMetadata
  readonly body: string
  readonly notices: readonly Notice[]
}

/**
 * Reads `key: value` lines between two `---` at the top: title, outlet, author, published, url,
 * language, basis, example. Other keys are left alone (they belong to other programs).
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split('\n')
  if (lines[0]?.trimEnd() !== '---') return { body: text, notices: [] }
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 0) {
    const message = 'expected a second --- after the front matter, found none'
    const notice = documentNotice('E-DOCUMENTS-018', 'warning', file, message, { place: 'line 1' })
    return { body: text, notices: [notice] }
  }
  const notices: Notice[] = []
  const fields: Record<string, unknown> = {}
  lines.slice(1, end).forEach((line, index) => {
    const place = `line ${index + 2}`
    if (/^\s*(?:#.*)?$/.test(line) || /^\s+|^- /.test(line)) return
    const match = /^([A-Za-z][\w -]*?)\s*:(?:\s+(.*))?$/.exec(line)
    if (match === null) {
      const message = `expected 'key: value', found '${line.slice(0, 60)}'`
      notices.push(documentNotice('E-DOCUMENTS-018', 'warning', file, message, { place }))
      return
    }
    const key = (match[1] ?? '').toLowerCase()
    const value = unquote(match[2] ?? '')
    if (key === 'published' || key === 'date') {
      const period = parseWrittenDate(value)
      if (period !== undefined) fields['published'] ??= period
      else if (cleanField(value) !== undefined) {
        const message = `expected a date like 2025-05-28, found '${value.slice(0, 60)}'`
        notices.push(documentNotice('E-DOCUMENTS-016', 'warning', file, message, { place }))
      }
    } else if (key === 'title' || key === 'outlet' || key === 'author')
      fields[key] = cleanField(value)
    else if (key === 'basis' || key === 'note') fields['note'] = cleanField(value)
    else if (key === 'url') fields['url'] = cleanUrl(value)
    else if (key === 'language' || key === 'lang') fields['language'] = cleanLanguage(value)
    else if (key === 'example') fields['example'] = /^(?:true|yes)$/i.test(value) ? true : undefined
  })
  const known = Object.entries(fields).filter(([, value]) => value !== undefined)
  return {
    metadata: { from: 'front matter', ...Object.fromEntries(known) },
    body: lines.slice(end + 1).join('\n'),
    notices,
  }
}

function unquote(value: string): string {
  const text = value.trim()
  const quoted = /^"(.*)"\s*(?:#.*)?$|^'(.*)'\s*(?:#.*)?$/.exec(text)
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').replaceAll('\\"', '"').replaceAll("''", "'")
  return text.replace(/\s+#.*$/, '')
}
