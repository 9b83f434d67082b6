/** What went wrong, in the server's words: code, message, what to do. */
export class ApiError extends Error {
  readonly code: string
  readonly fix: string | undefined

  constructor(code: string, message: string, fix: string | undefined) {
    super(message)
    this.name = 'ApiError'
    this.code = code
    this.fix = fix
  }
}
