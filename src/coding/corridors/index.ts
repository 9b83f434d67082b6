export { corridorsStep } from './corridors-step.ts'
