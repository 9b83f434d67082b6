/**
 * A value as JSON with the keys of every object in order and absent fields left out: equal values give
 * equal texts. For plain data: what `JSON.parse` gives, and fields that are undefined.
 */
export function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return listText(value)
  return fieldsText(value as Readonly<Record<string, unknown>>)
}

// Written out by hand: a replacer makes a copy of every object, which took longer than all else that is
// done to store a report.

function listText(list: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < list.length; index++) {
    if (index > 0) text += ','
    // Absent elements are null, as in JSON.
    text += canonicalText(list[index] ?? null)
  }
  return `${text}]`
}

function fieldsText(fields: Readonly<Record<string, unknown>>): string {
  let text = '{'
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key]
    if (field === undefined) continue
    if (text.length > 1) text += ','
    text += `${JSON.stringify(key)}:${canonicalText(field)}`
  }
  return `${text}}`
}
