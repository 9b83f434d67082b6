/** A seeded generator of floats in [0, 1): xorshift128, the same on every platform. */
export function randomFrom(seed: number): () => number {
  let x = seed >>> 0 || 1
  let y = 362436069
  let z = 521288629
  let w = 88675123
  const next = () => {
    const t = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0
    return w / 4294967296
  }
  for (let warm = 0; warm < 32; warm++) next()
  return next
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const held = items[i] as T
    items[i] = items[j] as T
    items[j] = held
  }
}
