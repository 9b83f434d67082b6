import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EventTyping } from '../coding/index.ts'
import type { NeuralLanguageModel } from '../language/index.ts'
import { BugError } from '../text/index.ts'
import { packageRoot } from './package-root.ts'

/**
 * The English model with trees and names, from the weights of the package.
 *
 * @throws BugError `E-DESK-031` when the weights are missing.
 */
export async function loadEnglish(): Promise<NeuralLanguageModel> {
  const path = join(packageRoot(), 'models', 'english', 'english.weights')
  const [{ loadModel }, bytes] = await Promise.all([import('../language/index.ts'), weights(path)])
  return loadModel(bytes)
}

/** The English model with what types events, which shares its word vectors. */
export interface EnglishModels {
  readonly model: NeuralLanguageModel
  readonly typing: EventTyping
}

/**
 * The English model and the model of event types, from the weights of the package.
 *
 * @throws BugError `E-DESK-031` when weights are missing.
 */
export async function loadEnglishTyping(): Promise<EnglishModels> {
  const folder = join(packageRoot(), 'models', 'english')
  const [{ loadModel, openWordVectors }, { loadEventTyping }, english, typing] = await Promise.all([
    import('../language/index.ts'),
    import('../coding/index.ts'),
    weights(join(folder, 'english.weights')),
    weights(join(folder, 'typing.weights')),
  ])
  return { model: loadModel(english), typing: loadEventTyping(typing, openWordVectors(english)) }
}

/**
 * The text of the table that calibrates confidence.
 *
 * @throws BugError `E-DESK-031` when it is missing.
 */
export async function loadCalibrationTable(): Promise<string> {
  const bytes = await weights(join(packageRoot(), 'models', 'english', 'calibration.json'))
  return new TextDecoder().decode(bytes)
}

async function weights(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new BugError({
      code: 'E-DESK-031',
      message: 'expected the weights of the English model, could not read them',
      where: path,
      fix: 'Reinstall the package, or make the weights with training/.',
      cause,
    })
  }
}
