import { Command, Option } from 'commander'
import type { CodeOptions } from './code-verb.ts'
import { addCode, BESIDE, withActors, withoutStep } from './code-verb.ts'
import { addCorridorVerbs } from './corridor-verbs.ts'
import { addEscalationVerb } from './escalation-verb.ts'
import { addLanguageEvaluations, addParse } from './language-verbs.ts'
import { addNetworkVerbs } from './network-verbs.ts'
import type { CommonOptions, FilterOptions } from './options.ts'
import { runVerb } from './run-verb.ts'
import type { ToldCorridorsOptions } from './verbs/told-corridors.ts'
import type { UnknownActorsOptions } from './verbs/unknown-actors.ts'

/** Everything the program can be told, for parsing, for --help and for the reference in docs/. */
export function buildProgram(): Command {
  const program = new Command('chancery')
    .description(
      'Reads what is written about a region and keeps a cited ledger of who did what to whom, who stands where, and who says so.',
    )
    .usage('<verb> [options]')
    .option('-V, --version', 'print the version')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .configureHelp({ sortSubcommands: false, helpWidth: helpWidth() })
    .addHelpText(
      'after',
      `
First steps:
  $ chancery read articles/          read a folder of articles
  $ chancery events --actor Iran     who did what to whom
  $ chancery brief "Iran, Azerbaijan"
  $ chancery open                    the page, at an address of this machine

The ledger is ./chancery.duckdb unless --ledger FILE or CHANCERY_LEDGER says
otherwise. Exit codes: 0 done, 1 some inputs failed, 2 wrong usage or nothing of
that name, 3 internal.`,
    )
  addReading(program)
  addLists(program)
  addSingles(program)
  addNetworkVerbs((name, description, examples) => verb(program, name, description, examples))
  addCorridorVerbs((name, description, examples) => verb(program, name, description, examples))
  addEscalationVerb((name, description, examples) => verb(program, name, description, examples))
  addOutput(program)
  addParse(program, verb)
  addCode(program, verb)
  return program
}

/** Wide enough to read, never wider than the terminal. */
function helpWidth(): number {
  const given = Number(process.env['COLUMNS'])
  const columns = Number.isInteger(given) && given > 0 ? given : process.stdout.columns || 80
  return Math.min(100, Math.max(40, columns))
}

function verb(program: Command, name: string, description: string, examples: string): Command {
  return program
    .command(name)
    .description(description)
    .configureHelp({ helpWidth: helpWidth() })
    .option('--ledger <file>', 'the ledger (default: CHANCERY_LEDGER, else ./chancery.duckdb)')
    .option('--json', 'for machines: one object, or one object a line for lists')
    .option('--quiet', 'results only: no hints, no progress')
    .option('--debug', 'on errors, print where in the program they arose')
    .addHelpText('after', `\nExample${examples.includes('\n') ? 's' : ''}:\n${indented(examples)}`)
}

function indented(examples: string): string {
  return examples
    .trim()
    .split('\n')
    .map((line) => `  $ ${line.trim()}`)
    .join('\n')
}

function addReading(program: Command): void {
  withActors(
    verb(
      program,
      'read [paths...]',
      'read files, folders, patterns or - (standard input) into the ledger',
      `chancery read articles/ "more/*.html" --metadata articles/metadata.csv
     cat note.txt | chancery read -
     chancery read --again`,
    ),
    BESIDE,
  )
    .option('--metadata <file>', 'a table of metadata (default: metadata.csv beside the files)')
    .option('--again', 'have all stored documents read again by the present reader')
    .option('--workers <number>', 'threads that read (default: as many as the machine has cores)')
    .addOption(recorded())
    .action((paths: string[], options: CommonOptions) =>
      runVerb(options, async (terminal) => {
        const { runRead } = await import('./verbs/read.ts')
        return runRead(terminal, paths, options)
      }),
    )
  verb(
    program,
    'open',
    'show the page on an address of this machine until Ctrl-C',
    `chancery open
     chancery open --ledger caucasus.duckdb --port 8080`,
  )
    .option('--port <number>', 'the port to begin looking for a free one at', '4321')
    .option('--browser', 'open the page in the browser')
    .addOption(recorded())
    .action((options: CommonOptions & { port: string; browser?: boolean }) =>
      runVerb(options, async (terminal) => {
        const { runOpen } = await import('./verbs/open.ts')
        return runOpen(terminal, options)
      }),
    )
}

function addLists(program: Command): void {
  list(program, 'events', 'who did what to whom, when: events by date', [
    'chancery events --actor Iran --recipient Azerbaijan --since 2024',
    'chancery events --type AGREE --modality planned --json',
  ])
    .option('--actor <name...>', 'who did it: name, country code, capital; also all who act for it')
    .option('--recipient <name...>', 'to whom')
    .option('--type <type...>', 'event type: CONSULT, SANCTION ... (chancery explain CONSULT)')
    .option('--modality <word...>', 'asserted, planned, hypothetical, demanded, denied')
    .option('--sentences', 'print the sentence under each row')
    .action(listAction('events'))
  list(program, 'ties', 'who stands where: standing relations between actors', [
    'chancery ties --actor Israel --kind energy_supply arms_supply --sentences',
  ])
    .option('--actor <name...>', 'one side')
    .option('--recipient <name...>', 'the other side')
    .option('--kind <kind...>', 'tie kind: trade, alliance ... (chancery explain alliance)')
    .option('--modality <word...>', 'asserted, planned, hypothetical, perceived, past')
    .option('--sentences', 'print the sentence under each row')
    .action(listAction('ties'))
  list(program, 'claims', 'who claims what: evaluations, predictions, accusations, denials', [
    'chancery claims --actor Tehran --recipient Azerbaijan',
  ])
    .option('--actor <name...>', 'who says it')
    .option('--recipient <name...>', 'whom it is about')
    .action(listAction('claims'))
  list(program, 'corridors', 'transport, energy and data projects named in the texts', [
    'chancery corridors --actor Armenia',
    'chancery corridors --network --sentences',
  ])
    .option('--actor <name...>', 'who supports or opposes it')
    .option('--network', "each corridor once, all accounts of it beside the program's own data")
    .option('--segments <file>', "with --network: a table of segments in place of the program's")
    .option('--nodes <file>', 'a table of its nodes: id, name, state, lat, lon')
    .option('--add <file>', "with --network: a table of segments beside the program's")
    .option('--sentences', 'with --network: print the sentence under each account')
    .action((options: ToldCorridorsOptions & { readonly network?: boolean }) =>
      options.network === true
        ? runVerb(options, async (terminal) => {
            const { runToldCorridors } = await import('./verbs/told-corridors.ts')
            return runToldCorridors(terminal, options)
          })
        : listAction('corridors')(options),
    )
  list(program, 'actors', 'who appears, and how often', [
    'chancery actors --since 2024 --limit 20',
    'chancery actors --unknown --csv --out chancery.actors.csv',
  ])
    .option('--actor <name...>', 'only these and those who act for them')
    .option('--unknown', 'those named that the dictionary does not have, with an example each')
    .option('--csv', 'with --unknown: rows for a table of your own, chancery.actors.csv')
    .option('--out <file>', 'with --csv: write them to a file')
    .action((options: UnknownActorsOptions) =>
      options.unknown === true
        ? runVerb(options, async (terminal) => {
            const { runUnknownActors } = await import('./verbs/unknown-actors.ts')
            return runUnknownActors(terminal, options)
          })
        : listAction('actors')(options),
    )
  list(program, 'documents', 'what has been read', ['chancery documents --json']).action(
    listAction('documents'),
  )
  list(program, 'outlets', 'who published what has been read', ['chancery outlets']).action(
    listAction('outlets'),
  )
}

function list(program: Command, name: string, description: string, examples: readonly string[]) {
  return filtered(program, name, description, examples)
    .option('--limit <number>', 'rows to show, 0 for all (default: 50; all with --json)')
    .option('--offset <number>', 'rows to pass over')
}

function filtered(
  program: Command,
  name: string,
  description: string,
  examples: readonly string[],
): Command {
  return verb(program, name, description, examples.join('\n'))
    .option('--since <date>', 'from this year, month or day on; what has no date is left out')
    .option('--until <date>', 'up to and with this year, month or day')
    .option('--document <name...>', 'only these documents: id, file or title')
    .option('--according-to <source...>', 'only what these outlets, files or actors say')
    .option('--text <words>', 'only where the evidence has these words')
    .option('--as-known-on <date>', 'only what was published by that day')
    .option('--as-recorded-on <moment>', 'the ledger as it stood then')
}

type ListName = 'events' | 'ties' | 'claims' | 'corridors' | 'actors' | 'documents' | 'outlets'

function listAction(name: ListName) {
  return (options: FilterOptions) =>
    runVerb(options, async (terminal) => {
      const { runList } = await import('./verbs/list.ts')
      return runList(terminal, name, options)
    })
}

function addSingles(program: Command): void {
  verb(
    program,
    'show <id>',
    'one event, tie, report, document, publication or judgement with its sentences and history',
    `chancery show e-0123456789abcdef
     chancery show dispatch.txt`,
  ).action((id: string, options: CommonOptions) =>
    runVerb(options, async (terminal) => {
      const { runShow } = await import('./verbs/show.ts')
      return runShow(terminal, id, options)
    }),
  )
  for (const verdict of ['accept', 'reject'] as const) {
    verb(
      program,
      `${verdict} <report>`,
      verdict === 'accept'
        ? 'note that a report is right'
        : 'note that a report is wrong: it disappears from all lists until undone',
      `chancery ${verdict} e-0123456789abcdef --why "${verdict === 'accept' ? 'checked with the ministry' : 'the visit was cancelled'}"`,
    )
      .option('--why <words>', 'the reason, kept with it')
      .option('--by <name>', 'who decides (default: the user of this machine)')
      .addOption(recorded())
      .action((report: string, options: CommonOptions) =>
        runVerb(options, async (terminal) => {
          const { runJudge } = await import('./verbs/judge.ts')
          return runJudge(terminal, verdict, report, options)
        }),
      )
  }
  verb(
    program,
    'undo <judgement>',
    'take a judgement back; it stays in the history',
    'chancery undo j-0123456789abcdef',
  )
    .option('--why <words>', 'the reason, kept with it')
    .option('--by <name>', 'who decides (default: the user of this machine)')
    .addOption(recorded())
    .action((judgement: string, options: CommonOptions) =>
      runVerb(options, async (terminal) => {
        const { runUndo } = await import('./verbs/judge.ts')
        return runUndo(terminal, judgement, options)
      }),
    )
  verb(
    program,
    'verify',
    'check every span of the whole ledger against its text',
    'chancery verify',
  ).action((options: CommonOptions) =>
    runVerb(options, async (terminal) => {
      const { runVerify } = await import('./verbs/verify.ts')
      return runVerify(terminal, options)
    }),
  )
  verb(
    program,
    'explain <term...>',
    'what a word of the codebook, a term of the field or an error code means',
    `chancery explain SANCTION
     chancery explain chokepoint
     chancery explain E-DOCUMENTS-003`,
  ).action((term: string[], options: CommonOptions) =>
    runVerb(options, async (terminal) => {
      const { runExplain } = await import('./verbs/explain.ts')
      return runExplain(terminal, term.join(' '), options)
    }),
  )
}

function addOutput(program: Command): void {
  verb(
    program,
    'brief [topic]',
    'a cited assessment of actors: what happened, who stands where, who says what',
    `chancery brief "Iran, Azerbaijan"
     chancery brief "Iran, Azerbaijan" --format html --out brief.html`,
  )
    .addOption(new Option('--format <format>', 'md or html').choices(['md', 'html']))
    .option('--out <file>', 'write it to a file; its ending decides the format')
    .option('--as-known-on <date>', 'only what was published by that day')
    .option('--as-recorded-on <moment>', 'the ledger as it stood then')
    .action((topic: string | undefined, options: CommonOptions) =>
      runVerb(options, async (terminal) => {
        const { runBrief } = await import('./verbs/brief.ts')
        return runBrief(terminal, topic, options)
      }),
    )
  filtered(
    program,
    'export <format>',
    'what passes the filters, in a format other programs read: jsonl',
    ['chancery export jsonl --out ledger.jsonl', 'chancery export jsonl --actor Iran --since 2024'],
  )
    .option('--actor <name...>', 'who did it, or one side')
    .option('--recipient <name...>', 'to whom, or the other side')
    .option('--type <type...>', 'event type')
    .option('--kind <kind...>', 'tie kind')
    .option('--modality <word...>', 'asserted, planned, hypothetical, demanded, denied ...')
    .option('--out <file>', 'write it to a file')
    .action((format: string, options: FilterOptions) =>
      runVerb(options, async (terminal) => {
        const { runExport } = await import('./verbs/export.ts')
        return runExport(terminal, format, options)
      }),
    )
  addEvaluate(program)
}

function addEvaluate(program: Command): void {
  const evaluate = program
    .command('evaluate')
    .description('score the reader against articles annotated by hand')
    .configureHelp({ helpWidth: helpWidth() })
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nExample:\n  $ chancery evaluate reading gold/*.json --corpus articles/',
    )
  const reading = verb(
    evaluate,
    'reading <gold...>',
    'score events, ties, claims and corridors against annotated articles',
    'chancery evaluate reading gold/*.json --corpus articles/ --json',
  )
    .requiredOption('--corpus <folder>', 'the folder with the articles')
    .option('--predictions <file>', 'write what was matched with what, one object a line')
  withActors(withoutStep(reading), '').action((gold: string[], options: CodeOptions) =>
    runVerb(options, async (terminal) => {
      const { runEvaluateReading } = await import('./verbs/evaluate-reading.ts')
      return runEvaluateReading(terminal, gold, options)
    }),
  )
  addLanguageEvaluations(evaluate, verb)
}

function recorded(): Option {
  return new Option(
    '--recorded <moment>',
    'the moment to record as, for runs that must give the same bytes twice',
  )
}
