import type { Command } from 'commander'
import type { MakeVerb } from './corridor-verbs.ts'
import { runVerb } from './run-verb.ts'
import type { BlocsOptions } from './verbs/blocs.ts'
import type { DependenceOptions } from './verbs/dependence.ts'
import type { PowerVerbOptions } from './verbs/power.ts'
import type { SystemVerbOptions } from './verbs/system.ts'

/** The verbs about who stands with whom and who has what: `system`, `blocs`, `power`, `dependence`. */
export function addNetworkVerbs(verb: MakeVerb): void {
  seen(
    verb(
      'system',
      'the signed network of actors on a day, each edge with its reports',
      `chancery system --on 2025-05 --why
       chancery system --according-to Iran --layer military energy
       chancery system --through quarter --sentences`,
    ),
  )
    .option('--sentences', 'print the sentences under each edge')
    .option('--limit <number>', 'edges to show, strongest first (default: 50; 0 for all)')
    .option('--why', 'how sign and weight come about')
    .option('--svg <file>', 'write a picture of the network with its blocs')
    .action((options: SystemVerbOptions) =>
      runVerb(options, async (terminal) => {
        const { runSystem } = await import('./verbs/system.ts')
        return runSystem(terminal, options)
      }),
    )
  seen(
    verb(
      'blocs',
      'who is with whom: frustration index with proof, blocs, balance, brokers',
      `chancery blocs --on 2025-05 --why
       chancery blocs --edges tribes.csv --svg tribes.svg
       chancery blocs --edges wars.csv.gz --json`,
    ),
  )
    .option('--edges <file>', 'a table a,b,sign[,weight][,window] in place of the ledger')
    .option('--seconds <number>', 'the solver may take for each network (default: 10)')
    .option('--why', 'how the figures are computed, and from what')
    .option('--svg <file>', 'write a picture; several windows are numbered')
    .action((options: BlocsOptions) =>
      runVerb(options, async (terminal) => {
        const { runBlocs } = await import('./verbs/blocs.ts')
        return runBlocs(terminal, options)
      }),
    )
  verb(
    'power',
    'who has how much, from published capabilities and alliances that you bring',
    `chancery power --nmc NMC-70.csv --year 2016
     chancery power --nmc NMC-70.csv --among IRN TUR RUS --why
     chancery power --alliances atop5_1dy.csv --among 630 666 --json`,
  )
    .option('--nmc <file>', 'National Material Capabilities of the Correlates of War')
    .option('--totals <file>', 'world totals by year, when the file lacks states')
    .option('--alliances <file>', 'alliances by pair and year: ATOP or Correlates of War')
    .option('--year <year>', 'the year (default: the last of each file)')
    .option('--among <state...>', 'states to compare, by the codes of the files')
    .option('--limit <number>', 'rows to show (default: 30; 0 for all)')
    .option('--why', 'how the figures are computed')
    .option('--svg <file>', 'write a picture')
    .action((options: PowerVerbOptions) =>
      runVerb(options, async (terminal) => {
        const { runPower } = await import('./verbs/power.ts')
        return runPower(terminal, options)
      }),
    )
  verb(
    'dependence',
    'who could hurt whom by stopping, from ties with shares',
    `chancery dependence --sentences
     chancery dependence --actor Israel --why`,
  )
    .option('--actor <name...>', 'one side')
    .option('--recipient <name...>', 'the other side')
    .option('--document <name...>', 'only these documents: id, file or title')
    .option('--according-to <source...>', 'only what these outlets, files or actors say')
    .option('--as-known-on <date>', 'only what was published by that day')
    .option('--as-recorded-on <moment>', 'the ledger as it stood then')
    .option('--sentences', 'print the sentence under each row')
    .option('--why', 'how dependence is read')
    .option('--svg <file>', 'write a picture')
    .action((options: DependenceOptions) =>
      runVerb(options, async (terminal) => {
        const { runDependence } = await import('./verbs/dependence.ts')
        return runDependence(terminal, options)
      }),
    )
}

/** Which system is meant. */
function seen(command: Command): Command {
  return command
    .option('--through <unit>', 'change through time: month, quarter or year')
    .option('--since <date>', 'with --through: the first period')
    .option('--on <date>', 'the system on this day, or on the last of this month or year')
    .option('--according-to <source...>', 'only what these outlets, files or actors say')
    .option('--document <name...>', 'only these documents: id, file or title')
    .option('--layer <layer...>', 'diplomatic, military, energy, trade, transport ...')
    .option('--with-perceived', 'also ties that are feared or believed')
    .option('--with-planned', 'also ties that are planned')
    .option('--with-past', 'also ties that are over')
    .option('--patrons [file]', "clients under their patrons: the program's table, or yours")
    .option('--apart', 'actors by themselves, not under the states they act for')
    .option('--half-life <days>', 'after which an event counts half (default: 365)')
    .option('--event-weight <number>', 'what events count beside ties (default: 1)')
    .option('--as-known-on <date>', 'only what was published by that day')
    .option('--as-recorded-on <moment>', 'the ledger as it stood then')
}
