/**
 * The chance that an F-distributed number with the given degrees of freedom exceeds `value`, by the
 * continued fraction of the incomplete beta function; exact to about 1e-12 relative, tails included.
 */
export function exceedsF(value: number, numerator: number, denominator: number): number {
  if (!(value > 0)) return 1
  return incompleteBeta(
    denominator / (denominator + numerator * value),
    denominator / 2,
    numerator / 2,
  )
}

/** The chance that a standard normal number lies farther from 0 than `value`. */
export function exceedsNormal(value: number): number {
  // The square of a normal number over one degree of freedom is the limit of F.
  return exceedsF(value * value, 1, 1e9)
}

/**
 * The chance that n independent uniform numbers lie farther from uniform than `distance` (Kolmogorov
 * and Smirnov, with Stephens's correction for small n).
 */
export function exceedsKolmogorov(distance: number, n: number): number {
  const root = Math.sqrt(n)
  const scaled = distance * (root + 0.12 + 0.11 / root)
  if (scaled < 0.2) return 1
  let sum = 0
  for (let term = 1; term <= 100; term++)
    sum += (term % 2 === 1 ? 2 : -2) * Math.exp(-2 * term * term * scaled * scaled)
  return Math.min(1, Math.max(0, sum))
}

/** A p-value as it is printed. */
export function chanceText(p: number): string {
  if (p < 1e-15) return '<1e-15'
  return p < 0.001 ? p.toExponential(1) : p.toFixed(3)
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  // Lentz's method for the continued fraction.
  const tiny = 1e-300
  let c = 1
  let d = 1 - ((a + b) * x) / (a + 1)
  d = 1 / (Math.abs(d) < tiny ? tiny : d)
  let fraction = d
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let step = 1
    for (const term of [even, odd]) {
      d = 1 + term * d
      d = 1 / (Math.abs(d) < tiny ? tiny : d)
      c = 1 + term / c
      if (Math.abs(c) < tiny) c = tiny
      step = c * d
      fraction *= step
    }
    if (Math.abs(step - 1) < 1e-15) break
  }
  return (front * fraction) / a
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const

/** The logarithm of the gamma function (Lanczos, g = 7). */
function logGamma(x: number): number {
  let sum = 0.99999999999980993
  LANCZOS.forEach((coefficient, index) => {
    sum += coefficient / (x + index)
  })
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}
