import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { distinct, one } from './tie-of-verb.ts'
import type { TieView } from './tie-view.ts'
import { apart, hasMembers, type TreeTie } from './tree-tie.ts'

const SHARED =
  /^(language|faith|religion|history|culture|ancestry|heritage|script|tongue|descent|kinship|root)$/

const LINKS: readonly (readonly [RegExp, TieKind])[] = [
  [
    /^(railway|rail|railroad|road|highway|motorway|corridor|ferry|bridge|flight|canal|route|line|port|tunnel|train|ship|airline)$/,
    'transport_link',
  ],
  [/^(pipeline|grid|interconnector|gasline)$/, 'energy_link'],
  [/^(cable|fibre|fiber|satellite|network)$/, 'telecom_link'],
]

/** 'A railway links X to Y', 'a pipeline runs from X to Y', 'X is linked to Y by rail'. */
export function linking(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  if (subject === undefined) return []
  let kind = LINKS.find(([pattern]) => pattern.test(tree.lemma(subject)))?.[1]
  if (kind === undefined) return []
  const modifiers = tree.children(subject).map((child) => tree.word(child))
  if (
    modifiers.some((word) =>
      /^(power|electricity|gas|oil|energy|kilovolt|volt|transmission|voltage|\d+-kilovolt|high-voltage)$/.test(
        word,
      ),
    )
  )
    kind = 'energy_link'
  if (
    modifiers.some((word) =>
      /^(internet|data|telecom|communication|undersea|submarine)$/.test(word),
    ) &&
    kind !== 'energy_link'
  )
    kind = 'telecom_link'
  const places: Mention[] = []
  const object = tree.child(token, 'obj') ?? view.object(token)
  if (object !== undefined) places.push(...view.actors(object))
  for (const child of view.behind(
    token,
    'from',
    'to',
    'with',
    'through',
    'via',
    'across',
    'and',
    'between',
    'into',
  ))
    places.push(...view.actors(child))
  if (object !== undefined)
    for (const child of view.behind(object, 'to', 'with', 'and')) places.push(...view.actors(child))
  const { first, end } = tree.extent(token)
  for (const place of view.places)
    if (place.firstToken >= first && place.endToken <= end) places.push(place)
  const found = distinct(places)
  return one(view, token, kind, 1, false, found, [], token)
}

export function members(
  view: TieView,
  token: number,
  prepositions: readonly string[],
): readonly TreeTie[] {
  const subject = view.subject(token)
  const [other] = view.behind(token, ...prepositions)
  if (subject === undefined || other === undefined) return []
  const to = view.actors(other)
  if (!to.every(hasMembers)) return []
  return one(view, token, 'membership', 1, true, view.actors(subject), to, other)
}

/** Only the wish to join is a tie; joining is an event. */
export function joining(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const object = view.object(token) ?? view.behind(token, 'to')[0]
  if (subject === undefined || object === undefined) return []
  const to = view.actors(object)
  if (to.length === 0 || !to.every(hasMembers)) return []
  const found = one(view, token, 'membership', 1, true, view.actors(subject), to, object)
  return found.filter(({ modality }) => modality === 'planned')
}

export function sharing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const lemma = tree.lemma(object)
  const kind: TieKind | undefined = SHARED.test(lemma)
    ? 'ethnic_kinship'
    : /^(intelligence|information|radar)$/.test(lemma)
      ? 'intelligence_cooperation'
      : /^(border|frontier|boundary|island|peninsula)$/.test(lemma)
        ? 'border'
        : undefined
  if (kind === undefined) return []
  const sign = kind === 'border' ? 0 : 1
  const other = view.behind(token, 'with')[0] ?? view.behind(object, 'with')[0]
  const from = view.actors(subject)
  return other === undefined
    ? one(view, token, kind, sign, false, from, [], object, true)
    : one(view, token, kind, sign, false, from, view.actors(other), other, true)
}

/** 'has never recognised Kosovo', 'still recognise Taiwan'. */
export function recognising(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const turned = tree.children(token).some((child) => /^(not|n't|never)$/.test(tree.word(child)))
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  // Whose victory is not recognised may be recognised himself.
  if (/^(victory|win|election|result|claim|mandate|right|ruling|verdict)$/.test(tree.lemma(object)))
    return []
  const [from, to] = [view.actors(subject), view.actors(object)]
  if (!apart(from, to)) return []
  if (!turned)
    return to.every(({ actor }) => actor.kind === 'state' || actor.kind === 'armed group')
      ? one(view, token, 'political_ties', 1, false, from, to, object)
      : []
  return [
    {
      kind: 'political_ties',
      sign: -1,
      directed: false,
      from,
      to,
      firstToken: token,
      endToken: tree.extent(object).end,
      modality: 'asserted',
    },
  ]
}

const UNIONS = /^(alliance|bloc|axis|confederation|coalition|pact|union|league|partnership|front)$/

/** 'Ghana, Togo and Benin form a defence bloc', '... the Gulf Front, a bloc'. */
export function forming(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const named = tree.child(object, 'appos')
  const union =
    UNIONS.test(tree.lemma(object).toLowerCase()) ||
    (named !== undefined && UNIONS.test(tree.lemma(named)))
  const from = founders(view, subject)
  const [other] = [...view.behind(token, 'with'), ...view.behind(object, 'with')]
  if (!union) return []
  return other === undefined
    ? one(view, token, 'alliance', 1, false, from, [], object)
    : one(view, token, 'alliance', 1, false, from, view.actors(other), other)
}

/** Who founds: the subject, or those who sign the charter that does. */
function founders(view: TieView, subject: number): readonly Mention[] {
  const { tree } = view
  const own = view.actors(subject)
  const verb = tree.head(subject)
  if (own.length > 0 || tree.relation(subject) !== 'obj' || verb < 0) return own
  const signing = /^(sign|adopt|conclude|ratify|agree|initial|approve)$/.test(tree.lemma(verb))
  const signer = signing ? view.subject(verb) : undefined
  return signer === undefined ? own : view.actors(signer)
}

/** 'Its grid was plugged into Poland's', 'wired to the French network'. */
export function pluggedIn(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = tree.child(token, 'nsubj:pass') ?? view.object(token) ?? view.subject(token)
  const [other] = view.behind(token, 'into', 'to', 'with')
  if (subject === undefined || other === undefined) return []
  const owner = tree.child(subject, 'nmod:poss')
  const ends = (at: number | undefined): readonly Mention[] =>
    at === undefined ? [] : view.actors(at)
  const from = ends(subject).length > 0 ? ends(subject) : ends(owner)
  return one(view, token, 'energy_link', 1, false, from, ends(other), other)
}
