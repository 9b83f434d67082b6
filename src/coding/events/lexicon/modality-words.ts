/** Verbs under which an act is still to come. */
export const PLANNING = new Set(
  (
    'plan intend aim hope want seek prepare expect schedule set wish propose ' +
    'envision envisage anticipate await offer agree pledge promise vow'
  ).split(' '),
)
/** Verbs under which an act does not happen. */
export const FAILING = new Set(
  'fail refuse neglect decline avoid prevent deny stop cancel rule forgo'.split(' '),
)
/** Verbs under which an act is asked for. */
export const ASKING = new Set(
  (
    'urge ask call demand order request appeal encourage press require need implore beg exhort pressure ' +
    'lobby plead petition instruct tell advise nudge prod coax beseech entreat command pressure'
  ).split(' '),
)
/** Verbs under which an act is only thought of. */
export const FEARING = new Set(
  'fear threaten risk warn suspect consider mull ponder contemplate'.split(' '),
)
/** Words of a noun phrase for what is still to come. */
export const PLANNED_WORDS = new Set(
  'planned upcoming proposed scheduled due awaited future forthcoming prospective expected intended next'.split(
    ' ',
  ),
)
/** Words of a noun phrase for what may never come. */
export const POSSIBLE_WORDS = new Set(
  'possible potential any every each hypothetical feared eventual'.split(' '),
)
