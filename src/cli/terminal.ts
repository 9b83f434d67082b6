/** Where words go and how they may look. */
export interface Terminal {
  /** Columns of standard output: COLUMNS, else the terminal's, else 80. */
  readonly width: number
  readonly colour: boolean
  /** True when a progress bar may be drawn on standard error. */
  readonly progress: boolean
  /** True when only results are wanted: no hints, no bar. */
  readonly quiet: boolean
  /** A line of result. */
  line(text?: string): void
  /** A line beside the result, on standard error; silent when quiet. */
  hint(text: string): void
  /** A line about trouble, on standard error. */
  trouble(text: string): void
}

const NARROWEST = 40
const WIDEST = 200

/** The terminal of this process. */
export function openTerminal(options: {
  readonly quiet: boolean
  readonly json: boolean
}): Terminal {
  const { stdout, stderr, env } = process
  const given = Number(env['COLUMNS'])
  const columns = Number.isInteger(given) && given > 0 ? given : stdout.columns || 80
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns)),
    colour: mayColour(),
    progress: stderr.isTTY === true && !options.quiet && !options.json,
    quiet: options.quiet,
    line: (text = '') => {
      stdout.write(`${text}\n`)
    },
    hint: (text) => {
      if (!options.quiet && !options.json) stderr.write(`${text}\n`)
    },
    trouble: (text) => {
      stderr.write(`${text}\n`)
    },
  }
}

/** NO_COLOR wins over FORCE_COLOR, both over what the terminal is (no-color.org). */
function mayColour(): boolean {
  const { env, stdout } = process
  if ((env['NO_COLOR'] ?? '') !== '') return false
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

const STYLES = { bold: [1, 22], dim: [2, 22], mark: [7, 27], red: [31, 39] } as const

/** `text` in a style, if the terminal may colour. */
export function styled(terminal: Terminal, style: keyof typeof STYLES, text: string): string {
  if (!terminal.colour || text === '') return text
  const [on, off] = STYLES[style]
  return `\u001b[${on}m${text}\u001b[${off}m`
}
