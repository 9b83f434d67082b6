import type { CodingInput } from '../step.ts'
import type { TieCandidate } from './tie-candidate.ts'
import type { SentenceTies } from './tree/tree-ties.ts'

const SUPPLIES: ReadonlySet<TieCandidate['kind']> = new Set([
  'arms_supply',
  'energy_supply',
  'trade',
])

const KINDRED: ReadonlySet<TieCandidate['kind']> = new Set([
  'proxy_support',
  'arms_supply',
  'energy_supply',
  'trade',
  'political_ties',
  'military_cooperation',
])

/** A verb, or a supplier, that the tree reads with other parties was misread by word order. */
export function isMisread(
  input: CodingInput,
  found: SentenceTies,
  candidate: TieCandidate,
): boolean {
  const { start, end } = input.analysis.tokens
  if (candidate.rule === 'role noun' || candidate.kind === 'membership')
    return found.ties.some(
      (tie) =>
        tie.at !== undefined &&
        found.view.tree.tag(tie.at) === 'NOUN' &&
        (tie.kind === candidate.kind || (SUPPLIES.has(tie.kind) && SUPPLIES.has(candidate.kind))) &&
        (start[tie.at] as number) >= candidate.trigger.start &&
        (end[tie.at] as number) <= candidate.trigger.end,
    )
  if (candidate.rule === 'structure' && candidate.kind === 'sanctions')
    return found.ties.some(
      (tie) =>
        tie.kind === 'sanctions' &&
        tie.at !== undefined &&
        (start[tie.at] as number) >= candidate.trigger.start &&
        (end[tie.at] as number) <= candidate.trigger.end,
    )
  if (candidate.rule === 'supply' && candidate.kind === 'trade')
    return found.ties.some(
      (tie) =>
        tie.kind === 'dependence' &&
        tie.at !== undefined &&
        (start[tie.at] as number) >= candidate.trigger.start &&
        (end[tie.at] as number) <= candidate.trigger.end,
    )
  if (candidate.rule !== 'verb') return false
  return found.ties.some(
    (tie) =>
      tie.at !== undefined &&
      found.view.tree.tag(tie.at) === 'VERB' &&
      (start[tie.at] as number) >= candidate.trigger.start &&
      (end[tie.at] as number) <= candidate.trigger.end &&
      KINDRED.has(candidate.kind),
  )
}

/** 'X is among Y's allies, getting arms from Y': word order named whom the tree leaves unnamed. */
export function isVaguer(one: TieCandidate, told: readonly TieCandidate[]): boolean {
  const unnamed = [...one.from, ...one.to].some(({ members }) =>
    members.some(({ actor }) => actor.id.startsWith('x:bloc:')),
  )
  return (
    unnamed &&
    told.some(
      ({ kind, sign, trigger }) =>
        kind === one.kind &&
        sign === one.sign &&
        trigger.start < one.trigger.end &&
        one.trigger.start < trigger.end,
    )
  )
}

/** 'sells the power its dams produce': word order saw trade, the tree what is traded. */
export function isMoreExact(one: TieCandidate, other: TieCandidate): boolean {
  return (
    other.kind === 'trade' &&
    /^(energy|arms)_supply$/.test(one.kind) &&
    one.trigger.start < other.trigger.end &&
    other.trigger.start < one.trigger.end
  )
}

/** One relation of the same two is told once, but old rivals may have made friends in one sentence. */
export function isSameTelling(one: TieCandidate, other: TieCandidate): boolean {
  return (
    one.sign === other.sign ||
    (one.trigger.start < other.trigger.end && other.trigger.start < one.trigger.end)
  )
}
