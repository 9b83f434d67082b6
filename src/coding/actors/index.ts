export type { ActorDictionary, SurfaceForm } from './dictionary.ts'
export { loadActorDictionary, loadCorridorGazetteer } from './load-dictionary.ts'
export { mentionsStep } from './mentions-step.ts'
