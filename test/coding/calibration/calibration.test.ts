import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CalibrationSubject } from '../../../src/coding/index.ts'
import {
  CALIBRATION_FEATURES,
  calibratedConfidence,
  calibrationFeatures,
  loadCalibration,
} from '../../../src/coding/index.ts'

const shipped = readFileSync(
  new URL('../../../models/english/calibration.json', import.meta.url),
  'utf8',
)
const told = (over: Partial<CalibrationSubject> = {}): CalibrationSubject => ({
  kind: 'event',
  confidence: 0.8,
  certainty: 'plain',
  modality: 'asserted',
  attribution: { holder: 'author' },
  ...over,
})

test('features stand in the order of their names', () => {
  const features = calibrationFeatures(
    told({ kind: 'tie', modality: 'planned', certainty: 'hedged' }),
  )
  const named = Object.fromEntries(CALIBRATION_FEATURES.map((name, at) => [name, features[at]]))
  expect(named).toEqual({
    event: 0,
    tie: 1,
    claim: 0,
    'log odds': Math.log(0.8 / (1 - 0.8)),
    'not told as done or holding': 1,
    'not told plainly': 1,
    "the author's voice": 1,
  })
})

test('the shipped map gives probabilities, more for a surer event, and leaves corridors alone', () => {
  const calibration = loadCalibration(shipped)
  const [low, high] = [0.5, 0.95].map((confidence) =>
    calibratedConfidence(calibration, told({ confidence })),
  )
  expect(low).toBeGreaterThan(0)
  expect(high).toBeLessThan(1)
  expect(high).toBeGreaterThan(low as number)
  expect(calibratedConfidence(calibration, told({ kind: 'corridor', confidence: 0.8 }))).toBe(0.8)
})

test('a table with other features is refused', () => {
  expect(() => loadCalibration('{}')).toThrow(/table of calibration/)
  const renamed = shipped.replace('"event"', '"happening"')
  expect(() => loadCalibration(renamed)).toThrow(/table of calibration/)
  const other = loadCalibration(shipped.replace(/"weight": [-\d.]+/, '"weight": 0.123'))
  expect(other.version).not.toBe(loadCalibration(shipped).version)
})
