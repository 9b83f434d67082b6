// wink-nlp with its own sentences and tokens behind the interface of a language model, so that it can be
// scored like the others. Paragraphs are given one by one, as a reader of articles would.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** @param {readonly string[]} upos the universal tags, in the order of their numbers */
export function winkOwnModel(upos) {
  const { readDoc, its } = winkNLP(model, ['sbd', 'pos'])
  const number = new Map(upos.map((tag, index) => [tag, index]))
  return {
    /** What is timed: the analysis, without our view of it. */
    tag: (text) => paragraphsOf(text).map(([start, end]) => readDoc(text.slice(start, end))),
    analyse: (text) => {
      const words = []
      const sentences = []
      for (const [from, to] of paragraphsOf(text)) {
        let at = from
        readDoc(text.slice(from, to))
          .sentences()
          .each((sentence) => {
            const firstToken = words.length
            const tokens = sentence.tokens()
            const tags = tokens.out(its.pos)
            tokens.out(its.value).forEach((value, index) => {
              const start = text.indexOf(value, at)
              if (start < 0 || start >= to) return
              at = start + value.length
              words.push({ start, end: at, tag: tags[index] })
            })
            if (words.length === firstToken) return
            sentences.push({
              index: sentences.length,
              start: words[firstToken].start,
              end: at,
              kind: 'body',
              firstToken,
              endToken: words.length,
            })
          })
      }
      return { text, sentences, names: [], tokens: tableOf(words, sentences, number) }
    },
  }
}

function paragraphsOf(text) {
  return [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length])
}

function tableOf(words, sentences, number) {
  const sentence = new Int32Array(words.length)
  for (const { index, firstToken, endToken } of sentences)
    sentence.fill(index, firstToken, endToken)
  return {
    count: words.length,
    start: Int32Array.from(words, ({ start }) => start),
    end: Int32Array.from(words, ({ end }) => end),
    upos: Uint8Array.from(words, ({ tag }) => number.get(tag) ?? number.get('X')),
    lemma: words.map(() => '_'),
    sentence,
    head: new Int32Array(words.length).fill(-2),
    relation: words.map(() => ''),
  }
}
