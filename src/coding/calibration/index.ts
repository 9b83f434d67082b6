export type { Calibration, CalibrationSubject } from './calibration.ts'
export {
  CALIBRATED_KINDS,
  CALIBRATION_FEATURES,
  calibratedConfidence,
  calibrationFeatures,
  loadCalibration,
} from './calibration.ts'
