/** Options every verb has, and those of single verbs, as commander hands them over. */
export interface CommonOptions {
  readonly ledger?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly debug?: boolean
  readonly recorded?: string
  readonly metadata?: string
  readonly again?: boolean
  readonly workers?: string
  readonly actors?: string
  readonly why?: string
  readonly by?: string
  readonly format?: string
  readonly out?: string
  readonly corpus?: string
  readonly predictions?: string
  readonly asKnownOn?: string
  readonly asRecordedOn?: string
}

/** Options of the lists. */
export interface FilterOptions extends CommonOptions {
  readonly since?: string
  readonly until?: string
  readonly actor?: readonly string[]
  readonly recipient?: readonly string[]
  readonly type?: readonly string[]
  readonly kind?: readonly string[]
  readonly modality?: readonly string[]
  readonly accordingTo?: readonly string[]
  readonly document?: readonly string[]
  readonly text?: string
  readonly limit?: string
  readonly offset?: string
  readonly sentences?: boolean
}
