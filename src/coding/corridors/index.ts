export { keyOf as corridorKey } from './corridor-names.ts'
export { corridorsStep } from './corridors-step.ts'
