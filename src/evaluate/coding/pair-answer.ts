import type { EventType, Quad } from '../../codebook/index.ts'
import { quadOf } from '../../codebook/index.ts'
import { TYPING_OUTPUTS, type TypingOutput } from '../../coding/index.ts'
import { type CodingRoot, codingRoot, type Penta } from './score-coding.ts'

/** What a coder says of a marked pair. */
export interface PairAnswer {
  readonly root: CodingRoot
  readonly penta: Penta
  /** Probability of the root among the 15, 0 to 1. */
  readonly confidence: number
}

const PENTA_OF_QUAD: Readonly<Record<Quad, Penta>> = {
  'verbal cooperation': 1,
  'material cooperation': 2,
  'verbal conflict': 3,
  'material conflict': 4,
}

/** The penta class of a type; CONCEDE and RETREAT, which YIELD joins, are material cooperation there. */
function pentaOf(type: EventType): Penta {
  return codingRoot(type) === 'YIELD' ? 2 : PENTA_OF_QUAD[quadOf(type)]
}

interface Output {
  readonly root: CodingRoot
  readonly penta: Penta
}

/** The older types that marked pairs have where PLOVER of 2021 moved a category of CAMEO. */
const OLDER_TYPES: Readonly<Partial<Record<TypingOutput, EventType>>> = {
  'CONCEDE promised': 'AGREE',
  'SANCTION convict': 'ACCUSE',
  'SANCTION embargo': 'COERCE',
  'COERCE blockade': 'ASSAULT',
}

const OUTPUTS: readonly (Output | undefined)[] = TYPING_OUTPUTS.map((output) => {
  if (output === 'NONE') return undefined
  const type = OLDER_TYPES[output] ?? (output as EventType)
  return { root: codingRoot(type), penta: pentaOf(type) }
})

/** The outputs of the typing model that are right for a root of the marked-pair data. */
export function outputsOfRoot(root: CodingRoot): readonly TypingOutput[] {
  return TYPING_OUTPUTS.filter((_, place) => OUTPUTS[place]?.root === codingRoot(root))
}

/**
 * The answer that probabilities of the typing model come to: root and penta class with the largest sum
 * each. NONE is no answer there and is left out.
 */
export function pairAnswer(probabilities: ArrayLike<number>): PairAnswer {
  const roots = new Map<CodingRoot, number>()
  const pentas = [0, 0, 0, 0, 0]
  let total = 0
  OUTPUTS.forEach((output, place) => {
    if (output === undefined) return
    const { root, penta } = output
    const p = probabilities[place] ?? 0
    total += p
    roots.set(root, (roots.get(root) ?? 0) + p)
    pentas[penta] = (pentas[penta] as number) + p
  })
  let root: CodingRoot = 'ACCUSE'
  let best = -1
  for (const [name, p] of roots)
    if (p > best) {
      best = p
      root = name
    }
  const penta = pentas.indexOf(Math.max(...pentas)) as Penta
  return { root, penta, confidence: total === 0 ? 0 : best / total }
}
