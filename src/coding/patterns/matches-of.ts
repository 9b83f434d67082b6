/**
 * All matches of a global pattern in a text. The same as `text.matchAll(pattern)` without the copy of
 * the pattern that every call of it makes: for the long patterns here the copy takes longer than the
 * search, which mostly finds nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const found: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && isHigh(text, match.index) ? 2 : 1
  }
  return found
}

const NONE: readonly RegExpExecArray[] = []

/** True when a character of two code units begins at `index`. */
function isHigh(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff
}
