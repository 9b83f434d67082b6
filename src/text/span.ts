import type { DocumentId } from './ids.ts'

/**
 * A half-open range `[start, end)` of one document's stored text, in UTF-16 code units, as
 * `String.prototype.slice` counts them. Every offset in Chancery is of this kind; it is said once, here.
 */
export interface Span {
  readonly doc: DocumentId
  readonly start: number
  readonly end: number
}

/** A value that cannot exist without at least one span that supports it. */
export interface Cited<T> {
  readonly value: T
  readonly evidence: readonly [Span, ...Span[]]
}

/** The exact words of a span, with a little text on both sides so that they can be found again. */
export interface Quote {
  readonly span: Span
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

const CONTEXT_LENGTH = 32

/**
 * Returns the words of `span` in `text` with up to 32 code units of context on each side
 * (the shape of W3C's TextQuoteSelector).
 */
export function quote(text: string, span: Span): Quote {
  return {
    span,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
    suffix: text.slice(span.end, span.end + CONTEXT_LENGTH),
  }
}

/**
 * Finds a quote again in a text that may have changed. Prefers the recorded offsets, then the only or
 * best-matching occurrence by context.
 *
 * @returns the span in `text`, or undefined when the exact words no longer occur.
 */
export function locate(text: string, wanted: Quote): Span | undefined {
  const { span, exact, prefix, suffix } = wanted
  if (exact.length === 0) return undefined
  if (text.slice(span.start, span.end) === exact) return span
  let best: Span | undefined
  let bestScore = -1
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length
    const score =
      commonSuffixLength(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonPrefixLength(text.slice(end, end + suffix.length), suffix)
    if (score > bestScore) {
      best = { doc: span.doc, start: at, end }
      bestScore = score
    }
  }
  return best
}

/** True when two spans of the same document share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.doc === b.doc && a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly inside `outer`, in the same document. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.doc === inner.doc && outer.start <= inner.start && inner.end <= outer.end
}

/**
 * True when `offset` lies between the two halves of a surrogate pair of `text`: a span that starts or
 * ends there would cut a character in two.
 */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

function commonPrefixLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonSuffixLength(a: string, b: string): number {
  let length = 0
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  )
    length++
  return length
}
