export { DESK_ERRORS } from './errors.ts'
