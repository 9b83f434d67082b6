/** The tables under `data/`, in the order in which they are read. */
export declare const TABLES: readonly string[]
/** Checks every table of a data directory and compiles them. */
export declare function compileData(directory: string): {
  readonly files: Readonly<
    Record<
      'actors.json' | 'corridors.json' | 'outlets.json' | 'patrons.json' | 'places.json',
      string
    >
  >
  readonly problems: readonly string[]
  readonly summary: string
}
