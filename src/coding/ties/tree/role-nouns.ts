import type { TieKind } from '../../../codebook/index.ts'

/** What one is to another: 'X is the ROLE of Y'. */
export interface RoleNoun {
  readonly kind: TieKind | 'supply' | 'backing' | 'client'
  readonly sign: -1 | 0 | 1
  readonly directed: boolean
  /** The tie runs from the other to the bearer ('a threat to Y': Y fears). */
  readonly reversed?: boolean
}

const role = (
  words: string,
  kind: RoleNoun['kind'],
  sign: -1 | 0 | 1,
  directed: boolean,
  reversed = false,
): [string, RoleNoun][] =>
  words
    .split(' ')
    .map((word) => [word, { kind, sign, directed, ...(reversed ? { reversed } : {}) }])

/** Nouns of relation and what each says. */
export const ROLES: ReadonlyMap<string, RoleNoun> = new Map([
  ...role(
    'ally affiliate offshoot franchise branch confederate co-belligerent',
    'alliance',
    1,
    false,
  ),
  ...role(
    'partner friend brother comrade bedfellow confidant favourite favorite',
    'political_ties',
    1,
    false,
  ),
  ...role('escort bodyguard', 'military_cooperation', 1, false),
  ...role(
    'client protégé protege satellite dependency dependant protectorate',
    'client',
    1,
    true,
    true,
  ),
  ...role(
    'rival enemy foe adversary competitor opponent antagonist nemesis archrival arch-rival archenemy arch-enemy archfoe arch-foe challenger contender bogeyman bugbear',
    'rivalry',
    -1,
    false,
  ),
  ...role('member founder participant signatory', 'membership', 1, true),
  ...role('supplier provider exporter seller source vendor', 'supply', 1, true),
  ...role(
    'buyer customer market importer purchaser destination recipient',
    'supply',
    1,
    true,
    true,
  ),
  ...role('investor creditor lender financier donor', 'trade', 1, false),
  ...role(
    'backer patron sponsor benefactor supporter paymaster godfather overlord champion mentor',
    'backing',
    1,
    true,
  ),
  ...role('proxy puppet surrogate vassal', 'proxy_support', 1, true, true),
  ...role('outlet lifeline gateway', 'transport_link', 1, true, true),
  ...role('guarantor protector', 'military_cooperation', 1, false),
  ...role('mediator broker go-between intermediary arbiter facilitator', 'mediation', 0, true),
  ...role('neighbour neighbor', 'border', 0, false),
  ...role('threat danger menace', 'threat_perception', -1, true, true),
])
