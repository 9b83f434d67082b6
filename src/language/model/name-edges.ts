import type { NameSpan } from './name-spans.ts'

/** Offices; honorifics and titles of birth are left, since annotators differ about them. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'president vice prime minister premier chancellor speaker secretary general commander chief ' +
    'senator congressman representative governor mayor ambassador envoy spokesman spokeswoman ' +
    'spokesperson ministry foreign defense defence supreme leader parliament interior finance army ' +
    'military deputy'
  ).split(' '),
)
/** First parts of places that are one name in spite of their hyphen. */
const HYPHENATED: ReadonlySet<string> = new Set(
  'nagorno guinea timor bosnia alsace schleswig rhine baden kabardino karachay gorno deir dar'.split(
    ' ',
  ),
)

/** Places that are more than one word, by their last word, with what may stand before it. */
const MODIFIED =
  /^(?:Ocean|Sea|Gulf|Republic|East|West|Asia|Africa|America|Europe|Caucasus|Arabia|Korea|Sudan|Strait|Peninsula|Bank)$/
const MODIFIERS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Middle|Near|Far|Latin|Saudi|Islamic|Indian|Pacific|Atlantic|Arctic|Persian|Arabian|Caspian|Black|Red|Mediterranean|Baltic|North\w+|South\w+)$/
/** States whose name has an 'and' in it, by their first word. */
const WITH_AND: ReadonlySet<string> = new Set(
  'bosnia trinidad antigua saint st. sao são turks wallis jammu tyne newfoundland'.split(' '),
)
const HYPHEN = /^[-\u2010\u2011–]$/
const CAPITAL = /^\p{Lu}/u

/**
 * Corrects the edges of the names of a sentence: titles before a person are no part of the name
 * ('President Okoye'), places joined by a hyphen or an 'and' are two names ('Kenya-Somalia'), and
 * 'South', 'Middle' or 'Indian' before a part of the world belongs to it.
 *
 * @param wordAt the word at a place of the sentence
 * @param length number of words of the sentence
 */
export function mendNames(
  names: readonly NameSpan[],
  wordAt: (place: number) => string,
  length: number,
): readonly NameSpan[] {
  return names.flatMap((name, index) => {
    if (name.type === 'PER') return [withoutTitles(name, wordAt)]
    if (name.type !== 'LOC') return [name]
    const from = names[index - 1]?.end ?? 0
    const until = names[index + 1]?.first ?? length
    return apart(whole(name, wordAt, from, until), wordAt)
  })
}

function withoutTitles(name: NameSpan, wordAt: (place: number) => string): NameSpan {
  let { first } = name
  while (first + 1 < name.end && TITLES.has(wordAt(first).toLowerCase().replace(/\.$/, ''))) first++
  return { ...name, first }
}

/** 'South' of 'South Caucasus', and the other half of 'Nagorno-Karabakh', brought back. */
function whole(
  name: NameSpan,
  wordAt: (place: number) => string,
  from: number,
  until: number,
): NameSpan {
  let { first, end } = name
  if (first > from && MODIFIED.test(wordAt(first)) && MODIFIERS.test(wordAt(first - 1))) first--
  const joined =
    end + 1 < until &&
    HYPHENATED.has(wordAt(end - 1).toLowerCase()) &&
    HYPHEN.test(wordAt(end)) &&
    CAPITAL.test(wordAt(end + 1))
  if (joined) end += 2
  return { ...name, first, end }
}

function apart({ first, end, type }: NameSpan, wordAt: (place: number) => string): NameSpan[] {
  for (let place = first + 1; place + 1 < end; place++) {
    const word = wordAt(place)
    const before = wordAt(place - 1)
    if (!CAPITAL.test(before) || !CAPITAL.test(wordAt(place + 1))) continue
    const joins = HYPHEN.test(word)
      ? !HYPHENATED.has(before.toLowerCase())
      : word === 'and' && !WITH_AND.has(wordAt(first).toLowerCase())
    if (joins)
      return [{ first, end: place, type }, ...apart({ first: place + 1, end, type }, wordAt)]
  }
  return [{ first, end, type }]
}
