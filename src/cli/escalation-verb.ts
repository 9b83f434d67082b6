import type { MakeVerb } from './corridor-verbs.ts'
import { runVerb } from './run-verb.ts'
import type { EscalationVerbOptions } from './verbs/escalation.ts'

/** The verb about a pair through time. */
export function addEscalationVerb(verb: MakeVerb): void {
  verb(
    'escalation [a] [b]',
    'how two treat each other through time, who reacts to whom, and whether it spirals',
    `chancery escalation Iran Azerbaijan --by month --why
     chancery escalation --series weekly.csv --lags 6 --svg weekly.svg`,
  )
    .option('--series <file>', 'a table in place of the ledger: week, one column a direction')
    .option('--by <unit>', 'week or month (default: month)')
    .option('--lags <number>', 'periods looked back (default: by BIC, at most 12)')
    .option('--within <days>', 'an act that late counts as an answer (default: 30)')
    .option('--seed <number>', 'of all that is drawn at random (default: 1)')
    .option('--since <date>', 'from this year, month or day on')
    .option('--until <date>', 'up to and with this year, month or day')
    .option('--according-to <source...>', 'only what these outlets, files or actors say')
    .option('--as-known-on <date>', 'only what was published by that day')
    .option('--as-recorded-on <moment>', 'the ledger as it stood then')
    .option('--why', 'formulas, and every event with its score')
    .option('--svg <file>', 'write a picture')
    .action((a: string | undefined, b: string | undefined, options: EscalationVerbOptions) =>
      runVerb(options, async (terminal) => {
        const { runEscalation } = await import('./verbs/escalation.ts')
        return runEscalation(terminal, a, b, options)
      }),
    )
}
