import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import type { TieModality } from '../../report.ts'

/** A tie read off a tree, by tokens of the document. */
export interface TreeTie {
  readonly kind: TieKind
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  readonly from: readonly Mention[]
  /** Empty when the participants are one set. */
  readonly to: readonly Mention[]
  readonly firstToken: number
  readonly endToken: number
  readonly modality: TieModality
  /** True when a share or an amount in the clause says how much. */
  readonly measured?: boolean
}

/** True when the two sides name different actors. */
export function apart(from: readonly Mention[], to: readonly Mention[]): boolean {
  return (
    from.length > 0 &&
    to.length > 0 &&
    to.some(({ actor }) => from.every((other) => other.actor.id !== actor.id))
  )
}

const ARMED = /^(REB|UAF|SEP|INS)$/

/** True for rebels, militias and the like: who helps them has them for proxies. */
export function isArmed({ actor, sector }: Mention): boolean {
  return actor.kind === 'armed group' || ARMED.test(sector ?? actor.sector ?? '')
}

/** True for unions, leagues and other bodies that have members. */
export function hasMembers({ actor }: Mention): boolean {
  return actor.kind === 'bloc' || actor.kind === 'organisation' || actor.kind === 'body'
}
