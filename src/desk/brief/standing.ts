import type { Section } from './brief.ts'
import type { ToldTie } from './gather.ts'
import { isActor } from './gather.ts'
import { nameOf, unitsOf } from './names.ts'
import type { Desktop } from './statements.ts'
import { group, tieStatement } from './statements.ts'
import { listed } from './topic.ts'

/** Standing relations, pair by pair: first among the actors asked about, then with others. */
export function standing(desk: Desktop): Section {
  const ties = desk.material.ties
  const pairs = new Map<string, { readonly rank: number; readonly ties: ToldTie[] }>()
  for (const told of ties) {
    const title = pairTitle(desk, told)
    const pair = pairs.get(title) ?? { rank: rankOf(desk, told), ties: [] }
    pairs.set(title, pair)
    pair.ties.push(told)
  }
  // A stable sort keeps the ledger's order within a rank.
  const ordered = [...pairs].sort(([, a], [, b]) => a.rank - b.rank)
  const shown = ordered.slice(0, MOST_PAIRS)
  const left = ordered.slice(MOST_PAIRS).reduce((sum, [, pair]) => sum + pair.ties.length, 0)
  return {
    id: 'standing',
    title: 'Where each stands',
    lead:
      ties.length === 0
        ? 'The ledger holds no standing relation of the actors asked about.'
        : `Standing relations, not happenings, as the sources tell them${left === 0 ? '' : `; ${left} more, of other pairs, are in the ledger`}.`,
    groups: shown.flatMap(([title, pair]) =>
      group(desk, pair.ties, (told) => tieStatement(desk, told), title),
    ),
  }
}

const MOST_PAIRS = 40

/** 0: two actors of the topic; 1: one of them; 2: none, or nobody but one. */
function rankOf(desk: Desktop, { tie }: ToldTie): number {
  const everyone = [...tie.from, ...tie.to]
  const present = desk.material.topic.actors.filter((actor) =>
    everyone.some((ref) => isActor(ref, actor)),
  )
  return present.length > 1 ? 0 : unitsOf(everyone).length > 1 ? 1 : 2
}

/** 'Azerbaijan and Iran', in alphabetical order, whoever comes first in the text. */
function pairTitle(desk: Desktop, { tie }: ToldTie): string {
  const { countries } = desk.material
  const names = [...tie.from, ...tie.to].map((ref) => {
    const [unit] = unitsOf([ref])
    return (unit === undefined ? undefined : countries.get(unit)) ?? nameOf(ref, countries)
  })
  return listed([...new Set(names)].sort())
}
