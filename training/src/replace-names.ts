import { readFileSync } from 'node:fs'
import type { NameSentence } from './data.ts'

/** Names of a type as words, to be put in place of others (Dai and Adel 2020, mention replacement). */
export type NamePool = ReadonlyMap<string, readonly (readonly string[])[]>

/** Every different name of the sentences by type, with those of the actor dictionary. */
export function poolOf(sentences: readonly NameSentence[], dictionary: string): NamePool {
  const pool = new Map<string, Map<string, readonly string[]>>()
  const put = (type: string, words: readonly string[]) => {
    const held = pool.get(type) ?? new Map<string, readonly string[]>()
    pool.set(type, held.set(words.join(' '), words))
  }
  for (const { words, tags } of sentences)
    for (let i = 0; i < words.length; i++) {
      if (tags[i]?.[0] !== 'B') continue
      let end = i + 1
      while (tags[end]?.[0] === 'I') end++
      put((tags[i] as string).slice(2), words.slice(i, end))
    }
  for (const [file, type] of [
    ['people', 'PER'],
    ['groups', 'ORG'],
    ['bodies', 'ORG'],
    ['organisations', 'ORG'],
    ['companies', 'ORG'],
    ['states', 'LOC'],
  ] as const) {
    const [head = '', ...rows] = readFileSync(`${dictionary}/${file}.csv`, 'utf8').split('\n')
    const columns = head.split(',')
    for (const row of rows) {
      if (row.includes('"')) continue
      const cells = row.split(',')
      for (const wanted of ['name', 'names', 'surnames', 'abbreviations'])
        for (const name of (cells[columns.indexOf(wanted)] ?? '').split('|'))
          if (name.length > 1) put(type, name.split(' '))
    }
  }
  return new Map([...pool].map(([type, names]) => [type, [...names.values()]]))
}

/** The sentence with about `share` of its names replaced by others of their type. */
export function withOtherNames(
  sentence: NameSentence,
  pool: NamePool,
  share: number,
  random: () => number,
): NameSentence {
  const words: string[] = []
  const tags: string[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    const tag = sentence.tags[i] as string
    const type = tag.slice(2)
    const names = pool.get(type)
    if (tag[0] !== 'B' || names === undefined || random() >= share) {
      words.push(sentence.words[i] as string)
      tags.push(tag)
      continue
    }
    const name = names[Math.floor(random() * names.length)] as readonly string[]
    name.forEach((word, place) => {
      words.push(word)
      tags.push(`${place === 0 ? 'B' : 'I'}-${type}`)
    })
    while (sentence.tags[i + 1] === `I-${type}`) i++
  }
  return { words, tags }
}
