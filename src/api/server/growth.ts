import { contentHash } from '../../text/index.ts'
import type { Written } from '../../view/index.ts'
import type { Door } from './guards.ts'

/** Counts what is added to the ledger while this program holds it: nobody else can add to it then. */
export class Growth {
  private additions = 0
  private readonly program: string

  constructor({ token }: Pick<Door, 'token'>) {
    // A program started anew counts from the beginning: its counts must not be taken for older ones.
    this.program = contentHash('growth', token).slice(0, 8)
  }

  /** Notes what came of a request that may have added something. */
  note(result: unknown): void {
    const written = Array.isArray(result) ? (result as readonly Written[]) : undefined
    const isLarger =
      written?.some(
        ({ document, publications, reading }) =>
          document === 'new' || publications > 0 || reading === 'new',
      ) ?? true
    if (isLarger) this.additions++
  }

  /** Another text whenever the ledger has grown or the program was started anew. */
  get state(): string {
    return `${this.program}-${this.additions}`
  }
}
