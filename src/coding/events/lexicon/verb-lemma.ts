import { verbEntries } from './trigger-lexicon.ts'

/**
 * The dictionary form of a verb as written, when the language model's own ('blam' of 'blamed') is no
 * verb of the lexicon: the known one among the spellings the ending allows, else the form given.
 */
export function verbLemmaOf(written: string, given: string): string {
  if (verbEntries(given).length > 0 || !/(ing|ed|es|s)$/.test(written)) return given
  return (
    spellings(written).find((spelling) => verbEntries(spelling).length > 0) ??
    mended(given, written)
  )
}

/** 'seized' -> seiz, seize, sei; 'planned' -> plann, planne, plan; 'relies' -> rely. */
export function spellings(written: string): readonly string[] {
  const stem = written.replace(/(ing|ed|es|s)$/, '')
  return [
    stem,
    `${stem}e`,
    stem.replace(/(.)\1$/, '$1'),
    stem.replace(/i$/, 'y'),
    `${stem}${stem.at(-1) ?? ''}`,
  ]
}

/** No English verb ends in these letters: 'revolv', 'announc', 'argu', 'plac'. */
function mended(given: string, written: string): string {
  return /(?:[vuz]|[^o]c|rg|dg|ng?us|iat|[iou]d?at|iz)$/.test(given) && written.startsWith(given)
    ? `${given}e`
    : given
}
