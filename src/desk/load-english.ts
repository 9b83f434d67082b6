import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
