import { UsageError } from '../../text/index.ts'

/** What a coalition is worth; bit i of `coalition` stands for player i. */
export type CoalitionGame = (coalition: number) => number

const MOST_PLAYERS = 20

/**
 * The exact Shapley value of each player: the mean of what it adds over all orders of joining,
 * phi_i = sum over S without i of |S|!(n-|S|-1)!/n! [v(S+i) - v(S)]. The values sum to
 * v(everyone) - v(nobody). Every coalition is valued once: 2^n calls.
 *
 * @throws UsageError `E-SYSTEM-111` for more than 20 players.
 */
export function shapleyValues(players: number, game: CoalitionGame): readonly number[] {
  checkPlayers(players, MOST_PLAYERS)
  const coalitions = 2 ** players
  const worth = Float64Array.from({ length: coalitions }, (_, coalition) => game(coalition))
  const weights = joiningWeights(players)
  const values = new Float64Array(players)
  for (let coalition = 0; coalition < coalitions; coalition++) {
    const weight = weights[sizeOf(coalition)] as number
    for (let player = 0; player < players; player++) {
      const bit = 1 << player
      if ((coalition & bit) !== 0) continue
      const added = (worth[coalition | bit] as number) - (worth[coalition] as number)
      values[player] = (values[player] as number) + weight * added
    }
  }
  return [...values]
}

/**
 * The Myerson value: the Shapley value of the game in which only players that are connected among
 * themselves can act together, v(S) being the sum over the connected parts of S.
 *
 * @param neighbours for each player the bits of those it is joined to
 * @param game worth 0 for nobody
 * @throws UsageError `E-SYSTEM-111` for more than 20 players.
 */
export function myersonValues(
  neighbours: readonly number[],
  game: CoalitionGame,
): readonly number[] {
  return shapleyValues(neighbours.length, (coalition) =>
    connectedParts(neighbours, coalition).reduce((sum, part) => sum + game(part), 0),
  )
}

/**
 * Refuses games too large to be solved exactly.
 *
 * @throws UsageError `E-SYSTEM-111`.
 */
export function checkPlayers(players: number, most: number): void {
  if (players <= most) return
  throw new UsageError({
    code: 'E-SYSTEM-111',
    message: `expected at most ${most} players, found ${players}`,
    fix: 'Exact values need 2^n runs: name fewer.',
  })
}

/** |S|!(n-|S|-1)!/n! by size of S. */
function joiningWeights(players: number): readonly number[] {
  const weights = [1 / players]
  for (let size = 1; size < players; size++)
    weights.push(((weights[size - 1] as number) * size) / (players - size))
  return weights
}

function sizeOf(coalition: number): number {
  let size = 0
  for (let left = coalition; left !== 0; left &= left - 1) size++
  return size
}

function connectedParts(neighbours: readonly number[], coalition: number): readonly number[] {
  const parts: number[] = []
  for (let left = coalition; left !== 0; ) {
    let part = left & -left
    for (let before = 0; before !== part; ) {
      before = part
      neighbours.forEach((joined, player) => {
        if ((part & (1 << player)) !== 0) part |= joined & coalition
      })
    }
    parts.push(part)
    left &= ~part
  }
  return parts
}
