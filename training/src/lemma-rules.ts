/**
 * The rule that turns a word into its lemma: 'cut a suffix of n characters, add a string', on the
 * lower-cased word ('L') or, for names, on the word as it stands ('K'). 'L2|y' makes 'countries'? no:
 * 'L3|y'.
 */
export function lemmaRule(word: string, lemma: string): string {
  const lower = word.toLowerCase()
  const keeps = lemma !== lemma.toLowerCase()
  const base = keeps ? word : lower
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return `${keeps ? 'K' : 'L'}${base.length - same}|${lemma.slice(same)}`
}
