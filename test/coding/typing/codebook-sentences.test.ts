import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseTrainingSentences } from '../../../src/coding/index.ts'
import { codebookSentences } from '../../../src/coding/typing/fit/codebook-sentences.ts'
import { noShared, shared } from '../../outside.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}
const bench = `${shared}bench/coding/plv_train.jsonl`
const SMALL = new Set(
  'the a an of to in on with for from by at and that it is has have will would was said new out tuesday week x'.split(
    ' ',
  ),
)
const RUN = 5

/** Words of a text with its marked stretches as 'x', endings of inflection taken off. */
function words(text: string, ...stretches: readonly (Stretch | null | undefined)[]): string[] {
  let plain = text
  for (const stretch of stretches
    .filter((one) => one !== null && one !== undefined)
    .sort((one, two) => two.start - one.start))
    plain = `${plain.slice(0, stretch.start)} x ${plain.slice(stretch.end)}`
  return (plain.toLowerCase().match(/[a-z]+/g) ?? []).map((word) =>
    word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word,
  )
}

/** Runs of five words of which three say something. */
function runs(list: readonly string[]): readonly string[] {
  return list.flatMap((_, at) => {
    const run = list.slice(at, at + RUN)
    return run.length === RUN && run.filter((word) => !SMALL.has(word)).length >= 3
      ? [run.join(' ')]
      : []
  })
}

describe('sentences made from the codebook', () => {
  const made = codebookSentences(1)

  it('mark two different stretches of their text, the same each time', () => {
    expect(made.length).toBeGreaterThan(1000)
    for (const { text, source, target } of made) {
      expect(text.slice(source?.start, source?.end)).toMatch(/^[A-Z][\w ]+$/)
      expect(text.slice(target?.start, target?.end)).toMatch(/^[\w ]+$/)
      expect(target?.start).toBeGreaterThan(source?.end ?? 0)
    }
    expect(codebookSentences(1)).toEqual(made)
  })
})

describe.skipIf(noShared)('echoes of the marked pairs', () => {
  const wire = new URL('../../../data/training/wire-copy.tsv', import.meta.url)
  const known = noShared
    ? new Set<string>()
    : new Set(
        readFileSync(bench, 'utf8')
          .trim()
          .split('\n')
          .flatMap((line) => {
            const { text, source, target } = JSON.parse(line)
            return runs(words(text, source, target))
          }),
      )

  it.each([
    ['made from the codebook', codebookSentences(1)],
    [
      'in the manner of agencies',
      parseTrainingSentences(readFileSync(wire, 'utf8'), 'wire-copy.tsv'),
    ],
  ] as const)('are in no sentence %s', (_, made) => {
    const echoes = made.flatMap(({ text, source, target }) =>
      runs(words(text, source, target)).filter((run) => known.has(run)),
    )
    expect(new Set(echoes)).toEqual(new Set())
  })
})
