import type {
  AllianceSimilarity,
  AllianceYear,
  Capabilities,
  CapabilityComponent,
  DependenceFound,
  WorldTotals,
} from '../../system/index.ts'
import type { ActorId, Notice } from '../../text/index.ts'
import { UsageError } from '../../text/index.ts'
import type { Filters } from '../filters.ts'
import { questionOf } from '../filters.ts'
import type { Desk } from '../open-desk.ts'
import { readTable } from './read-table.ts'

/** Which files and states a table of power is made of. */
export interface PowerOptions {
  /** National Material Capabilities, as published. */
  readonly nmc?: string
  /** World totals of the components, where the file does not hold all states. */
  readonly totals?: string
  /** Alliances by pair and year, as published. */
  readonly alliances?: string
  readonly year?: string
  /** States to compare, by their codes in the files; all when left out. */
  readonly among?: readonly string[]
}

/** What a state has. */
export interface StatePower {
  readonly state: string
  /** CINC, computed from the components, 0 to 1; undefined when none is known. */
  readonly cinc?: number
  /** As published with the data. */
  readonly published?: number
  /** Share among the states compared, 0 to 1. */
  readonly share?: number
  /** Share of the world in each component. */
  readonly components: Partial<Readonly<Record<CapabilityComponent, number>>>
}

/** Power in one year: layers beside each other, each with its date; no score over all. */
export interface PowerFound {
  readonly capabilities?: {
    readonly year: number
    /** Where the world totals come from. */
    readonly totalsFrom: string
    /** Most capable first. */
    readonly states: readonly StatePower[]
    /** Among the states compared: 0 all equal, 1 one has everything. */
    readonly concentration?: number
    readonly effectivePowers?: number
  }
  readonly alliances?: {
    readonly year: number
    /** States over which likeness is measured. */
    readonly states: number
    /** Most alike first. */
    readonly pairs: readonly AllianceSimilarity[]
  }
  readonly formula: readonly string[]
  /** Layers that cannot be shown, and where their data are. */
  readonly missing: readonly string[]
  readonly notices: readonly Notice[]
  /** Shares of capability as an SVG picture. */
  picture(): string
}

const POWER_FORMULA: readonly string[] = [
  "CINC: the mean of a state's shares of the world in the components present: military expenditure and personnel, iron and steel, energy, total and urban population (Singer, Bremer and Stuckey 1972). It is demographic and industrial and says little of what arms imports do.",
  'Concentration among the states compared: sqrt((sum of squared shares - 1/n) / (1 - 1/n)) (Ray and Singer 1973). Effective number of powers: 1 / sum of squared shares.',
  "Likeness of alliances: Cohen's kappa and Scott's pi with squared distances between commitments (3 defence or offence, 2 neutrality or consultation, 1 non-aggression), corrected for chance (Haege 2011). S is shown for comparison: it calls states alike for having few allies. A treaty is not a friendship.",
]
const NMC_MISSING =
  'Capabilities: give --nmc FILE, the National Material Capabilities of the Correlates of War project (correlatesofwar.org, free with citation).'
const TOTALS_MISSING =
  'The index differs from the one published in the file: states are missing from the world totals. Give --totals FILE, or the whole file.'
const ALLIANCES_MISSING =
  'Alliances: give --alliances FILE, a dyad-year file of ATOP (atopdata.org) or the yearly dyads of the Correlates of War alliances.'

/**
 * Power from published files that the user brings; nothing is bundled, and what is not given is named
 * with the place where it is to be had.
 *
 * @throws InputError `E-DESK-060`, `E-SYSTEM-011`, `E-SYSTEM-012` for files that cannot be read.
 * @throws UsageError `E-DESK-072` for a year or state the files do not have.
 */
export async function measurePower(options: PowerOptions): Promise<PowerFound> {
  const room = await import('../../system/index.ts')
  const notices: Notice[] = []
  const wanted = options.year === undefined ? undefined : yearOf(options.year)
  let found: Pick<PowerFound, 'capabilities' | 'alliances'> = {}
  if (options.nmc !== undefined) {
    const read = room.readCapabilityRows(await readTable(options.nmc), options.nmc)
    notices.push(...read.notices)
    const year = chooseYear(read.rows, wanted, options.nmc)
    const rows = read.rows.filter((row) => row.year === year)
    const given =
      options.totals === undefined
        ? undefined
        : room.readTotalRows(await readTable(options.totals), options.totals).get(year)
    const totals = given ?? room.sumTotals(rows).get(year) ?? {}
    const totalsFrom =
      given === undefined ? `the ${rows.length} states of the file` : (options.totals as string)
    const compared = among(rows, options.among, options.nmc)
    found = { capabilities: capabilitiesOf(room, compared, { year, totals, totalsFrom }) }
  }
  if (options.alliances !== undefined) {
    const read = room.readAllianceRows(await readTable(options.alliances), options.alliances)
    notices.push(...read.notices)
    const year = chooseYear(read.rows, wanted, options.alliances)
    const rows = read.rows.filter((row) => row.year === year)
    found = { ...found, alliances: alliancesOf(room, rows, year, options) }
  }
  return {
    ...found,
    formula: POWER_FORMULA,
    missing: [
      ...(isPartial(found.capabilities) ? [TOTALS_MISSING] : []),
      ...(options.nmc === undefined ? [NMC_MISSING] : []),
      ...(options.alliances === undefined ? [ALLIANCES_MISSING] : []),
    ],
    notices,
    picture: () => {
      const { states = [], year } = found.capabilities ?? {}
      const bars = states
        .filter(({ cinc }) => cinc !== undefined)
        .slice(0, MOST_STATES_COMPARED)
        .map(({ state, cinc = 0 }) => ({ label: state, share: cinc, note: cinc.toFixed(5) }))
      return room.drawShares(bars, `National capabilities (CINC) ${year ?? ''}`.trim())
    },
  }
}

const MOST_STATES_COMPARED = 40

/** True when the index of the same year was published and is another: states are missing from the totals. */
function isPartial(capabilities: PowerFound['capabilities']): boolean {
  return (capabilities?.states ?? []).some(
    ({ cinc, published }) =>
      cinc !== undefined && published !== undefined && Math.abs(cinc - published) > 1e-6,
  )
}

type Room = typeof import('../../system/index.ts')

function capabilitiesOf(
  room: Room,
  rows: readonly Capabilities[],
  { year, totals, totalsFrom }: { year: number; totals: WorldTotals; totalsFrom: string },
): NonNullable<PowerFound['capabilities']> {
  const indices = rows.map((row) => room.capabilityIndex(row, totals))
  const known = indices.filter((index) => index !== undefined)
  const sum = known.reduce((total, index) => total + index, 0)
  const concentration = room.concentration(known)
  const effectivePowers = room.effectivePowers(known)
  const states = rows.map((row, number): StatePower => {
    const cinc = indices[number]
    return {
      state: row.state,
      ...(cinc === undefined ? {} : { cinc, share: cinc / sum }),
      ...(row.published === undefined ? {} : { published: row.published }),
      components: room.componentShares(row, totals),
    }
  })
  return {
    year,
    totalsFrom,
    states: states.sort((x, y) => (y.cinc ?? -1) - (x.cinc ?? -1)),
    ...(concentration === undefined ? {} : { concentration }),
    ...(effectivePowers === undefined ? {} : { effectivePowers }),
  }
}

function alliancesOf(
  room: Room,
  rows: readonly AllianceYear[],
  year: number,
  options: PowerOptions,
): NonNullable<PowerFound['alliances']> {
  const states = [...new Set(rows.flatMap(({ a, b }) => [a, b]))].sort()
  const compared =
    options.among === undefined
      ? states.slice(0, MOST_STATES_COMPARED)
      : options.among.map((one) => nameAmong(one, states) ?? one.toUpperCase())
  const pairs = compared.flatMap((a, index) =>
    compared.slice(index + 1).map((b) => room.allianceSimilarity(a, b, states, rows)),
  )
  return {
    year,
    states: states.length,
    pairs: pairs.sort((x, y) => (y.kappa ?? -2) - (x.kappa ?? -2)),
  }
}

function yearOf(text: string): number {
  const year = Number(text.trim())
  if (Number.isInteger(year)) return year
  throw new UsageError({
    code: 'E-DESK-072',
    message: `expected a year, found '${text}'`,
    fix: 'Write it like 2016.',
  })
}

/** The year asked for, else the last one. */
function chooseYear(
  rows: readonly { readonly year: number }[],
  wanted: number | undefined,
  file: string,
): number {
  const years = [...new Set(rows.map(({ year }) => year))].sort((x, y) => x - y)
  const last = years.at(-1)
  if (wanted !== undefined && years.includes(wanted)) return wanted
  if (wanted === undefined && last !== undefined) return last
  throw new UsageError({
    code: 'E-DESK-072',
    message: `the table has no year ${wanted ?? 'at all'}`,
    where: file,
    fix: years.length === 0 ? 'Check the file.' : `It has ${years[0]} to ${last}.`,
  })
}

function among(
  rows: readonly Capabilities[],
  names: readonly string[] | undefined,
  file: string,
): readonly Capabilities[] {
  if (names === undefined) return rows
  const states = rows.map(({ state }) => state)
  const wanted = names.map((name) => {
    const state = nameAmong(name, states)
    if (state !== undefined) return state
    throw new UsageError({
      code: 'E-DESK-072',
      message: `the table has no state '${name}' in that year`,
      where: file,
      fix: `Use the codes of the file: ${states.slice(0, 12).join(', ')} ...`,
    })
  })
  return rows.filter(({ state }) => wanted.includes(state))
}

function nameAmong(name: string, states: readonly string[]): string | undefined {
  return states.find((state) => state.toLowerCase() === name.trim().toLowerCase())
}

/** Dependence as a ledger tells it. */
export interface DependenceAnswer extends DependenceFound {
  readonly names: Readonly<Record<string, string>>
  readonly formula: readonly string[]
  /** As an SVG picture. */
  picture(): string
}

/** Who could hurt whom by stopping, from the ties of a ledger that pass the filters. */
export async function findDependence(desk: Desk, filters: Filters): Promise<DependenceAnswer> {
  const { DEPENDENCE_FORMULA, dependenceOf, drawShares } = await import('../../system/index.ts')
  const { query, vantage } = await questionOf(desk, filters, 'ties')
  const view = desk.ledger.view.at(vantage)
  const { rows } = await view.tieReports(query)
  const found = dependenceOf(rows)
  const dictionary = await desk.dictionary()
  const names = Object.fromEntries(
    found.dependences
      .flatMap(({ dependent, on }) => [dependent, on])
      .map((unit) => [unit, dictionary.actor(unit as ActorId)?.name ?? unit]),
  )
  const picture = () =>
    drawShares(
      found.dependences.flatMap(({ dependent, on, share, of }) =>
        share === undefined
          ? []
          : [
              {
                label: `${names[dependent] ?? dependent} on ${names[on] ?? on}`,
                share,
                note: `${(share * 100).toFixed(0)}% of ${of}`,
              },
            ],
      ),
      'Who depends on whom, as told',
    )
  return { ...found, names, formula: DEPENDENCE_FORMULA, picture }
}
