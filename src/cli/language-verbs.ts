import type { Command } from 'commander'
import type { CommonOptions } from './options.ts'
import { runVerb } from './run-verb.ts'

type AddVerb = (program: Command, name: string, description: string, examples: string) => Command

/** Adds `parse`. */
export function addParse(program: Command, verb: AddVerb): void {
  verb(
    program,
    'parse <text...>',
    'words, tags, dependency tree and names of English sentences',
    `chancery parse "Baku has denied that it opened the corridor."
     chancery parse --conllu - < note.txt`,
  )
    .option('--conllu', 'as CoNLL-U, which treebank tools read')
    .action((text: string[], options: CommonOptions & { conllu?: boolean }) =>
      runVerb(options, async (terminal) => {
        const { runParse } = await import('./verbs/parse.ts')
        return runParse(terminal, text, options)
      }),
    )
}

/** Adds `evaluate parsing`, `evaluate names` and `evaluate coding`. */
export function addLanguageEvaluations(evaluate: Command, verb: AddVerb): void {
  verb(
    evaluate,
    'parsing <gold...>',
    'score tags and trees against tree banks (CoNLL-U, .gz too)',
    `chancery evaluate parsing dev.conllu.gz
     chancery evaluate parsing dev.conllu --raw --json`,
  )
    .option('--raw', 'from running text: sentences and words are found too')
    .option('--predictions <file>', 'write what was found as CoNLL-U')
    .action((gold: string[], options: CommonOptions & { raw?: boolean }) =>
      runVerb(options, async (terminal) => {
        const { runEvaluateParsing } = await import('./verbs/evaluate-language.ts')
        return runEvaluateParsing(terminal, gold, options)
      }),
    )
  verb(
    evaluate,
    'names <gold...>',
    'score names against sentences tagged with BIO (.gz too)',
    `chancery evaluate names dev.bio.gz --json
     chancery evaluate names dev.bio.gz --predictions found.bio`,
  )
    .option('--predictions <file>', 'write the input with the tags found as a third column')
    .action((gold: string[], options: CommonOptions) =>
      runVerb(options, async (terminal) => {
        const { runEvaluateNames } = await import('./verbs/evaluate-language.ts')
        return runEvaluateNames(terminal, gold, options)
      }),
    )
  verb(
    evaluate,
    'coding <gold>',
    'score event types of marked pairs (JSONL, .gz too)',
    `chancery evaluate coding pairs.jsonl --predictions out.jsonl
     chancery evaluate coding pairs.jsonl --train pairs.jsonl --json`,
  )
    .option(
      '--train <file>',
      'adapt to these pairs, in memory; the same file: five-fold cross-validation',
    )
    .option('--predictions <file>', 'write id, root, penta and confidence, one object a line')
    .action((gold: string, options: CommonOptions & { train?: string }) =>
      runVerb(options, async (terminal) => {
        const { runEvaluateCoding } = await import('./verbs/evaluate-coding.ts')
        return runEvaluateCoding(terminal, gold, options)
      }),
    )
}
