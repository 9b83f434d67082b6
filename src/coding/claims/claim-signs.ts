import type { EventReport } from '../report.ts'
import type { Draft } from '../step.ts'
import type { ClaimCandidate } from './claim-candidates.ts'

/** What is looked at to tell a claim from a report, in the order of the weights. */
export const CLAIM_SIGNS = [
  'always',
  'voiced',
  'quoted',
  'strong cues',
  'weak cues',
  'denial',
  'justification',
  'accusation',
  'prescription',
  'perception',
  'prediction',
  'intent',
  'causal',
  'evaluation',
  'tone',
  'denies',
  'hedges',
  'alleges',
  'happening',
  'copula',
  'modal',
  'negated',
  'first person',
  'goes on',
  'numbers',
  'dated',
  'events',
  'short',
  'present',
  'perfect',
  'voiced happening',
  'voiced tone',
  'plan',
  'perceiver',
] as const

/** The events that the text tells. */
type Events = readonly Draft<EventReport>[]

const NEGATED = /\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|hardly|scarcely|\w+n't)\b/
const FIRST_PERSON = /\b(?:we|our|us|i|my)\b/
const GOES_ON =
  /^["']?(?:this|these|that|such|it|its|they|their|he|she|but|yet|still|only|perhaps|if)\b/
const DATED =
  /\b(?:january|february|march|april|may \d|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:19|20)\d\d|last (?:week|month|year|night)|this (?:week|month)|yesterday|today)\b/
const MODAL = /\b(?:will|would|can|could|may|might|must|shall|should)\b/
const PLAN =
  /\b(?:expected to|set to|scheduled|due to (?:be|begin|start|meet|visit|hold|take)|supposed to|will (?:meet|visit|hold|travel|host|attend|sign|begin|start|open|run|arrive)|planned for|agreed (?:in|on|to))\b/

/** How many of the reports have their trigger in the candidate. */
function countIn(
  { start, end }: ClaimCandidate,
  reports: readonly { readonly trigger: { readonly start: number } }[],
): number {
  let count = 0
  for (const { trigger } of reports) if (trigger.start >= start && trigger.start < end) count++
  return count
}

/** How strongly each sign shows in a candidate: 0 not at all, mostly up to 1. */
export function signsOf(candidate: ClaimCandidate, acts: Events): readonly number[] {
  const { segment, piece, structure, tree, firstToken, endToken } = candidate
  const { cues, attribution } = segment
  const voiced = attribution !== 'author'
  const strong = cues.filter((cue) => cue.weight === 2).length
  const weak = cues.length - strong
  const sorts = new Set(cues.filter((cue) => cue.weight === 2).map((cue) => cue.sort))
  const tone = Math.min(3, Math.abs(candidate.tone)) / 3
  const stance = attribution === 'author' ? 'asserts' : attribution.stance
  const { root } = structure
  let numbers = 0
  for (let token = firstToken; token < endToken; token++) {
    if (tree.xpos(token) === 'CD') numbers++
  }
  const under = root === undefined ? [] : tree.children(root)
  const aux = under.filter((child) => tree.relation(child).startsWith('aux'))
  const copula = under.some((child) => tree.relation(child) === 'cop')
  const modal = tree.parsed ? aux.some((child) => tree.xpos(child) === 'MD') : MODAL.test(piece)
  const present = root !== undefined && /^(VBZ|VBP)$/.test(tree.xpos(root))
  const perfect = aux.some((child) => /^(has|have)$/.test(tree.word(child)))
  const words = piece.match(/[\p{L}\p{N}\ue000-\uefff]+/gu)?.length ?? 0
  const events = countIn(candidate, acts)
  const happening = structure.happening
  return [
    1,
    +voiced,
    +(voiced && /["“”]/.test(quotedAround(candidate))),
    Math.min(3, strong) / 3,
    Math.min(2, weak) / 2,
    +sorts.has('denial'),
    +sorts.has('justification'),
    +sorts.has('accusation'),
    +sorts.has('prescription'),
    +sorts.has('perception'),
    +sorts.has('prediction'),
    +sorts.has('intent'),
    +sorts.has('causal'),
    +sorts.has('evaluation'),
    tone,
    +(stance === 'denies'),
    +(stance === 'hedges'),
    +(stance === 'alleges'),
    +happening,
    +copula,
    +modal,
    +NEGATED.test(piece),
    +FIRST_PERSON.test(piece),
    +GOES_ON.test(piece),
    Math.min(3, numbers) / 3,
    +DATED.test(piece),
    Math.min(2, events) / 2,
    +(words < 8),
    +present,
    +perfect,
    +(voiced && happening),
    voiced ? tone : 0,
    +PLAN.test(piece),
    +(candidate.perceiving !== undefined),
  ]
}

/** The words with what stands right before and behind them. */
function quotedAround({ shape, from, to }: ClaimCandidate): string {
  return shape.shape.slice(Math.max(0, from - 2), to + 3)
}
