/** Universal Dependencies part-of-speech tags; a token's `upos` is an index into this list. */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
/** `head` of a token that is the root of its sentence. */
export const ROOT = -1
/** `head` of a token when the model gives no tree. */
export const NO_TREE = -2
/** The tag of token `index`. */
export function uposOf(tokens, index) {
  return UPOS[tokens.upos[index] ?? 16] ?? 'X'
}
//# sourceMappingURL=analysis.js.map
