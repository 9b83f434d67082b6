import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { InputError } from '../text/index.ts'

/**
 * The text of a gold file; one that ends in `.gz` is unpacked.
 *
 * @throws InputError `E-EVALUATE-004` when the file cannot be read.
 */
export async function readGoldText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (cause) {
    throw new InputError({
      code: 'E-EVALUATE-004',
      message: `the gold file cannot be read: ${(cause as Error).message}`,
      where: path,
      fix: 'Check the path; plain files and .gz are read.',
      cause,
    })
  }
}
