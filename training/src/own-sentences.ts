import { readFileSync } from 'node:fs'
import type { NameSentence } from './data.ts'

interface Tokeniser {
  tokenise(text: string, start: number, end: number, into: Tokens): void
}
interface Tokens {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
}

// The built room `language` (npm run build in the repository): training cuts words as reading does.
const built = (file: string) =>
  import(new URL(`../../dist/language/model/${file}.js`, import.meta.url).href)

const MARK = /\[(?:([ST])=?)?(?:(?<==|\[)(PER|LOC|ORG|NORP|EVENT))? ?|\]|[{}]/g

/** Names of our labelled sentences (data/training), as words with BIO tags. */
export async function readOwnSentences(path: string): Promise<NameSentence[]> {
  const { tokenise } = (await built('tokenise')) as Tokeniser
  const { TokenList } = (await built('token-list')) as { TokenList: new (size: number) => Tokens }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const marked = line.split('\t').at(-1) as string
      let text = ''
      let from = 0
      let open: { readonly at: number; readonly type: string } | undefined
      const names: { readonly start: number; readonly end: number; readonly type: string }[] = []
      for (const match of marked.matchAll(MARK)) {
        text += marked.slice(from, match.index)
        from = match.index + match[0].length
        if (match[0].startsWith('[')) open = { at: text.length, type: match[2] ?? '' }
        else if (match[0] === ']' && open !== undefined) {
          if (open.type !== '') names.push({ start: open.at, end: text.length, type: open.type })
          open = undefined
        }
      }
      text += marked.slice(from)
      const tokens = new TokenList(256)
      tokenise(text, 0, text.length, tokens)
      const words: string[] = []
      const tags: string[] = []
      for (let i = 0; i < tokens.count; i++) {
        const [start, end] = [tokens.start[i] as number, tokens.end[i] as number]
        words.push(text.slice(start, end))
        const name = names.find((n) => start >= n.start && start < n.end)
        tags.push(name === undefined ? 'O' : `${start === name.start ? 'B' : 'I'}-${name.type}`)
      }
      return { words, tags }
    })
}
