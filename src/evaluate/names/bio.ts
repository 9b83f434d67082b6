import { InputError } from '../../text/index.ts'

/** A token with its tag: `O`, `B-PER`, `I-PER` ... */
export interface BioToken {
  readonly token: string
  readonly tag: string
}

/** A name as a stretch `[first, end)` of tokens. */
export interface BioName {
  readonly first: number
  readonly end: number
  readonly type: string
}

/**
 * Reads a file of tokens with tags: token, tab (or spaces), tag in the last column, blank line between
 * sentences. `-DOCSTART-` lines are left out.
 *
 * @param where the file, for messages
 * @throws InputError `E-EVALUATE-005` naming the line that has no tag.
 */
export function parseBio(text: string, where: string): readonly (readonly BioToken[])[] {
  const sentences: BioToken[][] = []
  let sentence: BioToken[] = []
  const close = () => {
    if (sentence.length > 0) sentences.push(sentence)
    sentence = []
  }
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') close()
    if (line.trim() === '' || line.startsWith('-DOCSTART-')) return
    const columns = line.includes('\t') ? line.split('\t') : line.trim().split(/ +/)
    const [token, tag] = [columns[0] ?? '', columns.at(-1) ?? '']
    if (columns.length < 2 || !/^(?:O|[BI]-\S+)$/.test(tag)) {
      throw new InputError({
        code: 'E-EVALUATE-005',
        message: `expected a token and a tag (O, B-TYPE or I-TYPE), found '${line.slice(0, 60)}'`,
        where: `${where}:${index + 1}`,
        fix: 'Write token, tab, tag; a blank line between sentences.',
      })
    }
    sentence.push({ token, tag })
  })
  close()
  return sentences
}

/**
 * The names of a sequence of tags. An `I-` without a beginning of its type begins a name (the rule of
 * conlleval).
 */
export function namesOf(tags: readonly string[]): readonly BioName[] {
  const names: BioName[] = []
  let open: { first: number; type: string } | undefined
  const close = (end: number) => {
    if (open !== undefined) names.push({ ...open, end })
    open = undefined
  }
  tags.forEach((tag, index) => {
    const type = tag.slice(2)
    if (tag === 'O') close(index)
    else if (tag.startsWith('B-') || open?.type !== type) {
      close(index)
      open = { first: index, type }
    }
  })
  close(tags.length)
  return names
}
