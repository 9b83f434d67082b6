import type { CorridorReport } from '../../coding/index.ts'
import type { GoldCorridor, GoldDocument } from '../gold/gold-document.ts'
import { climb, type LadderOutcome } from './ladder.ts'
import { sharesSentence } from './shared-sentence.ts'

/** The rungs of corridors: recognised by name or endpoints, then its status. */
export const CORRIDOR_RUNGS = ['found', 'status'] as const

/** Corridors of one article, matched. */
export interface CorridorOutcome {
  readonly gold: readonly GoldCorridor[]
  readonly reports: readonly CorridorReport[]
  readonly ladder: LadderOutcome
}

/** Matches corridors one to one. */
export function matchCorridors(
  document: GoldDocument,
  reports: readonly CorridorReport[],
): CorridorOutcome {
  const ladder = climb<GoldCorridor, CorridorReport>({
    rungs: CORRIDOR_RUNGS,
    gold: document.corridors,
    reports,
    tierOf: () => 1,
    judge: (corridor, report) => [
      sameName(corridor.names, report.names) ||
        (sameEndpoints(corridor.endpoints, report.endpoints) &&
          sharesSentence(document, corridor.sentences, report)),
      corridor.status === report.status,
    ],
    free: () => false,
    linked: () => false,
  })
  return { gold: document.corridors, reports, ladder }
}

/** Words that any project may carry; two projects are not the same because they share them. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'a an and at between by for from in into of on onward the their its this that through to via with ' +
    'corridor corridors project projects route routes link links linkage line lines road railway rail ' +
    'pipeline transport transit trade international planned proposed new not stated market mainland'
  ).split(' '),
)

/** True when two lists of names share one: the same words, or at least half of the telling ones. */
export function sameName(gold: readonly string[], report: readonly string[]): boolean {
  return gold.some((name) =>
    report.some((other) => {
      if (plain(name).join(' ') === plain(other).join(' ')) return plain(name).length > 0
      const wanted = new Set(tellingWords(name))
      const found = new Set(tellingWords(other))
      const shared = [...wanted].filter((word) => found.has(word)).length
      return shared > 0 && shared * 2 >= wanted.size + found.size - shared
    }),
  )
}

/** True when both ends are the same, in either order: each shares a telling word. */
export function sameEndpoints(gold: readonly string[], report: readonly string[]): boolean {
  const [goldFirst, goldLast] = [gold[0], gold.at(-1)]
  const [first, last] = [report[0], report.at(-1)]
  if (gold.length < 2 || report.length < 2) return false
  return (
    (samePlace(goldFirst, first) && samePlace(goldLast, last)) ||
    (samePlace(goldFirst, last) && samePlace(goldLast, first))
  )
}

function samePlace(a: string | undefined, b: string | undefined): boolean {
  const words = new Set(tellingWords(a ?? ''))
  return tellingWords(b ?? '').some((word) => words.has(word))
}

function tellingWords(text: string): readonly string[] {
  return plain(text).filter((word) => !GENERIC.has(word))
}

function plain(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}
