import { readdirSync } from 'node:fs'
import { type NameSentence, readNames } from './data.ts'
import { type Coverage, NAME_TYPES } from './name-tags.ts'
import { readOwnSentences } from './own-sentences.ts'

/** A sentence with names, and which types of names its source marks. */
export interface MarkedNames extends NameSentence {
  readonly coverage: Coverage
}

/** A set that is watched while training, over the types it marks. */
export interface NameDevelopmentSet {
  readonly name: string
  readonly types: readonly string[]
  readonly sentences: readonly NameSentence[]
}

const OPEN: readonly (readonly [file: string, coverage: Coverage])[] = [
  ['wikigold', 'people, places, organisations'],
  ['crossner-politics-train', 'and events'],
  ['gum-names-train-open', 'people, places, organisations'],
  ['uner-ewt-dev', 'people, places, organisations'],
]

/**
 * The name sentences of the open sets, and those of our own where `own` names folders,
 * parted by commas. Every fifteenth sentence of our own is held out and watched.
 */
export async function readNameSources(
  folder: string,
  own: string,
): Promise<{
  readonly train: readonly MarkedNames[]
  readonly dev: readonly NameDevelopmentSet[]
}> {
  const open = OPEN.flatMap(([file, coverage]) =>
    readNames(`${folder}/${file}.bio.gz`).map((s) => ({ ...s, coverage })),
  )
  const ours: MarkedNames[] = []
  const held: NameSentence[] = []
  if (own !== '')
    for (const path of tablesIn(own.split(',')))
      (await readOwnSentences(path)).forEach((s, i) => {
        if (i % 15 === 14) held.push(s)
        else ours.push({ ...s, coverage: 'all' })
      })
  const three = ['PER', 'LOC', 'ORG']
  return {
    train: [...open, ...ours].filter((s) => s.words.length <= 120),
    dev: [
      {
        name: 'CrossNER-dev',
        types: three,
        sentences: readNames(`${folder}/crossner-politics-dev.bio.gz`),
      },
      ...(held.length > 0 ? [{ name: 'own', types: NAME_TYPES, sentences: held }] : []),
    ],
  }
}

function tablesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.tsv'))
      .sort()
      .map((file) => `${folder}/${file}`),
  )
}
