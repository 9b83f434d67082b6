import type { NameSpan } from './name-spans.ts'

const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier ' +
    'chancellor speaker secretary general gen lt lieutenant col colonel maj major capt captain adm ' +
    'admiral brig brigadier marshal commander chief justice judge senator sen congressman rep ' +
    'representative governor gov mayor ambassador envoy spokesman spokeswoman spokesperson ministry ' +
    'foreign defense defence king queen prince princess sheikh sheik sultan emir ayatollah grand ' +
    'supreme leader pope cardinal archbishop bishop patriarch imam mullah deputy first lady'
  ).split(' '),
)
/** First parts of places that are one name in spite of their hyphen. */
const HYPHENATED: ReadonlySet<string> = new Set(
  'nagorno guinea timor bosnia alsace schleswig rhine baden kabardino karachay gorno deir dar'.split(
    ' ',
  ),
)

/**
 * Corrects the edges of a name: titles before a person are no part of the name ('President Okoye'), and
 * two places joined by a hyphen are two names ('Kenya-Somalia').
 *
 * @param wordAt the word at a place of the sentence
 */
export function mendName(name: NameSpan, wordAt: (place: number) => string): readonly NameSpan[] {
  const { end, type } = name
  let { first } = name
  if (type === 'PER')
    while (first + 1 < end && TITLES.has(wordAt(first).toLowerCase().replace(/\.$/, ''))) first++
  if (type === 'LOC')
    for (let place = first + 1; place + 1 < end; place++) {
      if (!/^[-\u2010\u2011–]$/.test(wordAt(place))) continue
      const before = wordAt(place - 1)
      const bothNames = /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(wordAt(place + 1))
      if (!bothNames || HYPHENATED.has(before.toLowerCase())) continue
      return [{ first, end: place, type }, ...mendName({ first: place + 1, end, type }, wordAt)]
    }
  return [{ first, end, type }]
}
