export type { KnownPlace, PlaceGazetteer, PlaceKind } from './gazetteer.ts'
export { NO_PLACES, placeKey } from './gazetteer.ts'
export { loadPlaceGazetteer } from './load-places.ts'
export { placesStep } from './places-step.ts'
