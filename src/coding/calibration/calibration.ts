import { z } from 'zod'
import { contentHash, InputError } from '../../text/index.ts'
import type { Attribution, Certainty, ReportKind } from '../report.ts'

/** Kinds of report whose confidence a calibration covers. */
export const CALIBRATED_KINDS = ['event', 'tie', 'claim'] as const satisfies readonly ReportKind[]

/** What of a report its calibrated confidence depends on. */
export interface CalibrationSubject {
  readonly kind: ReportKind
  /** The coder's own, 0 to 1. */
  readonly confidence: number
  readonly certainty: Certainty
  readonly attribution: { readonly holder: Attribution['holder'] | object }
  /** Of events and ties. */
  readonly modality?: string
}

/** The names of the features, in the order of the weights. */
export const CALIBRATION_FEATURES = [
  'event',
  'tie',
  'claim',
  'log odds',
  'not told as done or holding',
  'not told plainly',
  "the author's voice",
] as const

/** A logistic map from what the coder says of a report to how often such reports are right. */
export interface Calibration {
  /** Hash of the weights; part of a reading's configuration. */
  readonly version: string
  /** One for each of `CALIBRATION_FEATURES`. */
  readonly weights: readonly number[]
}

const LEAST = 0.03

/** The features of a report, in the order of `CALIBRATION_FEATURES`. */
export function calibrationFeatures(report: CalibrationSubject): readonly number[] {
  const { kind, certainty, modality = 'asserted', attribution } = report
  const confidence = Math.min(1 - LEAST, Math.max(LEAST, report.confidence))
  const odds = Math.log(confidence / (1 - confidence))
  return [
    ...CALIBRATED_KINDS.map((one) => (one === kind ? 1 : 0)),
    odds,
    modality === 'asserted' ? 0 : 1,
    certainty === 'plain' ? 0 : 1,
    attribution.holder === 'author' ? 1 : 0,
  ]
}

/**
 * How likely a report is right: 0 to 1, three digits. Kinds without a calibration keep what the coder says.
 * (Platt, Probabilistic outputs for support vector machines, 1999, with a few features beside the score.)
 */
export function calibratedConfidence(
  { weights }: Pick<Calibration, 'weights'>,
  report: CalibrationSubject,
): number {
  if (!CALIBRATED_KINDS.some((kind) => kind === report.kind)) return report.confidence
  const features = calibrationFeatures(report)
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * (features[at] ?? 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}

const TABLE = z.object({
  format: z.literal('chancery-calibration/1'),
  weights: z.array(z.object({ feature: z.string(), weight: z.number() })),
})

/**
 * Opens a table of weights (`models/english/calibration.json`).
 *
 * @throws InputError `E-CODING-105` when it is none, or its features are not those of this program.
 */
export function loadCalibration(json: string): Calibration {
  const table = TABLE.safeParse(parsed(json))
  const weights = table.data?.weights ?? []
  const fits =
    weights.length === CALIBRATION_FEATURES.length &&
    weights.every(({ feature }, at) => feature === CALIBRATION_FEATURES[at])
  if (!fits)
    throw new InputError({
      code: 'E-CODING-105',
      message: `expected a table of calibration with ${CALIBRATION_FEATURES.length} features`,
      fix: 'Reinstall the package, or make the table again: node bench/calibration.mjs --save',
    })
  const values = weights.map(({ weight }) => weight)
  return { version: contentHash('chancery-calibration/1', ...values.map(String)), weights: values }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
