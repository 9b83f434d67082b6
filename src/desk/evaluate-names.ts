import type { BioToken, NameScores } from '../evaluate/index.ts'
import type { Analysis } from '../language/index.ts'
import { readGoldText } from './gold-file.ts'
import { loadEnglish } from './load-english.ts'

/** Scores over all files together and file by file; fractions, 0 to 1. */
export interface NamesEvaluation {
  readonly model: string
  readonly total: NameScores
  readonly files: readonly { readonly file: string; readonly scores: NameScores }[]
  /** For `--predictions`: the gold lines with the tag found as a third column, file after file. */
  readonly predictions: readonly string[]
}

/**
 * Finds the names in sentences that are already cut into words and scores exact spans and types.
 * Predicted types that never occur in a gold file are dropped first.
 *
 * @param goldFiles paths of files with a token and a BIO tag a line; `.gz` too
 * @throws InputError `E-EVALUATE-004` for a file that cannot be read, `E-EVALUATE-005` for a line
 * without a tag.
 */
export async function evaluateNames(goldFiles: readonly string[]): Promise<NamesEvaluation> {
  const { parseBio, scoreNames } = await import('../evaluate/index.ts')
  const model = await loadEnglish()
  const files: { file: string; scores: NameScores }[] = []
  const allGold: (readonly BioToken[])[] = []
  const allFound: (readonly string[])[] = []
  const predictions: string[] = []
  for (const file of goldFiles) {
    const gold = parseBio(await readGoldText(file), file)
    const types = new Set(gold.flat().map(({ tag }) => tag.slice(2)))
    const found = tagsOf(model.analyseWords(gold.map((words) => words.map(({ token }) => token))))
    const kept = found.map((tags) => tags.map((tag) => (types.has(tag.slice(2)) ? tag : 'O')))
    files.push({ file, scores: scoreNames(gold, kept) })
    allGold.push(...gold)
    allFound.push(...kept)
    for (const [index, words] of gold.entries())
      predictions.push(
        ...words.map(({ token, tag }, word) => `${token}\t${tag}\t${kept[index]?.[word] ?? 'O'}`),
        '',
      )
  }
  const [only] = files
  const total =
    files.length === 1 && only !== undefined ? only.scores : scoreNames(allGold, allFound)
  return { model: model.name, total, files, predictions }
}

/** The names of an analysis as BIO tags, sentence by sentence. */
function tagsOf({ tokens, sentences, names }: Analysis): readonly (readonly string[])[] {
  const byStart = new Map(names.map((name) => [name.start, name]))
  return sentences.map(({ firstToken, endToken }) => {
    const tags: string[] = []
    let open: (typeof names)[0] | undefined
    for (let token = firstToken; token < endToken; token++) {
      const start = tokens.start[token] as number
      const begun = byStart.get(start)
      if (begun !== undefined) open = begun
      else if (open !== undefined && start >= open.end) open = undefined
      tags.push(open === undefined ? 'O' : `${begun === undefined ? 'I' : 'B'}-${open.type}`)
    }
    return tags
  })
}
