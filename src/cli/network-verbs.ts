import type { MakeVerb } from './corridor-verbs.ts'
import { runVerb } from './run-verb.ts'
import type { BlocsOptions } from './verbs/blocs.ts'

/** The verbs about who stands with whom: `blocs`. */
export function addNetworkVerbs(verb: MakeVerb): void {
  verb(
    'blocs',
    'who is with whom: frustration index with proof, blocs, balance, brokers',
    `chancery blocs --edges tribes.csv --why
     chancery blocs --edges wars.csv.gz --json`,
  )
    .requiredOption('--edges <file>', 'a table a,b,sign[,weight][,window] of signed edges')
    .option('--seconds <number>', 'the solver may take for each network (default: 10)')
    .option('--why', 'how the figures are computed, and from what')
    .option('--svg <file>', 'write a picture; several windows are numbered')
    .action((options: BlocsOptions) =>
      runVerb(options, async (terminal) => {
        const { runBlocs } = await import('./verbs/blocs.ts')
        return runBlocs(terminal, options)
      }),
    )
}
