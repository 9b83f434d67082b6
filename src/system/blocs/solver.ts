/** What a solver of linear programmes answers. */
export interface SolverAnswer {
  /** `optimal`: proven; `infeasible`: proven that there is none; `stopped`: a limit came first. */
  readonly status: 'optimal' | 'infeasible' | 'stopped'
  /** Of the best solution found; meaningless unless optimal. */
  readonly objective: number
  /** The variables by name; empty when there is no solution. */
  readonly values: Readonly<Record<string, number>>
}

/**
 * Solves a programme in CPLEX LP format within `seconds`. Handed in by the caller, since solvers are
 * large and differ between browser and server; HiGHS is the one Chancery is tested with.
 */
export type SolveProgramme = (programme: string, seconds: number) => Promise<SolverAnswer>
