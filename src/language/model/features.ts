/** Rows of the table of hashed embeddings. */
export const BUCKETS = 32_768
/** Hashed features a word has; places it has no feature for hold -1. */
export const FEATURES = 14

/**
 * FNV-1a over UTF-16 code units with a seed for each kind of feature. Training uses it too: a change
 * here asks for new weights.
 */
export function bucketOf(kind: number, text: string): number {
  let hash = (2166136261 ^ Math.imul(kind + 1, 16777619)) >>> 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) % BUCKETS
}

/** 'Baku-based' -> 'Xxxxx-xxxx': letters by case, digits as 9, runs cut to four. */
export function shapeOf(word: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const character of word) {
    const upper = character.toUpperCase()
    const lower = character.toLowerCase()
    const kind =
      upper === lower
        ? character >= '0' && character <= '9'
          ? '9'
          : character
        : character === upper
          ? 'X'
          : 'x'
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 4) shape += kind
  }
  return shape
}

/** Writes the hashed features of a word into `into` at `at`. */
export function writeFeatures(word: string, into: Int32Array, at: number): void {
  const lower = word.toLowerCase()
  const n = lower.length
  let o = at
  into[o++] = bucketOf(0, lower)
  into[o++] = bucketOf(1, lower)
  into[o++] = bucketOf(2, shapeOf(word))
  into[o++] = n > 1 ? bucketOf(3, lower.slice(0, 2)) : -1
  into[o++] = n > 2 ? bucketOf(4, lower.slice(0, 3)) : -1
  into[o++] = n > 3 ? bucketOf(5, lower.slice(0, 4)) : -1
  into[o++] = bucketOf(6, lower.slice(-1))
  into[o++] = n > 1 ? bucketOf(7, lower.slice(-2)) : -1
  into[o++] = n > 2 ? bucketOf(8, lower.slice(-3)) : -1
  into[o++] = n > 3 ? bucketOf(9, lower.slice(-4)) : -1
  into[o++] = n > 4 ? bucketOf(10, lower.slice(-5)) : -1
  into[o++] = word !== lower ? bucketOf(11, word) : -1
  into[o++] = n > 5 ? bucketOf(12, lower.slice(1, 5)) : -1
  into[o++] = n > 7 ? bucketOf(13, lower.slice(3, 7)) : -1
}
