import type { ConlluSentence, ParsingScores } from '../evaluate/index.ts'
import type { Analysis } from '../language/index.ts'
import { conlluOf, wordsOf, writeConllu } from './conllu-of.ts'
import { readGoldText } from './gold-file.ts'
import { loadEnglish } from './load-english.ts'

/** What the parser starts from. */
export type ParsingInput = 'gold tokens' | 'raw text'

/** Scores of one gold file. */
export interface ParsedFile {
  readonly file: string
  readonly scores: ParsingScores
}

/** Scores over all files together and file by file. */
export interface ParsingEvaluation {
  readonly model: string
  readonly input: ParsingInput
  readonly total: ParsingScores
  readonly files: readonly ParsedFile[]
  /** For `--predictions`: what was found, as lines of CoNLL-U, file after file. */
  readonly predictions: readonly string[]
}

/**
 * Parses the sentences of tree banks with the English model and scores the outcome by the rules of the
 * CoNLL 2018 shared task.
 *
 * @param goldFiles paths of CoNLL-U files; `.gz` too
 * @throws InputError `E-EVALUATE-004` for a file that cannot be read, `E-EVALUATE-006` for one that is
 * not CoNLL-U.
 */
export async function evaluateParsing(
  goldFiles: readonly string[],
  input: ParsingInput,
): Promise<ParsingEvaluation> {
  const { parseConllu, scoreParsing, textOfConllu } = await import('../evaluate/index.ts')
  const model = await loadEnglish()
  const files: ParsedFile[] = []
  const allGold: ConlluSentence[] = []
  const allFound: ConlluSentence[] = []
  for (const file of goldFiles) {
    const gold = parseConllu(await readGoldText(file), file)
    let found: readonly ConlluSentence[]
    if (input === 'raw text') found = withStrays(model.analyse(textOfConllu(gold), []))
    else {
      const analysis = model.analyseWords(gold.map(({ words }) => words.map(({ form }) => form)))
      found = gold.map((sentence, index) => ({
        ...sentence,
        words: wordsOf(analysis, analysis.sentences[index] as (typeof analysis.sentences)[0]),
      }))
    }
    files.push({ file, scores: scoreParsing(gold, found) })
    allGold.push(...gold)
    allFound.push(...found)
  }
  const [only] = files
  const total =
    files.length === 1 && only !== undefined ? only.scores : scoreParsing(allGold, allFound)
  const predictions = writeConllu(allFound).trimEnd().split('\n')
  return { model: model.name, input, total, files, predictions: [...predictions, ''] }
}

/**
 * The sentences of an analysis, and rows of marks between them ('* * *'), which are no sentences to the
 * splitter and must still be accounted for when whole files are compared.
 */
function withStrays(analysis: Analysis): readonly ConlluSentence[] {
  const all: ConlluSentence[] = []
  let at = 0
  const stray = (until: number) => {
    const forms = analysis.text.slice(at, until).match(/\S+/g) ?? []
    if (forms.length === 0) return
    all.push({
      newParagraph: false,
      tokens: forms.map((form, index) => ({
        form,
        firstWord: index,
        endWord: index + 1,
        fused: false,
        spaceAfter: true,
      })),
      words: forms.map((form, index) => ({
        form,
        lemma: form,
        upos: 'PUNCT',
        xpos: 'NFP',
        head: index === 0 ? 0 : 1,
        relation: index === 0 ? 'root' : 'punct',
      })),
    })
  }
  const found = conlluOf(analysis)
  analysis.sentences.forEach(({ start, end }, index) => {
    stray(start)
    all.push(found[index] as ConlluSentence)
    at = end
  })
  stray(analysis.text.length)
  return all
}
