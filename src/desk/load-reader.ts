import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActorDictionary, Reader } from '../coding/index.ts'
import { BugError } from '../text/index.ts'
import { loadCalibrationTable, loadEnglishTyping } from './load-english.ts'
import type { OwnActorFile } from './own-actors.ts'
import { readOwnActors, withOwnActors } from './own-actors.ts'
import { packageRoot } from './package-root.ts'

/** Name and version of the coder: a change of rules that changes readings changes it. */
export const READER_NAME = 'chancery-rules/2'

/**
 * The actors Chancery knows, from the compiled data of the package, and a user's own.
 *
 * @throws BugError `E-DESK-031` when the file is missing.
 * @throws InputError `E-CODING-104` when the user's own table cannot be used.
 */
export async function loadDictionary(own?: OwnActorFile): Promise<ActorDictionary> {
  const [{ loadActorDictionary }, json] = await Promise.all([
    import('../coding/index.ts'),
    compiledData('actors.json'),
  ])
  return withOwnActors(loadActorDictionary(json), own)
}

/** What a reader may be told besides its data. */
export interface ReaderOptions {
  /** Names of steps to leave out, to see what each is worth. */
  readonly without?: readonly string[]
  /** 'raw': the coder's own heuristic, as the calibration is fitted on; calibrated when left out. */
  readonly confidence?: 'calibrated' | 'raw'
  /** Path of a user's own table of actors. */
  readonly actors?: string
}

/**
 * The built-in reader: language model, rules, actors and corridors.
 *
 * @throws BugError `E-DESK-031` when compiled data or the weights of the English models are missing.
 * @throws UsageError `E-CODING-003`, `E-CODING-004` for steps that cannot be left out.
 */
export async function loadReader(
  dictionary?: ActorDictionary,
  { without = [], actors: own, confidence = 'calibrated' }: ReaderOptions = {},
): Promise<Reader> {
  const [coding, english, corridors, places, actors] = await Promise.all([
    import('../coding/index.ts'),
    loadEnglishTyping(),
    compiledData('corridors.json'),
    compiledData('places.json'),
    dictionary ?? loadDictionary(own === undefined ? undefined : await readOwnActors(own)),
  ])
  const calibration =
    confidence === 'raw' ? undefined : coding.loadCalibration(await loadCalibrationTable())
  const { loadCorridorGazetteer, loadPlaceGazetteer, stepsWithout, DEFAULT_STEPS } = coding
  return {
    name: READER_NAME,
    ...english,
    dictionary: actors,
    corridors: loadCorridorGazetteer(corridors),
    places: loadPlaceGazetteer(places),
    ...(calibration === undefined ? {} : { calibration }),
    ...(without.length === 0 ? {} : { steps: stepsWithout(DEFAULT_STEPS, without) }),
  }
}

/** The text of a compiled file of data/. */
export async function compiledData(name: string): Promise<string> {
  const path = join(packageRoot(), 'dist', 'data', name)
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new BugError({
      code: 'E-DESK-031',
      message: 'expected the compiled data of the program, could not read them',
      where: path,
      fix: 'Run `npm run build`.',
      cause,
    })
  }
}
