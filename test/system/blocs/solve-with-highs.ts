import loadHighs from 'highs'
import type { SolveProgramme } from '../../../src/system/index.ts'

// The package's types are those of its CommonJS file; what is imported is its module.
const highs = (loadHighs as unknown as typeof loadHighs.default)()

/** HiGHS in this process: what the desk hands to the room, without a worker. */
export const solveWithHighs: SolveProgramme = async (programme, seconds) => {
  const answer = (await highs).solve(programme, { time_limit: seconds, output_flag: false })
  const values: Record<string, number> = {}
  for (const [name, column] of Object.entries(answer.Columns))
    if ('Primal' in column && column.Primal !== undefined) values[name] = column.Primal
  const status =
    answer.Status === 'Optimal'
      ? 'optimal'
      : answer.Status === 'Infeasible'
        ? 'infeasible'
        : 'stopped'
  return { status, objective: answer.ObjectiveValue, values }
}
