/** A paragraph of a text: white space at both ends is outside. */
export interface Paragraph {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** Words: runs of letters and digits, apostrophes and hyphens inside belong to them. */
  readonly words: number
  /** A blank line, or the text's edge, stands before it. */
  readonly blankBefore: boolean
  /** A blank line, or the text's edge, stands after it. */
  readonly blankAfter: boolean
  /** It ends as a sentence ends: with . ! ? … or a colon, closing quotes and brackets aside. */
  readonly sentenceEnd: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const SENTENCE_END = /[.!?…:;。؟۔։][\p{Pf}\p{Pe}"'’”)\]]*$/u

/** Number of words in a text, as `Paragraph.words` counts them. */
export function countWords(text: string): number {
  return countPlain(text) ?? text.match(WORD)?.length ?? 0
}

/** What a code unit is to a word, for those of English text; the pattern decides where others occur. */
const [APART, WITHIN, JOINS] = [1, 2, 3]
const CLASSES = new Uint8Array(0x2030)
for (let code = 0; code < 0x80; code++)
  CLASSES[code] = /[A-Za-z\d]/.test(String.fromCharCode(code)) ? WITHIN : APART
for (const sign of '\u00a0‐‑‒–—―‘“”•…') CLASSES[sign.charCodeAt(0)] = APART
for (const sign of "'’.-") CLASSES[sign.charCodeAt(0)] = JOINS

/** The same number without the pattern; undefined when a character is none of the usual. */
function countPlain(text: string): number | undefined {
  let count = 0
  let before = APART
  let last = APART
  for (let at = 0; at < text.length; at++) {
    const own = CLASSES[text.charCodeAt(at)] ?? 0
    if (own === 0) return undefined
    // One sign between two words joins them; a sign joins nothing but what stands right before it.
    if (own === WITHIN && last !== WITHIN && !(last === JOINS && before === WITHIN)) count++
    before = last
    last = own
  }
  return count
}

/**
 * The paragraphs of a text. As a rule each line is one; in a text whose lines are wrapped at a fixed
 * width, blank lines alone part them.
 */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = linesOf(text)
  const ranges = isWrapped(lines) ? joined(lines) : lines
  return ranges.map(({ start, end, blankBefore, blankAfter }, index) => {
    const own = text.slice(start, end)
    return {
      index,
      start,
      end,
      text: own,
      words: countWords(own),
      blankBefore,
      blankAfter,
      sentenceEnd: SENTENCE_END.test(own.slice(-12)),
    }
  })
}

interface Line {
  readonly start: number
  end: number
  blankBefore: boolean
  blankAfter: boolean
  readonly sentenceEnd: boolean
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let blank = true
  let at = 0
  while (at <= text.length) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    const line = text.slice(at, stop)
    const own = line.trim()
    if (own === '') {
      const last = lines.at(-1)
      if (last !== undefined) last.blankAfter = true
      blank = true
    } else {
      const start = at + line.indexOf(own)
      lines.push({
        start,
        end: start + own.length,
        blankBefore: blank,
        blankAfter: false,
        sentenceEnd: SENTENCE_END.test(own.slice(-12)),
      })
      blank = false
    }
    at = stop + 1
  }
  const last = lines.at(-1)
  if (last !== undefined) last.blankAfter = true
  return lines
}

// Wrapped text: most lines are about as long as the longest, stop in mid sentence and go on on the next.
function isWrapped(lines: readonly Line[]): boolean {
  if (lines.length < 6) return false
  const longest = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0)
  if (longest < 40 || longest > 130) return false
  const wrapped = lines.filter(
    (line) => !line.blankAfter && !line.sentenceEnd && line.end - line.start > 0.7 * longest,
  )
  return wrapped.length >= 0.4 * lines.length
}

function joined(lines: readonly Line[]): readonly Line[] {
  const paragraphs: Line[] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open === undefined || line.blankBefore) paragraphs.push({ ...line })
    else {
      open.end = line.end
      open.blankAfter = line.blankAfter
    }
  }
  return paragraphs
}
