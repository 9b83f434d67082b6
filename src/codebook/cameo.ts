import { CAMEO_ROWS } from './cameo-rows.ts'
import type { Context, EventCode, EventType, Mode } from './vocabulary.ts'

/** What PLOVER makes of a CAMEO code. */
export interface CameoMeaning {
  /** The code asked for. */
  readonly code: string
  /** The code the meaning was found under: the same, or the nearest code above it. */
  readonly foundAs: string
  readonly type: EventCode
  readonly mode?: Mode
  readonly contexts: readonly Context[]
  /** What the actor does, in a few words. */
  readonly does: string
  /** 'published': CAMEO2PLOVER-2021; 'ours': codes that mapping leaves out (01, 02). */
  readonly basis: 'published' | 'ours'
}

const ROWS = new Map(CAMEO_ROWS.map((row) => [row[0], row]))

/**
 * The PLOVER reading of a CAMEO code of two to four digits, leading zero included ('042', '1823',
 * root codes as '04' or '040'). A code the table does not hold takes the meaning of the code above it
 * (1951 that of 195).
 *
 * @returns undefined when `code` is no CAMEO code.
 */
export function fromCameo(code: string): CameoMeaning | undefined {
  if (!/^(?:0[1-9]|1\d|20)\d{0,2}$/.test(code)) return undefined
  for (let length = code.length; length >= 2; length--) {
    const above = code.slice(0, length)
    const row = ROWS.get(length === 2 ? `${above}0` : above)
    if (row === undefined) continue
    const [foundAs, type, mode, contexts, does] = row
    const basis = foundAs < '030' ? 'ours' : 'published'
    return { code, foundAs, type, ...(mode === undefined ? {} : { mode }), contexts, does, basis }
  }
  return undefined
}

/**
 * The CAMEO code written for an event type, and for its modes where CAMEO has a word. Where CAMEO has
 * none (a multilateral meeting, a cyber attack) the mode takes the code of its type.
 */
const CODES: Readonly<
  Record<EventType, Readonly<{ code: string } & Partial<Record<Mode, string>>>>
> = {
  AGREE: { code: '030' },
  CONSULT: { code: '040', visit: '042', 'third-party': '044', phone: '041' },
  SUPPORT: { code: '050' },
  CONCEDE: { code: '080' },
  COOPERATE: { code: '060' },
  AID: { code: '070' },
  RETREAT: {
    code: '084',
    withdraw: '0872',
    release: '0841',
    return: '0842',
    disarm: '087',
    ceasefire: '0871',
    access: '086',
  },
  REQUEST: { code: '100', assist: '101', change: '104', yield: '105', meet: '106' },
  ACCUSE: { code: '112', disapprove: '111', investigate: '090', allege: '112' },
  REJECT: { code: '120', assist: '121', change: '123', yield: '124', meet: '125' },
  THREATEN: {
    code: '130',
    restrict: '1312',
    relations: '1313',
    expel: '136',
    territory: '1382',
    violence: '138',
  },
  PROTEST: {
    code: '140',
    demo: '141',
    riot: '145',
    strike: '143',
    hunger: '142',
    boycott: '143',
    obstruct: '144',
    vandalize: '145',
  },
  SANCTION: { code: '160', expel: '166', withdraw: '161', discontinue: '162' },
  MOBILIZE: { code: '150', troops: '154', police: '153' },
  COERCE: {
    code: '170',
    seize: '171',
    restrict: '172',
    censor: '1721',
    curfew: '1723',
    'martial-law': '1724',
    arrest: '173',
    deport: '174',
  },
  ASSAULT: {
    code: '180',
    abduct: '181',
    beat: '182',
    torture: '1822',
    sexual: '1821',
    targeted: '186',
    destroy: '1712',
    primitive: '182',
    firearms: '193',
    explosives: '1833',
    'suicide-attack': '1831',
    aerial: '195',
    drone: '195',
    'heavy-weapons': '194',
    'crowd-control': '175',
    unconventional: '204',
  },
}

/**
 * The CAMEO code to write for an event of this type and mode. Back through `fromCameo` the type is
 * always the same; the mode is, where CAMEO and the published mapping keep it.
 *
 * @returns undefined for `NONE`, which CAMEO-style files have no place for.
 */
export function toCameo(type: EventType, mode?: Mode): string
export function toCameo(type: EventCode, mode?: Mode): string | undefined
export function toCameo(type: EventCode, mode?: Mode): string | undefined {
  if (type === 'NONE') return undefined
  const codes = CODES[type]
  return (mode === undefined ? undefined : codes[mode]) ?? codes.code
}
