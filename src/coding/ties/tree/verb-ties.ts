import type { TieKind } from '../../../codebook/index.ts'
import type { Mention } from '../../mention.ts'
import { modifierActors } from '../../predicates/index.ts'
import type { Goods } from './goods.ts'
import { goodsAt } from './goods.ts'
import { standingOf } from './standing.ts'
import type { TieView } from './tie-view.ts'
import { apart, hasMembers, isArmed, type TreeTie } from './tree-tie.ts'

const lemmas = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const GIVING = lemmas('supply sell export send provide deliver ship give pump furnish')
const GETTING = lemmas('buy import get obtain receive purchase draw source take procure')
const RELYING = lemmas('depend rely lean bank')
const FEARING = lemmas('fear distrust mistrust dread worry suspect')
const SEEING = lemmas('see view regard consider perceive treat brand label call')
const VYING = lemmas('compete vie feud spar jostle clash quarrel bicker contend')
const BACKING = lemmas(
  'back support arm fund finance bankroll sponsor equip shelter train harbour harbor',
)
const LINKING = lemmas('link connect join tie run lead stretch carry cross')
const SHARED =
  /^(language|faith|religion|history|culture|ancestry|heritage|script|tongue|descent|kinship|root)$/

/** The ties of a verb with its arguments. */
export function verbTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const tag = tree.tag(token)
  if (tag === 'ADJ' || tag === 'ADV') return adjectiveTies(view, token)
  if (tag === 'VERB' && tree.xpos(token).startsWith('VB')) {
    const found = byVerb(view, token)
    if (found.length > 0) return found
    if (tree.child(token, 'cop', 'aux:pass') !== undefined) return adjectiveTies(view, token)
  }
  if (tag === 'NOUN') return atOdds(view, token)
  return []
}

function byVerb(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const lemma = tree.lemma(token)
  if (GIVING.has(lemma)) return giving(view, token)
  if (GETTING.has(lemma)) return getting(view, token)
  if (RELYING.has(lemma)) return toward(view, token, 'dependence', 0, true, ['on', 'upon'])
  if (FEARING.has(lemma)) return fearing(view, token)
  if (SEEING.has(lemma)) return seeing(view, token)
  if (VYING.has(lemma)) return toward(view, token, 'rivalry', -1, false, ['with', 'against'])
  if (BACKING.has(lemma)) return backing(view, token)
  if (LINKING.has(lemma)) return linking(view, token)
  switch (lemma) {
    case 'border':
    case 'adjoin':
    case 'abut':
    case 'neighbour':
      return onObject(view, token, 'border', 0, false)
    case 'mediate':
    case 'arbitrate':
      return toward(view, token, 'mediation', 0, true, ['between', 'among', 'in'])
    case 'belong':
      return members(view, token, ['to'])
    case 'host':
      return hosting(view, token)
    case 'station':
    case 'base':
    case 'garrison':
    case 'deploy':
      return stationed(view, token)
    case 'share':
      return sharing(view, token)
    case 'form':
    case 'create':
    case 'found':
    case 'establish':
    case 'launch':
      return forming(view, token)
    case 'need':
    case 'require':
      return needing(view, token)
    case 'owe':
      return owing(view, token)
    case 'trade':
      return toward(view, token, 'trade', 1, false, ['with'])
    case 'cooperate':
    case 'collaborate':
    case 'coordinate':
    case 'align':
    case 'ally':
      return cooperating(view, token)
    case 'fight':
    case 'battle':
      return fighting(view, token)
    case 'recognise':
    case 'recognize':
      return unrecognised(view, token)
    case 'drill':
    case 'exercise':
    case 'patrol':
    case 'operate':
    case 'serve':
      return toward(view, token, 'military_cooperation', 1, false, ['with', 'alongside'])
    case 'guarantee':
    case 'protect':
    case 'guard':
    case 'defend':
      return guarding(view, token)
    case 'transit':
    case 'route':
      return routing(view, token)
    case 'join':
    case 'enter':
    case 'accede':
      return joining(view, token)
    default:
      return []
  }
}

type Sign = -1 | 0 | 1

function toward(
  view: TieView,
  token: number,
  kind: TieKind,
  sign: Sign,
  directed: boolean,
  prepositions: readonly string[],
): readonly TreeTie[] {
  const subject = view.subject(token)
  const [other] = view.behind(token, ...prepositions)
  if (subject === undefined) return []
  // 'Ghana and Togo compete': the subject is the set.
  const from = view.actors(subject)
  if (other === undefined)
    return directed || from.length < 2 || hasObject(view, token)
      ? []
      : one(view, token, kind, sign, false, from, [], token)
  return one(view, token, kind, sign, directed, from, view.actors(other), other)
}

function hasObject(view: TieView, token: number): boolean {
  return view.object(token) !== undefined
}

function onObject(
  view: TieView,
  token: number,
  kind: TieKind,
  sign: Sign,
  directed: boolean,
): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  return one(view, token, kind, sign, directed, view.actors(subject), view.actors(object), object)
}

function one(
  view: TieView,
  token: number,
  kind: TieKind,
  sign: Sign,
  directed: boolean,
  from: readonly Mention[],
  to: readonly Mention[],
  other: number,
  measured = false,
): readonly TreeTie[] {
  const { tree } = view
  const standing = standingOf(tree, token)
  if (standing === undefined) return []
  if (to.length > 0 ? !apart(from, to) : from.length < 2) return []
  return [
    {
      kind,
      sign,
      directed: directed && to.length > 0,
      from,
      to,
      firstToken: Math.min(token, other),
      endToken: Math.max(token + 1, Math.min(tree.extent(other).end, other + 4)),
      modality: kind === 'threat_perception' ? 'perceived' : standing,
      ...(measured ? { measured } : {}),
    },
  ]
}

const KIND_OF_GOODS: Readonly<
  Record<Goods, { readonly kind: TieKind; readonly directed: boolean } | undefined>
> = {
  energy: { kind: 'energy_supply', directed: true },
  arms: { kind: 'arms_supply', directed: true },
  training: { kind: 'military_cooperation', directed: false },
  intelligence: { kind: 'intelligence_cooperation', directed: false },
  other: { kind: 'trade', directed: false },
  money: undefined,
  troops: undefined,
}

function giving(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (isPast(view, token)) return []
  const subject = view.subject(token)
  if (subject === undefined) return []
  const from = view.actors(subject)
  const object = tree.child(token, 'obj')
  const receiver = tree.child(token, 'iobj') ?? view.behind(token, 'to', 'for')[0]
  const withGoods = view.behind(token, 'with')[0]
  const goodsToken = withGoods ?? object
  if (goodsToken === undefined) return []
  const kind = goodsOf(view, goodsToken)
  if (kind === undefined) return []
  // 'supplies 40 percent of Moldova's gas': the owner of the goods gets them.
  const to =
    withGoods !== undefined && object !== undefined
      ? view.actors(object)
      : receiver !== undefined
        ? view.actors(receiver)
        : ownerOfGoods(view, goodsToken)
  return one(view, token, kind.kind, 1, kind.directed, from, to, receiver ?? goodsToken, true)
}

function getting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  if (isPast(view, token)) return []
  const subject = view.subject(token)
  const object = tree.child(token, 'obj') ?? view.object(token)
  if (subject === undefined || object === undefined) return []
  const goods = goodsOf(view, object)
  if (goods === undefined) return []
  const from = view.behind(token, 'from')[0] ?? view.behind(object, 'from')[0]
  const giver = from === undefined ? ownerOfGoods(view, object) : view.actors(from)
  return one(
    view,
    token,
    goods.kind,
    1,
    goods.directed,
    giver,
    view.actors(subject),
    from ?? object,
    true,
  )
}

function goodsOf(
  view: TieView,
  token: number,
): { readonly kind: TieKind; readonly directed: boolean } | undefined {
  const goods = goodsAt(view.tree, token)
  return goods === undefined ? undefined : KIND_OF_GOODS[goods]
}

function ownerOfGoods(view: TieView, token: number): readonly Mention[] {
  const { tree } = view
  const under = [token, ...view.behind(token, 'of')]
  for (const at of under) {
    const owner = tree.child(at, 'nmod:poss')
    const found =
      owner === undefined
        ? modifierActors({ tree, mentions: view.mentions }, at)
        : view.actors(owner)
    if (found.length > 0) return found
  }
  return []
}

/** A single past act is an event; a share or a habit makes it a tie. */
function isPast(view: TieView, token: number): boolean {
  const { tree } = view
  if (tree.xpos(token) !== 'VBD') return false
  const { first, end } = tree.extent(token)
  for (let at = first; at < end; at++) {
    const word = tree.word(at)
    if (
      /^(percent|%|cent|half|third|most|mostly|always|long|usually|traditionally|chiefly|mainly|largely)$/.test(
        word,
      )
    )
      return false
  }
  return true
}

const SUFFERING =
  /^(become|be|fall|collapse|lose|suffer|fail|end|break|slide|stage|descend|starve|run|drift)$/

function fearing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  if (subject === undefined) return []
  const from = view.actors(subject)
  const content = tree.child(token, 'ccomp')
  // 'fears that Chad could become a stage' fears for Chad, not Chad.
  const clause = content !== undefined && SUFFERING.test(tree.lemma(content)) ? undefined : content
  const object = tree.child(token, 'obj')
  const about = view.behind(token, 'about', 'of', 'over')[0]
  const target =
    object ??
    about ??
    (clause === undefined ? undefined : (view.subject(clause) ?? tree.child(clause, 'nsubj')))
  if (target === undefined) return []
  return one(view, token, 'threat_perception', -1, true, from, view.actors(target), target)
}

const MENACE =
  /^(threat|danger|menace|enemy|adversary|rival|foe|aggressor|challenge|risk|competitor)$/
const FRIEND = /^(ally|partner|friend|protector|guarantor)$/

/** 'sees X as a threat', 'regards X as an ally'. */
function seeing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  const object = view.object(token)
  if (subject === undefined || object === undefined) return []
  const as = tree
    .children(token)
    .find(
      (child) =>
        child > token &&
        child !== object &&
        (MENACE.test(tree.lemma(child)) || FRIEND.test(tree.lemma(child))),
    )
  const under =
    as ??
    view
      .behind(object, 'as')
      .find((child) => MENACE.test(tree.lemma(child)) || FRIEND.test(tree.lemma(child)))
  if (under === undefined) return []
  const [from, to] = [view.actors(subject), view.actors(object)]
  return MENACE.test(tree.lemma(under))
    ? one(view, token, 'threat_perception', -1, true, from, to, under)
    : one(view, token, 'political_ties', 1, false, from, to, under)
}

function backing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const { tree } = view
  const [from, to] = [view.actors(subject), view.actors(object)]
  if (to.length > 0 && to.every(isArmed)) {
    if (tree.lemma(token) === 'train' || !to.some((other) => isArmed(other) && from.every(isArmed)))
      return one(view, token, 'proxy_support', 1, true, from, to, object)
    return []
  }
  if (tree.xpos(token) === 'VBD') return []
  if (tree.lemma(token) === 'train')
    return one(view, token, 'military_cooperation', 1, false, from, to, object)
  return []
}

const LINKS: readonly (readonly [RegExp, TieKind])[] = [
  [
    /^(railway|rail|railroad|road|highway|motorway|corridor|ferry|bridge|flight|canal|route|line|port|tunnel|train|ship|airline)$/,
    'transport_link',
  ],
  [/^(pipeline|grid|interconnector|gasline)$/, 'energy_link'],
  [/^(cable|fibre|fiber|satellite|network)$/, 'telecom_link'],
]

/** 'A railway links X to Y', 'a pipeline runs from X to Y', 'X is linked to Y by rail'. */
function linking(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const subject = view.subject(token)
  if (subject === undefined) return []
  let kind = LINKS.find(([pattern]) => pattern.test(tree.lemma(subject)))?.[1]
  if (kind === undefined) return []
  const modifiers = tree.children(subject).map((child) => tree.word(child))
  if (modifiers.some((word) => /^(power|electricity|gas|oil|energy)$/.test(word)))
    kind = 'energy_link'
  if (
    modifiers.some((word) =>
      /^(internet|data|telecom|communication|undersea|submarine)$/.test(word),
    ) &&
    kind !== 'energy_link'
  )
    kind = 'telecom_link'
  const places: Mention[] = []
  const object = tree.child(token, 'obj')
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

function distinct(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(
    (mention, index) => mentions.findIndex(({ actor }) => actor.id === mention.actor.id) === index,
  )
}

function members(
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
function joining(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const object = view.object(token) ?? view.behind(token, 'to')[0]
  if (subject === undefined || object === undefined) return []
  const to = view.actors(object)
  if (to.length === 0 || !to.every(hasMembers)) return []
  const found = one(view, token, 'membership', 1, true, view.actors(subject), to, object)
  return found.filter(({ modality }) => modality === 'planned')
}

const FORCES =
  /^(base|troop|soldier|force|contingent|garrison|mission|ship|squadron|instructor|marine|peacekeeper|adviser|mercenary)$/

function hosting(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || !FORCES.test(tree.lemma(object))) return []
  const guests = modifierActors({ tree, mentions: view.mentions }, object)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    view.actors(subject),
    guests.length > 0 ? guests : view.actors(object),
    object,
  )
}

/** 'French troops are stationed in Chad'. */
function stationed(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const troops = tree.child(token, 'nsubj:pass') ?? view.object(token)
  const [place] = view.behind(token, 'in', 'on', 'at')
  if (troops === undefined || place === undefined || !FORCES.test(tree.lemma(troops))) return []
  if (tree.lemma(token) === 'deploy') return []
  const where = view.actors(place)
  const places = where.length > 0 ? where : placesAt(view, place)
  const own = modifierActors({ tree, mentions: view.mentions }, troops)
  return one(
    view,
    token,
    'military_cooperation',
    1,
    false,
    own.length > 0 ? own : view.actors(troops),
    places,
    place,
  )
}

function placesAt(view: TieView, token: number): readonly Mention[] {
  const { first, end } = view.tree.extent(token)
  return view.mentions.filter(
    (mention) => mention.form === 'place' && mention.firstToken >= first && mention.endToken <= end,
  )
}

function sharing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const lemma = tree.lemma(object)
  const kind: TieKind | undefined = SHARED.test(lemma)
    ? 'ethnic_kinship'
    : /^(intelligence|information|radar)$/.test(lemma)
      ? 'intelligence_cooperation'
      : /^(border|frontier|boundary)$/.test(lemma)
        ? 'border'
        : undefined
  if (kind === undefined) return []
  const sign = kind === 'border' ? 0 : 1
  const other = view.behind(token, 'with')[0] ?? view.behind(object, 'with')[0]
  const from = view.actors(subject)
  return other === undefined
    ? one(view, token, kind, sign, false, from, [], object)
    : one(view, token, kind, sign, false, from, view.actors(other), other)
}

/** 'Chadian soldiers fight the rebels alongside Niger's army'. */
function fighting(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined) return []
  const from = view.actors(subject)
  const [beside] = view.behind(token, 'alongside')
  const found: TreeTie[] = []
  if (beside !== undefined)
    found.push(
      ...one(view, token, 'military_cooperation', 1, false, from, view.actors(beside), beside),
    )
  // A single past fight is an event.
  if (object !== undefined && view.tree.xpos(token) !== 'VBD')
    found.push(
      ...one(view, token, 'rivalry', -1, false, from, view.actors(object).filter(isArmed), object),
    )
  return found
}

/** 'has never recognised Kosovo'. */
function unrecognised(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const turned = tree.children(token).some((child) => /^(not|n't|never)$/.test(tree.word(child)))
  const [subject, object] = [view.subject(token), view.object(token)]
  if (!turned || subject === undefined || object === undefined) return []
  const [from, to] = [view.actors(subject), view.actors(object)]
  if (!apart(from, to)) return []
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
function forming(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const named = tree.child(object, 'appos')
  const union =
    UNIONS.test(tree.lemma(object)) || (named !== undefined && UNIONS.test(tree.lemma(named)))
  const from = view.actors(subject)
  const [other] = [...view.behind(token, 'with'), ...view.behind(object, 'with')]
  if (!union) return []
  return other === undefined
    ? one(view, token, 'alliance', 1, false, from, [], object)
    : one(view, token, 'alliance', 1, false, from, view.actors(other), other)
}

/** 'needs Bolivian gas', 'needs Turkey'. */
function needing(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined) return []
  const owner = goodsAt(view.tree, object) === undefined ? [] : ownerOfGoods(view, object)
  const to =
    owner.length > 0 ? owner : view.actors(object).filter(({ form }) => form !== 'description')
  return one(view, token, 'dependence', 0, true, view.actors(subject), to, object)
}

/** 'owes half of its debt to X'. */
function owing(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const [subject] = [view.subject(token)]
  const to = tree.child(token, 'iobj') ?? view.behind(token, 'to')[0]
  const object = tree.child(token, 'obj')
  const money =
    object !== undefined &&
    /\b(debt|percent|dollar|million|billion|loan|third|half)\b/.test(words(view, object))
  if (subject === undefined || to === undefined || !money) return []
  return one(view, token, 'dependence', 0, true, view.actors(subject), view.actors(to), to, true)
}

function words({ tree }: TieView, token: number): string {
  const { first, end } = tree.extent(token)
  const list: string[] = []
  for (let at = first; at < Math.min(end, first + 14); at++) list.push(tree.lemma(at))
  return list.join(' ')
}

function cooperating(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const lemma = tree.lemma(token)
  const said = words(view, token)
  const kind: TieKind = /^(ally|align)$/.test(lemma)
    ? 'alliance'
    : /\b(defen[cs]e|military|patrol|army|navy|air|security|border)\b/.test(said)
      ? 'military_cooperation'
      : /\b(intelligence|spy)\b/.test(said)
        ? 'intelligence_cooperation'
        : 'political_ties'
  const found = toward(view, token, kind, 1, false, ['with', 'to'])
  return tree.xpos(token) === 'VBD' ? [] : found
}

/** 'guarantees Y's security', 'guards the president of Y'. */
function guarding(view: TieView, token: number): readonly TreeTie[] {
  const [subject, object] = [view.subject(token), view.object(token)]
  if (subject === undefined || object === undefined || view.tree.xpos(token) === 'VBD') return []
  const to = view.actors(object)
  if (to.some(({ actor }) => actor.kind === 'company')) return []
  return one(view, token, 'military_cooperation', 1, false, view.actors(subject), to, object)
}

function routing(view: TieView, token: number): readonly TreeTie[] {
  const subject = view.subject(token)
  const [other] = view.behind(token, 'through', 'via', 'across')
  if (subject === undefined || other === undefined) return []
  return one(
    view,
    token,
    'transport_link',
    1,
    false,
    view.actors(subject),
    view.actors(other),
    other,
    true,
  )
}

const WARY =
  /^(wary|suspicious|afraid|fearful|distrustful|mistrustful|nervous|worried|apprehensive|anxious|alarmed|uneasy|concerned|scared)$/
const CLOSE = /^(close|closer|closest|friendly|loyal|sympathetic|grateful)$/
const HOSTILE = /^(hostile|inimical|antagonistic)$/

/** 'is wary of X', 'close to X', 'dependent on X'. */
function adjectiveTies(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const word = tree.word(token)
  const subject = tree.child(token, 'nsubj', 'nsubj:pass') ?? view.subject(token)
  if (subject === undefined) return []
  const from = view.actors(subject)
  const behind = (...prepositions: readonly string[]): number | undefined =>
    view.behind(token, ...prepositions)[0]
  if (WARY.test(word)) {
    const other = behind('of', 'about', 'by', 'at', 'over')
    return other === undefined
      ? []
      : one(view, token, 'threat_perception', -1, true, from, view.actors(other), other)
  }
  if (/^(dependent|reliant)$/.test(word)) {
    const other = behind('on', 'upon')
    return other === undefined
      ? []
      : one(view, token, 'dependence', 0, true, from, view.actors(other), other, true)
  }
  if (CLOSE.test(word)) {
    const other = behind('to', 'with')
    return other === undefined || isGeographic(view, token)
      ? []
      : one(view, token, 'political_ties', 1, false, from, view.actors(other), other)
  }
  if (HOSTILE.test(word)) {
    const other = behind('to', 'towards', 'toward')
    return other === undefined
      ? []
      : one(view, token, 'rivalry', -1, false, from, view.actors(other), other)
  }
  return []
}

/** 'close to the border of' tells where, not how one stands to another. */
function isGeographic(view: TieView, token: number): boolean {
  return view
    .behind(token, 'to')
    .some((child) => /^(border|coast|town|city|river|frontier)$/.test(view.tree.lemma(child)))
}

/** 'is at odds with X', 'at war with', 'on bad terms with', 'in a dispute with'. */
function atOdds(view: TieView, token: number): readonly TreeTie[] {
  const { tree } = view
  const preposition = tree.preposition(token)
  const lemma = tree.word(token)
  const hostile = preposition === 'at' && /^(odds|war|loggerheads)$/.test(lemma)
  const terms = preposition === 'on' && lemma === 'terms'
  if (!hostile && !terms) return []
  const bad = tree
    .children(token)
    .some((child) => /^(bad|poor|hostile|frosty)$/.test(tree.word(child)))
  const subject =
    tree.child(token, 'nsubj') ??
    (tree.head(token) >= 0
      ? (view.subject(tree.head(token)) ?? tree.child(tree.head(token), 'nsubj'))
      : undefined)
  if (subject === undefined) return []
  const [other] = view.behind(token, 'with')
  const from = view.actors(subject)
  const [kind, sign] = hostile
    ? (['rivalry', -1] as const)
    : (['political_ties', bad ? -1 : 1] as const)
  return other === undefined
    ? one(view, token, kind, sign, false, from, [], token)
    : one(view, token, kind, sign, false, from, view.actors(other), other)
}
