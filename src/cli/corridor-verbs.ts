import type { Command } from 'commander'
import { runVerb } from './run-verb.ts'
import type { LeverageVerbOptions } from './verbs/leverage.ts'
import type { RoutesOptions } from './verbs/routes.ts'

/** Makes a verb with the options all verbs have. */
export type MakeVerb = (name: string, description: string, examples: string) => Command

/** The verbs about corridors: `routes`, `leverage`. */
export function addCorridorVerbs(verb: MakeVerb): void {
  network(
    verb(
      'routes <from> <to>',
      'ways from one place to another through the corridors, and what closings would do',
      `chancery routes Baku Nakhchivan --why
       chancery routes Mumbai Moscow --close IRN --k 5
       chancery routes C H --segments yen.csv --k 3 --json`,
    ),
  )
    .option('--k <number>', 'how many routes, cheapest first (default: 3)')
    .option('--why', 'formula, weights, and for each segment its figures, grade and source')
    .option('--svg <file>', 'write a picture')
    .option('--geojson <file>', 'write routes and segments as GeoJSON')
    .action((from: string, to: string, options: RoutesOptions) =>
      runVerb(options, async (terminal) => {
        const { runRoutes } = await import('./verbs/routes.ts')
        return runRoutes(terminal, from, to, options)
      }),
    )
  network(
    verb(
      'leverage',
      "which states could stop or tax which relations (the program's own when none is named), and who gains when a segment opens",
      `chancery leverage
       chancery leverage --from Baku --to Nakhchivan --why
       chancery leverage --from Baku --to Nakhchivan --with-planned`,
    ),
  )
    .option('--from <place>', 'one end of a relation; again for each relation', collected)
    .option('--to <place>', 'its other end', collected)
    .option('--pairs <file>', 'a table of relations: from, to, weight')
    .option('--states <list>', 'whose leverage, at most 12 (default: those the routes pass)')
    .option('--gravity <beta>', 'weigh relations by the masses of their ends over cost ^ beta')
    .option('--masses <file>', 'their masses: state (or place), mass')
    .option('--ends-play', 'count the states of the ends of a relation as well')
    .option('--why', 'formulas, weights and what they rest on')
    .option('--svg <file>', 'write a picture')
    .action((options: LeverageVerbOptions) =>
      runVerb(options, async (terminal) => {
        const { runLeverage } = await import('./verbs/leverage.ts')
        return runLeverage(terminal, options)
      }),
    )
}

function network(command: Command): Command {
  return command
    .option(
      '--segments <file>',
      "a table of segments in place of the program's: from, to, cost ...",
    )
    .option('--nodes <file>', 'a table of its nodes: id, name, state, lat, lon')
    .option('--add <file>', "a table of segments beside the program's")
    .option('--one-way', 'rows of a table lead from their from to their to')
    .option('--both-ways', 'rows of a table lead both ways')
    .option('--close <list>', 'nothing passes these states', collected)
    .option('--close-segment <list>', 'nothing passes these segments', collected)
    .option('--open-segment <list>', 'these segments are open whatever their status', collected)
    .option('--modes <list>', 'rail,road,sea (default), or gas, oil, power, fibre')
    .option('--on <date>', 'as on this day, as far as changes of status are dated')
    .option('--from-text', 'also the corridors the ledger tells of, beside what the data say')
    .option('--with-planned', 'also what is being built, agreed or proposed')
    .option('--with-closed', 'also what is suspended or closed')
    .option('--weights <list>', 'such as border=250,tranship=300,road=2.2')
}

/** Values of an option that may be given several times. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
