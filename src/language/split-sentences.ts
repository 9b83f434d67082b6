import type { BlockKind } from '../text/index.ts'
import { BugError } from '../text/index.ts'
import { INNER_ABBREVIATIONS, LEADING_ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.ts'
import type { BlockMark } from './analysis.ts'
import { cutLongSentence } from './cut-long-sentence.ts'

/** A stretch of text that is one sentence, or one line of a heading. */
export interface SentenceRange {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** True when it was cut off from what follows for its length alone. */
  readonly cut?: true
}

const TERMINATOR = /[.!?…。！？؟۔।։]/
const ALWAYS_TERMINAL = /[。！？؟۔।։]/
const CLOSER = /["'”’»)\]}›]/
const OPENER = /["'“‘«([{‹]/
const SPACE = /\s/
/** Abbreviations that a number follows. */
const NUMBERED: ReadonlySet<string> = new Set('no nos art sec fig ext c vol p pp'.split(' '))
const LETTER = /\p{L}/u
const LOWER_CASE = /\p{Ll}/u

/**
 * Splits `text` into sentences by rule: borders of blocks, blank lines and line ends (other than
 * those of wrapped lines) always split; a full stop splits unless it belongs to an abbreviation, an
 * initial or a number, or the sentence visibly goes on. Stretches marked 'boilerplate' are left out,
 * so are words of more than `LONGEST_WORD` characters; a sentence of more than `MOST_WORDS` is cut.
 *
 * @returns sentences in reading order, without surrounding space, non-overlapping.
 * @throws BugError `E-LANGUAGE-001` when a block lies outside the text.
 */
export function splitSentences(
  text: string,
  blocks: readonly BlockMark[],
): readonly SentenceRange[] {
  const ranges: SentenceRange[] = []
  const wrapped = looksWrapped(text)
  for (const region of regionsOf(text, blocks)) {
    if (region.kind === 'boilerplate') continue
    for (const [start, end] of linesOf(text, region.start, region.end, wrapped))
      splitLine(text, start, end, region.kind, ranges)
  }
  return ranges.flatMap((range) => cutLongSentence(text, range))
}

/** Cuts the text at every block border; where blocks overlap the last one given counts. */
function regionsOf(text: string, blocks: readonly BlockMark[]): readonly SentenceRange[] {
  const borders = new Set([0, text.length])
  for (const block of blocks) {
    if (block.start < 0 || block.end > text.length || block.start > block.end)
      throw new BugError({
        code: 'E-LANGUAGE-001',
        message: `block '${block.kind}' has offsets ${block.start}-${block.end} in a text of ${text.length}`,
        fix: 'Give every block offsets with 0 <= start <= end <= the length of the text.',
      })
    borders.add(block.start)
    borders.add(block.end)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const regions: SentenceRange[] = []
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index] as number
    const end = sorted[index + 1] as number
    const cover = blocks.findLast((block) => block.start <= start && end <= block.end)
    regions.push({ start, end, kind: cover?.kind ?? 'body' })
  }
  return regions
}

/** True when most lines are broken at a column, as in a mail or a plain-text report. */
function looksWrapped(text: string): boolean {
  let full = 0
  let lines = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    lines++
    if (line.length >= 50 && line.length <= 110) full++
  }
  return lines >= 5 && full / lines > 0.6
}

function* linesOf(
  text: string,
  start: number,
  end: number,
  wrapped: boolean,
): Generator<readonly [number, number]> {
  let from = start
  let lineStart = start
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n') continue
    if (at < end && goesOn(text, lineStart, at, end, wrapped)) {
      lineStart = at + 1
      continue
    }
    yield [from, at]
    from = at + 1
    lineStart = at + 1
  }
}

/** True when the line that ends at `at` is continued by the next one. */
function goesOn(text: string, start: number, at: number, end: number, wrapped: boolean): boolean {
  const line = text.slice(start, at).trimEnd()
  if (line.length < 40 || /[.!?…:;”"]$/.test(line)) return false
  const next = text.slice(at + 1, Math.min(end, at + 40)).replace(/^[ \t]+/, '')
  if (next === '' || next.startsWith('\n')) return false
  return LOWER_CASE.test(next[0] ?? '') || (wrapped && line.length <= 110)
}

function splitLine(
  text: string,
  start: number,
  end: number,
  kind: BlockKind,
  ranges: SentenceRange[],
): void {
  let from = start
  for (let at = start; at < end; at++) {
    const character = text[at] as string
    if (!TERMINATOR.test(character)) continue
    let after = at + 1
    while (after < end && TERMINATOR.test(text[after] as string)) after++
    after = skipClosers(text, after, end)
    if (after < end && endsSentence(text, from, at, after, end)) {
      pushTrimmed(text, from, after, kind, ranges)
      from = after
    }
    at = after - 1
  }
  pushTrimmed(text, from, end, kind, ranges)
}

/** Moves past closing quotes and brackets and footnote marks that cling to a full stop. */
function skipClosers(text: string, start: number, end: number): number {
  let after = start
  while (after < end) {
    if (CLOSER.test(text[after] as string)) {
      after++
      continue
    }
    const footnote = /^ ?\[\d{1,3}\](?=\s|$)/.exec(text.slice(after, after + 7))
    if (footnote === null) break
    after += footnote[0].length
  }
  return after
}

/** Decides whether the terminator at `at`, with what clings to it up to `after`, ends a sentence. */
function endsSentence(text: string, from: number, at: number, after: number, end: number): boolean {
  const terminator = text[at] as string
  if (ALWAYS_TERMINAL.test(terminator)) return true
  if (!SPACE.test(text[after] as string)) return isGluedSentence(text, from, at, after, end)
  let next = after
  while (next < end && SPACE.test(text[next] as string)) next++
  if (next >= end) return true
  while (next < end && (OPENER.test(text[next] as string) || /[—–-]/.test(text[next] as string)))
    next++
  const following = wordAt(text, next, end)
  const first = [...following][0] ?? ''
  // 'is it open? if so, ...': a writer without capitals; but '"Is it open?" he asked'.
  if (LOWER_CASE.test(first)) return /[?!]/.test(terminator) && !CLOSER.test(text[after - 1] ?? '')
  if (terminator !== '.' || text[at + 1] === '.') return true
  const before = wordBefore(text, from, at)
  if (before === '') return !SPACE.test(text[at - 1] ?? ' ')
  if (after === at + 1 && continuesAfter(before, following, text, from, at)) return false
  return true
}

function continuesAfter(
  before: string,
  following: string,
  text: string,
  from: number,
  at: number,
): boolean {
  const lower = before.toLowerCase()
  if (NUMBERED.has(lower)) return /^\d/.test(following)
  if (LEADING_ABBREVIATIONS.has(lower)) return /^\p{Lu}/u.test(before) || lower !== 'st'
  if (INNER_ABBREVIATIONS.has(lower)) {
    const known =
      before.includes('.') || /^\p{Lu}/u.test(before) || lower === 'etc' || lower === 'al'
    return known && !SENTENCE_STARTERS.has(following)
  }
  // 'J.M. Keynes', 'P.S. Call me'.
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(following))
    return !SENTENCE_STARTERS.has(following) && !/^\p{Lu}+$/u.test(following)
  // 'J. Smith', 'Hassan M. Ali': an initial, unless it is the whole of a list label 'A.'.
  if (/^\p{Lu}$/u.test(before)) {
    const start = at - before.length
    return text.slice(from, start).trim() === '' || !SENTENCE_STARTERS.has(following)
  }
  // '3. ' opening a line is a list number.
  return /^\d{1,2}$/.test(before) && text.slice(from, at - before.length).trim() === ''
}

/** 'it ended.The next began': a full stop without the space that should follow. */
function isGluedSentence(
  text: string,
  from: number,
  at: number,
  after: number,
  end: number,
): boolean {
  const before = wordBefore(text, from, at)
  const following = wordAt(text, after, end)
  if (following.includes('.')) return false
  return (/^\p{Ll}{3,}$/u.test(before) || after > at + 1) && /^\p{Lu}(\p{Ll}+|$)/u.test(following)
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at
  while (start > from && /[\p{L}\p{N}.]/u.test(text[start - 1] as string)) start--
  return text.slice(start, at)
}

function wordAt(text: string, start: number, end: number): string {
  let stop = start
  while (stop < end && /[^\s,;:!?"”’)\]—–]/.test(text[stop] as string)) stop++
  return text.slice(start, stop)
}

function pushTrimmed(
  text: string,
  from: number,
  to: number,
  kind: BlockKind,
  ranges: SentenceRange[],
): void {
  let start = from
  let end = to
  while (start < end && SPACE.test(text[start] as string)) start++
  while (end > start && SPACE.test(text[end - 1] as string)) end--
  const previous = ranges.at(-1)
  if (end <= start) return
  // Marks alone ('”', '* * *') are no sentence; a stray closing quote stays with what it closes.
  if (!LETTER.test(text.slice(start, end)) && !/\d/.test(text.slice(start, end))) {
    if (previous !== undefined && previous.kind === kind && end - start <= 2)
      ranges[ranges.length - 1] = { ...previous, end }
    return
  }
  ranges.push({ start, end, kind })
}
