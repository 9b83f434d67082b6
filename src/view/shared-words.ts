/** Stems shorter than this say nothing about identity ('of', 'in', 'met' must be equal as they are). */
const STEM_LENGTH = 4
/** How many letters an English ending may have ('agreed', 'agreement'). */
const ENDING_LENGTH = 3

/**
 * True when two phrases share a word, endings aside: 'signed agreements' and 'the agreement', 'visit' and
 * 'visited'. Case does not matter; words of one or two letters do not count.
 */
export function shareWord(a: string, b: string): boolean {
  const others = wordsIn(b)
  return wordsIn(a).some((word) => others.some((other) => areForms(word, other)))
}

function wordsIn(phrase: string): readonly string[] {
  return (phrase.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > 2 && !EMPTY.has(word),
  )
}

/** True when one can be a form of the other: most of the shorter one begins the longer one. */
function areForms(a: string, b: string): boolean {
  if (a === b) return true
  let common = 0
  while (common < a.length && common < b.length && a[common] === b[common]) common++
  return common >= Math.max(STEM_LENGTH, Math.min(a.length, b.length) - ENDING_LENGTH)
}

/** Words that stand in a trigger without being what happened. */
const EMPTY = new Set(
  'the and with for its his her their was were has had have been that not'.split(' '),
)
