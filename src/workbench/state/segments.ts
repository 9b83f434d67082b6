/** A stretch to be marked in a text; later marks of the same place win by rank. */
export interface Highlight {
  readonly start: number
  readonly end: number
  readonly style: 'sentence' | 'trigger' | 'coded' | 'aside'
  /** What a click on it opens. */
  readonly report?: string
  readonly label?: string
}

/** A run of text with one look. Concatenated, the runs give the text again. */
export interface Segment {
  readonly text: string
  readonly start: number
  readonly styles: ReadonlySet<Highlight['style']>
  readonly report?: string
  readonly label?: string
}

/** A paragraph of the document: the text between line breaks, with where it begins. */
export interface Paragraph {
  readonly start: number
  readonly segments: readonly Segment[]
}

/**
 * Cuts a document's text into paragraphs and each paragraph into runs, so that it can be drawn as
 * plain text nodes: the text never becomes HTML. Overlapping highlights are allowed; a run carries the
 * styles of all that cover it and the report of the shortest one.
 */
export function paragraphsOf(text: string, highlights: readonly Highlight[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  let start = 0
  while (start <= text.length) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    if (text.slice(start, end).trim() !== '')
      paragraphs.push({ start, segments: segmentsOf(text, start, end, highlights) })
    if (lineEnd < 0) break
    start = end + 1
  }
  return paragraphs
}

function segmentsOf(
  text: string,
  start: number,
  end: number,
  highlights: readonly Highlight[],
): readonly Segment[] {
  const here = highlights.filter((mark) => mark.start < end && mark.end > start)
  const borders = new Set([start, end])
  for (const mark of here) {
    borders.add(Math.max(start, mark.start))
    borders.add(Math.min(end, mark.end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  const segments: Segment[] = []
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index] as number
    const to = cuts[index + 1] as number
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to)
    const shortest = covering
      .filter((mark) => mark.report !== undefined)
      .sort((a, b) => a.end - a.start - (b.end - b.start))[0]
    segments.push({
      text: text.slice(from, to),
      start: from,
      styles: new Set(covering.map((mark) => mark.style)),
      ...(shortest?.report === undefined ? {} : { report: shortest.report }),
      ...(shortest?.label === undefined ? {} : { label: shortest.label }),
    })
  }
  return segments
}
