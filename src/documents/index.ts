export { DOCUMENTS_ERRORS } from './errors.ts'
