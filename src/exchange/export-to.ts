import { NotFoundError } from '../text/index.ts'
import type { LedgerView, Query } from '../view/index.ts'
import type { Exporter } from './exporter.ts'
import { JSONL_EXPORTER } from './jsonl/jsonl-exporter.ts'

/** The formats Chancery writes itself. */
export const EXPORTERS: readonly Exporter[] = [JSONL_EXPORTER]

/** What to export, and with whose formats. */
export interface ExportOptions {
  /** Everything when left out. */
  readonly query?: Query
  /** `EXPORTERS` when left out. */
  readonly exporters?: readonly Exporter[]
}

/**
 * Writes what a view shows in another format, line by line.
 *
 * @param format name of an exporter
 * @param out takes one line, without a line end
 * @returns the number of lines
 * @throws NotFoundError `E-EXCHANGE-001` when there is no such format.
 */
export async function exportTo(
  format: string,
  view: LedgerView,
  out: (line: string) => void,
  options: ExportOptions = {},
): Promise<number> {
  const exporters = options.exporters ?? EXPORTERS
  const exporter = exporters.find(({ name }) => name === format)
  if (exporter === undefined) {
    const names = exporters.map(({ name }) => name).join(', ')
    throw new NotFoundError({
      code: 'E-EXCHANGE-001',
      message: `there is no format '${format}'`,
      fix: `Use one of: ${names}.`,
    })
  }
  return exporter.write(view, options.query ?? {}, out)
}
