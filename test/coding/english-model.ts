import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadModel } from '../../src/language/index.ts'

const path = fileURLToPath(new URL('../../models/english/english.weights', import.meta.url))

/** The English model of the package, with trees and names. */
export const english = loadModel(readFileSync(path))
