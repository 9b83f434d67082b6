export { CLI_ERRORS } from './errors.ts'
export { buildProgram } from './program.ts'
