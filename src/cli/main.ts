#!/usr/bin/env node
import { CommanderError } from 'commander'
import { buildProgram } from './program.ts'

// A reader that has seen enough (`| head`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
}

const program = buildProgram()
const everyCommand = (command: typeof program): (typeof program)[] => [
  command,
  ...command.commands.flatMap(everyCommand),
]
for (const command of everyCommand(program)) command.exitOverride()
try {
  if (process.argv.length <= 2) program.outputHelp()
  else if (process.argv[2] === '--version' || process.argv[2] === '-V') {
    const { packageVersion } = await import('../desk/index.ts')
    process.stdout.write(`${packageVersion()}\n`)
  } else await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Commander has printed what was wrong; help and version are no errors.
  process.exitCode = error.exitCode === 0 ? 0 : 2
}
