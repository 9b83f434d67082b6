/** Lower-case words that stand before a name or number: a full stop after them never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof gen lt col maj capt sgt cpl cmdr adm brig sen rep gov amb hon rev fr msgr ' +
    'pres st sr. mt ft gen. maj. lt. e.g i.e cf vs viz approx ca no nos vol pp fig sec art para'
  ).split(' '),
)

/** Lower-case abbreviations that may end a sentence; they do when a typical first word follows. */
export const INNER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c r.o.c p.r.c n.k a.m p.m jr sr inc ltd co corp bros llc plc ' +
    'dept est etc al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri ph.d b.c a.d ' +
    'gmt km sq'
  ).split(' '),
)

/**
 * Words that begin sentences far oftener than they follow an abbreviation inside one: determiners,
 * pronouns, conjunctions, prepositions and adverbs written with a capital.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It They We You I His Her Its Their Our My But And Or Nor So ' +
    'Yet If When While As Since After Before Although Though Because Despite However Moreover ' +
    'Furthermore Meanwhile Instead In On At For From By With To Of Under Over During Among Amid ' +
    'Against Without Within Once Both Each Every All Some Many Most Several Few Such Another Other ' +
    'There Here What Who Why How Where Which Whether Not No Now Then Thus Still Also Only Even Last ' +
    'Earlier Later Recently According Officials'
  ).split(' '),
)
