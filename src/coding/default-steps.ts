import { mentionsStep } from './actors/mentions-step.ts'
import { attributionStep } from './attribution/attribution-step.ts'
import { claimsStep } from './claims/claims-step.ts'
import { corridorsStep } from './corridors/corridors-step.ts'
import { datesStep } from './dates/dates-step.ts'
import { eventsStep } from './events/events-step.ts'
import { placesStep } from './places/places-step.ts'
import type { CodingStep } from './step.ts'
import { tiesStep } from './ties/ties-step.ts'

/** The steps of the built-in reader, in the order in which they run. */
export const DEFAULT_STEPS: readonly CodingStep[] = [
  mentionsStep,
  placesStep,
  datesStep,
  attributionStep,
  eventsStep,
  corridorsStep,
  tiesStep,
  claimsStep,
]
