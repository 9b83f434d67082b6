import type { Section } from './brief.ts'
import type { ToldTie } from './gather.ts'
import { isActor } from './gather.ts'
import { nameOf, unitsOf } from './names.ts'
import type { Desktop } from './statements.ts'
import { group, tieStatement } from './statements.ts'
import { listed } from './topic.ts'
import { upperFirst } from './words.ts'

/** Standing relations, pair by pair: first among the actors asked about, then with others. */
export function standing(desk: Desktop): Section {
  const ties = desk.material.ties
  const pairs = new Map<string, { readonly rank: number; readonly ties: ToldTie[] }>()
  for (const told of ties) {
    const { title, rank } = placeOf(desk, told)
    const pair = pairs.get(title) ?? { rank, ties: [] }
    pairs.set(title, pair)
    pair.ties.push(told)
  }
  // Within a rank, whoever most is told of first; a stable sort keeps the ledger's order otherwise.
  const ordered = [...pairs].sort(
    ([, a], [, b]) => a.rank - b.rank || b.ties.length - a.ties.length,
  )
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

/**
 * Under which heading a tie stands. 0: among actors of the topic alone; 1: among several of them and
 * others; 2: one of them and one other; 3: one of them with several or nobody.
 */
function placeOf(
  desk: Desktop,
  { tie }: ToldTie,
): { readonly title: string; readonly rank: number } {
  const everyone = [...tie.from, ...tie.to]
  const units = unitNames(desk, everyone)
  const present = desk.material.topic.actors.filter((actor) =>
    everyone.some((ref) => isActor(ref, actor)),
  )
  const ours = present.map(({ name }) => name)
  const named = upperFirst(listed(units.toSorted()))
  if (present.length > 1) {
    const alone = units.length === present.length
    return alone ? { title: named, rank: 0 } : { title: `${listed(ours)}, with others`, rank: 1 }
  }
  if (units.length < 3) return { title: named, rank: 2 }
  return { title: ours.length === 0 ? named : `${listed(ours)} with several others`, rank: 3 }
}

/** The names of the units actors are counted under, each once. */
function unitNames(desk: Desktop, actors: readonly ToldTie['tie']['from'][number][]) {
  const { countries } = desk.material
  const names = actors.map((ref) => {
    const [unit] = unitsOf([ref])
    return (unit === undefined ? undefined : countries.get(unit)) ?? nameOf(ref, countries)
  })
  return [...new Set(names)]
}
