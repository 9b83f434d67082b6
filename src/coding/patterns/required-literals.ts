/** Literals of which each match of a pattern contains at least one. */
export type LiteralChoice = readonly string[]

/** What is known of the texts that a part of a pattern matches. */
interface Part {
  /** All of these texts, each once, when they are few; undefined otherwise. */
  readonly exact: readonly string[] | undefined
  /** Each match contains at least one literal of each choice. */
  readonly choices: readonly LiteralChoice[]
}

/** More texts than these are not listed. */
const MOST_TEXTS = 160
/** Longer literals tell little more and make larger tables. */
const LONGEST = 6
/** Choices kept of one pattern: those that tell most. */
const MOST_CHOICES = 3
/** Stands for every group of actors: patterns differ in the class, texts in the group. */
export const ANY_GROUP = '\ue000'

const NOTHING: Part = { exact: [''], choices: [] }
const ANYTHING: Part = { exact: undefined, choices: [] }

/**
 * The literals without one of which a pattern cannot match, as several choices that all must be met:
 * a necessary condition, never a sufficient one. Empty when nothing can be said. Groups of actors
 * (U+E000 to U+EFFF) are told as `ANY_GROUP`. Case is kept: for patterns that ignore it nothing is said.
 *
 * The method is that of Russ Cox, 'Regular Expression Matching with a Trigram Index' (2012).
 */
export function requiredLiterals({ source, ignoreCase }: RegExp): readonly LiteralChoice[] {
  if (ignoreCase) return []
  const reader = new PatternReader(source)
  const choices = choicesOf(reader.alternatives())
  // What is not understood to its end says nothing.
  return reader.understood ? choices : []
}

const QUANTIFIER = /[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y

class PatternReader {
  private readonly source: string
  private at = 0
  private strange = false

  constructor(source: string) {
    this.source = source
  }

  get understood(): boolean {
    return !this.strange && this.at === this.source.length
  }

  alternatives(): Part {
    const parts = [this.sequence()]
    while (this.take('|')) parts.push(this.sequence())
    return parts.length === 1 ? (parts[0] ?? ANYTHING) : eitherOf(parts)
  }

  private sequence(): Part {
    /** Texts of the stretch read last, which what follows may still make longer. */
    let run: readonly string[] = ['']
    let choices: readonly LiteralChoice[] = []
    let whole = true
    while (this.at < this.source.length && !this.ahead('|') && !this.ahead(')')) {
      const next = this.quantified(this.single())
      if (next.exact !== undefined && run.length * next.exact.length <= MOST_TEXTS) {
        run = productOf(run, next.exact)
        continue
      }
      whole = false
      choices = bestOf([...choices, ...choicesOf({ exact: run, choices: [] }), ...next.choices])
      run = next.exact ?? ['']
    }
    if (whole) return { exact: run, choices: [] }
    return {
      exact: undefined,
      choices: bestOf([...choices, ...choicesOf({ exact: run, choices: [] })]),
    }
  }

  private quantified(part: Part): Part {
    if (!'?*+{'.includes(this.source[this.at] ?? ' ')) return part
    QUANTIFIER.lastIndex = this.at
    const match = QUANTIFIER.exec(this.source)
    if (match === null) return part
    this.at = QUANTIFIER.lastIndex
    const [sign, least] = match
    if (sign.startsWith('?'))
      return part.exact === undefined ? ANYTHING : { exact: withNothing(part.exact), choices: [] }
    if (sign.startsWith('*') || least === '0') return ANYTHING
    return { exact: undefined, choices: choicesOf(part) }
  }

  private single(): Part {
    if (this.take('(')) return this.group()
    if (this.take('[')) return this.characterClass()
    if (this.take('\\')) return this.escape()
    const character = this.source[this.at++] ?? ''
    if (character === '^' || character === '$') return NOTHING
    return character === '.' ? ANYTHING : literal(character)
  }

  private group(): Part {
    const around = this.take('?=') || this.take('?!') || this.take('?<=') || this.take('?<!')
    if (!around && this.take('?<')) this.at = this.source.indexOf('>', this.at) + 1
    else if (!around) this.take('?:')
    const inside = this.alternatives()
    this.take(')')
    return around ? NOTHING : inside
  }

  private characterClass(): Part {
    const from = this.at
    while (this.at < this.source.length && this.source[this.at] !== ']')
      this.at += this.source[this.at] === '\\' ? 2 : 1
    const inside = this.source.slice(from, this.at++)
    if (/^\\ue[08]00-\\ue[7f]ff$/.test(inside)) return literal(ANY_GROUP)
    return /^[\p{L}\p{N} ]{1,4}$/u.test(inside)
      ? { exact: [...new Set(inside)], choices: [] }
      : ANYTHING
  }

  private escape(): Part {
    const character = this.source[this.at++] ?? ''
    if (character === 'b' || character === 'B') return NOTHING
    if (/[^\p{L}\p{N}]/u.test(character)) return literal(character)
    if (/[pP]/.test(character)) this.at = this.source.indexOf('}', this.at) + 1
    else if (character === 'u' && !this.ahead('{')) this.at += 4
    else if (!/[dDsSwW]/.test(character)) this.strange = true
    return ANYTHING
  }

  private ahead(sign: string): boolean {
    return this.source.startsWith(sign, this.at)
  }

  private take(sign: string): boolean {
    if (!this.ahead(sign)) return false
    this.at += sign.length
    return true
  }
}

function literal(text: string): Part {
  return { exact: [text], choices: [] }
}

function withNothing(texts: readonly string[]): readonly string[] {
  return texts.includes('') ? texts : ['', ...texts]
}

function productOf(first: readonly string[], second: readonly string[]): readonly string[] {
  // Most parts are one character: what is different stays so.
  if (second.length === 1) return first.map((one) => one + second[0])
  return [...new Set(first.flatMap((one) => second.map((other) => one + other)))]
}

function eitherOf(parts: readonly Part[]): Part {
  const texts = new Set(parts.flatMap(({ exact }) => exact ?? []))
  if (parts.every(({ exact }) => exact !== undefined) && texts.size <= MOST_TEXTS)
    return { exact: [...texts], choices: [] }
  const each = parts.map((part) => choicesOf(part)[0])
  if (each.some((choice) => choice === undefined)) return ANYTHING
  return { exact: undefined, choices: [[...new Set(each.flatMap((choice) => choice ?? []))]] }
}

/** The texts of a part are a choice like any other, unless one of them is empty. */
function choicesOf({ exact, choices }: Part): readonly LiteralChoice[] {
  if (exact === undefined || exact.includes('')) return choices
  return [[...new Set(exact.map((text) => text.slice(0, LONGEST)))]]
}

function bestOf(choices: readonly LiteralChoice[]): readonly LiteralChoice[] {
  return [...choices].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_CHOICES)
}

/** Few and long literals tell most: how rarely one of them is met by chance, roughly. */
function worth(choice: LiteralChoice): number {
  const chance = choice.reduce((sum, text) => sum + 12 ** -text.length, 0)
  return -chance
}
