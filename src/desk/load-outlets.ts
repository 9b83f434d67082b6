import { z } from 'zod'
import { compiledData } from './load-reader.ts'

const outletsSchema = z.object({
  outlets: z.array(
    z.object({
      name: z.string(),
      aliases: z.array(z.string()),
      country: z.string().optional(),
      stateRun: z.enum(['yes', 'no', 'unknown']),
    }),
  ),
})

/** What is known about an outlet, whatever it has published. */
export interface KnownOutlet {
  readonly name: string
  /** ISO 3166 alpha-3. */
  readonly country?: string | undefined
  readonly stateRun: 'yes' | 'no' | 'unknown'
}

/**
 * The outlets Chancery knows, by each of their names in lower case.
 *
 * @throws BugError `E-DESK-031` when the compiled data are missing.
 */
export async function loadOutlets(): Promise<ReadonlyMap<string, KnownOutlet>> {
  const { outlets } = outletsSchema.parse(JSON.parse(await compiledData('outlets.json')))
  const byName = new Map<string, KnownOutlet>()
  for (const { aliases, ...outlet } of outlets)
    for (const name of [outlet.name, ...aliases]) byName.set(name.toLowerCase(), outlet)
  return byName
}
