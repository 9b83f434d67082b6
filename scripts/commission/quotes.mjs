// The committed page cites an article by its number and a sentence; the sentences are put in here.
import { ARTICLES } from './figures.mjs'

const CITATION = /\b(00[0-4]), sentences? (\d+(?:(?:, | and )\d+)*)/g

/**
 * Every citation of a page, in order, each once.
 *
 * @returns {{ article: string, sentence: number }[]}
 */
export function citationsOf(markdown) {
  const found = new Map()
  for (const [, article, numbers] of markdown.matchAll(CITATION))
    for (const number of numbers.split(/, | and /))
      found.set(`${article} ${number}`, { article, sentence: Number(number) })
  return [...found.values()]
}

/** The cited sentences, word for word, from a ledger that has read the articles. */
export function quotesOf(markdown, chancery) {
  const documents = new Map()
  return citationsOf(markdown).map(({ article, sentence }) => {
    if (!documents.has(article))
      documents.set(article, JSON.parse(chancery('show', ARTICLES[article], '--json')))
    const { text, sentences } = documents.get(article)
    const span = sentences.find(({ index }) => index === sentence - 1)
    if (span === undefined) throw new Error(`article ${article} has no sentence ${sentence}`)
    return { article, sentence, quote: text.slice(span.start, span.end) }
  })
}

/** The page with figures plain and every cited sentence at its end. */
export function rendered(markdown, quotes) {
  const plain = markdown.replace(/<!--=[\w.-]+-->([^<]*)<!--\/-->/g, '$1')
  const notes = quotes.map(
    ({ article, sentence, quote }) =>
      `- **${article}, sentence ${sentence}** (${ARTICLES[article]}): "${quote.replace(/\s+/g, ' ')}"`,
  )
  return `${plain.trimEnd()}\n\n## The sentences\n\n${notes.join('\n')}\n`
}
