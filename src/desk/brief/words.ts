import type { Brief, Footnote } from './brief.ts'

/** '1 event', '3 events'. */
export function many(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Text that begins with a capital. */
export function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** 'Title', outlets, author, date: what a reader needs to find the source. */
export function sourceWords({
  title,
  file,
  outlets,
  author,
  published,
}: Pick<Footnote, 'title' | 'file' | 'outlets' | 'author' | 'published'>): string {
  return [
    title === undefined ? file : `“${title}”`,
    outlets.length === 0 ? 'outlet not known' : outlets.join(' / '),
    ...(author === undefined ? [] : [author]),
    published,
  ].join(', ')
}

/** From when the ledger is seen, in words; undefined when it is seen as it is. */
export function vantageWords({ vantage }: Pick<Brief, 'vantage'>): string | undefined {
  const parts = [
    ...(vantage.asKnownOn === undefined ? [] : [`as known on ${vantage.asKnownOn}`]),
    ...(vantage.asRecordedOn === undefined
      ? []
      : [`as the ledger stood on ${vantage.asRecordedOn}`]),
  ]
  return parts.length === 0 ? undefined : `Seen ${parts.join(', ')}.`
}
