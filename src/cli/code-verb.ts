import type { Command } from 'commander'
import type { CommonOptions } from './options.ts'
import { runVerb } from './run-verb.ts'

type AddVerb = (program: Command, name: string, description: string, examples: string) => Command

/** Options of `code`. */
export interface CodeOptions extends CommonOptions {
  readonly trace?: boolean
  readonly published?: string
  readonly without?: readonly string[]
}

/** What is used when no table of actors is named. */
export const BESIDE = ' (default: chancery.actors.csv beside the ledger)'

/** Adds `code`. */
export function addCode(program: Command, verb: AddVerb): void {
  withActors(
    withoutStep(
      verb(
        program,
        'code <text...>',
        'who did what to whom in a few sentences, without a ledger, and why it is read so',
        `chancery code "Iran's envoy visited Baku on Friday." --published 2023-03-08
       chancery code "Peru denied that its troops had crossed the border." --trace
       chancery code --json - < note.txt`,
      ),
    ),
    BESIDE,
  )
    .option('--trace', 'what each step decided and why')
    .option('--published <date>', "when it was published: 'on Friday' counts from then")
    .action((text: string[], options: CodeOptions) =>
      runVerb(options, async (terminal) => {
        const { runCode } = await import('./verbs/code.ts')
        return runCode(terminal, text, options)
      }),
    )
}

/** Adds `--actors`. */
export function withActors(command: Command, otherwise: string): Command {
  return command.option('--actors <file>', `a table of actors of your own${otherwise}`)
}

/** Adds `--without`, which may be given several times. */
export function withoutStep(command: Command): Command {
  return command.option(
    '--without <step>',
    'leave a step of coding out (again for several), to see what it is worth',
    (step: string, steps: readonly string[] = []) => [...steps, step],
  )
}
