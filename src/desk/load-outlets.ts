import { compiledData } from './load-reader.ts'

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
  // Loaded here, not above: most runs of the command line never ask for outlets.
  const { z } = await import('zod')
  const shape = z.object({
    outlets: z.array(
      z.object({
        name: z.string(),
        aliases: z.array(z.string()),
        country: z.string().optional(),
        stateRun: z.enum(['yes', 'no', 'unknown']),
      }),
    ),
  })
  const { outlets } = shape.parse(JSON.parse(await compiledData('outlets.json')))
  const byName = new Map<string, KnownOutlet>()
  for (const { aliases, ...outlet } of outlets)
    for (const name of [outlet.name, ...aliases]) byName.set(name.toLowerCase(), outlet)
  return byName
}
