/** Who changed company between two divisions. */
export interface MembershipChange {
  /** In a bloc of two or more now and before, but in another. */
  readonly moved: readonly string[]
  /** In a bloc now, in none before; and the reverse. */
  readonly joined: readonly string[]
  readonly left: readonly string[]
}

/**
 * Compares two divisions, each a list of blocs of two or more. Blocs are matched by the members they
 * share, the most first; who is not in the match of the former bloc has moved.
 */
export function membershipChange(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): MembershipChange {
  const pairs = before
    .flatMap((one, from) =>
      now.map((other, to) => ({
        from,
        to,
        shared: one.filter((name) => other.includes(name)).length,
      })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((x, y) => y.shared - x.shared || x.from - y.from || x.to - y.to)
  const matchOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { from, to } of pairs) {
    if (matchOf.has(from) || taken.has(to)) continue
    matchOf.set(from, to)
    taken.add(to)
  }
  const oldBloc = blocOf(before)
  const newBloc = blocOf(now)
  const sorted = (names: readonly string[]) => [...names].sort()
  return {
    moved: sorted(
      [...newBloc].flatMap(([name, bloc]) => {
        const old = oldBloc.get(name)
        return old === undefined || matchOf.get(old) === bloc ? [] : [name]
      }),
    ),
    joined: sorted([...newBloc.keys()].filter((name) => !oldBloc.has(name))),
    left: sorted([...oldBloc.keys()].filter((name) => !newBloc.has(name))),
  }
}

function blocOf(blocs: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(blocs.flatMap((bloc, index) => bloc.map((name) => [name, index] as const)))
}
